// The text that is signed: its hash, its template, what is missing, and the duties and dates that follow from the terms.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { terms } from "#tests/cases/samples-agreement.ts";
import { sha256 } from "#workflows/agreement/sha256.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";
import { ownTemplate } from "#workflows/agreement/template-fields.ts";
import { LANGUAGES, nextDue, nextReminder, obligationsOf, withTerms } from "#workflows/agreement/terms.ts";
import { buildText, PLACEHOLDERS, REQUIRED_PLACEHOLDERS, templateFaults } from "#workflows/agreement/text.ts";
import { fieldIssues } from "#workflows/fields.ts";

const facts = {
  owner: "Vegetaten",
  applicant: "Nordlys Analyse AS",
  dataset: "Kjøretøy",
  conditions: ["Slett rådata.", "Oppgi kilden."],
  decidedAt: "2026-03-01T09:00:00.000Z",
};
const terminated = { ...terms, other: "Ingen." };

describe("the hash of a text", () => {
  test("is SHA-256 as others reckon it, of any text and any length", () => {
    const known = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    for (let n = 0; n < 130; n++) expect(sha256("a".repeat(n))).toBe(known("a".repeat(n)));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => sha256(text) === known(text)),
    );
  });
});

describe.each(LANGUAGES)("the template of the product in %s", (language) => {
  test("has a place for everything, and leaves none open", () => {
    expect(templateFaults(DEFAULT_TEMPLATES[language])).toEqual({ missing: [], unknown: [] });
    const { text, missing } = buildText(DEFAULT_TEMPLATES[language], facts, { ...terminated, language });
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/\{\{|\[\w+\]/);
    for (const said of [facts.owner, facts.applicant, facts.dataset, ...facts.conditions, terms.security])
      expect(text).toContain(said);
  });

  test("states each duty with its date in words", () => {
    const { text } = buildText(DEFAULT_TEMPLATES[language], facts, { ...terms, language });
    expect(text).toMatch(language === "en" ? /1 December 2026/ : /1\. desember 2026/);
    expect(text).toMatch(language === "en" ? /1 June 2027/ : /1\. juni 2027/);
  });
});

describe("a text", () => {
  test("is the same to the letter when it is built again", () => {
    const build = () => buildText(DEFAULT_TEMPLATES.nb, facts, terms).text;
    expect(sha256(build())).toBe(sha256(build()));
  });

  test("says where nothing has been filled in, by name", () => {
    const { text, missing } = buildText(DEFAULT_TEMPLATES.nb, facts, {
      ...terms,
      security: " ",
      validUntil: "",
    });
    expect(missing.sort()).toEqual(["security", "validUntil"]);
    expect(text).toContain("[security]");
  });

  test("holds what people wrote as they wrote it, also when it looks like a place to fill in", () => {
    const { text } = buildText(DEFAULT_TEMPLATES.nb, facts, { ...terms, other: "Les {{owner}} og $& nøye." });
    expect(text).toContain("Les {{owner}} og $& nøye.");
  });
});

describe("a template of one's own", () => {
  test("is refused with the name of each place that it lacks or that nobody fills in", () => {
    const text = `${PLACEHOLDERS.filter((p) => p !== "breach" && p !== "deletion")
      .map((p) => `{{${p}}}`)
      .join("\n")}\n{{ phase of the moon }}`;
    const parsed = ownTemplate.safeParse({ language: "nb", text });
    expect(parsed.success).toBe(false);
    if (parsed.success) return;
    expect(fieldIssues(parsed.error)).toEqual([
      { path: "text", problem: "lacks-part", part: "{{deletion}}" },
      { path: "text", problem: "lacks-part", part: "{{breach}}" },
      { path: "text", problem: "unknown-part", part: "{{phase of the moon}}" },
    ]);
  });

  test("is taken when nothing is missing, with other line breaks made plain", () => {
    const text = REQUIRED_PLACEHOLDERS.map((p) => `{{${p}}}`).join("\r\n");
    expect(ownTemplate.parse({ language: "nn", text }).text).not.toContain("\r");
  });
});

describe("terms", () => {
  const issues = (change: object) => {
    const parsed = withTerms({}).safeParse({ ...terms, ...change });
    return parsed.success ? [] : fieldIssues(parsed.error).map(({ path, problem }) => `${path} ${problem}`);
  };

  test("are refused by the field that is missing or does not fit", () => {
    expect(issues({})).toEqual([]);
    expect(issues({ security: "" })).toEqual(["security required"]);
    expect(issues({ validUntil: "2026-01-01" })).toContain("validUntil date-in-past");
    expect(issues({ reportBy: "2028-01-01" })).toEqual(["reportBy date-too-far"]);
    expect(issues({ deleteBy: "2020-01-01" })).toEqual(["deleteBy date-in-past"]);
    // Deleting comes after the end.
    expect(issues({ deleteBy: "2028-01-01" })).toEqual([]);
  });

  test("give a report each half-year until the end, counted from the first", () => {
    const all = obligationsOf({
      ...terms,
      reportBy: "2026-08-31",
      reportEvery: "half-year",
      validUntil: "2028-03-01",
      deleteBy: "",
    });
    expect(all.map((o) => o.id)).toEqual([
      "report-2026-08-31",
      "report-2027-02-28",
      "report-2027-08-31",
      "report-2028-02-29",
    ]);
  });

  test("keep what has become of a duty when they are amended, and forget none that was fulfilled", () => {
    const fulfilled = { at: "2026-11-01", by: null, note: "Done" };
    const before = obligationsOf(terms).map((o) => (o.kind === "report" ? { ...o, fulfilled } : o));
    const after = obligationsOf({ ...terms, reportBy: "", deleteBy: "2027-07-01" }, before);
    expect(after.map((o) => [o.id, o.fulfilled !== null])).toEqual([
      ["report-2026-12-01", true],
      ["delete-2027-07-01", false],
    ]);
  });

  test("ring for the earliest duty that is still open, first fourteen days before", () => {
    const [report, removal] = obligationsOf(terms);
    if (!report || !removal) throw new Error("two duties");
    expect([nextReminder([report, removal]), nextDue([report, removal])]).toEqual([
      "2026-11-17",
      "2026-12-01",
    ]);
    const told = { ...report, remindedAt: "x", missedAt: "x" };
    expect([nextReminder([told, removal]), nextDue([told, removal])]).toEqual(["2027-05-18", "2027-06-01"]);
    const done = { ...removal, fulfilled: { at: "x", by: null, note: "x" } };
    expect([nextReminder([told, done]), nextDue([told, done])]).toEqual([undefined, undefined]);
  });
});
