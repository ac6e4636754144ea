// What people do wrong in a form: twice, from an old page, too late, and with anything at all in its fields.
import { beforeAll, expect, test } from "vitest";
import { type DemoFacts, demoFacts } from "#tests/support/demo-facts.ts";
import { describeInBrowser, person, query, running } from "#tests/support/in-browser.ts";
import { NONSENSE } from "#tests/support/nonsense.ts";
import { printPagesOnFailure } from "#tests/support/on-failure.ts";
import {
  commandForm,
  commandWords,
  fill,
  give,
  labelled,
  leave,
  see,
  type Visitor,
} from "#tests/support/visitor.ts";

describeInBrowser("The site bears with", () => {
  let demo: DemoFacts;
  const count = (text: string, page: Visitor["page"]) => page.locator("main").getByText(text).count();
  beforeAll(async () => {
    demo = await demoFacts(running());
  });
  printPagesOnFailure();

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
});

/** As browsers without one show dates: a line to write in. The others let nobody write nonsense. */
const withoutCalendar = (page: Visitor["page"]) =>
  page.locator('input[type="date"]').evaluateAll((fields) => {
    for (const field of fields) (field as HTMLInputElement).type = "text";
  });
