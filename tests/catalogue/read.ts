// Shortcuts for tests of reading: text in, descriptions out, the file's trouble as a plain failure.
import type { Finding, FindingCode } from "#app/catalogue/import/findings.ts";
import type { ParseError } from "#app/catalogue/import/parse-error.ts";
import { readCatalogue } from "#app/catalogue/import/read-catalogue.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";

export const prefixes = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix dcatno: <http://difi.no/dcatno#> .
@prefix dcatap: <http://data.europa.eu/r5r/> .
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cpsvno: <https://data.norge.no/vocabulary/cpsvno#> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix schema: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix access: <http://publications.europa.eu/resource/authority/access-right/> .
`;

export async function readText(
  text: string | Uint8Array,
): Promise<{ datasets: DatasetDescription[]; findings: Finding[] }> {
  const read = await readCatalogue(typeof text === "string" ? new TextEncoder().encode(text) : text);
  if (!read.ok)
    throw new Error(`${read.error.code} at ${read.error.line}:${read.error.column}: ${read.error.message}`);
  return read;
}

/** The one dataset of Turtle that says `properties` of it; the prefixes are there. */
export async function readOne(
  properties: string,
  more = "",
): Promise<{ dataset: DatasetDescription; codes: FindingCode[]; findings: Finding[] }> {
  const { datasets, findings } = await readText(
    `${prefixes}\n<https://example.no/data/a> a dcat:Dataset ; ${properties} .\n${more}`,
  );
  const [dataset] = datasets;
  if (!dataset || datasets.length !== 1) throw new Error(`Expected one dataset, got ${datasets.length}.`);
  return { dataset, codes: findings.map((finding) => finding.code), findings };
}

export async function readError(text: string | Uint8Array): Promise<ParseError> {
  const read = await readCatalogue(typeof text === "string" ? new TextEncoder().encode(text) : text);
  if (read.ok) throw new Error("The file was read, and should not have been.");
  return read.error;
}
