// Takes the pictures of the README from a running demo: npm start, then npx tsx tests/e2e/screenshots.ts [address].
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { demoPerson, visitor } from "../support/visitor.ts";

const site = process.argv[2] ?? "http://localhost:3000";
const folder = join("docs", "screenshots");
const wide = { viewport: { width: 1200, height: 860 }, site };
const phone = { viewport: { width: 360, height: 720 }, site };

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  process.stdout.write(`${name}: ${new URL(page.url()).pathname}\n`);
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  if (!browser) throw new Error("There is no browser for this machine.");
  mkdirSync(folder, { recursive: true });
  try {
    const stranger = (await visitor(browser, wide)).page;
    await stranger.goto("/");
    await shoot(stranger, "front");

    const ingrid = (await demoPerson(browser, "ingrid", wide)).page;
    await ingrid.goto("/data?q=eiendom");
    await ingrid.getByRole("link", { name: "Tinglyste omsetninger av eiendom" }).click();
    await shoot(ingrid, "dataset");
    await ingrid.goto("/cases");
    await ingrid.getByRole("link", { name: "Matrikkelen med hjemmelshavere" }).first().click();
    await shoot(ingrid, "request");

    const leif = (await demoPerson(browser, "leif", wide)).page;
    await leif.goto("/desk");
    await shoot(leif, "desk");

    const elin = (await demoPerson(browser, "elin", wide)).page;
    await elin.goto("/questions?tab=mine");
    await elin.locator("main td a").first().click();
    await shoot(elin, "question");

    const ragnhild = (await demoPerson(browser, "ragnhild", wide)).page;
    await ragnhild.goto("/demo/outbox?topic=consent-asked");
    const mail = ragnhild
      .locator("main a[href*='/outbox/']")
      .filter({ hasText: /samtykke/i })
      .first();
    await mail.click();
    const text = (await ragnhild.locator("main").textContent()) ?? "";
    const link = /\/consent\/[^\s?#)>\]]+/.exec(text)?.[0];
    if (!link) throw new Error("The mail holds no link to a consent.");
    const subject = (await visitor(browser, phone)).page;
    await subject.goto(link);
    await shoot(subject, "consent");
  } finally {
    await browser.close();
  }
}
await main();
