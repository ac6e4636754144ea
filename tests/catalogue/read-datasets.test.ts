// Triples to descriptions: every generation of the standard, what publishers get wrong, and what must never reach a page.
import { describe, expect, it } from "vitest";
import { isOpen } from "#app/catalogue/dataset-description.ts";
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

describe("links", () => {
  it("that could run code never come out", async () => {
    const hostile = [
      "javascript:alert(1)",
      "JaVaScript:alert(1)",
      " javascript:alert(1)",
      "java\\tscript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
    ];
    for (const link of hostile) {
      const { dataset, codes } = await readOne(
        `dcat:landingPage "${link}" ; dcatno:accessRequestURL "${link}" ; dcat:distribution [ dcat:accessURL "${link}" ]`,
      );
      expect([
        link,
        dataset.landingPages,
        dataset.accessRequestUrl,
        dataset.distributions[0]?.accessUrl,
      ]).toEqual([link, [], null, null]);
      expect(codes.some((c) => c === "link-dangerous")).toBe(true);
    }
  });
  it("without a scheme are completed, without a host dropped, with a password dropped", async () => {
    const { dataset, codes } = await readOne(
      'dcat:landingPage "www.example.no/a" , "https://example.no/b" , <relativ/c> , "https://kari:hemmelig@example.no/" , "https://"',
    );
    expect(dataset.landingPages).toEqual(["https://www.example.no/a", "https://example.no/b"]);
    expect(codes).toEqual(expect.arrayContaining(["link-repaired", "literal-for-iri", "link-unusable"]));
  });
  it("with spaces are repaired in Turtle, not a syntax error, and texts keep theirs", async () => {
    const { dataset, codes } = await readOne(
      'dct:title "<http://a.no/b c>" ; dcat:landingPage <https://example.no/a b>',
    );
    expect(dataset.landingPages).toEqual(["https://example.no/a%20b"]);
    expect(dataset.title.und).toBe("<http://a.no/b c>");
    expect(codes).toContain("iri-repaired");
  });
  it("to ask for access are found in either namespace", async () => {
    expect((await readOne("dcatno:accessRequestURL <https://example.no/sok>")).dataset.accessRequestUrl).toBe(
      "https://example.no/sok",
    );
    expect(
      (await readOne("<https://example.no/fdk#accessRequestURL> <https://example.no/sok>")).dataset
        .accessRequestUrl,
    ).toBe("https://example.no/sok");
  });
});

describe("distributions", () => {
  it("have formats, media types and licence under their known names", async () => {
    const { dataset } = await readOne(
      'dct:accessRights access:PUBLIC ; dcat:distribution [ dct:format "application/xml, csv" ; dcat:mediaType <https://www.iana.org/assignments/media-types/application/json> ; dct:license <http://data.norge.no/nlod/no/1.0> ; dcat:accessURL <https://example.no/fil> ]',
    );
    expect(dataset.distributions[0]).toMatchObject({
      formats: ["CSV", "JSON", "XML"],
      mediaTypes: ["application/json", "application/xml", "text/csv"],
      licence: { code: "NLOD_1_0", open: true },
    });
    expect(isOpen(dataset)).toBe(true);
  });
  it("with a closed or unknown licence do not make data open", async () => {
    for (const licence of ["<https://creativecommons.org/licenses/by-nc/4.0/>", '"egne vilkår"'])
      expect(
        isOpen(
          (
            await readOne(
              `dct:accessRights access:PUBLIC ; dcat:distribution [ dcat:accessURL <https://example.no/f> ; dct:license ${licence} ]`,
            )
          ).dataset,
        ),
      ).toBe(false);
  });
  it("that are only addresses are kept, and samples stand apart", async () => {
    const { dataset, codes } = await readOne(
      "dcat:distribution <https://example.no/fil> ; adms:sample [ dcat:accessURL <https://example.no/prove> ]",
    );
    expect(dataset.distributions.map((d) => d.accessUrl)).toEqual(["https://example.no/fil"]);
    expect(dataset.samples.map((d) => d.accessUrl)).toEqual(["https://example.no/prove"]);
    expect(codes).toContain("distribution-not-described");
  });
});

describe("the rest", () => {
  it("is read: themes, period, frequency, place, series, language, dates", async () => {
    const { dataset, codes } = await readOne(
      'dcat:theme <http://publications.europa.eu/resource/authority/data-theme/TRAN> , <https://psi.norge.no/los/tema/kjoretoy> , [ skos:prefLabel "Eget"@nb ] ; dct:temporal [ schema:startDate "2019-05-31"^^xsd:date ; dcat:endDate "2020" ] ; dct:accrualPeriodicity "weekly" ; dct:spatial "Asker" , <https://sws.geonames.org/3162656/> ; dcat:inSeries <https://a.no/s> ; dct:language <http://publications.europa.eu/resource/authority/language/NOB> ; dct:issued "31.12.2019" ; dct:modified "i fjor"',
      '<https://a.no/s> dct:title "Serien"@nb .',
    );
    expect(dataset).toMatchObject({
      themes: ["TRAN"],
      losThemes: ["https://psi.norge.no/los/tema/kjoretoy"],
      otherThemes: [{ uri: null, label: { nb: "Eget" } }],
      temporal: [{ start: "2019-05-31", end: "2020" }],
      frequency: "WEEKLY",
      spatial: [
        { uri: null, label: { und: "Asker" } },
        { uri: "https://sws.geonames.org/3162656/", label: {} },
      ],
      series: [{ uri: "https://a.no/s", label: { nb: "Serien" } }],
      languages: ["nb"],
      issued: "2019-12-31",
      modified: null,
    });
    expect(codes).toContain("date-unusable");
  });
});

describe("a dataset without an address", () => {
  const file = (description: string) =>
    `${prefixes}[] a dcat:Dataset ; dct:title "Uten adresse"@nb ; dct:description "${description}"@nb . [] a dcat:Dataset ; dct:title "En annen"@nb .`;
  it("has the same made one in the next harvest, also when its description changed", async () => {
    const [before, after] = [await readText(file("først")), await readText(file("siden"))];
    expect(before.datasets.map((d) => d.uri)).toEqual(after.datasets.map((d) => d.uri));
    expect(new Set(before.datasets.map((d) => d.uri)).size).toBe(2);
    expect(before.findings.filter((f) => f.code === "dataset-without-address")).toHaveLength(2);
  });
  it("is told from its twin", async () => {
    const { datasets } = await readText(
      `${prefixes}[] a dcat:Dataset ; dct:title "Lik" . [] a dcat:Dataset ; dct:title "Lik" . [] a dcat:Dataset ; dct:title "Lik" .`,
    );
    expect(new Set(datasets.map((d) => d.uri)).size).toBe(3);
  });
});
