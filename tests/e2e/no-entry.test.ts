// What people and machines try from outside: addresses and links that are not theirs, files, a session that has ended.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { demoUserId } from "#app/demo/people.ts";
import { MAX_FORM_MB, MAX_UPLOAD_MB } from "#app/platform/http/limits.ts";
import { type DemoFacts, demoFacts } from "#tests/support/demo-facts.ts";
import { describeInBrowser, person, query, running, stranger } from "#tests/support/in-browser.ts";
import { NONSENSE } from "#tests/support/nonsense.ts";
import { printPagesOnFailure } from "#tests/support/on-failure.ts";
import { typedAnswers } from "#tests/support/request-in-browser.ts";
import { textsFor } from "#tests/support/texts.ts";
import { heading, labelled, leave, see } from "#tests/support/visitor.ts";

describeInBrowser("From outside:", () => {
  let demo: DemoFacts;
  beforeAll(async () => {
    demo = await demoFacts(running());
  });
  printPagesOnFailure();

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
