// Triples to descriptions: every generation of the standard, what publishers get wrong, and what must never reach a page.
import { describe, expect, it } from "vitest";
import { prefixes, readOne, readText } from "./read.ts";

describe("texts", () => {
  it("come per language, whatever code is used", async () => {
    const { dataset } = await readOne(
      'dct:title "a"@no , "b"@nno , "c"@en-GB , "d" ; dct:description "e"@nob',
    );
    expect(dataset.title).toEqual({ nb: "a", nn: "b", en: "c", und: "d" });
    expect(dataset.description).toEqual({ nb: "e" });
  });
  it("prefer nb to no, and say when there are two", async () => {
    const { dataset, codes } = await readOne('dct:title "gammel"@no , "ny"@nb');
    expect(dataset.title.nb).toBe("ny");
    expect((await readOne('dct:title "a"@en , "b"@en')).codes).toContain("text-repeated");
    expect(codes).not.toContain("title-missing");
  });
  it("in other languages are better than none", async () => {
    const { dataset, codes } = await readOne('dct:title "Älg"@sv');
    expect(dataset.title).toEqual({ und: "Älg" });
    expect(codes).toContain("language-other");
  });
  it("lose their HTML, their scripts and their control characters", async () => {
    const { dataset, codes } = await readOne(
      'dct:description "<p>F&oslash;rste</p><ul><li>to</li></ul><script>alert(1)</script>\\u0007\\u202etre <2 mm"@nb',
    );
    expect(dataset.description.nb).toBe("Første\n\n– to\n\ntre <2 mm");
    expect(codes).toContain("html-in-text");
  });
  it("split keyword lists, not keywords with a comma", async () => {
    const { dataset } = await readOne('dcat:keyword "veg, bru; tunnel"@nb , "Norge, ikke Nord-Norge"@nb');
    expect(dataset.keywords.map((k) => k.text)).toEqual(["veg", "bru", "tunnel", "Norge, ikke Nord-Norge"]);
  });
});

describe("the access right", () => {
  for (const [raw, right, code] of [
    ["access:PUBLIC", "PUBLIC", null],
    ["access:NON_PUBLIC", "NON_PUBLIC", null],
    [
      "<http://publications.europa.eu/resource/authority/access-right/NON-PUBLIC>",
      "NON_PUBLIC",
      "access-right-misspelt",
    ],
    [
      "<http://publications.europa.eu/resource/authority/dataset-access/RESTRICTED>",
      "RESTRICTED",
      "access-right-misspelt",
    ],
    ['"Begrenset"@nb', "RESTRICTED", "access-right-misspelt"],
    ['[ a dct:RightsStatement ; rdfs:label "non public"@en ]', "NON_PUBLIC", "access-right-misspelt"],
    ["access:OP_DATPRO", "UNKNOWN", "access-right-unknown"],
    ["access:PUBLIC , access:RESTRICTED", "RESTRICTED", "access-right-conflict"],
  ] as const) {
    it(`${raw} is read as ${right}`, async () => {
      const { dataset, codes } = await readOne(`dct:accessRights ${raw}`);
      expect(dataset.accessRight).toBe(right);
      const about = codes.filter((c) => c.startsWith("access-right"));
      expect(about).toEqual(code ? [code] : []);
    });
  }
  it("is unknown when nothing stands there", async () => {
    const { dataset, codes } = await readOne('dct:title "a"');
    expect([dataset.accessRight, dataset.accessRightRaw]).toEqual(["UNKNOWN", null]);
    expect(codes).toContain("access-right-missing");
  });
});

