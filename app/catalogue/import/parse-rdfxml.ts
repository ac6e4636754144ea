// RDF/XML, with what a catalogue file must not hold refused: document types (entity bombs, files fetched by the
// parser) and endless nesting.
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { type Graph, type Iri, RELATIVE_BASE, type Subject, type Term } from "./graph.ts";
import { limits } from "./limits.ts";
import { ParseFailure, positionAt } from "./parse-error.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
interface Tag {
  name: string;
  attributes: Record<string, { uri: string; local: string }>;
}
interface Position {
  line: number;
  column: number;
}

/** The parser with the checks it lacks; it fills the graph itself instead of the stream, which costs a third of the time. */
class CatalogueRdfXmlParser extends RdfXmlParser {
  graph: Graph | null = null;
  depth = 0;

  get position(): Position {
    return (this as unknown as { saxParser: Position }).saxParser;
  }

  protected override onTag(tag: never): void {
    if (++this.depth > limits.depth)
      throw new ParseFailure(
        "too-deep",
        `Elements are nested deeper than ${limits.depth}.`,
        this.position.line,
        this.position.column + 1,
      );
    super.onTag(tag);
  }

  protected override onCloseTag(): void {
    this.depth--;
    super.onCloseTag();
  }

  protected override onTagProperty(tag: never, activeTag: never, parentTag: never): void {
    // RDF/XML 7.2.14: the core syntax terms are no property attributes. The parser takes rdf:about for one silently.
    const { name, attributes } = tag as Tag;
    for (const key in attributes) {
      const attribute = attributes[key];
      if (attribute?.uri === RDF && attribute.local === "about")
        throw this.newParseError(`rdf:about is not allowed on the property element ${name}`);
    }
    super.onTagProperty(tag, activeTag, parentTag);
  }

  protected override onDoctype(): void {
    throw new ParseFailure(
      "doctype-refused",
      "The file has a DOCTYPE, which is refused.",
      this.position.line,
      this.position.column + 1,
    );
  }

  override _flush(callback: (error?: Error | null) => void): void {
    // The parser never signals the end of the text to the XML reader, so half a file would pass for a whole one.
    try {
      (this as unknown as { saxParser: { close(): void } }).saxParser.close();
      callback();
    } catch (error) {
      callback(error as Error);
    }
  }

  override push(quad: unknown): boolean {
    if (quad && this.graph) {
      const { subject, predicate, object } = quad as { subject: Subject; predicate: Iri; object: Term };
      this.graph.add(subject, predicate, object);
      return true;
    }
    return super.push(quad);
  }
}

/**
 * Adds the triples of a text to the graph.
 * @throws ParseFailure with line and column at the first error.
 */
export async function parseRdfXml(text: string, graph: Graph): Promise<void> {
  // Looked for before the XML parser sees the file, so that no entity is ever expanded.
  const doctype = /^(?:\s|<\?[\s\S]{0,1000}?\?>|<!--[\s\S]{0,10000}?-->)*<!DOCTYPE/i.exec(text);
  if (doctype) {
    const { line, column } = positionAt(text, doctype[0].length - "<!DOCTYPE".length);
    throw new ParseFailure("doctype-refused", "The file has a DOCTYPE, which is refused.", line, column);
  }
  const parser = new CatalogueRdfXmlParser({
    dataFactory: graph as never,
    baseIRI: RELATIVE_BASE,
    // Addresses are checked and repaired by the graph: one bad address must not lose a catalogue.
    validateUri: false,
    trackPosition: true,
    allowDuplicateRdfIds: true,
  });
  parser.graph = graph;
  await new Promise<void>((resolve, reject) => {
    // The position is read at once: the parser goes on after an error.
    parser.on("error", (error: Error) => reject(toParseFailure(error, parser.position)));
    parser.on("end", resolve);
    parser.resume();
    parser.end(text);
  });
}

function toParseFailure(error: Error, position: Position): ParseFailure {
  if (error instanceof ParseFailure) return error;
  const named = /^(?:Line )?(\d+)(?: column |:)(\d+): ([\s\S]*)$/.exec(error.message);
  const message = (named?.[3] ?? error.message).slice(0, 200);
  const line = named ? Number(named[1]) : position.line;
  const column = named ? Math.max(1, Number(named[2])) : position.column + 1;
  return new ParseFailure("syntax-error", message, line, column);
}
