// From triples to descriptions: which datasets a file holds and what it says of each.
import { createHash } from "node:crypto";
import type { DatasetDescription, Keyword } from "#app/catalogue/road/dataset-description.ts";
import { readAccessRight, stricter } from "#app/catalogue/vocabularies/access-rights.ts";
import { frequencyCode } from "#app/catalogue/vocabularies/frequencies.ts";
import { textLanguage } from "#app/catalogue/vocabularies/languages.ts";
import { DatasetReader, isEmptyText } from "./dataset-reader.ts";
import type { FindingList } from "./findings.ts";
import { Blank, type Graph, type GraphNode, Iri, Literal, nodeKey, type Term } from "./graph.ts";
import { limits } from "./limits.ts";
import { readDistributions, readLicence } from "./read-distributions.ts";
import { readLegalBases } from "./read-legal-bases.ts";
import { readContactPoints, readPublisher } from "./read-publisher.ts";
import { readSubjects } from "./read-subjects.ts";

const DATASET = "http://www.w3.org/ns/dcat#Dataset";

/** Every dataset of a file, in the file's order, each with an address of its own; what is wrong goes into the findings. */
export function readDatasets(graph: Graph, findings: FindingList): DatasetDescription[] {
  const catalogues = catalogueOf(graph);
  const uris = new Set<string>();
  const datasets: DatasetDescription[] = [];
  for (const node of datasetNodes(graph, catalogues, findings)) {
    const uri = addressOf(graph, node, uris, findings);
    uris.add(uri);
    datasets.push(
      readDataset(
        new DatasetReader(graph, uri, findings),
        node.term,
        catalogues.get(nodeKey(node.term)) ?? null,
      ),
    );
  }
  return datasets;
}

function catalogueOf(graph: Graph): Map<string, Term> {
  const catalogues = new Map<string, Term>();
  for (const node of graph.nodes.values())
    for (const dataset of node.properties.get("dcat:dataset") ?? [])
      if (!(dataset instanceof Literal) && !catalogues.has(nodeKey(dataset)))
        catalogues.set(nodeKey(dataset), node.term);
  return catalogues;
}

function* datasetNodes(
  graph: Graph,
  catalogues: Map<string, Term>,
  findings: FindingList,
): Generator<GraphNode> {
  for (const [key, node] of graph.nodes) {
    const types = node.properties.get("rdf:type") ?? [];
    if (types.some((type) => type.value === DATASET || type.value === "https://www.w3.org/ns/dcat#Dataset"))
      yield node;
    else if (types.length === 0 && catalogues.has(key) && node.properties.has("dct:title")) {
      findings.add("dataset-untyped", { datasetUri: key });
      yield node;
    }
  }
}

/**
 * Datasets without an address get one made of what changes least: identifier, else landing page and titles.
 * So the next harvest of the same file finds the same dataset again.
 */
function addressOf(graph: Graph, node: GraphNode, taken: Set<string>, findings: FindingList): string {
  if (node.term instanceof Iri && node.term.value !== "" && node.term.value.length <= limits.address) {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(node.term.value))
      findings.add("iri-relative", { datasetUri: node.term.value });
    return node.term.value;
  }
  const say = (property: string) =>
    graph
      .values(node.term, property)
      .map((v) => (v instanceof Blank ? "" : v.value))
      .sort();
  const identity =
    say("dct:identifier").length > 0
      ? say("dct:identifier")
      : [...say("dcat:landingPage"), ...say("dct:title")];
  const base = hash(identity.length > 0 ? identity : [contentOf(graph, node.term, 0)]);
  let uri = `urn:dataveien:blank:${base}`;
  if (taken.has(uri)) uri = `urn:dataveien:blank:${hash([base, contentOf(graph, node.term, 0)])}`;
  for (let copy = 2; taken.has(uri); copy++) uri = `urn:dataveien:blank:${hash([base, String(copy)])}`;
  findings.add("dataset-without-address", { datasetUri: uri });
  return uri;
}

function contentOf(graph: Graph, term: Term, depth: number): string {
  if (!(term instanceof Blank)) return term.value;
  const node = graph.nodeOf(term);
  if (!node || depth > 3) return "[]";
  const lines = [...node.properties].flatMap(([name, values]) =>
    values.map((v) => `${name} ${contentOf(graph, v, depth + 1)}`),
  );
  return `[${lines.sort().join(";")}]`;
}

