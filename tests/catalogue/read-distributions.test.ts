// Triples to descriptions: links, files, and the odds and ends of a description.
import { describe, expect, it } from "vitest";
import { isOpen } from "#app/catalogue/road/dataset-description.ts";
import { prefixes, readOne, readText } from "./read.ts";

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
