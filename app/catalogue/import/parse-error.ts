// Why a file could not be read at all: a code for the reader's language, and where in the file.

export const PARSE_ERROR_CODES = [
  "empty-file",
  "too-large",
  "html-page",
  "zip-archive",
  "pdf-document",
  "spreadsheet",
  "binary-file",
  "unknown-format",
  "wrong-encoding",
  "syntax-error",
  "remote-context",
  "doctype-refused",
  "too-deep",
  "no-datasets",
] as const;
export type ParseErrorCode = (typeof PARSE_ERROR_CODES)[number];

export interface ParseError {
  code: ParseErrorCode;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** English, for the command line and logs; pages show the text of the code beside it. */
  message: string;
}

/** Thrown inside the parsers only, and turned into a value by parseRdf. */
export class ParseFailure extends Error {
  readonly detail: ParseError;
  constructor(code: ParseErrorCode, message: string, line = 1, column = 1) {
    super(message);
    this.detail = { code, line, column, message };
  }
}

/** Line and column, from 1, of an offset in a text. `\r\n` and a lone `\r` end a line too. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < Math.min(offset, text.length); i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: Math.max(1, Math.min(offset, text.length) - lineStart + 1) };
}