function hash(parts: string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function readDataset(reader: DatasetReader, node: Term, catalogue: Term | null): DatasetDescription {
  const title = reader.text(node, ["dct:title", "dc:title", "rdfs:label", "schema:name"], limits.title);
  if (isEmptyText(title)) reader.report("title-missing", "dct:title");
  const description = reader.text(
    node,
    ["dct:description", "dc:description", "rdfs:comment", "schema:description"],
    limits.description,
    false,
  );
  if (isEmptyText(description)) reader.report("description-missing", "dct:description");
  const accessRight = readRight(reader, node);
  const distributions = readDistributions(reader, node, "dcat:distribution");
  if (distributions.length === 0) reader.report("distribution-missing", "dcat:distribution");
  const licence = readLicence(reader, node);
  if (distributions.length > 0 && !licence && distributions.every((d) => d.licence === null))
    reader.report("licence-missing", "dct:license");
  const legalBases = readLegalBases(reader, node);
  if (legalBases.length === 0 && (accessRight.value === "NON_PUBLIC" || accessRight.value === "RESTRICTED"))
    reader.report("legal-basis-missing", "dcatno:legalBasisForRestriction");
  return {
    uri: reader.datasetUri,
    identifiers: identifiers(reader, node),
    title,
    description,
    keywords: readKeywords(reader, node),
    ...readSubjects(reader, node),
    publisher: readPublisher(reader, node, catalogue),
    contactPoints: readContactPoints(reader, node),
    accessRight: accessRight.value,
    accessRightRaw: accessRight.raw,
    legalBases,
    licence,
    distributions,
    samples: readDistributions(reader, node, "adms:sample"),
    spatial: reader.references(node, "dct:spatial", "dct:location"),
    temporal: readPeriods(reader, node),
    frequency: readFrequency(reader, node),
    conformsTo: reader.references(node, "dct:conformsTo"),
    series: reader.references(node, "dcat:inSeries"),
    provenance: reader.references(node, "dct:provenance")[0] ?? null,
    languages: reader.languages(node),
    issued: reader.date(node, "dct:issued", "schema:datePublished"),
    modified: reader.date(node, "dct:modified", "dct:updated", "schema:dateModified"),
    landingPages: reader.links(node, "dcat:landingPage"),
    accessRequestUrl: readAccessRequestUrl(reader, node),
  };
}

function identifiers(reader: DatasetReader, node: Term): string[] {
  const values = reader.values(node, "dct:identifier", "adms:identifier", "dc:identifier");
  const texts = values
    .filter((v) => !(v instanceof Blank))
    .map((v) => reader.plain(v.value, "dct:identifier", limits.label, true));
  return [...new Set(texts.filter((text) => text !== ""))];
}

function readRight(
  reader: DatasetReader,
  node: Term,
): { value: DatasetDescription["accessRight"]; raw: string | null } {
  const values = reader.values(node, "dct:accessRights", "dct:accessRight", "dcat:accessRights");
  const raws = values.map((term) =>
    term instanceof Blank
      ? (Object.values(reader.text(term, ["skos:prefLabel", "rdfs:label", "dct:title"]))[0] ?? "")
      : term.value,
  );
  const [raw] = raws.filter((text) => text.trim() !== "");
  if (raw === undefined) {
    reader.report("access-right-missing", "dct:accessRights");
    return { value: "UNKNOWN", raw: null };
  }
  const read = raws.map((text) => ({ text, ...readAccessRight(text) }));
  for (const one of read) {
    if (one.accessRight === "UNKNOWN") reader.report("access-right-unknown", "dct:accessRights", one.text);
    else if (!one.exact) reader.report("access-right-misspelt", "dct:accessRights", one.text);
  }
  if (new Set(read.map((one) => one.accessRight)).size > 1)
    reader.report("access-right-conflict", "dct:accessRights", raws.join(" "));
  return { value: read.map((one) => one.accessRight).reduce(stricter), raw: raw.slice(0, limits.label) };
}

function readKeywords(reader: DatasetReader, node: Term): Keyword[] {
  const keywords = new Map<string, Keyword>();
  for (const value of reader.values(node, "dcat:keyword", "schema:keywords")) {
    if (!(value instanceof Literal)) continue;
    const text = reader.plain(value.value, "dcat:keyword", limits.description, true);
    // Two parts may be one thing with a comma in it ("Norge, ikke Nord-Norge"); from three on it is a list.
    const list = text.split(/\s*[,;]\s*/).filter((part) => part !== "");
    const parts = list.length >= 3 ? list : [text];
    if (parts.length > 1) reader.report("keywords-split", "dcat:keyword", text);
    const language = textLanguage(value.language) ?? "und";
    for (const part of parts)
      if (part !== "")
        keywords.set(`${language}|${part.toLowerCase()}`, { language, text: part.slice(0, limits.keyword) });
  }
  return [...keywords.values()].slice(0, limits.values);
}

function readPeriods(reader: DatasetReader, node: Term): DatasetDescription["temporal"] {
  const periods = reader.values(node, "dct:temporal").map((period) => ({
    start: reader.date(period, "dcat:startDate", "schema:startDate"),
    end: reader.date(period, "dcat:endDate", "schema:endDate"),
  }));
  return periods.filter((period) => period.start !== null || period.end !== null);
}

function readFrequency(reader: DatasetReader, node: Term): string | null {
  const value = reader.values(node, "dct:accrualPeriodicity")[0];
  if (!value || value.value === "") return null;
  const label =
    value instanceof Literal
      ? ""
      : (Object.values(reader.text(value, ["skos:prefLabel", "rdfs:label"]))[0] ?? "");
  const raw = value instanceof Blank ? label : value.value;
  return (
    frequencyCode(raw) ??
    frequencyCode(label) ??
    (reader.plain(label || raw, "dct:accrualPeriodicity", limits.keyword, true) || null)
  );
}

/** `dcatno:accessRequestURL`; the same local name has stood in other namespaces. */
function readAccessRequestUrl(reader: DatasetReader, node: Term): string | null {
  for (const property of reader.graph.nodeOf(node)?.properties.keys() ?? [])
    if (/[:#/]accessRequestURL$/i.test(property)) return reader.link(node, property);
  return null;
}
