// Bytes to triples: what a file is, where its error is, and that nothing hostile gets through.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRdf } from "#app/catalogue/import/parse-rdf.ts";
import { sniffFormat } from "#app/catalogue/import/sniff-format.ts";
import { prefixes, readError, readText } from "./read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const turtle = `${prefixes}<https://example.no/d> a dcat:Dataset ; dct:title "Blåbær på Ås"@nb .`;
const xmlHead =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">';
const rdfXml = `<?xml version="1.0"?>${xmlHead}<dcat:Dataset rdf:about="https://example.no/d"><dct:title xml:lang="nb">Blåbær på Ås</dct:title></dcat:Dataset></rdf:RDF>`;
const context = { dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/" };
const jsonLd = JSON.stringify({
  "@context": context,
  "@id": "https://example.no/d",
  "@type": "dcat:Dataset",
  "dct:title": { "@value": "Blåbær på Ås", "@language": "nb" },
});
const nQuads =
  '<https://example.no/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> <https://example.no/g> .\n<https://example.no/d> <http://purl.org/dc/terms/title> "Blåbær på Ås"@nb <https://example.no/g> .';
const nTriples = nQuads.replaceAll(" <https://example.no/g> .", " .");
const trig = `${prefixes}<https://example.no/g> { <https://example.no/d> a dcat:Dataset ; dct:title "Blåbær på Ås"@nb . }`;

describe("a file of any syntax", () => {
  for (const [name, text, format] of [
    ["Turtle", turtle, "turtle"],
    ["RDF/XML", rdfXml, "rdf-xml"],
    ["JSON-LD", jsonLd, "json-ld"],
    ["an array of JSON-LD", `[${jsonLd}]`, "json-ld"],
    ["N-Triples", nTriples, "turtle"],
    ["N-Quads", nQuads, "n-quads"],
    ["TriG", trig, "trig"],
  ] as const) {
    it(`is told apart by its content: ${name}`, async () => {
      expect(sniffFormat(bytes(text)).format).toBe(format);
      const { datasets } = await readText(text);
      expect(datasets.map((d) => [d.uri, d.title])).toEqual([
        ["https://example.no/d", { nb: "Blåbær på Ås" }],
      ]);
    });
  }

  for (const [name, encode] of [
    ["UTF-8 with a byte order mark", (t: string) => bytes(`\ufeff${t}`)],
    ["UTF-16, little end first", (t: string) => Buffer.from(`\ufeff${t}`, "utf16le")],
    ["UTF-16, big end first", (t: string) => Buffer.from(`\ufeff${t}`, "utf16le").swap16()],
    ["UTF-16 without a mark", (t: string) => Buffer.from(t, "utf16le")],
    ["Latin-1", (t: string) => Buffer.from(t, "latin1")],
  ] as const) {
    it(`keeps æøå in ${name}`, async () => {
      const { datasets, findings } = await readText(encode(turtle));
      expect(datasets[0]?.title.nb).toBe("Blåbær på Ås");
      expect(findings.some((f) => f.code === "encoding-guessed")).toBe(name === "Latin-1");
    });
  }

  it("says what it is when it is no catalogue", async () => {
    const cases: [string | Uint8Array, string][] = [
      ["", "empty-file"],
      [" \n\t ", "empty-file"],
      ["<!DOCTYPE html><html><body>Ikke funnet</body></html>", "html-page"],
      ["<html><head></head></html>", "html-page"],
      [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), "zip-archive"],
      [Buffer.from("PK\u0003\u0004....[Content_Types].xml"), "spreadsheet"],
      [Buffer.from("%PDF-1.7 x"), "pdf-document"],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), "spreadsheet"],
      [new Uint8Array([0x1f, 0x8b, 8, 0]), "binary-file"],
      [new Uint8Array([1, 0, 0, 0, 2, 0, 0, 9]), "binary-file"],
      ["navn;adresse\nKari;Storgata 1", "unknown-format"],
      ['"bare en tekst"', "unknown-format"],
      ["[1, 2, 3]", "unknown-format"],
      ['<?xml version="1.0" encoding="Shift_JIS"?><a/>', "wrong-encoding"],
      [`${prefixes}<https://example.no/k> a dcat:Catalog .`, "no-datasets"],
      ['{"name": "ikke lenket"}', "no-datasets"],
    ];
    for (const [file, code] of cases) expect([file, (await readError(file)).code]).toEqual([file, code]);
  });
});

