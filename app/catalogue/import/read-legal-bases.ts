// Three generations of the standard say in three ways by which law data are kept, processed and given. One list comes out.
import type { LegalBasis, LegalBasisKind } from "#app/catalogue/road/dataset-description.ts";
import { type DatasetReader, isEmptyText, LABELS, webAddress } from "./dataset-reader.ts";
import { Iri, Literal, type Term } from "./graph.ts";
import { limits } from "./limits.ts";

/** DCAT-AP-NO 1.1. */
const byProperty: [string, LegalBasisKind][] = [
  ["dcatno:legalBasisForRestriction", "restriction"],
  ["dcatno:legalBasisForProcessing", "processing"],
  ["dcatno:legalBasisForAccess", "access"],
];
/** DCAT-AP-NO 2, types of a cpsv:Rule. */
const byRule: Record<string, LegalBasisKind> = {
  rulefornondisclosure: "restriction",
  rulefordataprocessing: "processing",
  rulefordisclosure: "access",
};
/** DCAT-AP 3. */
const LEGISLATION = "dcatap:applicableLegislation";

export function readLegalBases(reader: DatasetReader, dataset: Term): LegalBasis[] {
  const found: LegalBasis[] = [];
  for (const [property, kind] of byProperty)
    for (const value of reader.values(dataset, property))
      found.push(...readLaw(reader, value, kind, property));
  for (const rule of reader.values(dataset, "cpsv:follows")) {
    const kind = kindOfRule(reader, rule);
    const laws = reader.values(rule, "cpsv:implements");
    // Some publishers put the law's address on the rule itself.
    for (const law of laws.length > 0 ? laws : [rule])
      found.push(...readLaw(reader, law, kind, "cpsv:follows"));
  }
  for (const law of reader.values(dataset, LEGISLATION))
    found.push(...readLaw(reader, law, "legislation", LEGISLATION));
  return withoutRepeats(found);
}

function kindOfRule(reader: DatasetReader, rule: Term): LegalBasisKind {
  for (const type of reader.values(rule, "dct:type").concat(reader.values(rule, "rdf:type"))) {
    const kind = byRule[type.value.split(/[#/]/).at(-1)?.toLowerCase() ?? ""];
    if (kind) return kind;
  }
  reader.report("legal-basis-unknown-kind", "cpsv:follows", rule instanceof Iri ? rule.value : undefined);
  return "legislation";
}

function readLaw(reader: DatasetReader, law: Term, kind: LegalBasisKind, property: string): LegalBasis[] {
  if (law instanceof Literal) {
    const address = webAddress(law.value);
    if (address) return [{ kind, title: {}, url: address.href, uri: null }];
    const title = reader.plain(law.value, property, limits.label, true);
    return title === "" ? [] : [{ kind, title: { und: title }, url: null, uri: null }];
  }
  const uri = law instanceof Iri && law.value !== "" ? law.value.slice(0, limits.address) : null;
  const type = reader.values(law, "dct:type").find((term) => !isEmptyText(reader.text(term, LABELS)));
  const ownTitle = reader.text(law, LABELS);
  const title = isEmptyText(ownTitle) && type ? reader.text(type, LABELS) : ownTitle;
  const url =
    reader.link(law, "rdfs:seeAlso", "dct:source", "foaf:page", "schema:url") ??
    (uri && !isSkolem(uri) ? (webAddress(uri)?.href ?? null) : null);
  if (isEmptyText(title) && url === null) {
    reader.report("legal-basis-empty", property, uri ?? undefined);
    return [];
  }
  return [{ kind, title, url, uri: uri && !isSkolem(uri) ? uri : null }];
}

/** Addresses that registration tools make up for nodes without one lead nowhere. */
function isSkolem(uri: string): boolean {
  return uri.includes("/.well-known/");
}

function withoutRepeats(bases: LegalBasis[]): LegalBasis[] {
  const seen = new Map<string, LegalBasis>();
  for (const basis of bases) {
    const key = `${basis.kind}|${basis.url ?? ""}|${JSON.stringify(basis.title)}`;
    if (!seen.has(key)) seen.set(key, basis);
  }
  // The order of a file's nodes means nothing, and must not look like a change at the next harvest.
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, basis]) => basis);
}
