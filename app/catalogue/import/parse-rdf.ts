// One door to all syntaxes: bytes in, triples or the reason why not out.
import { FindingList } from "./findings.ts";
import { Graph } from "./graph.ts";
import { type ParseError, ParseFailure } from "./parse-error.ts";
import { parseJsonLd } from "./parse-jsonld.ts";
import { parseRdfXml } from "./parse-rdfxml.ts";
import { parseTurtle } from "./parse-turtle.ts";
import { type RdfFormat, sniffFormat } from "./sniff-format.ts";

export type ParsedRdf =
  | { ok: true; format: RdfFormat; graph: Graph; findings: FindingList }
  | { ok: false; error: ParseError };

/** Reads a file of any syntax. Never throws for what stands in the file, and never fetches anything. */
export async function parseRdf(bytes: Uint8Array): Promise<ParsedRdf> {
  const findings = new FindingList();
  const graph = new Graph(findings);
  try {
    const { format, text, encodingGuessed } = sniffFormat(bytes);
    if (encodingGuessed) findings.add("encoding-guessed", { value: "windows-1252" });
    if (format === "rdf-xml") await parseRdfXml(text, graph);
    else if (format === "json-ld") await parseJsonLd(text, graph);
    else await parseTurtle(text, format, graph);
    return { ok: true, format, graph, findings };
  } catch (error) {
    if (error instanceof ParseFailure) return { ok: false, error: error.detail };
    throw error;
  }
}
