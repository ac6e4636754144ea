// The triples of a file, by subject and property. It is also the term factory of the parsers, so that each address
// is one object, repaired once, and no array of triples is built only to be read again.
import type { FindingList } from "./findings.ts";
import { limits } from "./limits.ts";
import { canonicalPredicate } from "./namespaces.ts";

export class Iri {
  readonly termType = "NamedNode";
  constructor(readonly value: string) {}
  equals(other: Term | null | undefined): boolean {
    return this === other || (other instanceof Iri && other.value === this.value);
  }
}
export class Blank {
  readonly termType = "BlankNode";
  constructor(readonly value: string) {}
  equals(other: Term | null | undefined): boolean {
    return other instanceof Blank && other.value === this.value;
  }
}
export class Literal {
  readonly termType = "Literal";
  constructor(
    readonly value: string,
    readonly language: string,
    readonly datatype: Iri | null,
  ) {}
  equals(other: Term | null | undefined): boolean {
    return (
      other instanceof Literal &&
      other.value === this.value &&
      other.language === this.language &&
      (other.datatype?.value ?? "") === (this.datatype?.value ?? "")
    );
  }
}
export type Subject = Iri | Blank;
export type Term = Iri | Blank | Literal;

export interface GraphNode {
  term: Subject;
  properties: Map<string, Term[]>;
}

/** Relative addresses are resolved against this while parsing, and it is taken away again: we know no place of the file. */
export const RELATIVE_BASE = "http://relative.invalid/";

export class Graph {
  readonly nodes = new Map<string, GraphNode>();
  triples = 0;
  readonly #iris = new Map<string, Iri>();
  readonly #blanks = new Map<string, Blank>();
  readonly #findings: FindingList;
  #fresh = 0;
  readonly #defaultGraph = {
    termType: "DefaultGraph",
    value: "",
    equals: (o: unknown) => o === this.#defaultGraph,
  };

  constructor(findings: FindingList) {
    this.#findings = findings;
  }

  // ------------------------------------------------------------ the term factory the parsers call

  namedNode(raw: string): Iri {
    const known = this.#iris.get(raw);
    if (known) return known;
    const value = this.#repairIri(raw);
    const iri = value === raw ? new Iri(value) : this.namedNode(value);
    this.#iris.set(raw, iri);
    return iri;
  }

  blankNode(name?: string): Blank {
    if (name === undefined) return new Blank(`n${this.#fresh++}`);
    const known = this.#blanks.get(name);
    if (known) return known;
    const blank = new Blank(`l${name}`);
    this.#blanks.set(name, blank);
    return blank;
  }

  literal(value: string, kind?: string | Iri | { language: string }): Literal {
    let text = value;
    if (text.length > limits.literal) {
      text = text.slice(0, limits.literal);
      this.#findings.add("text-cut", { value: text });
    }
    if (kind === undefined || kind === null) return new Literal(text, "", null);
    if (kind instanceof Iri) return new Literal(text, "", kind);
    return new Literal(text, typeof kind === "string" ? kind : kind.language, null);
  }

  defaultGraph(): unknown {
    return this.#defaultGraph;
  }

  variable(name: string): Iri {
    return new Iri(`var:${name}`);
  }

  quad(subject: Subject, predicate: Iri, object: Term): { subject: Subject; predicate: Iri; object: Term } {
    return { subject, predicate, object };
  }

  #repairIri(raw: string): string {
    let value = raw;
    if (value.startsWith(RELATIVE_BASE)) value = value.slice(RELATIVE_BASE.length);
    const trimmed = value.trim();
    // What RFC 3987 forbids and publishers write: spaces, quotes, braces, backslashes.
    const repaired = trimmed.replace(/[\p{Cc}\p{Cs} <>"{}|\\^`]/gu, (c) =>
      encodeURIComponent(c.replace(/\p{Cs}/u, "\ufffd")),
    );
    if (repaired !== value) this.#findings.add("iri-repaired", { value });
    return repaired;
  }

  // ------------------------------------------------------------ the store

  add(subject: Subject, predicate: Iri, object: Term): void {
    this.triples++;
    const key = nodeKey(subject);
    let node = this.nodes.get(key);
    if (!node) {
      node = { term: subject, properties: new Map() };
      this.nodes.set(key, node);
    }
    const name = canonicalPredicate(predicate.value);
    const values = node.properties.get(name);
    if (!values) node.properties.set(name, [object]);
    else values.push(object);
  }

  /** What is said of a term, nothing for literals and for terms this file only mentions. */
  nodeOf(term: Term): GraphNode | undefined {
    return term instanceof Literal ? undefined : this.nodes.get(nodeKey(term));
  }

  /** Values of the first of the properties that has any, each once. */
  values(term: Term, ...properties: string[]): Term[] {
    const node = this.nodeOf(term);
    if (!node) return [];
    for (const property of properties) {
      const values = node.properties.get(property);
      if (values && values.length > 0) return values.length === 1 ? values : distinct(values);
    }
    return [];
  }
}

/** One string per subject; blank nodes cannot collide with addresses. */
export function nodeKey(term: Subject): string {
  return term instanceof Blank ? `_:${term.value}` : term.value;
}

function distinct(values: Term[]): Term[] {
  // Nearly every property has a handful of values; a map for each would cost more than it saves.
  if (values.length <= 8) {
    return values.filter((value, i) => {
      for (let before = 0; before < i; before++) if (value.equals(values[before])) return false;
      return true;
    });
  }
  const seen = new Map<string, Term>();
  for (const value of values) {
    const key =
      value instanceof Literal
        ? `"${value.language}"${value.datatype?.value ?? ""}"${value.value}`
        : nodeKey(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
