// Bytes to text: byte order marks, UTF-16 and Latin-1 occur in real catalogues, and a wrong guess ruins every æøå.
import { isUtf8 } from "node:buffer";
import { ParseFailure } from "./parse-error.ts";

export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** True when the file is not UTF-8 and does not say what it is. */
  guessed: boolean;
}

/** The text of a file. A declared encoding (`<?xml encoding="…"?>`) counts; what is not valid UTF-8 is read as Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c] = [bytes[0], bytes[1], bytes[2]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8OrGuess(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return decodeAs("utf-16le", bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return decodeAs("utf-16be", bytes.subarray(2));
  // Without a mark, UTF-16 of any RDF syntax starts with an ASCII character and a zero.
  if (a !== undefined && b !== undefined && bytes.length >= 4) {
    if (b === 0 && a !== 0 && bytes[3] === 0 && bytes[2] !== 0) return decodeAs("utf-16le", bytes);
    if (a === 0 && b !== 0 && bytes[2] === 0 && bytes[3] !== 0) return decodeAs("utf-16be", bytes);
  }
  return decodeUtf8OrGuess(bytes);
}

function decodeAs(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
}

function decodeUtf8OrGuess(bytes: Uint8Array): DecodedText {
  const declared = declaredEncoding(bytes);
  if (declared === "latin")
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252", guessed: false };
  if (declared !== null && declared !== "utf-8")
    throw new ParseFailure("wrong-encoding", `The file says its encoding is ${declared}; save it as UTF-8.`);
  if (!isUtf8(bytes))
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252", guessed: true };
  // Twice as fast as a TextDecoder that checks as it goes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return { text, encoding: "utf-8", guessed: false };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/
    .exec(head)?.[1]
    ?.toLowerCase();
  if (!name) return null;
  if (/^(utf-?8|us-ascii|ascii)$/.test(name)) return "utf-8";
  if (/^(iso-?8859-1(5)?|latin-?1|windows-1252|cp1252)$/.test(name)) return "latin";
  return name;
}
