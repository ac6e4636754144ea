// The decision letter: every part that the law asks for, in each language, on the page and as a document.
import { sql } from "drizzle-orm";
import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import { decisionLetter, type LetterCase } from "#app/request/letter/decision-letter.ts";
import { LETTER_PARTS } from "#app/request/letter/letter-parts.ts";
import { db } from "#db/client.server.ts";
import { deciding, makeWorld, must, orgs, payloads, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import { carried, cookieOf, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const whole: LetterCase = {
  reference: "F-2026-000001",
  dataset: { nb: "Kjøretøy", nn: "Køyretøy", en: "Vehicles" },
  owner: "Vegetaten",
  applicant: "Nordlys Analyse AS",
  outcome: "refused",
  partial: null,
  decidedAt: "2026-09-09T12:00:00.000Z",
  reasons: "The data are secret.\n\nThe purpose does not outweigh it.",
  legalBasis: "forvaltningsloven § 13",
  conditions: [],
  accessUntil: null,
  needsAgreement: false,
  submittedAt: "2026-08-01T12:00:00.000Z",
  answers: {
    purpose: "Safer roads",
    dataNeeded: "Type and year",
    periodFrom: "2027-01-01",
    periodTo: "2027-12-31",
  },
  clarifications: 1,
  centreAnswers: 2,
  consents: { accepted: 1, asked: 2 },
  publicBody: true,
  documents: false,
  appealBody: "Samferdselsdepartementet",
  appealUntil: "2026-09-30",
  approvers: ["Nina Tveitås"],
  handler: "Leif Rønningsbakk",
  address: "https://dataveien.example/requests/1",
};
/** Of a part that is granted and a rest that is refused: only a partial approval has them. */
const OF_PARTS: readonly string[] = ["granted", "refused-part"];
const ofWhole = LETTER_PARTS.filter((p) => !OF_PARTS.includes(p));
const partsOf = (c: LetterCase, locale: Locale = "nb") =>
  decisionLetter(c, textsFor(locale), locale).blocks.flatMap((b) => (b.kind === "heading" ? [b.part] : []));
const wordsOf = (c: LetterCase, locale: Locale = "nb") =>
  JSON.stringify(decisionLetter(c, textsFor(locale), locale));

describe("what stands in it", () => {
  test.each(LOCALES)(
    "a refusal in %s has every part but conditions, and names what it rests on",
    (locale) => {
      expect(partsOf(whole, locale)).toEqual(ofWhole.filter((p) => p !== "conditions"));
      const words = wordsOf(whole, locale);
      for (const fact of [
        "Vegetaten",
        "Nordlys Analyse AS",
        "F-2026-000001",
        "forvaltningsloven § 13",
        "Safer roads",
      ])
        expect(words).toContain(fact);
      for (const fact of [
        "Samferdselsdepartementet",
        "Nina Tveitås",
        "Leif Rønningsbakk",
        "The data are secret.",
      ])
        expect(words).toContain(fact);
      // Three weeks from Wed 9 September are Wed 30.
      expect(words).toMatch(/30\.? (september|September) 2026/);
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  test("an approval lists its conditions, its end and the agreement", () => {
    const approved: LetterCase = {
      ...whole,
      outcome: "approved",
      conditions: ["Delete it afterwards."],
      accessUntil: "2027-12-31",
      needsAgreement: true,
    };
    expect(partsOf(approved)).toEqual(ofWhole);
    const words = wordsOf(approved);
    for (const fact of ["Delete it afterwards.", "31. desember 2027", textsFor("nb").letter.agreement])
      expect(words).toContain(fact);
    expect(wordsOf({ ...approved, conditions: [] })).toContain(textsFor("nb").letter.noConditions);
  });

  test("a partial approval lists what is granted and what is refused, each with its basis", () => {
    const partly: LetterCase = {
      ...whole,
      outcome: "partly-approved",
      partial: {
        granted: ["Type and year"],
        refused: ["Owner's name"],
        reasons: "Names are not needed.",
        legalBasis: "forvaltningsloven § 13",
      },
    };
    expect(partsOf(partly)).toEqual([...LETTER_PARTS]);
    for (const fact of ["Type and year", "Owner's name", "Names are not needed."])
      expect(wordsOf(partly)).toContain(fact);
    expect(wordsOf(partly)).toContain(textsFor("nb").letter.appealOfRest);
  });

  test("only whoever is refused documents is told of fuller reasons", () => {
    const { fullerReasons } = textsFor("nb").letter;
    expect(wordsOf({ ...whole, documents: true })).toContain(fullerReasons);
    expect(wordsOf(whole)).not.toContain(fullerReasons);
  });

  test("an owner that is no public body promises no appeal under the Public Administration Act", () => {
    const parts = partsOf({ ...whole, publicBody: false });
    expect(parts).not.toContain("documents");
    expect(parts).not.toContain("deferred-effect");
    expect(wordsOf({ ...whole, publicBody: false })).not.toContain("Samferdselsdepartementet");
  });

  test("an appeal body that is not known is not made up", () => {
    expect(wordsOf({ ...whole, appealBody: null })).toContain("Spør Vegetaten om hvem det er.");
  });
});

describe("before it is sent", () => {
  const draft = (caseId: string, outcome = "refuse") =>
    `/requests/${caseId}/decision-letter?draft=${outcome}`;

  test("the approver sees the letter, and what is missing by name", async () => {
    const caseId = await deciding();
    const t = textsFor("nb").letter.page;
    expect((await pageFor("approver", `/requests/${caseId}`)).html).toContain(`decision-letter?draft=refuse`);
    const { html } = await pageFor("approver", draft(caseId));
    expect(html).toContain(t.missingTitle);
    expect(html).toContain(t.missing.reasons);
    expect(html).toContain(t.missing["legal-basis"]);
    expect(html).toContain(`/requests/${caseId}#refuse-legalBasis`);
  });

  test("what is sent without a provision is refused by name, kept, and read in the preview", async () => {
    const caseId = await deciding();
    const page = await pageFor("approver", `/requests/${caseId}`);
    const refused = await send("approver", `/requests/${caseId}`, {
      ...carried(page.html, "refuse"),
      reasons: "The purpose does not outweigh the secrecy.",
      legalBasis: "personvern",
    });
    const { cases, letter } = textsFor("nb");
    const label = cases.fields.request.refuse.legalBasis.label;
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(cases.problems["no-provision"]({ label, limit: null, part: "" }));
    const { html } = await pageFor("approver", draft(caseId));
    expect(html).toContain("The purpose does not outweigh the secrecy.");
    expect(html).toContain(letter.page.missing.provision);
    expect(html).not.toContain(letter.page.missing.reasons);
  });

  test("an approval starts from the proposal, and lacks only its basis", async () => {
    const { html } = await pageFor("approver", draft(await deciding(), "approve"));
    const { missing } = textsFor("nb").letter.page;
    expect(html).toContain(missing["legal-basis"]);
    expect(html).not.toContain(missing.reasons);
  });

  test("nobody else reads a draft", async () => {
    const caseId = await deciding();
    for (const reader of ["applicant", "handler", "stranger"] as const)
      for (const ending of ["", ".pdf"])
        expect((await pageFor(reader, draft(caseId).replace("letter?", `letter${ending}?`))).status).toBe(
          404,
        );
    expect((await pageFor("approver", `/requests/${caseId}/decision-letter`)).status).toBe(404);
    expect((await pageFor("approver", draft(caseId, "toString"))).status).toBe(404);
  });
});

describe("when it has been sent", () => {
  const refused = async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "refuse", payloads.refuse);
    return caseId;
  };

  test("both sides read it, a stranger does not", async () => {
    const caseId = await refused();
    for (const reader of ["applicant", "handler", "approver"] as const) {
      const { status, html } = await pageFor(reader, `/requests/${caseId}/decision-letter`);
      expect(status).toBe(200);
      expect(html).toContain(payloads.refuse.legalBasis);
      expect(html).toContain("Person approver");
      expect(html.match(/<h1/g)).toHaveLength(1);
    }
    expect((await pageFor("stranger", `/requests/${caseId}/decision-letter`)).status).toBe(404);
    expect((await pageFor("applicant", `/requests/${caseId}?tab=decision`)).html).toContain(
      "decision-letter.pdf",
    );
  });

  test("it is in the applicant's language, whoever reads it, until another is chosen", async () => {
    const caseId = await refused();
    await db().execute(sql`update users set locale = 'nn' where id = ${people.applicant.userId}`);
    const { html } = await pageFor("handler", `/requests/${caseId}/decision-letter`, "en");
    expect(html).toContain(textsFor("nn").letter.parts.reasons);
    expect(html).toContain(textsFor("en").letter.page.back);
    const chosen = await pageFor("handler", `/requests/${caseId}/decision-letter?in=en`, "nb");
    expect(chosen.html).toContain(textsFor("en").letter.parts.reasons);
    await db().execute(sql`update users set locale = 'nb' where id = ${people.applicant.userId}`);
  });

  test("it names who hears the appeal, as the owner has set it", async () => {
    await db().execute(
      sql`update organisations set appeal_body_id = ${orgs.otherOwner} where id = ${orgs.owner}`,
    );
    const { html } = await pageFor("applicant", `/requests/${await refused()}/decision-letter`);
    expect(html).toContain("Org otherOwner");
  });

  test.each(LOCALES)("the document in %s says the same, tagged and with a language", async (locale) => {
    const path = `/requests/${await refused()}/decision-letter.pdf?in=${locale}`;
    const response = await visit(path, { cookie: [await cookieOf("applicant")] });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const pdf = await getDocumentProxy(bytes);
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info.Language).toBe(locale);
    const tree = JSON.stringify(await pages[0]?.getStructTree());
    for (const role of ["H1", "H2", "P", "Table"]) expect(tree).toContain(`"role":"${role}"`);
    const items = await Promise.all(pages.map((p) => p.getTextContent()));
    const text = items
      .flatMap((c) => c.items.flatMap((i) => ("str" in i ? [i.str] : [])))
      .join(" ")
      .replace(/\s+/g, " ");
    const t = textsFor(locale).letter;
    for (const part of ofWhole) if (part !== "conditions") expect(text).toContain(t.parts[part]);
    expect(text).toContain(payloads.refuse.legalBasis);
    expect(text).toContain("Person approver");
  });
});
