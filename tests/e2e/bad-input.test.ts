// What people and machines do wrong in a browser: twice, too late, too much, not theirs, not signed in any more.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoPersonKey, demoUserId } from "#app/demo/people.ts";
import { MAX_FORM_MB, MAX_UPLOAD_MB } from "#app/http/limits.ts";
import { textsFor } from "#app/i18n/texts.ts";
import { connect } from "#db/client.server.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { type DemoFacts, demoFacts } from "#tests/support/demo-facts.ts";
import { printPagesOnFailure } from "#tests/support/on-failure.ts";
import { typedAnswers } from "#tests/support/request-in-browser.ts";
import { withRunningSite } from "#tests/support/running-site.ts";
import {
  commandForm,
  commandWords,
  demoPerson,
  fill,
  give,
  heading,
  labelled,
  leave,
  openVisitors,
  see,
  type Visitor,
  visitor,
} from "#tests/support/visitor.ts";

const browser = await launchBrowser();
const running = withRunningSite({ when: browser !== null });
afterAll(() => browser?.close());

/** What a field may hold that nobody meant: none of it may be carried out, cut off or lost. */
const NONSENSE = {
  "10 000 letters": "æøå ab ".repeat(1_429).slice(0, 10_000),
  SQL: "'; drop table cases; -- \" or 1=1 /* 20 letters */",
  HTML: `<script>document.title="taken"</script><img src=x onerror="document.title='taken'"> & &amp; </textarea>`,
  emoji: "👩🏽‍💻🇳🇴 Ünïcödé ﷽ e\u0301 \u202Ebakfram\u202C, tjue tegn",
  "control characters": "Et \u0007 pip, en \u001b[31m farge, \u0085 og \u200b og \ufeff i teksten",
};

