// A PDF that a screen reader can read (PDF/UA): every text has its place in a tree of headings, paragraphs and tables,
// and what stands on every page is marked as no part of it. Knows nothing of cases.
import PDFDocument from "pdfkit";
import { registerFonts, runsOf, type Weight } from "./pdf-fonts.server.ts";

export interface TaggedPdf {
  heading(level: 1 | 2 | 3, text: string): void;
  paragraph(text: string, look?: Look): void;
  /** Terms with their values; empty values are left out. */
  facts(pairs: readonly (readonly [term: string, value: string | null | undefined])[]): void;
  list(items: readonly string[]): void;
  /** Widths are shares of the line. The first cell of each row is its header. */
  table(
    header: readonly string[],
    widths: readonly number[],
    rows: Iterable<readonly string[]>,
    size?: number,
  ): void;
  link(text: string, address: string): void;
  gap(): void;
  /** What follows begins on the next page when this much of it (points) has no room here. */
  keep(height: number): void;
  attach(file: { name: string; type: string; description: string; bytes: Buffer }): void;
  /** Ends the document. */
  end(): void;
  /** The file, as it comes. */
  bytes: AsyncIterable<Uint8Array>;
}

export interface Look {
  weight?: Weight;
  size?: number;
  quiet?: boolean;
}

export interface PdfOptions {
  title: string;
  author: string;
  /** "nb", "nn" or "en". */
  language: string;
  /** @param page from 1 */
  footer: (page: number) => string;
  at: Date;
}

const MARGIN = 56;
const FOOT = 34;
const SIZES = { 1: 24, 2: 15, 3: 11.5 } as const;
const BODY = 10.5;
const INK = "#1c1c1a";
const QUIET = "#55554f";
const ACCENT = "#0b5563";

type Doc = PDFKit.PDFDocument;
type Tag = ReturnType<Doc["struct"]>;

