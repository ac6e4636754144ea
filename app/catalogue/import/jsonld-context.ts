// The part of JSON-LD contexts that catalogues use, from https://www.w3.org/TR/json-ld11/#the-context: prefixes, terms,
// types, languages, @vocab, @base. What is not here makes the reader hand the file to jsonld-streaming-parser.
import { ParseFailure } from "./parse-error.ts";

export interface TermDefinition {
  iri: string | null;
  /** "@id", "@vocab" or a datatype. */
  type: string | null;
  /** undefined: the context's own; null: none. */
  language: string | null | undefined;
  container: "@list" | "@set" | "@language" | null;
  reverse: boolean;
}
export interface Context {
  base: string;
  vocab: string | null;
  language: string | null;
  /** What the file says of a term, resolved when first used. */
  raw: Map<string, unknown>;
  terms: Map<string, TermDefinition | null>;
}

/** Thrown for JSON-LD beyond this reader; never seen outside the parser. */
export class BeyondReader extends Error {}

export const emptyContext: Context = {
  base: "",
  vocab: null,
  language: null,
  raw: new Map(),
  terms: new Map(),
};

/** A context as the file has it, upon the one it stands in. Addresses of contexts elsewhere are refused. */
export function extendContext(active: Context, local: unknown): Context {
  if (local === null) return emptyContext;
  if (Array.isArray(local))
    return local.reduce<Context>((context, part) => extendContext(context, part), active);
  if (typeof local === "string") throw remoteContext(local);
  if (typeof local !== "object") throw new ParseFailure("syntax-error", "A @context must be an object.");
  const context: Context = { ...active, raw: new Map(active.raw), terms: new Map() };
  for (const [key, value] of Object.entries(local)) {
    if (key === "@vocab") context.vocab = typeof value === "string" ? expandIri(context, value, true) : null;
    else if (key === "@base") context.base = typeof value === "string" ? value : "";
    else if (key === "@language") context.language = typeof value === "string" ? value : null;
    else if (key === "@import") throw remoteContext(String(value));
    else if (key === "@version") continue;
    else if (key.startsWith("@")) throw new BeyondReader(key);
    else context.raw.set(key, value);
  }
  return context;
}

/** Contexts are named by the file, so fetching one would be an address of its author's choice asked from our network. */
export function remoteContext(address: string): ParseFailure {
  const name = address.slice(0, 120);
  return new ParseFailure(
    "remote-context",
    `The file uses a context from elsewhere (${name}). Put the context into the file.`,
  );
}

/** What a key of a node means; null when it means nothing and is to be ignored. */
export function termOf(context: Context, key: string): TermDefinition | null {
  const known = context.terms.get(key);
  if (known !== undefined) return known;
  // Set first: a term that is defined by itself ends here and not in endless recursion.
  context.terms.set(key, null);
  const term = context.raw.has(key)
    ? defineTerm(context, key, context.raw.get(key))
    : plainTerm(expandIri(context, key, true));
  context.terms.set(key, term);
  return term;
}

function plainTerm(iri: string | null): TermDefinition {
  return { iri, type: null, language: undefined, container: null, reverse: false };
}

function defineTerm(context: Context, key: string, raw: unknown): TermDefinition | null {
  if (raw === null) return null;
  if (typeof raw === "string")
    return plainTerm(raw === key ? expandByPrefix(context, key) : expandIri(context, raw, true));
  if (typeof raw !== "object" || Array.isArray(raw))
    throw new ParseFailure(
      "syntax-error",
      `The term "${key.slice(0, 80)}" of the @context is not understood.`,
    );
  const parts = raw as Record<string, unknown>;
  for (const part of Object.keys(parts))
    if (!["@id", "@type", "@language", "@container", "@reverse", "@prefix", "@protected"].includes(part))
      throw new BeyondReader(part);
  const id = parts["@reverse"] ?? parts["@id"];
  if (id === null) return null;
  const type = typeof parts["@type"] === "string" ? parts["@type"] : null;
  if (type === "@json" || type === "@none") throw new BeyondReader(type);
  const own =
    context.vocab === null || key.includes(":") ? expandByPrefix(context, key) : context.vocab + key;
  return {
    iri: typeof id === "string" && id !== key ? expandIri(context, id, true) : own,
    type: type === null || type.startsWith("@") ? type : expandIri(context, type, true),
    language: "@language" in parts ? ((parts["@language"] as string | null) ?? null) : undefined,
    container: containerOf(parts["@container"]),
    reverse: typeof parts["@reverse"] === "string",
  };
}

function containerOf(raw: unknown): TermDefinition["container"] {
  if (raw === undefined || raw === null) return null;
  const container = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  if (container === "@list" || container === "@set" || container === "@language") return container;
  throw new BeyondReader("@container");
}

function expandByPrefix(context: Context, value: string): string | null {
  const colon = value.indexOf(":");
  if (colon < 0) return null;
  const prefix = value.slice(0, colon);
  const rest = value.slice(colon + 1);
  if (prefix === "_" || rest.startsWith("//")) return value;
  const base = context.raw.has(prefix) ? termOf(context, prefix)?.iri : null;
  if (base) return base + rest;
  return value;
}

/**
 * https://www.w3.org/TR/json-ld11-api/#iri-expansion. Null: a keyword-like or unknown word that means nothing.
 * @param byVocabulary for keys and types; else the value is an address relative to the file.
 */
export function expandIri(context: Context, value: string, byVocabulary: boolean): string | null {
  if (value.startsWith("@")) return value;
  if (byVocabulary && context.raw.has(value)) return termOf(context, value)?.iri ?? null;
  if (value.indexOf(":") > 0) return expandByPrefix(context, value);
  if (byVocabulary) return context.vocab === null ? null : context.vocab + value;
  return resolveRelative(context.base, value);
}

function resolveRelative(base: string, value: string): string {
  if (base === "") return value;
  try {
    return new URL(value, base).href;
  } catch {
    return value;
  }
}
