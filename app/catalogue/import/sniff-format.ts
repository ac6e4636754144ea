// Which syntax a file is in, by its content: names and media types of real catalogues lie.
import { decodeText } from "./decode-text.ts";
import { limits } from "./limits.ts";
import { ParseFailure } from "./parse-error.ts";

export const RDF_FORMATS = ["turtle", "trig", "rdf-xml", "json-ld"] as const;
/** N-Triples is read as Turtle and N-Quads as TriG: each is a subset in practice. */
export type RdfFormat = (typeof RDF_FORMATS)[number] | "n-quads";

export interface SniffedFile {
  format: RdfFormat;
  text: string;
  encodingGuessed: boolean;
}

const signatures: {
  bytes: number[];
  code: "zip-archive" | "pdf-document" | "spreadsheet" | "binary-file";
  name: string;
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: "zip-archive", name: "a ZIP archive" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], code: "zip-archive", name: "an empty ZIP archive" },
  { bytes: [0x25, 0x50, 0x44, 0x46], code: "pdf-document", name: "a PDF document" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: "spreadsheet", name: "an Excel or Word document" },
  { bytes: [0x1f, 0x8b], code: "binary-file", name: "a compressed (gzip) file" },
  { bytes: [0x42, 0x5a, 0x68], code: "binary-file", name: "a compressed (bzip2) file" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: "binary-file", name: "a compressed (7-Zip) file" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: "binary-file", name: "a picture (PNG)" },
  { bytes: [0xff, 0xd8, 0xff], code: "binary-file", name: "a picture (JPEG)" },
];

/**
 * The syntax and the text of a file.
 * @throws ParseFailure that says what the file is, when it is no RDF: an HTML page, an archive, a spreadsheet, nothing.
 */
export function sniffFormat(bytes: Uint8Array): SniffedFile {
  if (bytes.length > limits.fileBytes)
    throw new ParseFailure("too-large", `The file is larger than ${limits.fileBytes / 1024 / 1024} MB.`);
  refuseKnownOthers(bytes);
  const { text, guessed } = decodeText(bytes);
  const start = text.slice(0, 4096).trimStart();
  if (start === "") throw new ParseFailure("empty-file", "The file is empty.");
  if (text.slice(0, 4096).includes("\u0000")) throw new ParseFailure("binary-file", "The file is not text.");
  const format = formatOf(start, text);
  return { format, text, encodingGuessed: guessed };
}

function refuseKnownOthers(bytes: Uint8Array): void {
  const found = signatures.find((s) => s.bytes.every((byte, i) => bytes[i] === byte));
  if (!found) return;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  if (found.code === "zip-archive" && /xl\/|\[Content_Types\]\.xml/.test(head))
    throw new ParseFailure("spreadsheet", "The file is an Office document, not a catalogue.");
  throw new ParseFailure(found.code, `The file is ${found.name}, not a catalogue.`);
}

function formatOf(start: string, text: string): RdfFormat {
  if (/^(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(start))
    throw new ParseFailure(
      "html-page",
      "The file is a web page, not a catalogue. Download the file itself, not the page that shows it.",
    );
  if (isXml(start)) {
    if (/<html[\s>]/i.test(start) && !/rdf:RDF/.test(start))
      throw new ParseFailure("html-page", "The file is a web page, not a catalogue.");
    return "rdf-xml";
  }
  if (/^\[\s*(\]|"|\{|\[|-?\d|true|false|null)/.test(start) && !/^\[\s*\]\s*[^\s,]/.test(start))
    return "json-ld";
  if (/^\{\s*("|\}\s*$)/.test(start)) return "json-ld";
  const sample = text.slice(0, 200_000);
  if (
    /^\s*(<[^>\s]*>|_:\S+)\s+<[^>\s]*>\s+("(?:[^"\\\n]|\\.)*"\S*|<[^>\s]*>|_:\S+)\s+(<[^>\s]*>|_:\S+)\s*\.\s*$/m.test(
      start,
    )
  )
    return "n-quads";
  if (/(^|[.}]\s*)(GRAPH\s+\S+|<[^>\s]*>|[\w-]*:[\w./-]*)?\s*\{/im.test(stripStrings(sample))) return "trig";
  if (looksLikeTurtle(sample)) return "turtle";
  throw new ParseFailure("unknown-format", "The file is none of Turtle, RDF/XML and JSON-LD.");
}

function isXml(start: string): boolean {
  return /^(<\?xml\b|<!DOCTYPE\b|<rdf:RDF\b|<!--|<[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?(\s+xmlns|\s*>))/.test(
    start,
  );
}

function looksLikeTurtle(sample: string): boolean {
  return (
    /^[ \t]*@?(prefix|base)\s+[^\n]*</im.test(sample) ||
    /(^|\s)<[^>\s]*>\s*(a|<[^>\s]*>|[\w-]*:[\w-]+)\s/.test(sample) ||
    /^\s*\[[^\]"]{0,200}(\ba\b|<[^>\s]*>)/.test(sample) ||
    /^\s*(#[^\n]*\n\s*)*[\w-]*:[\w-]*\s+(a|[\w-]*:[\w-]+|<[^>\s]*>)\s/.test(sample)
  );
}

/** Braces inside literals, addresses and comments say nothing about the syntax. */
function stripStrings(sample: string): string {
  return sample
    .replace(/"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/<[^>\s]*>/g, "<i>")
    .replace(/(^|\s)#[^\n]*/g, "$1");
}
