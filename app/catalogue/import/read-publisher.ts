// Who publishes: name, organisation number, contact. Numbers hide in addresses, with spaces, with other things around them.
import type { ContactPoint, Publisher } from "#app/catalogue/road/dataset-description.ts";
import { isOrgNumber, parseOrgNumber } from "#app/platform/org-number.ts";
import { type DatasetReader, isEmptyText, webAddress } from "./dataset-reader.ts";
import { Iri, Literal, type Term } from "./graph.ts";
import { limits } from "./limits.ts";

const NAMES = [
  "foaf:name",
  "rov:legalName",
  "vcard:fn",
  "vcard:organization-name",
  "skos:prefLabel",
  "rdfs:label",
  "schema:name",
  "dct:title",
];
const NUMBERS = [
  "rov:registration",
  "dct:identifier",
  "org:identifier",
  "dc:identifier",
  "schema:identifier",
  "foaf:accountName",
];

/** The publisher, else the creator, of a dataset or of the catalogue it stands in. */
export function readPublisher(
  reader: DatasetReader,
  dataset: Term,
  catalogue: Term | null,
): Publisher | null {
  const candidates = reader.values(
    dataset,
    "dct:publisher",
    "dc:publisher",
    "dct:creator",
    "schema:publisher",
  );
  const own =
    candidates.length > 0
      ? candidates
      : catalogue
        ? reader.values(catalogue, "dct:publisher", "dct:creator")
        : [];
  const agents = own.filter((agent) => agent.value !== "" || !(agent instanceof Iri));
  const [first] = agents;
  if (!first) {
    reader.report("publisher-missing", "dct:publisher");
    return null;
  }
  const read = agents.map((agent) => readAgent(reader, agent));
  // The one with a number is the one the request can be sent to.
  const chosen = read.find((agent) => agent.orgNumber !== null) ?? read[0];
  if (!chosen) return null;
  if (read.length > 1) {
    const same = read.every((agent) => agent.orgNumber === chosen.orgNumber);
    reader.report(
      same ? "publisher-described-twice" : "publishers-many",
      "dct:publisher",
      read.map((a) => a.uri ?? "").join(" "),
    );
  }
  if (isEmptyText(chosen.name)) {
    reader.report("publisher-name-missing", "dct:publisher", chosen.uri ?? "");
    if (!chosen.uri && !chosen.orgNumber) return null;
  }
  return chosen;
}

function readAgent(reader: DatasetReader, agent: Term): Publisher {
  if (agent instanceof Literal) {
    const address = webAddress(agent.value)?.href ?? null;
    if (address) reader.report("literal-for-iri", "dct:publisher", agent.value);
    const name = reader.plain(agent.value, "dct:publisher", limits.label, true);
    return {
      uri: address,
      name: address || name === "" ? {} : { und: name },
      orgNumber: findOrgNumber(reader, [agent.value], true),
    };
  }
  const uri = agent instanceof Iri ? agent.value.slice(0, limits.address) : null;
  const inner = reader
    .values(agent, "rov:registration")
    .flatMap((node) => reader.values(node, "skos:notation", "dct:identifier"));
  const numbers = [...inner, ...NUMBERS.flatMap((property) => reader.values(agent, property))]
    .filter((value) => value instanceof Literal || value instanceof Iri)
    .map((value) => value.value);
  const texts = nameValues(reader, agent);
  if (texts > 1) reader.report("publisher-described-twice", "dct:publisher", uri ?? "");
  return {
    uri,
    name: reader.text(agent, NAMES),
    orgNumber: findOrgNumber(reader, uri ? [...numbers, uri] : numbers, false),
  };
}

/** How many different names in one language an agent has. */
function nameValues(reader: DatasetReader, agent: Term): number {
  const perLanguage = new Map<string, Set<string>>();
  for (const value of reader.values(agent, ...NAMES)) {
    if (!(value instanceof Literal)) continue;
    const names = perLanguage.get(value.language) ?? new Set();
    perLanguage.set(value.language, names.add(value.value.trim()));
  }
  return Math.max(0, ...[...perLanguage.values()].map((names) => names.size));
}

