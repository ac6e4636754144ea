// The place in a file where reading stopped, short enough to show: some files are one line of megabytes.
import { decodeText } from "./decode-text.ts";
import type { ParseError, ParseErrorCode } from "./parse-error.ts";

export interface SourceLine {
  before: string;
  at: string;
  after: string;
}

const atAPlace: readonly ParseErrorCode[] = ["syntax-error", "remote-context", "doctype-refused", "too-deep"];
const letters = 80;

/** Null for errors of the whole file. */
export function sourceLine(bytes: Uint8Array, error: ParseError): SourceLine | null {
  if (!atAPlace.includes(error.code)) return null;
  let text: string;
  try {
    text = decodeText(bytes).text;
  } catch {
    return null;
  }
  const line = text.split(/\r\n|\r|\n/, error.line)[error.line - 1];
  if (line === undefined || line === "") return null;
  const column = Math.min(Math.max(error.column - 1, 0), Math.max(line.length - 1, 0));
  const start = Math.max(0, column - letters);
  const before = line.slice(start, column);
  const after = line.slice(column + 1, column + 1 + letters);
  return {
    before: plain(start > 0 ? `…${before}` : before),
    at: plain(line[column] ?? ""),
    after: plain(column + 1 + letters < line.length ? `${after}…` : after),
  };
}

function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, " ");
}
