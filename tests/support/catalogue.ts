// Small catalogues for tests of search and pages, imported the way real ones are.
import { sql } from "drizzle-orm";
import { importHarvest } from "#app/catalogue/import/import.server.ts";
import { db } from "#db/client.server.ts";

const prefixes = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix dcatno: <http://difi.no/dcatno#> .
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cpsvno: <https://data.norge.no/vocabulary/cpsvno#> .
@prefix dcatap: <http://data.europa.eu/r5r/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix theme: <http://publications.europa.eu/resource/authority/data-theme/> .
@prefix access: <http://publications.europa.eu/resource/authority/access-right/> .
@prefix filetype: <http://publications.europa.eu/resource/authority/file-type/> .
<https://example.no/org/veg> a foaf:Agent ; foaf:name "Vegvesenet for prøver"@nb .
<https://example.no/org/helse> a foaf:Agent ; foaf:name "Helseetaten for prøver"@nb .
`;

/** Imports Turtle that may use the prefixes above. The source's successive harvests mark what is left out as gone. */
export async function importTurtle(turtle: string, source = "prøver"): Promise<void> {
  const bytes = new TextEncoder().encode(prefixes + turtle);
  const result = await importHarvest({ source, fileName: `${source}.ttl`, bytes, at: new Date() });
  if (!result.ok) throw new Error(result.error.message);
}

/** Id of the dataset whose address ends so. */
export async function datasetId(name: string): Promise<string> {
  const [row] = await db().execute<{ id: string }>(
    sql`select id from datasets where uri = ${`https://example.no/data/${name}`}`,
  );
  if (!row) throw new Error(`No dataset ${name}`);
  return row.id;
}
