// The table "Roads to data": one row, one test; and that every road has words in every language.
import { describe, expect, test } from "vitest";
import type {
  DatasetDescription,
  Distribution,
  LegalBasis,
  Licence,
} from "#app/catalogue/road/dataset-description.ts";
import {
  ROAD_PAPERS,
  ROAD_STEPS,
  ROAD_WARNINGS,
  ROADS,
  type RoadContext,
  roadOf,
  webHref,
} from "#app/catalogue/road/road.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { textsFor } from "#tests/support/texts.ts";

const openLicence: Licence = { uri: "https://data.norge.no/nlod", title: {}, code: "NLOD", open: true };
const ownTerms: Licence = { uri: "https://example.no/terms", title: {}, code: null, open: false };

function distribution(part: Partial<Distribution> = {}): Distribution {
  return {
    uri: null,
    title: {},
    description: {},
    formats: ["CSV"],
    mediaTypes: [],
    accessUrl: "https://example.no/page",
    downloadUrl: null,
    licence: openLicence,
    conformsTo: [],
    ...part,
  };
}

function basis(kind: LegalBasis["kind"], title: string): LegalBasis {
  return { kind, title: { nb: title }, url: null, uri: null };
}

function dataset(part: Partial<DatasetDescription> = {}): DatasetDescription {
  return {
    uri: "https://example.no/data/1",
    identifiers: [],
    title: { nb: "Prøve" },
    description: {},
    keywords: [],
    themes: [],
    losThemes: [],
    otherThemes: [],
    publisher: { uri: "https://example.no/org", name: { nb: "Etaten" }, orgNumber: null },
    contactPoints: [],
    accessRight: "PUBLIC",
    accessRightRaw: null,
    legalBases: [],
    licence: null,
    distributions: [],
    samples: [],
    spatial: [],
    temporal: [],
    frequency: null,
    conformsTo: [],
    series: [],
    provenance: null,
    languages: [],
    issued: null,
    modified: null,
    landingPages: [],
    accessRequestUrl: null,
    ...part,
  };
}

const context: RoadContext = { gone: false, publisherKind: "public", protectedReuseInForce: false };
const road = (part: Partial<DatasetDescription>, more: Partial<RoadContext> = {}) =>
  roadOf(dataset(part), { ...context, ...more });

describe("each row of the table", () => {
  test("open data: public, open licence, a distribution: download, nobody is asked", () => {
    expect(road({ distributions: [distribution()] })).toMatchObject({
      road: "open",
      authority: null,
      clockRule: null,
      papers: [],
      action: { kind: "download", href: "https://example.no/page", file: false },
      warnings: [],
    });
  });

  test("registration: restricted, with the provider's own form, which comes first; asking here stays possible", () => {
    const found = road({ accessRight: "RESTRICTED", accessRequestUrl: "https://example.no/skjema" });
    expect(found).toMatchObject({
      road: "registration",
      authority: "owner",
      clockRule: "interim-answer",
      action: { kind: "provider-form", href: "https://example.no/skjema" },
      others: [{ kind: "request" }],
    });
    expect(found.steps[0]).toBe("provider-form");
  });

  test("registration: restricted without a form: ask here", () => {
    expect(road({ accessRight: "RESTRICTED" })).toMatchObject({
      road: "registration",
      action: { kind: "request" },
      others: [],
    });
  });

  test("access to documents: public, but published nowhere: silence counts as a refusal", () => {
    expect(road({})).toMatchObject({
      road: "documents",
      authority: "body",
      clockRule: "access-silence",
      action: { kind: "request" },
    });
  });

  test("re-use of protected data: non-public without a basis: a legal question is proposed", () => {
    const found = road({
      accessRight: "NON_PUBLIC",
      legalBases: [basis("restriction", "Personopplysningsloven § 1")],
    });
    expect(found).toMatchObject({
      road: "protected-reuse",
      authority: "owner",
      clockRule: "interim-answer",
      action: { kind: "ask-centre" },
      others: [{ kind: "request" }],
    });
    expect(found.warnings).toEqual(["personal-data", "no-basis-recorded"]);
    expect(found.papers).toContain("data-protection");
  });

  test("re-use of protected data: its own clock once the Act is in force", () => {
    expect(road({ accessRight: "NON_PUBLIC" }, { protectedReuseInForce: true }).clockRule).toBe(
      "protected-data-reuse",
    );
  });

  test.each(["RESTRICTED", "NON_PUBLIC"] as const)(
    "disclosure basis in sector law: recorded for %s data",
    (accessRight) => {
      expect(road({ accessRight, legalBases: [basis("access", "Folkeregisterloven § 10-2")] })).toMatchObject(
        {
          road: "sector-law",
          authority: "owner",
          clockRule: "interim-answer",
          papers: ["purpose", "recipients", "recorded-basis"],
          action: { kind: "request" },
        },
      );
    },
  );

  test("consent: the law recorded asks for it", () => {
    const found = road({
      accessRight: "NON_PUBLIC",
      legalBases: [basis("access", "Skatteforvaltningsloven, med samtykke")],
    });
    expect(found).toMatchObject({ road: "consent", authority: "subject", clockRule: "consent-validity" });
    expect(found.steps).toContain("subjects-consent");
  });

  test("agreement: restricted data of a private business", () => {
    expect(road({ accessRight: "RESTRICTED" }, { publisherKind: "private" })).toMatchObject({
      road: "agreement",
      authority: "owner",
      clockRule: null,
    });
  });

  test("demand: no longer delivered", () => {
    expect(road({ distributions: [distribution()] }, { gone: true })).toMatchObject({
      road: "demand",
      authority: "centre",
      clockRule: "centre-answer",
      action: { kind: "ask-centre" },
    });
  });
});