export function taggedPdf(options: PdfOptions): TaggedPdf {
  const doc: Doc = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN, bottom: MARGIN + 12, left: MARGIN, right: MARGIN },
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: options.language,
    displayTitle: true,
    info: { Title: options.title, Author: options.author, Producer: "Dataveien", CreationDate: options.at },
    autoFirstPage: false,
  } as unknown as PDFKit.PDFDocumentOptions);
  registerFonts(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  let page = 0;
  // A text that runs over to the next page goes on there as it was.
  const now = { font: "Inter latin 400", size: BODY, color: INK };
  doc.on("pageAdded", () => {
    page++;
    writeFooter(doc, options.footer(page));
    doc.font(now.font).fontSize(now.size).fillColor(now.color);
  });
  doc.addPage();

  const width = () => doc.page.width - 2 * MARGIN;
  const bottom = () => doc.page.height - doc.page.margins.bottom;
  const keepTogether = (height: number) => {
    if (doc.y + height > bottom()) doc.addPage();
  };
  const tag = (type: string, draw: () => void, parent: Tag = root) => {
    const made = doc.struct(type as "P", {}, [draw]);
    parent.add(made);
    made.end();
  };
  const write = (text: string, look: Look = {}, place: { x?: number; y?: number; width?: number } = {}) =>
    writeRuns(doc, now, text, look, place);
  const heightOf = (text: string, size: number, room: number) => {
    doc.font("Inter latin 400").fontSize(size);
    return doc.heightOfString(text, { width: room });
  };

  const pair = (parent: Tag, term: string, value: string) => {
    const room = width() - 150;
    keepTogether(Math.min(heightOf(value, BODY, room) + 6, 200));
    const row = doc.struct("TR");
    parent.add(row);
    const top = doc.y;
    const head = doc.struct("TH", { scope: "Row" } as never, [
      () => write(term, { quiet: true }, { x: MARGIN, y: top, width: 140 }),
    ]);
    row.add(head);
    head.end();
    tag("TD", () => write(value, {}, { x: MARGIN + 150, y: top, width: room }), row);
    row.end();
    doc.y += 5;
  };

  const line = (
    parent: Tag,
    cells: readonly string[],
    { widths, size }: { widths: readonly number[]; size: number },
    isHeader: boolean,
  ) => {
    const rooms = widths.map((w) => w * width());
    const height = Math.max(...cells.map((c, i) => heightOf(c, size, (rooms[i] ?? 0) - 8)));
    keepTogether(height + 6);
    const row = doc.struct("TR");
    parent.add(row);
    const top = doc.y;
    let x = MARGIN;
    for (const [i, cell] of cells.entries()) {
      const at = x;
      const draw = () =>
        write(cell, { size, weight: isHeader ? 600 : 400 }, { x: at, y: top, width: (rooms[i] ?? 0) - 8 });
      const isHead = isHeader || i === 0;
      const made = isHead
        ? doc.struct("TH", { scope: isHeader ? "Column" : "Row" } as never, [draw])
        : doc.struct("TD", {}, [draw]);
      row.add(made);
      made.end();
      x += rooms[i] ?? 0;
    }
    row.end();
    doc.x = MARGIN;
    doc.y = top + height + 5;
  };

  return {
    heading(level, text) {
      keepTogether(SIZES[level] + 60);
      if (level > 1) doc.y += level === 2 ? 14 : 6;
      tag(`H${level}`, () => write(text, { weight: 600, size: SIZES[level] }));
      doc.y += level === 3 ? 2 : 6;
    },
    paragraph(text, look) {
      tag("P", () => write(text, look));
      doc.y += 5;
    },
    facts(pairs) {
      const table = doc.struct("Table");
      root.add(table);
      for (const [term, value] of pairs) if (value) pair(table, term, value);
      table.end();
      doc.x = MARGIN;
      doc.y += 4;
    },
    list(items) {
      const all = doc.struct("L");
      root.add(all);
      for (const item of items) {
        const one = doc.struct("LI");
        all.add(one);
        keepTogether(20);
        const top = doc.y;
        tag("Lbl", () => write("•", {}, { x: MARGIN, y: top, width: 12 }), one);
        tag("LBody", () => write(item, {}, { x: MARGIN + 14, y: top, width: width() - 14 }), one);
        one.end();
        doc.y += 3;
      }
      all.end();
      doc.x = MARGIN;
    },
    table(header, widths, rows, size = 9.5) {
      const table = doc.struct("Table");
      root.add(table);
      line(table, header, { widths, size }, true);
      for (const row of rows) line(table, row, { widths, size }, false);
      table.end();
    },
    link(text, address) {
      const size = BODY;
      doc.font("Inter latin 400").fontSize(size);
      const [top, wide] = [doc.y, doc.widthOfString(text)];
      const paragraph = doc.struct("P");
      root.add(paragraph);
      tag(
        "Link",
        () => {
          writeRuns(doc, now, text, { size }, {}, ACCENT);
          doc.link(MARGIN, top, wide, size * 1.3, address, { Contents: new String(text) } as never);
        },
        paragraph,
      );
      paragraph.end();
      doc.y += 5;
    },
    keep: keepTogether,
    gap() {
      doc.y += 12;
    },
    attach({ name, type, description, bytes }) {
      doc.file(bytes, { name, type, description, relationship: "Data", creationDate: options.at } as never);
    },
    end() {
      root.end();
      doc.end();
    },
    bytes: doc as unknown as AsyncIterable<Uint8Array>,
  };
}

function writeRuns(
  doc: Doc,
  now: { font: string; size: number; color: string },
  text: string,
  { weight = 400, size = BODY, quiet = false }: Look,
  { x, y, width }: { x?: number; y?: number; width?: number },
  color = quiet ? QUIET : INK,
): void {
  const runs = runsOf(text === "" ? " " : text, weight);
  doc.fillColor(color).fontSize(size);
  for (const [i, run] of runs.entries()) {
    const continued = i < runs.length - 1;
    Object.assign(now, { font: run.font, size, color });
    doc.font(run.font);
    const options = { continued, lineGap: size * 0.22, ...(width === undefined ? {} : { width }) };
    if (i === 0 && x !== undefined) doc.text(run.text, x, y, options);
    else doc.text(run.text, options);
  }
}

/** Stands on every page and belongs to none: no part of what is read. */
function writeFooter(doc: Doc, text: string): void {
  const { x, y } = doc;
  const { bottom } = doc.page.margins;
  // Below the margin, where text would otherwise begin a new page.
  doc.page.margins.bottom = 0;
  doc.markContent("Artifact", { type: "Pagination" } as never);
  doc.fillColor(QUIET).font("Inter latin 400").fontSize(8);
  doc.text(text, MARGIN, doc.page.height - FOOT, { lineBreak: false });
  doc.endMarkedContent();
  doc.page.margins.bottom = bottom;
  doc.x = x;
  doc.y = y;
}
