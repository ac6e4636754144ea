// JSON-LD. JSON.parse and one walk over the result read what catalogues write some thirty times faster than
// jsonld-streaming-parser; the rare file with more of JSON-LD in it than the walk knows is given to that parser.
import { JsonLdParser } from "jsonld-streaming-parser";
import { type Graph, Iri, RELATIVE_BASE, type Subject, type Term } from "./graph.ts";
import { jsonErrorOffset } from "./json-position.ts";
import {
  BeyondReader,
  type Context,
  emptyContext,
  expandIri,
  extendContext,
  remoteContext,
  type TermDefinition,
  termOf,
} from "./jsonld-context.ts";
import { limits } from "./limits.ts";
import { namespaces } from "./namespaces.ts";
import { ParseFailure, positionAt } from "./parse-error.ts";

const { rdf, xsd } = namespaces;
type JsonObject = Record<string, unknown>;

/**
 * Adds the triples of a text to the graph; named graphs are merged into it. Nothing is fetched.
 * @throws ParseFailure with line and column for text that is no JSON; at line 1 for what the JSON means.
 */
export async function parseJsonLd(text: string, graph: Graph): Promise<void> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw jsonFailure(error as Error, text);
  }
  // Read first into a list: half a graph must not be left behind when the walk gives up.
  const triples: [Subject, Iri, Term][] = [];
  try {
    new Walk(graph, triples).top(document);
  } catch (error) {
    if (!(error instanceof BeyondReader)) throw error;
    triples.length = 0;
    await readByStream(text, graph, triples);
  }
  for (const [subject, predicate, object] of triples) graph.add(subject, predicate, object);
}

class Walk {
  readonly #graph: Graph;
  readonly #triples: [Subject, Iri, Term][];
  readonly #type: Iri;

  constructor(graph: Graph, triples: [Subject, Iri, Term][]) {
    this.#graph = graph;
    this.#triples = triples;
    this.#type = graph.namedNode(`${rdf}type`);
  }

  top(document: unknown): void {
    // Arrays within arrays are one array (JSON-LD 1.1 API, 5.1.2), and occur: data.norge.no wrote them.
    for (const item of asArray(document).flat(limits.depth)) {
      if (isObject(item)) this.#node(item, emptyContext, 1);
      else if (item !== null) throw new ParseFailure("unknown-format", "The file is JSON, but not JSON-LD.");
    }
  }