describe.skipIf(browser === null)("The site bears with", () => {
  let demo: DemoFacts;
  const chromium = browser as NonNullable<typeof browser>;
  const person = (key: DemoPersonKey, options = {}) =>
    demoPerson(chromium, key, { site: running().url, ...options });
  const stranger = () => visitor(chromium, { site: running().url });
  const query = async <T>(work: (sql: ReturnType<typeof connect>) => Promise<T>): Promise<T> => {
    const sql = connect(running().database.connection, { poolSize: 1, applicationName: "dataveien-e2e" });
    return work(sql).finally(() => sql.end());
  };
  const count = (text: string, page: Visitor["page"]) => page.locator("main").getByText(text).count();
  beforeAll(async () => {
    demo = await demoFacts(running());
  }, 120_000);
  printPagesOnFailure();
  afterAll(() => leave(...openVisitors()));

  test.each([true, false])("a double click: it counts once (script: %s)", async (javaScriptEnabled) => {
    const ingrid = await person("ingrid", { javaScriptEnabled });
    const { page, t } = ingrid;
    const text = `Sendt med dobbeltklikk, ${javaScriptEnabled ? "med" : "uten"} skript.`;
    await page.goto(`/requests/${demo.caseOf("assessing")}?tab=messages`);
    const form = await commandForm(ingrid, "request", "send-message");
    await labelled(form, t.cases.fields.request["send-message"].text.label).fill(text);
    await form.getByRole("button").dblclick();
    await see(page, t.cases.commands.request["send-message"].done).waitFor();
    await page.goto(`/requests/${demo.caseOf("assessing")}?tab=messages`);
    expect(await count(text, page)).toBe(1);
    await leave(ingrid);
  });

  test("going back and sending the same page again: one request, not two", async () => {
    const jonas = await person("jonas");
    const { page, t } = jonas;
    const drafts = () =>
      query(async (sql) => (await sql`select count(*)::int as n from cases where state = 'draft'`)[0]?.n);
    const before = await drafts();
    await page.goto(`/requests/new?dataset=${demo.datasetOf("restricted")}`);
    const begin = page
      .getByRole("button", { name: t.request.start.button, exact: true })
      .or(page.getByRole("button", { name: t.request.start.anyway, exact: true }));
    const html = await page.content();
    await begin.click();
    await page.waitForURL(/\/form$/);
    const first = page.url();
    // The page as the browser kept it: its hidden fields are the old ones.
    await page.goto(`/requests/new?dataset=${demo.datasetOf("restricted")}`);
    const id = /name="_commandId" value="([^"]+)"/.exec(html)?.[1] ?? "";
    await page.locator('input[name="_commandId"]').evaluate((field, value) => {
      (field as HTMLInputElement).value = value;
    }, id);
    await begin.click();
    await page.waitForURL(/\/form$/);
    expect(page.url()).toBe(first);
    expect(await drafts()).toBe(before + 1);
    await leave(jonas);
  });

  test("two who decide at once: the second is told, and keeps what was typed", async () => {
    const [astrid, sigrid] = [await person("astrid"), await person("sigrid")];
    const path = `/requests/${demo.caseOf("deciding")}`;
    const { t, page } = sigrid;
    const reasons = "Dette skrev Sigrid mens Astrid avgjorde saken, og det skal ikke bli borte.";
    await page.goto(path);
    const form = await commandForm(sigrid, "request", "refuse");
    await labelled(form, t.cases.fields.request.refuse.reasons.label).fill(reasons);
    await labelled(form, t.cases.fields.request.refuse.legalBasis.label).fill("forvaltningsloven § 13");

    await astrid.page.goto(path);
    await give(astrid, "request", "approve", { legalBasis: "enhetsregisterloven § 22" });

    await form
      .getByRole("button", { name: commandWords(t, "request", "refuse").button, exact: true })
      .click();
    await see(page, t.cases.refusals.notPossible).waitFor();
    await see(page, t.cases.refusals.unsent).waitFor();
    await see(page, reasons).waitFor();

    await leave(astrid, sigrid);
  });

  test("two tabs of one person, of which one is stale: nothing happens unseen, and the text stays", async () => {
    const tor = await person("tor");
    const { t } = tor;
    const path = `/requests/${demo.caseOf("suspended-owner")}`;
    const reasons = "Rapporten har kommet, så tilgangen kan åpnes igjen.";
    const stale: Visitor = { ...tor, page: await tor.page.context().newPage() };
    await stale.page.goto(path);
    const form = await commandForm(stale, "request", "resume");
    await labelled(form, t.cases.fields.request.resume.reasons.label).fill(reasons);
    await tor.page.goto(path);
    await give(tor, "request", "resume", { reasons: "Rapporten kom i går." });
    await give(tor, "request", "suspend", { reasons: "Rapporten var ikke hel, så tilgangen hviler igjen." });
    await form
      .getByRole("button", { name: commandWords(t, "request", "resume").button, exact: true })
      .click();
    await see(stale.page, t.cases.refusals.stale).waitFor();
    const again = await commandForm(stale, "request", "resume");
    expect(await labelled(again, t.cases.fields.request.resume.reasons.label).inputValue()).toBe(reasons);
    expect(await stale.page.locator("main .ds-tag").first().textContent()).toBe(
      t.cases.states.request.suspended,
    );
    await leave(tor);
  });

  test.each(Object.entries(NONSENSE))("%s in every field of the form", async (kind, text) => {
    const ingrid = await person("ingrid");
    const { page, t } = ingrid;
    const form = `/requests/${demo.caseOf("draft-credit")}/form`;
    const { fields } = t.request.answers;
    const areas = {
      what: [fields.purpose, fields.use],
      data: [fields.dataNeeded],
      who: [fields.recipients, fields.periodFrom, fields.periodTo],
      law: [fields.legalBasisDetail, fields.safeguards],
    };
    for (const [section, labels] of Object.entries(areas)) {
      await page.goto(`${form}/${section}`);
      await withoutCalendar(page);
      for (const { label } of labels) await labelled(page.locator("main"), label).fill(text);
      await page.getByRole("button", { name: t.request.form.save, exact: true }).click();
      await page.waitForURL((url) => url.pathname !== `${form}/${section}`);
      await page.goto(`${form}/${section}?check`);
      for (const { label } of labels) {
        expect(await labelled(page.locator("main"), label).inputValue(), label).toBe(text);
      }
    }
    await page.goto(`${form}/summary`);
    await page.getByRole("button", { name: t.cases.commands.request.submit.button, exact: true }).click();
    await page.locator("[data-error-summary]:focus").waitFor();
    const lines = await page.locator("[data-error-summary] li").allTextContents();
    expect(lines.length, lines.join("\n")).toBeGreaterThanOrEqual(kind === "10 000 letters" ? 6 : 2);
    expect(await page.title()).not.toBe("taken");
    expect(ingrid.complaints).toEqual([]);
    await leave(ingrid);
  });

  test("nonsense in a command: each field is named, and what was typed stays", async () => {
    const berit = await person("berit");
    const { page, t } = berit;
    await page.goto(`/requests/${demo.caseOf("deciding-refusal")}`);
    const form = await commandForm(berit, "request", "approve");
    const words = t.cases.fields.request.approve;
    await withoutCalendar(page);
    await fill(form, [
      [words.reasons.label, NONSENSE["10 000 letters"]],
      [words.legalBasis.label, NONSENSE.HTML],
      [words.accessUntil.label, "31. februar"],
    ]);
    await form
      .getByRole("button", { name: commandWords(t, "request", "approve").button, exact: true })
      .click();
    await page.locator("[data-error-summary]:focus").waitFor();
    const again = await commandForm(berit, "request", "approve");
    expect(await labelled(again, words.reasons.label).inputValue()).toBe(NONSENSE["10 000 letters"]);
    expect(await labelled(again, words.legalBasis.label).inputValue()).toBe(NONSENSE.HTML);
    expect(await labelled(again, words.accessUntil.label).inputValue()).toBe("31. februar");
    expect(berit.complaints).toEqual([]);
    await leave(berit);
  });

  test("somebody else's addresses, and made-up ones: there is no such page", async () => {
    const jonas = await person("jonas");
    const { page, t } = jonas;
    const theirs = demo.caseOf("assessing");
    const paths = [
      `/requests/${theirs}`,
      `/requests/${theirs}?tab=access`,
      `/requests/${demo.caseOf("draft-credit")}/form`,
      `/requests/${demo.caseOf("draft-credit")}/form/what`,
      `/requests/${demo.caseOf("draft-credit")}/form/summary`,
      `/questions/${demo.questionOf("question-new")}`,
      `/questions/${theirs}`,
      `/organisations/${demo.org("Kartverket")}/members`,
      "/admin",
      "/admin/import",
      "/admin/outbox",
      `/requests/${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}`,
      "/requests/1%27%20or%201=1",
      "/requests/%00",
      `/data/${"x".repeat(2_000)}`,
    ];
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await heading(page, t.errors.notFound.title).waitFor();
    }
    // The search has an answer to everything.
    for (const q of [
      NONSENSE.SQL,
      NONSENSE.HTML,
      NONSENSE.emoji,
      NONSENSE["control characters"],
      "%",
      "\\",
      "ø".repeat(1_500),
    ]) {
      const answer = await page.goto(`/data?q=${encodeURIComponent(q)}&page=-1&access=x&publisher=%00`);
      expect(answer?.status(), q.slice(0, 30)).toBe(200);
    }
    await leave(jonas);
  });

  test("links of consent that are cut off, wrong, unknown or too old: what to do stands there", async () => {
    const subject = await stranger();
    const { page, t } = subject;
    const old = await demo.consentLink("rejected");
    await query(
      (sql) => sql`update case_links set expires_at = now() - interval '1 day'
      where case_id in (select id from cases where kind = 'consent' and state = 'rejected')`,
    );
    const unknown = `/consent/${"A".repeat(43)}`;
    for (const path of [
      old,
      unknown,
      unknown.slice(0, -5),
      `${old}.`,
      "/consent/%00",
      "/consent/..%2f..%2fetc",
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await heading(page, t.consent.notFound.title).waitFor();
      await see(page, t.consent.notFound.hints[0] ?? "").waitFor();
    }
    expect((await page.goto("/consent/"))?.status()).toBe(404);
    await heading(page, t.errors.notFound.title).waitFor();
    expect(subject.complaints).toEqual([]);
    await leave(subject);
  });

  test("files that are too big, of another kind, or empty: said clearly, and nothing is imported", async () => {
    const ragnhild = await person("ragnhild");
    const { page, t } = ragnhild;
    const { importPage } = t.catalogue;
    const state = () =>
      query(async (sql) => [
        await sql`select count(*)::int as n from harvests`,
        await sql`select count(*)::int as n from datasets`,
        await sql`select count(*)::int as n from sources`,
      ]);
    const before = await state();
    const dir = mkdtempSync(join(tmpdir(), "dataveien-e2e-"));
    const upload = async (name: string, bytes: Buffer) => {
      const path = join(dir, name);
      writeFileSync(path, bytes);
      await page.goto("/admin/import");
      await page.getByLabel(importPage.source, { exact: true }).fill("Prøve");
      await page.getByLabel(importPage.file, { exact: true }).setInputFiles(path);
      await page.getByRole("button", { name: importPage.button, exact: true }).click();
    };
    try {
      await upload("stor.ttl", Buffer.alloc(50 * 1024 * 1024, "# Bare kommentarer\n"));
      await heading(page, t.errors.tooLarge.title).waitFor();
      const limits = { files: String(MAX_UPLOAD_MB), forms: String(MAX_FORM_MB) };
      await see(page, t.errors.tooLarge.text(limits)).waitFor();

      const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
      await upload("bilde.ttl", Buffer.concat([png, Buffer.alloc(2_000, 0xf1)]));
      await heading(page, importPage.failed({ file: "bilde.ttl" })).waitFor();
      await see(page, t.findings.parseErrors["binary-file"]).waitFor();
      await see(page, importPage.nothingChanged).waitFor();
      expect(await page.getByLabel(importPage.source, { exact: true }).inputValue()).toBe("Prøve");

      await upload("tom.ttl", Buffer.alloc(0));
      await see(page, t.findings.parseErrors["empty-file"]).waitFor();
    } finally {
      rmSync(dir, { recursive: true });
    }
    expect(await state()).toEqual(before);
    await leave(ragnhild);
  });

  test("a session that ends while one writes: the page says so and keeps the text until one has signed in", async () => {
    const marte = await person("marte");
    const { page, t } = marte;
    const form = `/requests/${demo.caseOf("draft-empty")}/form`;
    const { purpose, use } = t.request.answers.fields;
    const [[, first = ""] = [], [, second = ""] = []] = typedAnswers(t).what;
    const main = page.locator("main");
    await page.goto(`${form}/what`);
    await labelled(main, purpose.label).fill(first);
    await see(page, t.common.autosave.saved({ time: "" }).trim()).waitFor();

    await query((sql) => sql`delete from sessions where user_id = ${demoUserId("marte")}`);
    await labelled(main, use.label).fill(second);
    await see(page, t.common.autosave.signedOut).waitFor();
    await page.getByRole("button", { name: t.request.form.save, exact: true }).click();
    const signIn = page.getByRole("link", { name: t.common.autosave.signIn });
    await page.locator("[data-autosave-status] a:focus").waitFor();
    expect(await labelled(main, use.label).inputValue()).toBe(second);

    const [tab] = await Promise.all([page.context().waitForEvent("page"), signIn.click()]);
    await tab.getByRole("link", { name: t.auth.signIn.demoLink }).click();
    await tab.getByRole("button", { name: t.auth.demo.become({ name: "Marte Engan" }), exact: true }).click();
    await tab.getByRole("button", { name: t.common.signOut }).first().waitFor({ state: "attached" });
    await tab.close();

    await page.getByRole("button", { name: t.request.form.save, exact: true }).click();
    await heading(page, t.request.form.sections.data.title).waitFor();
    await page.goto(`${form}/what`);
    expect(await labelled(main, purpose.label).inputValue()).toBe(first);
    expect(await labelled(main, use.label).inputValue()).toBe(second);
    expect(marte.complaints).toEqual([]);
    await leave(marte);
  });

  test("a form sent after the session has ended leads to the page to sign in, and from there back", async () => {
    const marte = await person("marte", { javaScriptEnabled: false });
    const { page, t } = marte;
    const section = `/requests/${demo.caseOf("draft-empty")}/form/data`;
    await page.goto(section);
    await query((sql) => sql`delete from sessions where user_id = ${demoUserId("marte")}`);
    await page.getByRole("button", { name: t.request.form.save, exact: true }).click();
    await heading(page, textsFor("nb").auth.signIn.title).waitFor();
    expect(new URL(page.url()).searchParams.get("next")).toBe(section);
    await leave(marte);
  });
});

/** As browsers without one show dates: a line to write in. The others let nobody write nonsense. */
const withoutCalendar = (page: Visitor["page"]) =>
  page.locator('input[type="date"]').evaluateAll((fields) => {
    for (const field of fields) (field as HTMLInputElement).type = "text";
  });