/** The first right number: as it is, with spaces, at the end of an address. Wrong ones are reported, not kept. */
function findOrgNumber(reader: DatasetReader, values: string[], free: boolean): string | null {
  let wrong: string | null = null;
  for (const raw of values) {
    if (isOrgNumber(raw)) return raw;
    const isAddress = /^[a-z]+:/i.test(raw);
    const part = isAddress
      ? (raw
          .trim()
          .replace(/[/#?]+$/, "")
          .split(/[/#:=]/)
          .at(-1) ?? "")
      : raw;
    const found = parseOrgNumber(decodeSafely(part)) ?? null;
    if (found !== null) {
      // An address ending in the number is how the register writes it, no repair.
      if (!isAddress || part !== found) reader.report("org-number-repaired", "dct:publisher", raw);
      return found;
    }
    if (!free && /^\D{0,3}\d{3}\s?\d{3}\s?\d{3}$/.test(part.trim())) wrong ??= raw;
  }
  if (wrong !== null) reader.report("org-number-invalid", "dct:publisher", wrong);
  return null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function readContactPoints(reader: DatasetReader, dataset: Term): ContactPoint[] {
  const points: ContactPoint[] = [];
  for (const value of reader.values(dataset, "dcat:contactPoint", "adms:contactPoint")) {
    const point = readContactPoint(reader, value);
    if (point) points.push(point);
  }
  if (points.length === 0) reader.report("contact-missing", "dcat:contactPoint");
  return points;
}

function readContactPoint(reader: DatasetReader, value: Term): ContactPoint | null {
  if (value instanceof Literal || (value instanceof Iri && !reader.graph.nodeOf(value))) {
    const email = emailOf(value.value);
    if (email) return { name: {}, email, url: null, phone: null };
    const url = reader.linkOf(value, "dcat:contactPoint");
    return url ? { name: {}, email: null, url, phone: null } : null;
  }
  const name = reader.text(value, [
    "vcard:fn",
    "vcard:organization-name",
    "vcard:hasOrganizationName",
    "vcard:organization-unit",
    "vcard:hasOrganizationUnit",
    "foaf:name",
  ]);
  const emails = reader
    .values(value, "vcard:hasEmail", "vcard:email", "foaf:mbox", "schema:email")
    .map((term) => innerValue(reader, term));
  const email = emails.map(emailOf).find((found) => found !== null) ?? null;
  if (!email && emails[0]) reader.report("email-unusable", "vcard:hasEmail", emails[0]);
  const phone = reader
    .values(value, "vcard:hasTelephone", "vcard:tel", "vcard:telephone")
    .map((term) => innerValue(reader, term))[0];
  const url = reader.link(value, "vcard:hasURL", "vcard:url", "foaf:homepage", "schema:url");
  const number = phone
    ? phone
        .replace(/^tel:/i, "")
        .replace(/[^\d+() -]/g, "")
        .trim()
        .slice(0, 40)
    : "";
  const point = { name, email, url, phone: number || null };
  return isEmptyText(name) && !email && !url && !point.phone ? null : point;
}

/** vCard puts values into nodes of their own: `vcard:hasTelephone [ vcard:hasValue <tel:…> ]`. */
function innerValue(reader: DatasetReader, term: Term): string {
  const inner = reader.graph.values(term, "vcard:hasValue", "vcard:value", "rdf:value")[0];
  return (inner ?? (term.termType === "BlankNode" ? null : term))?.value ?? "";
}

function emailOf(raw: string): string | null {
  const address = decodeSafely(
    raw
      .trim()
      .replace(/^(mailto:\s*)+/i, "")
      .replace(/\?.*$/, ""),
  );
  return address.length <= 254 && /^[^\s@<>"',;:()\\]+@[^\s@<>"',;:()\\]+\.[a-zæøå]{2,}$/iu.test(address)
    ? address
    : null;
}
