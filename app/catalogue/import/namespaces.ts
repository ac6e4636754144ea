// Names of the properties we read, and the other spellings of their namespaces that occur in real catalogues.

export const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  owl: "http://www.w3.org/2002/07/owl#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  adms: "http://www.w3.org/ns/adms#",
  schema: "http://schema.org/",
  dcatap: "http://data.europa.eu/r5r/",
  dcatno: "http://difi.no/dcatno#",
  cpsv: "http://purl.org/vocab/cpsv#",
  cpsvno: "https://data.norge.no/vocabulary/cpsvno#",
  eli: "http://data.europa.eu/eli/ontology#",
  rov: "http://www.w3.org/ns/regorg#",
  org: "http://www.w3.org/ns/org#",
} as const;

const otherSpellings: [string, string][] = [
  ["http://www.w3.org/TR/vcard-rdf/", namespaces.vcard],
  ["http://www.w3.org/2001/vcard-rdf/3.0#", namespaces.vcard],
  ["https://www.w3.org/2006/vcard/ns#", namespaces.vcard],
  ["https://www.w3.org/ns/dcat#", namespaces.dcat],
  ["http://www.w3.org/ns/dcat/", namespaces.dcat],
  ["https://purl.org/dc/terms/", namespaces.dct],
  ["https://schema.org/", namespaces.schema],
  ["https://data.norge.no/vocabulary/dcatno#", namespaces.dcatno],
  ["http://difi.no/dcatno/", namespaces.dcatno],
  ["https://difi.no/dcatno#", namespaces.dcatno],
  ["http://data.norge.no/vocabulary/cpsvno#", namespaces.cpsvno],
];

type Prefix = keyof typeof namespaces;
const prefixOf = new Map<string, Prefix>(Object.entries(namespaces).map(([p, ns]) => [ns, p as Prefix]));
const spelling = new Map(otherSpellings);
const cache = new Map<string, string>();

/** `dct:title` for an address in a namespace we read (in any of its spellings), the address itself for others. */
export function canonicalPredicate(iri: string): string {
  const known = cache.get(iri);
  if (known) return known;
  const end = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
  const namespace = iri.slice(0, end);
  const prefix = prefixOf.get(spelling.get(namespace) ?? namespace);
  const name = prefix ? `${prefix}:${iri.slice(end)}` : iri;
  // A hostile file could name millions of properties.
  if (cache.size < 10_000) cache.set(iri, name);
  return name;
}
