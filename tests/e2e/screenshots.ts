// Takes the pictures of the README: npx tsx tests/e2e/screenshots.ts. Starts a demo of its own, which is gone afterwards.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "#tests/support/browser.ts";
import { freePort } from "#tests/support/smtp.ts";
import { commandWords, demoPerson, give, type Visitor, visitor } from "#tests/support/visitor.ts";

const folder = join("docs", "screenshots");
const desk = { width: 1200, height: 900 };
const phone = { width: 360, height: 740 };
const startMs = 300_000;

async function takeAll(browser: Browser, site: string): Promise<void> {
  const wide = { site, viewport: desk };
  const { page: stranger } = await visitor(browser, wide);
  await stranger.goto("/");
  await shoot(stranger, "front");
  await stranger.goto("/data?q=eiendom");
  await shoot(stranger, "search");
  await stranger.getByRole("link", { name: "Tinglyste omsetninger av eiendom" }).click();
  await shoot(stranger, "dataset");
  await stranger.goto("/begin?goal=Varsle+innbyggerne+om+naboer+som+bygger");
  // The first answer to each question, as many as the guide asks.
  for (const answer = stranger.getByRole("radio").first(); (await answer.count()) > 0; ) {
    await answer.check();
    await stranger.getByRole("button", { name: "Gå videre" }).click();
  }
  await shoot(stranger, "plan");

  const { page: ingrid } = await demoPerson(browser, "ingrid", wide);
  await ingrid.goto("/cases");
  await ingrid.getByRole("link", { name: "Matrikkelen med hjemmelshavere" }).first().click();
  await shoot(ingrid, "request");

  const leif = await demoPerson(browser, "leif", wide);
  await leif.page.goto("/desk");
  await shoot(leif.page, "desk");

  const { page: astrid } = await demoPerson(browser, "astrid", wide);
  await astrid.goto("/desk?tab=decision");
  await astrid.locator("[data-key-item]").first().click();
  await shoot(astrid, "decision");

  const { page: elin } = await demoPerson(browser, "elin", wide);
  await elin.goto("/questions?tab=mine");
  await elin.locator("[data-key-item]").first().click();
  await shoot(elin, "question");

  const { page: subject } = await visitor(browser, { site, viewport: phone });
  await subject.goto(await consentLink(leif));
  await shoot(subject, "consent");
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  process.stdout.write(`${name}: ${new URL(page.url()).pathname}\n`);
}

/** Asks a person as a handler does, and finds the link in the outbox of the demo, where the newest letters are. */
async function consentLink(handler: Visitor): Promise<string> {
  const { page, t } = handler;
  const email = "kari.nordmann@example.no";
  await page.goto("/desk");
  const cases = await page
    .locator("[data-key-item]")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
  const words = commandWords(t, "request", "require-consent");
  for (const path of cases) {
    await page.goto(path ?? "");
    if ((await page.locator("summary").getByText(words.title, { exact: true }).count()) > 0) break;
  }
  await give(handler, "request", "require-consent", {
    subjects: `Kari Nordmann, ${email}`,
    data: "Byggeår, areal og bygningstype for boligen din i Bodø.",
    validUntil: `${new Date().getUTCFullYear() + 1}-12-31`,
    needed: "1",
  });
  for (let tries = 0; tries < 100; tries++) {
    await page.goto("/demo/outbox");
    const letter = page.getByRole("row").filter({ hasText: email }).getByRole("link").first();
    if ((await letter.count()) > 0) {
      await letter.click();
      const text = (await page.locator("main").textContent()) ?? "";
      const link = /\/consent\/[\w-]{43}/.exec(text)?.[0];
      if (link) return link;
    }
    await sleep(100);
  }
  throw new Error("The letter with the link to the consent did not come.");
}

/** `npm start` with an empty directory of data: what a newcomer sees. */
async function startDemo(dataDir: string): Promise<{ site: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "app/ops/start.ts"], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const site = `http://localhost:${port}`;
  const isUp = () =>
    fetch(`${site}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
  const deadline = Date.now() + startMs;
  while (!(await isUp())) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error("The demo did not start.");
    await sleep(200);
  }
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { site, stop };
}

const browser = await launchBrowser();
if (!browser) throw new Error("There is no browser for this machine.");
mkdirSync(folder, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), "dataveien-pictures-"));
try {
  const demo = await startDemo(dataDir);
  await takeAll(browser, demo.site).finally(demo.stop);
} finally {
  await browser.close();
  rmSync(dataDir, { recursive: true, force: true });
}
