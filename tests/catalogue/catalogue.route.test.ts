// The pages of the catalogue as a browser gets them: search in every state, datasets on every road, and the administrators' import.
import { existsSync, readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import { db } from "#db/client.server.ts";
import { makeUser, signIn } from "#tests/accounts/accounts-fixture.ts";
import { datasetId, importTurtle } from "#tests/support/catalogue.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();

const law = `[ a cpsv:Rule, cpsvno:RuleForNonDisclosure ; dct:type cpsvno:ruleForNonDisclosure ;
  cpsv:implements [ a eli:LegalResource ; dct:type [ skos:prefLabel "Politiregisterloven"@nb ] ; rdfs:seeAlso <https://lovdata.no/eli/lov/2010/05/28/16> ] ]`;
const kept = `
<https://example.no/data/open> a dcat:Dataset ; dct:title "Vegnett"@nb, "Road network"@en ; dct:description "Alle <b>veger</b>."@nb ;
  dct:publisher <https://example.no/org/veg> ; dcat:theme theme:TRAN ; dct:accessRights access:PUBLIC ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Kartkontoret" ; vcard:hasEmail <mailto:kart@example.no> ] ;
  dcat:distribution [ a dcat:Distribution ; dct:title "Vegnett som CSV"@nb ; dcat:downloadURL <https://example.no/veg.csv> ;
    dcat:accessURL <javascript:alert(1)> ; dct:format filetype:CSV ; dct:license <https://creativecommons.org/licenses/by/4.0/> ] .
<https://example.no/data/restricted> a dcat:Dataset ; dct:title "Kjøretøyregisteret"@nb ; dct:description "Eiere."@nb ;
  dct:publisher <https://example.no/org/veg> ; dcat:theme theme:TRAN ; dct:accessRights access:RESTRICTED ;
  dcatno:accessRequestURL <https://example.no/skjema> .
<https://example.no/data/hidden> a dcat:Dataset ; dct:title "Straffesaker"@nb ; dct:description "Saker."@nb ;
  dct:publisher <https://example.no/org/helse> ; dct:accessRights access:NON_PUBLIC ; cpsv:follows ${law} ;
  dcatno:legalBasisForProcessing [ skos:prefLabel "Straffeprosessloven"@nb ] ;
  dcatap:applicableLegislation <https://example.no/lov/3> .
`;
const lost = `<https://example.no/data/lost> a dcat:Dataset ; dct:title "Nedlagt register"@nb ; dct:description "Borte."@nb .`;

beforeAll(async () => {
  await importTurtle(kept + lost);
  await importTurtle(kept);
});

async function page(path: string, locale: Locale = "nb") {
  const response = await visit(path, { cookie: `lang=${locale}` });
  return { status: response.status, html: await response.text() };
}

const h1s = (html: string) => [...html.matchAll(/<h1\b/g)].length;
const search = (words: string) => `/data?${new URLSearchParams({ q: words })}`;

describe("the search page", () => {
  test.each([
    ["without words", "/data"],
    ["with hits", search("vegnett")],
    ["with a typing error", search("vegnettt")],
    ["with nothing found", search("xqzwvk")],
    ["with only stop words", search("og i")],
    ["with one letter", search("v")],
    ["with ten thousand letters", search("a".repeat(10_000))],
    ["with SQL", search("' or 1=1; --")],
    ["with HTML", search("<script>alert(1)</script>")],
    ["with a smiley", search("😀")],
    ["with quotes", search(`"'«»`)],
    ["with filters that fit nothing", "/data?theme=HEAL&access=PUBLIC&format=CSV&open=true&q=vegnett"],
    [
      "with nonsense everywhere",
      "/data?publisher=x&theme=x&access=x&format=%00&open=x&order=x&page=x&exact=x",
    ],
    ["far beyond the last page", "/data?page=40"],
  ])("%s is a whole page in every language", async (_, path) => {
    for (const locale of LOCALES) {
      const { status, html } = await page(path, locale);
      expect(status).toBe(200);
      expect(h1s(html)).toBe(1);
      expect(html).toContain(`<html lang="${locale}"`);
      expect(html).not.toMatch(/undefined|\[object|style="|<script>alert/);
    }
  });

  test("says what was searched for instead, and links to the words as typed", async () => {
    const { html } = await page(search("vegnetty"));
    expect(html).toContain(
      textsFor("nb").catalogue.search.corrected({ corrected: "vegnett", q: "vegnetty" }),
    );
    expect(html).toContain("/data?q=vegnetty&amp;exact=1");
  });

  test("without hits it leads on: without the filter, with other words, to registering the need", async () => {
    const { html } = await page("/data?q=vegnett&theme=HEAL");
    expect(html).toContain('href="/data?q=vegnett"');
    expect(html).toContain('href="/demand/new?q=vegnett"');
    expect((await page(search("vegnett straffesaker"))).html).toContain('href="/data?q=straffesaker"');
  });

  test("filters are links that keep the words", async () => {
    const { html } = await page("/data?q=veg&theme=TRAN");
    expect(html).toContain(
      "/data?q=veg&amp;theme=TRAN&amp;access=RESTRICTED".replace("&amp;access", "&amp;access"),
    );
    expect(html).toContain('<input type="hidden" name="theme" value="TRAN"/>');
  });

  test("a title in another language than the page is marked as such", async () => {
    expect((await page(search("vegnett"), "en")).html).toContain("Road network");
    expect((await page(search("straffesaker"), "en")).html).toMatch(/<a[^>]* lang="nb"[^>]*>Straffesaker/);
  });
});

describe("a dataset's page", () => {
  test("open data: one button, to the file; nothing dangerous is linked", async () => {
    const { html } = await page(`/data/${await datasetId("open")}`);
    expect(html).toMatch(/<a[^>]*class="ds-button"[^>]*href="https:\/\/example\.no\/veg\.csv"/);
    expect(html).toContain('rel="nofollow noopener noreferrer"');
    expect(html).toContain("mailto:kart@example.no");
    expect(html).not.toContain("javascript:");
    expect(html).not.toContain("<b>veger");
  });

  test("restricted: to the provider's own form, and asking here too", async () => {
    const id = await datasetId("restricted");
    const { html } = await page(`/data/${id}`);
    expect(html).toMatch(/class="ds-button"[^>]*href="https:\/\/example\.no\/skjema"/);
    expect(html).toContain(`href="/requests/new?dataset=${id}"`);
    expect(html).toContain("https://lovdata.no/lov/1967-02-10/§11a");
  });

  test("non-public without a basis for disclosure: a legal question is proposed", async () => {
    const id = await datasetId("hidden");
    const { html } = await page(`/data/${id}`);
    expect(html).toMatch(new RegExp(`class="ds-button"[^>]*href="/questions/new\\?dataset=${id}"`));
    expect(html).toContain(textsFor("nb").catalogue.road.warnings["no-basis-recorded"]);
  });

  test("all three generations of legal basis stand there with their links", async () => {
    const { html } = await page(`/data/${await datasetId("hidden")}`);
    expect(html).toMatch(
      /href="https:\/\/lovdata\.no\/eli\/lov\/2010\/05\/28\/16"[^>]*>(<span>)?Politiregisterloven/,
    );
    expect(html).toContain("Straffeprosessloven");
    expect(html).toContain('href="https://example.no/lov/3"');
  });

  test("gone from its source: the page stays, says so, and offers no request", async () => {
    const id = await datasetId("lost");
    const { status, html } = await page(`/data/${id}`);
    expect(status).toBe(200);
    expect(html).toContain(textsFor("nb").catalogue.dataset.gone.title);
    expect(html).not.toContain("/requests/new");
  });

  test("in each language the road card speaks that language", async () => {
    for (const locale of LOCALES) {
      const t = textsFor(locale).catalogue.road;
      const { html } = await page(`/data/${await datasetId("restricted")}`, locale);
      expect(html).toContain(t.titles.registration);
      expect(html).toContain(t.times["interim-answer"]);
      expect(h1s(html)).toBe(1);
    }
  });

  test.each(["00000000-0000-4000-8000-000000000000", "x", "1'--", "%F0%9F%98%80"])(
    "an unknown id is not found: %s",
    async (id) => {
      expect((await page(`/data/${id}`)).status).toBe(404);
    },
  );
});

describe("the administrators' import", () => {
  const t = textsFor("nb").catalogue;
  let admin = "";
  let other = "";
  beforeAll(async () => {
    admin = (await signIn((await makeUser({ admin: true })).id)).cookie;
    other = (await signIn((await makeUser()).id)).cookie;
  });

  async function upload(
    content: string | Uint8Array<ArrayBuffer>,
    name: string,
    source = "opplastet",
    cookie = admin,
  ) {
    const form = new FormData();
    form.set("source", source);
    form.set("file", new File([content], name));
    const response = await visit("/admin/import", { form, cookie: ["lang=nb", cookie] });
    return { status: response.status, to: response.headers.get("Location"), html: await response.text() };
  }
  const counts = async () => [
    ...(await db().execute(
      sql`select (select count(*) from datasets)::int as datasets, (select count(*) from harvests)::int as harvests,
        (select count(*) from sources)::int as sources, (select count(*) from organisations)::int as organisations`,
    )),
  ];

  test("does not exist for others", async () => {
    for (const path of ["/admin/import", "/admin/harvests", "/admin/harvests/x"]) {
      expect((await visit(path, { cookie: other })).status).toBe(404);
      expect((await visit(path)).status).toBe(404);
    }
    const before = await counts();
    expect((await upload("x", "x.ttl", "x", other)).status).toBe(404);
    expect(await counts()).toEqual(before);
  });

  test("a catalogue gives a page with counts and findings", async () => {
    const turtle = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
      <https://example.no/up/1> a dcat:Dataset ; dct:title "Opplastet datasett"@nb .`;
    const { status, to } = await upload(turtle, "katalog.ttl");
    expect(status).toBe(302);
    const html = await (await visit(to ?? "", { cookie: ["lang=nb", admin] })).text();
    expect(html).toContain(t.harvests.done);
    expect(html).toContain(textsFor("nb").findings.findings["description-missing"].what);
    expect((await page(search("opplastet"))).html).toContain("Opplastet datasett");
    expect(await (await visit("/admin/harvests", { cookie: ["lang=nb", admin] })).text()).toContain(
      "katalog.ttl",
    );
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    [
      "a syntax error",
      '<https://a.no> <https://b.no> "c" .\n<https://d.no> <https://e.no> %% <i> .',
      "syntax-error",
    ],
    ["an empty file", "", "empty-file"],
    ["a page of a website", "<!doctype html><html><body>Hei</body></html>", "html-page"],
    ["a PDF", "%PDF-1.7 x", "pdf-document"],
    ["an archive", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), "zip-archive"],
    [
      "RDF without datasets",
      "<https://example.no/a> <https://example.no/b> <https://example.no/c> .",
      "no-datasets",
    ],
  ])("%s is named and changes nothing", async (_, content, code) => {
    const before = await counts();
    const { status, html } = await upload(content, "katalog.ttl", "feilende");
    expect(status).toBe(422);
    expect(html).toContain(textsFor("nb").findings.parseErrors[code as "syntax-error"]);
    expect(html).toContain('value="feilende"');
    expect(await counts()).toEqual(before);
  });

  test("a syntax error shows line, column and the line itself", async () => {
    const { html } = await upload(
      '<https://a.no> <https://b.no> "c" .\n<https://d.no> <https://e.no> %% <i> .',
      "katalog.ttl",
    );
    expect(html).toContain(textsFor("nb").findings.position({ line: 2, column: 31 }));
    expect(html).toMatch(
      /class="source-line"[^>]*>&lt;https:\/\/d\.no&gt; &lt;https:\/\/e\.no&gt; <mark>%<\/mark>/,
    );
  });

  test("missing fields are told together, each by its field", async () => {
    const response = await visit("/admin/import", { form: new FormData(), cookie: ["lang=nb", admin] });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('href="#source"');
    expect(html).toContain('href="#file"');
  });

  const fixture = "/work/shared/fixtures/dcat/no/datanorge-2018-05-31.jsonld";
  test.skipIf(!existsSync(fixture))(
    "a real catalogue of 563 datasets, its findings page by page",
    async () => {
      const { to } = await upload(new Uint8Array(readFileSync(fixture)), "datanorge.jsonld", "datanorge");
      const html = await (await visit(`${to}&page=2`, { cookie: ["lang=nb", admin] })).text();
      expect(html).toMatch(/<dt>Datasett<\/dt><dd>563<\/dd>/);
      expect(html).toContain('aria-current="page"');
    },
  );
});