  #node(node: JsonObject, outer: Context, depth: number): Subject {
    if (depth > limits.depth)
      throw new ParseFailure("too-deep", `Objects are nested deeper than ${limits.depth}.`);
    const context = "@context" in node ? extendContext(outer, node["@context"]) : outer;
    const meanings: [TermDefinition, unknown][] = [];
    let subject: Subject | null = null;
    for (const key in node) {
      if (key === "@context") continue;
      const term = key.startsWith("@") ? null : termOf(context, key);
      const iri = term?.iri ?? (key.startsWith("@") ? key : null);
      if (iri === "@id") subject = this.#subject(context, node[key]);
      else if (term) meanings.push([term, node[key]]);
      else if (iri)
        meanings.push([{ iri, type: null, language: undefined, container: null, reverse: false }, node[key]]);
    }
    const self = subject ?? this.#graph.blankNode();
    for (const [term, value] of meanings) this.#property(self, term, value, context, depth);
    return self;
  }

  #subject(context: Context, id: unknown): Subject | null {
    if (typeof id !== "string") return null;
    return this.#resource(expandIri(context, id, false));
  }

  #resource(iri: string | null): Subject | null {
    if (iri === null) return null;
    return iri.startsWith("_:") ? this.#graph.blankNode(iri.slice(2)) : this.#graph.namedNode(iri);
  }

  #property(self: Subject, term: TermDefinition, value: unknown, context: Context, depth: number): void {
    if (term.iri === "@type") {
      for (const name of asArray(value)) {
        const type = typeof name === "string" ? this.#resource(expandIri(context, name, true)) : null;
        if (type) this.#triples.push([self, this.#type, type]);
      }
      return;
    }
    if (term.iri === "@graph") {
      for (const item of asArray(value).flat(limits.depth))
        if (isObject(item)) this.#node(item, context, depth + 1);
      return;
    }
    if (term.iri?.startsWith("@")) {
      if (term.iri === "@reverse" || term.iri === "@nest" || term.iri === "@included")
        throw new BeyondReader(term.iri);
      return;
    }
    // A word without meaning in the context says nothing (JSON-LD 1.1, 4.1.3).
    if (term.iri === null || !term.iri.includes(":") || term.iri.startsWith("_:")) return;
    const predicate = this.#graph.namedNode(term.iri);
    const objects =
      term.container === "@list"
        ? [this.#list(asArray(value), term, context, depth)]
        : this.#objects(value, term, context, depth);
    for (const object of objects) {
      if (!term.reverse) this.#triples.push([self, predicate, object]);
      else if (object.termType !== "Literal") this.#triples.push([object, predicate, self]);
    }
  }

  #objects(value: unknown, term: TermDefinition, context: Context, depth: number): Term[] {
    if (depth > limits.depth)
      throw new ParseFailure("too-deep", `Objects are nested deeper than ${limits.depth}.`);
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) return value.flatMap((item) => this.#objects(item, term, context, depth + 1));
    if (!isObject(value)) return [this.#plain(value as string | number | boolean, term, context)];
    if (term.container === "@language")
      return Object.entries(value).flatMap(([language, text]) =>
        asArray(text)
          .filter((t) => typeof t === "string")
          .map((t) => this.#graph.literal(t as string, { language })),
      );
    const here = "@context" in value ? extendContext(context, value["@context"]) : context;
    const inNode = (keyword: string) =>
      value[keyword] ?? value[Object.keys(value).find((k) => here.raw.get(k) === keyword) ?? ""];
    if (inNode("@list") !== undefined) return [this.#list(asArray(inNode("@list")), term, here, depth)];
    if (inNode("@set") !== undefined) return this.#objects(inNode("@set"), term, here, depth + 1);
    if ("@value" in value || inNode("@value") !== undefined)
      return this.#valueObject(inNode("@value"), inNode("@type"), inNode("@language"), here);
    return [this.#node(value, context, depth + 1)];
  }

  #valueObject(value: unknown, type: unknown, language: unknown, context: Context): Term[] {
    if (value === null || value === undefined) return [];
    if (typeof value === "object") throw new BeyondReader("@json");
    if (typeof type === "string") {
      if (type === "@json") throw new BeyondReader(type);
      return [
        this.#graph.literal(String(value), this.#graph.namedNode(expandIri(context, type, true) ?? type)),
      ];
    }
    if (typeof language === "string") return [this.#graph.literal(String(value), { language })];
    return [
      typeof value === "string" ? this.#graph.literal(value) : this.#native(value as number | boolean, null),
    ];
  }

  #plain(value: string | number | boolean, term: TermDefinition, context: Context): Term {
    if (typeof value !== "string") return this.#native(value, term.type?.startsWith("@") ? null : term.type);
    if (term.type === "@id" || term.type === "@vocab") {
      const resource = this.#resource(expandIri(context, value, term.type === "@vocab") ?? value);
      if (resource) return resource;
    }
    if (term.type && !term.type.startsWith("@"))
      return this.#graph.literal(value, this.#graph.namedNode(term.type));
    const language = term.language === undefined ? context.language : term.language;
    return language ? this.#graph.literal(value, { language }) : this.#graph.literal(value);
  }

  #native(value: number | boolean, type: string | null): Term {
    const own = typeof value === "boolean" ? "boolean" : Number.isInteger(value) ? "integer" : "double";
    return this.#graph.literal(String(value), this.#graph.namedNode(type ?? `${xsd}${own}`));
  }

  #list(items: unknown[], term: TermDefinition, context: Context, depth: number): Term {
    const [first, rest] = [this.#graph.namedNode(`${rdf}first`), this.#graph.namedNode(`${rdf}rest`)];
    let list: Subject = this.#graph.namedNode(`${rdf}nil`);
    const plain = { ...term, container: null };
    for (const object of items.flatMap((item) => this.#objects(item, plain, context, depth + 1)).reverse()) {
      const cell = this.#graph.blankNode();
      this.#triples.push([cell, first, object], [cell, rest, list]);
      list = cell;
    }
    return list;
  }
}

/** The whole of JSON-LD 1.1, slowly. */
async function readByStream(text: string, graph: Graph, triples: [Subject, Iri, Term][]): Promise<void> {
  let refused: ParseFailure | null = null;
  const refuse = {
    load: (url: string) => {
      refused = remoteContext(url);
      return Promise.reject(refused);
    },
  };
  const parser = new JsonLdParser({
    baseIRI: RELATIVE_BASE,
    dataFactory: graph as never,
    documentLoader: refuse as never,
  });
  await new Promise<void>((resolve, reject) => {
    parser.on("data", (quad: { subject: Subject; predicate: Term; object: Term }) => {
      if (quad.predicate instanceof Iri) triples.push([quad.subject, quad.predicate, quad.object]);
    });
    parser.on("error", (error: Error) =>
      reject(refused ?? new ParseFailure("syntax-error", error.message.slice(0, 200))),
    );
    parser.on("end", resolve);
    parser.end(text);
  });
}

function jsonFailure(error: Error, text: string): ParseFailure {
  const message = error.message.replace(
    /,? *"[\s\S]*" is not valid JSON|\s*(\(line \d+ column \d+\)|in JSON at position \d+)/g,
    "",
  );
  const { line, column } = positionAt(text, jsonErrorOffset(text));
  return new ParseFailure("syntax-error", message.slice(0, 160), line, column);
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
