// Turtle, TriG, N-Triples and N-Quads by n3, stricter where n3 lets through what other tools refuse, and with columns.
import { Lexer, Parser } from "n3";
import { type Graph, type Iri, RELATIVE_BASE, type Subject, type Term } from "./graph.ts";
import { ParseFailure } from "./parse-error.ts";

interface Token {
  type: string;
  line: number;
  start: number;
  end: number;
  endLine?: number;
}
interface LexerError extends Error {
  context?: { line?: number; token?: Token; previousToken?: Token };
}

const formats = {
  turtle: "text/turtle",
  trig: "application/trig",
  "n-quads": "application/n-quads",
} as const;

/**
 * Adds the triples of a text to the graph; named graphs are merged into it.
 * @throws ParseFailure with line and column at the first syntax error.
 */
export async function parseTurtle(text: string, format: keyof typeof formats, graph: Graph): Promise<void> {
  // Addresses with spaces end the lexer; they are encoded first, in place, so that lines stay as they are.
  const source = encodeSpacesInIris(text, graph);
  const parser = new Parser({
    baseIRI: RELATIVE_BASE,
    format: formats[format],
    factory: graph as never,
    lexer: strictLexer(format === "n-quads"),
  } as never);
  await new Promise<void>((resolve, reject) => {
    parser.parse(source, (error: Error | null, quad: unknown) => {
      if (error) reject(toParseFailure(error, source));
      else if (!quad) resolve();
      else {
        const { subject, predicate, object } = quad as { subject: Subject; predicate: Iri; object: Term };
        graph.add(subject, predicate, object);
      }
    });
  });
}

/** n3 lets a language tag stand apart from its text (`"x" @nb`), which rdflib and others refuse: what we accept others must read too. */
function strictLexer(lineMode: boolean): { tokenize(input: string, callback: TokenCallback): unknown } {
  const lexer = new Lexer({ lineMode, n3: false } as never) as unknown as {
    tokenize(input: string, callback: TokenCallback): unknown;
  };
  const tokenize = lexer.tokenize.bind(lexer);
  lexer.tokenize = (input, callback) => {
    let previous: Token | null = null;
    tokenize(input, (error, token) => {
      if (token?.type === "langcode" && previous && !touches(previous, token)) {
        const wrong: LexerError = new Error("A language tag must follow its text without a space");
        wrong.context = { line: token.line, token };
        previous = token;
        return callback(wrong, token);
      }
      if (token) previous = token;
      callback(error, token);
    });
  };
  return lexer;
}
type TokenCallback = (error: Error | null, token: Token) => void;

function touches(before: Token, after: Token): boolean {
  return (before.endLine ?? before.line) === after.line && before.end === after.start;
}

/** `<…>` outside literals and comments whose content has spaces but is otherwise an absolute address. */
function encodeSpacesInIris(text: string, graph: Graph): string {
  if (!/<[a-z][a-z0-9+.-]*:[^<>"{}|^`\\\n]* [^<>"{}|^`\\\n]*>/i.test(text)) return text;
  const parts =
    /"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|'''(?:[^'\\]|\\[\s\S]|'(?!''))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\n]*>|#[^\n]*/g;
  return text.replace(parts, (part) => {
    if (part[0] !== "<" || !part.includes(" ") || !/^<[a-z][a-z0-9+.-]*:/i.test(part)) return part;
    return `<${graph.namedNode(part.slice(1, -1)).value}>`;
  });
}

function toParseFailure(error: LexerError, text: string): ParseFailure {
  const { context } = error;
  const line = context?.line ?? context?.token?.line ?? 1;
  const message = error.message.replace(/ on line \d+\.$/, "").slice(0, 200);
  if (context?.token) return new ParseFailure("syntax-error", message, line, context.token.start + 1);
  // Lexer errors carry what they stumbled on, not where it begins.
  const issue = /^Unexpected "([\s\S]*)"$/.exec(message)?.[1] ?? "";
  const content = text.split(/\r\n|\r|\n/, line)[line - 1] ?? "";
  const previous = context?.previousToken;
  const from = previous && (previous.endLine ?? previous.line) === line ? previous.end : 0;
  const found = issue === "" ? -1 : content.indexOf(issue, from);
  return new ParseFailure("syntax-error", message, line, (found >= 0 ? found : from) + 1);
}
