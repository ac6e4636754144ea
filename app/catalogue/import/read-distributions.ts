// Where the data lie, in which formats, on which terms.
import type { Distribution, Licence } from "#app/catalogue/road/dataset-description.ts";
import { readFormats } from "#app/catalogue/vocabularies/formats.ts";
import { findLicence } from "#app/catalogue/vocabularies/licences.ts";
import { type DatasetReader, isEmptyText, LABELS, webAddress } from "./dataset-reader.ts";
import { Iri, Literal, type Term } from "./graph.ts";
import { limits } from "./limits.ts";

/** @param property `dcat:distribution` or `adms:sample`. */
export function readDistributions(reader: DatasetReader, dataset: Term, property: string): Distribution[] {
  const distributions: Distribution[] = [];
  for (const value of reader.values(dataset, property)) {
    if (value instanceof Literal || !reader.graph.nodeOf(value)) {
      // A bare address where a description belongs is still a place to get the data.
      const url = reader.linkOf(value, property);
      reader.report("distribution-not-described", property, value.value);
      if (url)
        distributions.push({
          ...emptyDistribution,
          uri: value instanceof Iri ? value.value : null,
          accessUrl: url,
        });
      continue;
    }
    distributions.push(readDistribution(reader, value, property));
  }
  return distributions.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

const emptyDistribution: Distribution = {
  uri: null,
  title: {},
  description: {},
  formats: [],
  mediaTypes: [],
  accessUrl: null,
  downloadUrl: null,
  licence: null,
  conformsTo: [],
};

function readDistribution(reader: DatasetReader, node: Term, property: string): Distribution {
  const { formats, mediaTypes } = readAllFormats(reader, node);
  const accessUrl = reader.link(node, "dcat:accessURL", "dcat:accessUrl");
  const downloadUrl = reader.link(node, "dcat:downloadURL", "dcat:downloadUrl");
  if (!accessUrl && !downloadUrl) reader.report("distribution-without-address", property);
  const licence = readLicence(reader, node);
  return {
    uri: node instanceof Iri ? node.value.slice(0, limits.address) : null,
    title: reader.text(node, ["dct:title", "rdfs:label", "dc:title"], limits.title),
    description: reader.text(node, ["dct:description", "rdfs:comment"], limits.description, false),
    formats,
    mediaTypes,
    accessUrl,
    downloadUrl,
    licence,
    conformsTo: reader.references(node, "dct:conformsTo"),
  };
}

function readAllFormats(reader: DatasetReader, node: Term): { formats: string[]; mediaTypes: string[] } {
  const formats = new Set<string>();
  const mediaTypes = new Set<string>();
  for (const value of reader
    .values(node, "dcat:mediaType")
    .concat(reader.values(node, "dct:format", "dct:MediaTypeOrExtent"))) {
    const label = reader.graph.values(value, ...LABELS, "rdf:value")[0];
    const raw =
      value.termType === "BlankNode" || label instanceof Literal ? (label?.value ?? "") : value.value;
    const read = readFormats(raw.slice(0, 300));
    for (const format of read.formats) formats.add(format);
    for (const mediaType of read.mediaTypes) mediaTypes.add(mediaType);
  }
  return { formats: [...formats].sort(), mediaTypes: [...mediaTypes].sort() };
}

/** A licence as an address, as a node with one, or as words; null when there is none. */
export function readLicence(reader: DatasetReader, node: Term): Licence | null {
  const value = reader
    .values(node, "dct:license", "dct:licence", "dcat:license", "schema:license")
    .find((term) => term.value !== "" || term.termType === "BlankNode");
  if (!value) return null;
  if (value instanceof Literal) {
    const text = reader.plain(value.value, "dct:license", limits.label, true);
    if (text === "") return null;
    const address = webAddress(text)?.href ?? null;
    if (address) reader.report("literal-for-iri", "dct:license", text);
    return withKnown(reader, address, address ? {} : { und: text }, [text]);
  }
  const source =
    reader.graph.values(value, "dct:source", "owl:sameAs", "rdfs:seeAlso", "foaf:page")[0]?.value ?? "";
  const uri =
    value instanceof Iri ? value.value.slice(0, limits.address) : (webAddress(source)?.href ?? null);
  const title = reader.text(value, LABELS);
  if (uri === null && isEmptyText(title)) return null;
  return withKnown(reader, uri, title, [uri ?? "", source, ...Object.values(title)]);
}

function withKnown(
  reader: DatasetReader,
  uri: string | null,
  title: Licence["title"],
  texts: string[],
): Licence {
  const known = findLicence(...texts);
  if (!known) reader.report("licence-unknown", "dct:license", uri ?? Object.values(title)[0]);
  return {
    uri,
    title: known && isEmptyText(title) ? { und: known.name } : title,
    code: known?.code ?? null,
    open: known?.open ?? false,
  };
}

/** Files list distributions in any order; ours does not change with theirs. */
function sortKey(d: Distribution): string {
  return [
    d.uri ?? "~",
    d.accessUrl ?? "",
    d.downloadUrl ?? "",
    JSON.stringify(d.title),
    d.formats.join(),
  ].join("\n");
}
