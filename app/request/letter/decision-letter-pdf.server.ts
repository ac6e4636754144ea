// The decision letter on paper: the blocks of the page, as a document that a screen reader can read.
import { taggedPdf } from "#app/pdf/tagged-pdf.server.ts";
import { uiTexts } from "#app/ui/texts/index.ts";
import type { LetterBlock } from "./decision-letter.ts";
import type { LoadedLetter } from "./load-decision-letter.server.ts";
import { decisionLetterTexts } from "./texts/index.ts";

/** @param at when the document is made */
export async function decisionLetterPdf(loaded: LoadedLetter, at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { letter, locale, reference, draft } = loaded;
  const t = decisionLetterTexts[locale].page;
  const pdf = taggedPdf({
    title: `${letter.title} (${reference})`,
    author: uiTexts[locale].product,
    language: locale,
    footer: (page) => t.footer({ page, reference }),
    at,
  });
  if (draft) pdf.paragraph(t.draft, { weight: 600 });
  pdf.heading(1, letter.title);
  for (const block of letter.blocks) draw(pdf, block);
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf.bytes) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function draw(pdf: ReturnType<typeof taggedPdf>, block: LetterBlock): void {
  if (block.kind === "facts") pdf.facts(block.pairs);
  else if (block.kind === "heading") pdf.heading(2, block.text);
  else if (block.kind === "paragraph") pdf.paragraph(block.text);
  else if (block.kind === "list") pdf.list(block.items);
  else pdf.link(block.text, block.href);
}