describe("what is doubtful is said", () => {
  test("a public dataset without a licence, or with one that is not open, can be had with a warning", () => {
    expect(road({ distributions: [distribution({ licence: null })] })).toMatchObject({
      road: "open",
      warnings: ["licence-missing"],
      others: [{ kind: "request" }],
    });
    expect(road({ distributions: [distribution({ licence: ownTerms })] }).warnings).toEqual([
      "licence-not-open",
    ]);
  });

  test("an unknown access right is no promise", () => {
    expect(road({ accessRight: "UNKNOWN", distributions: [distribution()] })).toMatchObject({
      road: "open",
      warnings: ["access-right-missing"],
    });
    expect(road({ accessRight: "UNKNOWN" }).road).toBe("documents");
  });

  test("restricted data are not offered for download though an address is known", () => {
    expect(road({ accessRight: "RESTRICTED", distributions: [distribution()] }).action.kind).toBe("request");
  });

  test("a file under an open licence is preferred to a page, and to a file under other terms", () => {
    const found = road({
      distributions: [
        distribution({ licence: ownTerms, downloadUrl: "https://example.no/terms.csv" }),
        distribution({ accessUrl: "https://example.no/about" }),
        distribution({ downloadUrl: "https://example.no/open.csv" }),
      ],
    });
    expect(found.action).toEqual({ kind: "download", href: "https://example.no/open.csv", file: true });
  });

  test.each(["javascript:alert(1)", "ftp://example.no/x", "data:text/html,x", "no address"])(
    "%s is never linked to",
    (address) => {
      expect(webHref(address)).toBeNull();
      const found = road({ accessRight: "RESTRICTED", accessRequestUrl: address });
      expect(found.action).toEqual({ kind: "request" });
      expect(road({ distributions: [distribution({ accessUrl: address })] }).road).toBe("documents");
    },
  );
});

describe.each(LOCALES)("in %s", (locale) => {
  const t = textsFor(locale).catalogue.road;
  test("every road, step, paper and warning has words, and no two roads the same", () => {
    for (const id of ROADS) expect(t.texts[id]).not.toBe("");
    for (const id of ROAD_STEPS) expect(t.stepTexts[id]).not.toBe("");
    for (const id of ROAD_PAPERS) expect(t.paperTexts[id]).not.toBe("");
    for (const id of ROAD_WARNINGS) expect(t.warnings[id]).not.toBe("");
    expect(new Set(ROADS.map((id) => t.titles[id])).size).toBe(ROADS.length);
  });

  test("sentences stay under twenty words", () => {
    const texts = [...Object.values(t.texts), ...Object.values(t.times), ...Object.values(t.warnings)];
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.!?])\s/)))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThan(20);
  });
});