describe("the publisher", () => {
  for (const [name, turtle, number, code] of [
    [
      "its identifier",
      '<https://a.no/x> . <https://a.no/x> foaf:name "A" ; dct:identifier "974760673"',
      "974760673",
      null,
    ],
    [
      "an identifier with spaces",
      '<https://a.no/x> . <https://a.no/x> foaf:name "A" ; dct:identifier " 974 760 673 "',
      "974760673",
      "org-number-repaired",
    ],
    [
      "the end of its address",
      '<https://data.brreg.no/enhetsregisteret/api/enheter/974760673> . <https://data.brreg.no/enhetsregisteret/api/enheter/974760673> foaf:name "A"',
      "974760673",
      null,
    ],
    [
      "an address in the identifier",
      '<https://a.no/x> . <https://a.no/x> foaf:name "A" ; dct:identifier "http://data.brreg.no/enhet/974760673/"',
      "974760673",
      null,
    ],
    [
      "a wrong number",
      '<https://a.no/x> . <https://a.no/x> foaf:name "A" ; dct:identifier "974760674"',
      null,
      "org-number-invalid",
    ],
  ] as const) {
    it(`gives its number from ${name}`, async () => {
      const { dataset, codes } = await readOne(`dct:publisher ${turtle}`);
      expect(dataset.publisher?.orgNumber).toBe(number);
      expect(codes.filter((c) => c.startsWith("org-number"))).toEqual(code ? [code] : []);
    });
  }
  it("described twice is one, with a finding", async () => {
    const { dataset, codes } = await readOne(
      "dct:publisher <https://a.no/x>",
      '<https://a.no/x> foaf:name "Etaten"@nb . <https://a.no/x> foaf:name "Etaten for alt"@nb .',
    );
    expect(dataset.publisher?.name).toEqual({ nb: "Etaten" });
    expect(codes).toContain("publisher-described-twice");
  });
  it("is the catalogue's when the dataset has none", async () => {
    const { datasets } = await readText(
      `${prefixes}<https://a.no/k> a dcat:Catalog ; dct:publisher [ foaf:name "K" ] ; dcat:dataset <https://a.no/d> . <https://a.no/d> a dcat:Dataset .`,
    );
    expect(datasets[0]?.publisher?.name).toEqual({ und: "K" });
  });
  it("has contacts with what is usable in them", async () => {
    const { dataset, codes } = await readOne(
      'dcat:contactPoint [ vcard:fn "Hjelp"@nb ; vcard:hasEmail <mailto:a@example.no> ; vcard:hasTelephone [ vcard:hasValue <tel:+4712345678> ] ; vcard:hasURL <https://example.no/hjelp> ] , <mailto:b@example.no> , [ vcard:fn "C" ; vcard:hasEmail "0" ]',
    );
    expect(dataset.contactPoints).toEqual([
      { name: { nb: "Hjelp" }, email: "a@example.no", url: "https://example.no/hjelp", phone: "+4712345678" },
      { name: {}, email: "b@example.no", url: null, phone: null },
      { name: { und: "C" }, email: null, url: null, phone: null },
    ]);
    expect(codes).toContain("email-unusable");
  });
});

describe("the legal basis", () => {
  const law = "https://lovdata.no/lov/2006-05-19-16/§13";
  it("is read from version 1.1", async () => {
    const { dataset } = await readOne(
      `dcatno:legalBasisForRestriction [ a skos:Concept ; skos:prefLabel "Offentleglova § 13"@nb ; dct:source "${law}" ] ; dcatno:legalBasisForAccess <https://lovdata.no/x>`,
    );
    expect(dataset.legalBases).toEqual([
      { kind: "access", title: {}, url: "https://lovdata.no/x", uri: "https://lovdata.no/x" },
      { kind: "restriction", title: { nb: "Offentleglova § 13" }, url: law, uri: null },
    ]);
  });
  it("is read from version 2, with the title on the type as registration tools write it", async () => {
    const { dataset } = await readOne(
      `cpsv:follows [ a cpsv:Rule ; dct:type cpsvno:ruleForNonDisclosure ; cpsv:implements [ a eli:LegalResource ; rdfs:seeAlso <${law}> ; dct:type [ a skos:Concept ; skos:prefLabel "Offentleglova § 13"@nb ] ] ] , [ dct:type cpsvno:ruleForDataProcessing ; cpsv:implements [ dct:title "B" ] ] , [ a cpsvno:ruleForDisclosure ; cpsv:implements [ dct:title "C" ] ]`,
    );
    expect(dataset.legalBases.map((b) => [b.kind, b.title.nb ?? b.title.und, b.url])).toEqual([
      ["access", "C", null],
      ["processing", "B", null],
      ["restriction", "Offentleglova § 13", law],
    ]);
  });
  it("is read from version 3", async () => {
    const { dataset } = await readOne(
      "dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj>",
    );
    expect(dataset.legalBases).toEqual([
      {
        kind: "legislation",
        title: {},
        url: "http://data.europa.eu/eli/reg_impl/2023/138/oj",
        uri: "http://data.europa.eu/eli/reg_impl/2023/138/oj",
      },
    ]);
  });
  it("is asked for when access is limited, and said to be empty when it is", async () => {
    expect((await readOne("dct:accessRights access:NON_PUBLIC")).codes).toContain("legal-basis-missing");
    expect(
      (
        await readOne(
          "cpsv:follows [ dct:type cpsvno:ruleForDisclosure ; cpsv:implements [ a eli:LegalResource ] ]",
        )
      ).codes,
    ).toContain("legal-basis-empty");
  });
});
