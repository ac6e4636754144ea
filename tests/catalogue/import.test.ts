// Harvests into a real database: what is written, what is left alone, and that a bad file leaves nothing behind.
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type HarvestResult, importHarvest } from "#app/catalogue/import/import.server.ts";
import { db } from "#db/client.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { prefixes } from "./read.ts";

withDatabase();

const dataset = (id: string, more = "") =>
  `<https://example.no/data/${id}> a dcat:Dataset ; dct:title "Datasett ${id}"@nb ; dct:publisher <https://example.no/etat> ${more} .\n`;
const agent = '<https://example.no/etat> foaf:name "Etaten"@nb ; dct:identifier "974760673" .\n';
let clock = Date.UTC(2030, 0, 1);

function harvest(source: string, body: string, more: object = {}): Promise<HarvestResult> {
  const bytes = new TextEncoder().encode(prefixes + agent + body);
  clock += 60_000;
  return importHarvest({ source, fileName: `${source}.ttl`, bytes, at: new Date(clock), ...more });
}
async function counts(result: Promise<HarvestResult>): Promise<number[]> {
  const done = await result;
  if (!done.ok) throw new Error(done.error.message);
  const { datasets, added, changed, gone, unchanged } = done.report;
  return [datasets, added, changed, gone, unchanged];
}
const rowOf = async (id: string) => {
  const rows = await db().execute<{
    id: string;
    source: string;
    gone: boolean;
    hash: string;
    fields: string;
    title: string;
  }>(sql`
    select d.id, s.name as source, d.gone_at is not null as gone, d.content_hash as hash, d.title ->> 'nb' as title,
      (select string_agg(h.change || array_to_string(h.fields, '+'), ',' order by h.id) from dataset_history h where h.dataset_id = d.id) as fields
    from datasets d join sources s on s.id = d.source_id where d.uri = ${`https://example.no/data/${id}`}`);
  return rows[0];
};
const tableCounts = async () =>
  [
    ...(await db().execute(sql`select (select count(*)::int from datasets) d, (select count(*)::int from harvests) h, (select count(*)::int from sources) s,
    (select count(*)::int from dataset_history) x, (select count(*)::int from organisations) o`)),
  ][0];

describe("a source", () => {
  it("is compared with its last harvest: added, changed, gone, unchanged, returned", async () => {
    expect(await counts(harvest("a", dataset("a1") + dataset("a2") + dataset("a3")))).toEqual([
      3, 3, 0, 0, 0,
    ]);
    expect(await counts(harvest("a", dataset("a1") + dataset("a2") + dataset("a3")))).toEqual([
      3, 0, 0, 0, 3,
    ]);
    expect(
      await counts(harvest("a", dataset("a1") + dataset("a2", '; dcat:keyword "ny"@nb') + dataset("a4"))),
    ).toEqual([3, 1, 1, 1, 1]);
    expect(await counts(harvest("a", dataset("a1") + dataset("a3")))).toEqual([2, 1, 0, 2, 1]);
    expect(await rowOf("a1")).toMatchObject({ gone: false, fields: "added" });
    expect(await rowOf("a2")).toMatchObject({ gone: true, fields: "added,changedkeywords,gone" });
    expect(await rowOf("a3")).toMatchObject({ gone: false, fields: "added,gone,returned" });
  });
  it("does not touch what another source delivers", async () => {
    await counts(harvest("b", dataset("b1")));
    expect(await counts(harvest("c", dataset("c1")))).toEqual([1, 1, 0, 0, 0]);
    expect(await rowOf("b1")).toMatchObject({ gone: false, source: "b" });
  });
  it("takes over a dataset that it delivers last, and the first one no longer speaks for it", async () => {
    await counts(harvest("d", dataset("shared") + dataset("d1")));
    expect(await counts(harvest("e", dataset("shared")))).toEqual([1, 0, 0, 0, 1]);
    expect(await rowOf("shared")).toMatchObject({ source: "e" });
    expect(await counts(harvest("d", dataset("d1")))).toEqual([1, 0, 0, 0, 1]);
    expect(await rowOf("shared")).toMatchObject({ gone: false, source: "e" });
  });
  it("is imported one file at a time, however many arrive at once", async () => {
    const results = await Promise.all(
      [1, 2, 3].map(() => counts(harvest("f", dataset("f1") + dataset("f2")))),
    );
    expect(results.map(([, added]) => added).sort()).toEqual([0, 0, 2]);
  });
});

describe("a file that cannot be read", () => {
  for (const [name, body, code] of [
    [
      "has a late syntax error",
      `${dataset("z1") + dataset("z2")}<https://example.no/x> dct:title ; .`,
      "syntax-error",
    ],
    ["holds no dataset", "<https://example.no/k> a dcat:Catalog .", "no-datasets"],
  ] as const) {
    it(`leaves nothing behind when it ${name}`, async () => {
      const before = await tableCounts();
      expect(await harvest("z", body)).toMatchObject({ ok: false, error: { code, file: "z.ttl" } });
      expect(await tableCounts()).toEqual(before);
    });
  }
});

describe("what is written", () => {
  it("is the publisher as an organisation, once, with its people's own name kept", async () => {
    await counts(harvest("g", dataset("g1")));
    await db().execute(
      sql`update organisations set name = 'Navnet de valgte', active = true where org_number = '974760673'`,
    );
    await counts(harvest("h", dataset("h1")));
    const rows = [
      ...(await db().execute<{ name: string; kind: string }>(
        sql`select name, kind from organisations where org_number = '974760673'`,
      )),
    ];
    expect(rows).toEqual([{ name: "Navnet de valgte", kind: "public" }]);
  });
  it("is a publisher without a number under its address", async () => {
    await counts(
      harvest(
        "i",
        '<https://example.no/data/i1> a dcat:Dataset ; dct:title "I" ; dct:publisher <https://example.no/uten> . <https://example.no/uten> foaf:name "Uten nummer" .',
      ),
    );
    const [row] = [
      ...(await db().execute(
        sql`select o.name, o.org_number as number from datasets d join organisations o on o.id = d.publisher_id where d.uri = 'https://example.no/data/i1'`,
      )),
    ];
    expect(row).toEqual({ name: "Uten nummer", number: null });
  });
  it("is what jsonb cannot hold, made holdable", async () => {
    const text = JSON.stringify({
      "@context": { dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/" },
      "@id": "https://example.no/data/odd",
      "@type": "dcat:Dataset",
      "dct:title": "a\u0000b\ud800c",
      "dct:accessRights": "x\u0000\ud800",
      "dcat:keyword": `${"k".repeat(199)}😀`,
    });
    const result = await importHarvest({
      source: "odd",
      fileName: "odd.jsonld",
      bytes: new TextEncoder().encode(text.replaceAll("\ufffd", "\\ud800")),
      at: new Date(clock),
    });
    expect(result.ok).toBe(true);
    expect(await rowOf("odd")).toMatchObject({ title: "abc" });
  });
  it("is searchable, filterable columns beside the description, and the harvest with its findings", async () => {
    await counts(
      harvest(
        "j",
        dataset(
          "j1",
          '; dct:accessRights access:PUBLIC ; dcat:theme <http://publications.europa.eu/resource/authority/data-theme/TRAN> ; dcat:distribution [ dcat:accessURL <https://example.no/f> ; dct:format "csv" ; dct:license <https://creativecommons.org/licenses/by/4.0/> ] ; dct:issued "2020"',
        ),
        { demo: true },
      ),
    );
    const [row] = [
      ...(await db().execute(sql`select access_right, open, themes, formats, issued::text like '2020-01-01%' as issued, demo, search @@ to_tsquery('norwegian_plain', 'datasett') as hit
      from datasets where uri = 'https://example.no/data/j1'`)),
    ];
    expect(row).toEqual({
      access_right: "PUBLIC",
      open: true,
      themes: ["TRAN"],
      formats: ["CSV"],
      issued: true,
      demo: true,
      hit: true,
    });
    const [last] = [
      ...(await db().execute<{ findings: unknown }>(
        sql`select jsonb_array_length(findings) > 0 as found, format from harvests order by at desc limit 1`,
      )),
    ];
    expect(last).toEqual({ found: true, format: "turtle" });
  });
});
