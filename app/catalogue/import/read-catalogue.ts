// The whole way from bytes to descriptions, as the import and the upload page take it.
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import type { Finding } from "./findings.ts";
import type { ParseError } from "./parse-error.ts";
import { parseRdf } from "./parse-rdf.ts";
import { readDatasets } from "./read-datasets.ts";
import type { RdfFormat } from "./sniff-format.ts";

export type ReadCatalogue =
  | { ok: true; format: RdfFormat; triples: number; datasets: DatasetDescription[]; findings: Finding[] }
  | { ok: false; error: ParseError };

/** Datasets and findings of a file. A file that parses but holds no dataset is an error, not an empty success. */
export async function readCatalogue(bytes: Uint8Array): Promise<ReadCatalogue> {
  const parsed = await parseRdf(bytes);
  if (!parsed.ok) return parsed;
  const datasets = readDatasets(parsed.graph, parsed.findings);
  if (datasets.length === 0) {
    const message = `The file was read (${parsed.graph.triples} statements) but describes no dcat:Dataset.`;
    return { ok: false, error: { code: "no-datasets", line: 1, column: 1, message } };
  }
  return {
    ok: true,
    format: parsed.format,
    triples: parsed.graph.triples,
    datasets,
    findings: parsed.findings.list(),
  };
}