describe("a syntax error", () => {
  it("names line and column in Turtle", async () => {
    expect(
      await readError(`${prefixes}<https://example.no/d> a dcat:Dataset ;\n  dct:title ; .`),
    ).toMatchObject({ code: "syntax-error", line: 17, column: 13 });
    expect(await readError(`${prefixes}<https://example.no/d> a ukjent:Dataset .`)).toMatchObject({
      line: 16,
      column: 26,
    });
    expect(await readError(`${prefixes}<https://example.no/d> dct:title "uten slutt .`)).toMatchObject({
      line: 16,
      column: 34,
    });
  });
  it("is a language tag that stands apart from its text, as other readers say", async () => {
    expect(
      await readError(`${prefixes}<https://example.no/d> a dcat:Dataset ; dct:title "x" @nb .`),
    ).toMatchObject({ code: "syntax-error", line: 16 });
  });
  it("names line and column in RDF/XML", async () => {
    expect(await readError(`${xmlHead}\n<dcat:Dataset>\n  </dct:title>\n</rdf:RDF>`)).toMatchObject({
      code: "syntax-error",
      line: 3,
    });
    expect(
      await readError(
        `${xmlHead}\n<dcat:Dataset rdf:about="a"><dct:title rdf:about="b"/></dcat:Dataset></rdf:RDF>`,
      ),
    ).toMatchObject({ code: "syntax-error", line: 2 });
    expect(await readError(`${xmlHead}<dcat:Dataset>`)).toMatchObject({ code: "syntax-error" });
  });
  it("names line and column in JSON", async () => {
    expect(await readError('{\n  "@id": "a",\n  "@type": }')).toMatchObject({
      code: "syntax-error",
      line: 3,
      column: 12,
    });
    expect(await readError('{\n  "@id": "a"')).toMatchObject({ code: "syntax-error", line: 2 });
  });
});

describe("hostile input", () => {
  it("cannot expand entities", async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE rdf:RDF [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n${xmlHead}</rdf:RDF>`;
    expect(await readError(bomb)).toMatchObject({ code: "doctype-refused", line: 2 });
  });
  it("cannot make us fetch a context", async () => {
    expect((await readError('{"@context": "https://example.no/context.jsonld", "@id": "a"}')).code).toBe(
      "remote-context",
    );
    expect((await readError('{"@context": {"@import": "https://example.no/c"}, "@id": "a"}')).code).toBe(
      "remote-context",
    );
  });
  it("cannot nest without end", async () => {
    expect(
      (
        await readError(
          `{"@context":{"@vocab":"http://a.no/"},"p":${'{"p":'.repeat(5000)}1${"}".repeat(5000)}}`,
        )
      ).code,
    ).toBe("too-deep");
    expect(
      (await readError(`{"@context":{"@vocab":"http://a.no/"},"p":${"[".repeat(5000)}${"]".repeat(5000)}}`))
        .code,
    ).toBe("too-deep");
    const deep = `${"<dct:a><dct:B>".repeat(2000)}${"</dct:B></dct:a>".repeat(2000)}`;
    expect((await readError(`${xmlHead}<dct:B>${deep}</dct:B></rdf:RDF>`)).code).toBe("too-deep");
    expect((await readError(`${prefixes}${"[ dct:a ".repeat(50_000)}`)).code).toBe("syntax-error");
  });
  it("cannot send huge texts", async () => {
    const { datasets, findings } = await readText(
      `${prefixes}<https://example.no/d> a dcat:Dataset ; dct:title "${"a".repeat(2_000_000)}" .`,
    );
    expect(datasets[0]?.title.und?.length).toBeLessThanOrEqual(500);
    expect(findings.some((f) => f.code === "text-cut")).toBe(true);
  });
  it("never throws, whatever the text", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<",
        ">",
        '"',
        "{",
        "}",
        "[",
        "]",
        "@prefix a: <b> .",
        "<rdf:RDF",
        "<?xml",
        '"@context":',
        "_:x",
        " a ",
        "\\u0000",
        "\ud800",
        ".",
        "^^",
        "@nb",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom("", prefixes, `${xmlHead}`, '{"@context":{},"@id":'),
        async (pieces, start) => {
          const result = await parseRdf(bytes(start + pieces.join("")));
          if (!result.ok) expect(result.error.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (data) => {
        expect(typeof (await parseRdf(data)).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
  it("never throws, whatever the JSON", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom("@id", "@type", "@graph", "@context", "@list", "@value", "@reverse", "p"),
        async (value, key) => {
          const text = JSON.stringify({
            "@context": { "@vocab": "http://a.no/" },
            x: { [key]: value },
            [key]: value,
          });
          expect(typeof (await parseRdf(bytes(text))).ok).toBe("boolean");
        },
      ),
      { numRuns: 500 },
    );
  });
});
