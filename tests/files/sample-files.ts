// Small real files of each kind, made here: their first bytes and, for office files, a real zip with the right entries.
import { deflateRawSync } from "node:zlib";

/** A zip archive as an office program writes it; CRCs are left out, which no reader of signatures minds. */
function zip(entries: readonly [name: string, text: string, stored?: boolean][]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text, stored] of entries) {
    const raw = Buffer.from(text);
    const packed = stored ? raw : deflateRawSync(raw);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(raw.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), facts, lengths, Buffer.from(name), packed]);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", 0, "latin1");
    facts.copy(entry, 6);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local);
    central.push(Buffer.concat([entry, Buffer.from(name)]));
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const office = "application/vnd.openxmlformats-officedocument";
const types = (part: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${office}.${part.startsWith("word") ? "wordprocessingml.document" : "spreadsheetml.sheet"}.main+xml"/></Types>`;
const open = (kind: string) =>
  zip([
    ["mimetype", `application/vnd.oasis.opendocument.${kind}`, true],
    ["content.xml", "<a/>"],
  ]);

export const SAMPLES = {
  "plan.pdf": Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n"),
  "brev.docx": zip([
    ["[Content_Types].xml", types("word/document.xml")],
    ["word/document.xml", "<w:document/>"],
  ]),
  "tall.xlsx": zip([
    ["[Content_Types].xml", types("xl/workbook.xml")],
    ["xl/workbook.xml", "<workbook/>"],
  ]),
  "notat.odt": open("text"),
  "ark.ods": open("spreadsheet"),
  "kart.png": Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
  "bilde.jpg": Buffer.from("ffd8ffe000104a46494600010101006000600000ffd9", "hex"),
  "liste.csv": Buffer.from("navn;antall\nØrland;3\n"),
  "gammel.csv": Buffer.from("navn;antall\nØrland;3\n", "latin1"),
  "les.txt": Buffer.from("Hei på deg.\r\n\tInnrykk.\n"),
  "data.json": Buffer.from('{"a": [1, 2]}\n'),
  "omrade.geojson": Buffer.from('{"type":"FeatureCollection","features":[]}'),
  "skjema.xml": Buffer.from('\uFEFF<?xml version="1.0"?><a/>'),
} as const;

export const PROGRAM = Buffer.from("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff", "latin1");

/** EICAR's test signature, in two halves so that no scanner stops the file you are reading. */
export const EICAR = Buffer.from(
  `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${"EICAR-STANDARD-ANTIVIRUS"}-TEST-FILE!$H+H*`,
);
