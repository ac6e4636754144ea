// The page that checks a case file, in a real browser: under our policy, offline once it is loaded, and without script.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseFileJson, openCaseFile } from "#app/audit/case-file.server.ts";
import type { CaseFile } from "#app/audit/case-file.ts";
import { fingerprintOf } from "#app/audit/checkpoint.ts";
import { signingKey } from "#app/audit/signing-key.server.ts";
import { canonicalJson } from "#app/cases/execute/canonical-json.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { axeFaults, bringAxe } from "#tests/support/axe.ts";
import { sharedBrowser } from "#tests/support/browser.ts";
import { type BuiltApp, startBuiltApp } from "#tests/support/built-app.ts";
import { assessing, makeWorld, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import { leave, see, visitor } from "#tests/support/visitor.ts";

withDatabase();
const browser = await sharedBrowser();
const folder = mkdtempSync(join(tmpdir(), "dv-verify-"));
const path = (name: string) => join(folder, name);
let app: BuiltApp;

beforeAll(async () => {
  await makeWorld();
  const open = await openCaseFile(people.applicant, await assessing(), "request");
  if (!open) throw new Error("no case file");
  let text = "";
  for await (const part of caseFileJson(open)) text += part;
  writeFileSync(path("whole.json"), text);
  const changed = JSON.parse(text) as CaseFile;
  changed.events.splice(1, 1);
  writeFileSync(path("changed.json"), canonicalJson(changed));
  writeFileSync(path("photo.json"), "\u0089PNG");
  if (browser) app = await startBuiltApp();
}, 300_000);
afterAll(() => app?.stop());

describe("the page", () => {
  test.each(LOCALES)(
    "in %s shows the key, how to check without it, and no box where there is no script",
    async (language) => {
      const html = await (await visit("/verify", { language })).text();
      const t = textsFor(language).casefile.verify;
      for (const words of [
        t.title,
        t.noScript,
        t.command,
        signingKey().publicKey,
        fingerprintOf(signingKey().publicKey),
      ])
        expect(html).toContain(words);
      expect(html).toMatch(/<section[^>]*hidden=""[^>]*data-check-case-file/);
    },
  );

  test("publishes each checkpoint, and nothing else under that address", async () => {
    const latest = await visit("/checkpoints/latest.json");
    const checkpoint = await latest.json();
    expect(checkpoint).toMatchObject({ number: 1, publicKey: signingKey().publicKey, leaves: 1 });
    expect(await (await visit("/checkpoints/1.json")).json()).toEqual(checkpoint);
    for (const wrong of ["2", "0", "-1", "x", "1e3"])
      expect((await visit(`/checkpoints/${wrong}.json`)).status).toBe(404);
  });
});

describe.skipIf(browser === null)("in a browser", () => {
  const arrive = async (options = {}) => {
    if (!browser) throw new Error("skipped");
    const who = await visitor(browser, { site: app.url, ...options });
    await bringAxe(who.page.context());
    await who.page.goto("/verify");
    return who;
  };

  test("a whole file is found whole, with the network gone", async () => {
    const who = await arrive();
    await who.page.getByLabel(who.t.casefile.verify.file).first().waitFor();
    await who.page.context().setOffline(true);
    await who.page.setInputFiles("input[type=file]", path("whole.json"));
    await see(who.page, who.t.casefile.verify.whole).waitFor();
    expect(await who.page.locator('[data-fact="events"]').textContent()).toBe("3");
    expect(await who.page.locator('[data-fact="key"]').textContent()).toBe(
      fingerprintOf(signingKey().publicKey),
    );
    expect(who.complaints).toEqual([]);
    await leave(who);
  });

  test("a changed file is found broken, and says where; another file is no case file", async () => {
    const who = await arrive({ locale: "nn" });
    const t = who.t.casefile.verify;
    await who.page.setInputFiles("input[type=file]", path("changed.json"));
    await see(who.page, t.broken).waitFor();
    await see(who.page, t.faults.gap.replace("{seq}", "3")).waitFor();
    await see(who.page, t.faults.changed).waitFor();
    await who.page.setInputFiles("input[type=file]", path("photo.json"));
    await see(who.page, t.faults["no-case-file"]).waitFor();
    expect(await who.page.locator("[data-facts]").isVisible()).toBe(false);
    await who.page.setInputFiles("input[type=file]", path("whole.json"));
    await see(who.page, t.whole).waitFor();
    expect(who.complaints).toEqual([]);
    await leave(who);
  });

  test("a file that is dropped on the box is checked as well", async () => {
    const who = await arrive();
    await who.page.locator("[data-drop]").waitFor();
    const data = await who.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["{}"], "x.json"));
      return transfer;
    });
    await who.page.dispatchEvent("[data-drop]", "drop", { dataTransfer: data });
    await see(who.page, who.t.casefile.verify.faults["no-case-file"]).waitFor();
    await leave(who);
  });

  test.each([
    ["with script", { javaScriptEnabled: true }],
    [
      "without script, in a narrow window",
      { javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
    ],
  ])("has no fault that axe finds, %s", async (_how, options) => {
    const who = await arrive({ ...options, bypassCSP: false });
    if (options.javaScriptEnabled) {
      await who.page.setInputFiles("input[type=file]", path("changed.json"));
      await see(who.page, who.t.casefile.verify.broken).waitFor();
      expect(await axeFaults(who.page)).toEqual([]);
    } else {
      await who.page.locator("noscript .ds-alert").waitFor();
      expect(await who.page.locator("[data-check-case-file]").isVisible()).toBe(false);
      expect(await who.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
    await leave(who);
  });
});
