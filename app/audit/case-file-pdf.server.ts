// The case file as a document, in the reader's language. It shows what the pages of the case show this reader, and has
// the file that can be checked attached.
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { sentence } from "#app/cases/page/event-sentence.ts";
import { projectEvent } from "#app/cases/page/project-event.ts";
import { choiceText, stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { type PickedTexts, pickTexts } from "#app/i18n/define-texts.ts";
import { formatDate, formatDateTime, formatList } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { loadQuestionPage } from "#app/legal-question/question-page.server.ts";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { type TaggedPdf, taggedPdf } from "#app/pdf/tagged-pdf.server.ts";
import { decisionTexts } from "#app/request/decision/texts/index.ts";
import { loadRequestPage } from "#app/request/page/request-page.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { uiTexts } from "#app/ui/texts/index.ts";
import { ANSWER_FIELDS } from "#workflows/request/answers.ts";
import { caseFileJson, type OpenCaseFile } from "./case-file.server.ts";
import { fingerprintOf } from "./checkpoint.ts";
import { signingKey } from "./signing-key.server.ts";
import { caseFileTexts } from "./texts/index.ts";

const SETS = {
  casefile: caseFileTexts,
  cases: caseTexts,
  common: uiTexts,
  decision: decisionTexts,
  law: lawTexts,
  question: questionTexts,
  request: requestTexts,
};

interface Words {
  texts: PickedTexts<typeof SETS>;
  locale: Locale;
}

/** The document as bytes, written while they are read. */
export async function caseFilePdf(
  file: OpenCaseFile,
  { reader, locale }: { reader: Reader; locale: Locale },
): Promise<AsyncIterable<Uint8Array>> {
  const { header } = file;
  const texts = pickTexts(locale, SETS);
  const words = { texts, locale };
  const t = texts.casefile.document;
  const attachment = await whole(caseFileJson(file));
  const title = header.case.title[locale] || header.case.title.nb;
  const pdf = taggedPdf({
    title: `${t.title} ${header.case.reference}: ${title}`,
    author: texts.common.product,
    language: locale,
    footer: (page) => t.page({ page: String(page), reference: header.case.reference }),
    at: new Date(header.madeAt),
  });
  void write(pdf, file, reader, words, title, attachment).catch((error: unknown) => {
    (pdf.bytes as unknown as { destroy(error: unknown): void }).destroy(error);
  });
  return pdf.bytes;
}

async function write(
  pdf: TaggedPdf,
  file: OpenCaseFile,
  reader: Reader,
  words: Words,
  title: string,
  attachment: Buffer,
): Promise<void> {
  const { header } = file;
  const t = words.texts.casefile.document;
  cover(pdf, file, words, title);
  const url = new URL("/?tab=timeline", header.service);
  if (header.case.kind === "request") {
    const page = await loadRequestPage(reader, header.case.id, url);
    if (page) await requestParts(pdf, file, page, words);
  } else {
    const page = await loadQuestionPage(reader, header.case.id, url);
    if (page) await questionParts(pdf, file, page, words);
  }
  await hashes(pdf, file, words);
  pdf.attach({
    name: `${header.case.reference}.json`,
    type: "application/json",
    description: t.attachment,
    bytes: attachment,
  });
  pdf.end();
}

function cover(pdf: TaggedPdf, { header }: OpenCaseFile, { texts, locale }: Words, title: string): void {
  const t = texts.casefile.document;
  pdf.paragraph(`${t.title} · ${texts.cases.kinds[header.case.kind]}`, { quiet: true });
  pdf.heading(1, title);
  pdf.paragraph(t.made({ when: formatDateTime(locale, header.madeAt), service: header.service }), {
    quiet: true,
  });
  const roles = header.roles.map((r) => texts.cases.roles[r]);
  pdf.paragraph(t.reader({ roles: formatList(locale, roles) }), { quiet: true });
  pdf.gap();
  pdf.facts([
    [t.reference, header.case.reference],
    [t.state, stateText(texts.cases, header.case.kind, header.case.state)],
    [t.opened, formatDateTime(locale, header.case.openedAt)],
  ]);
}

type RequestPage = NonNullable<Awaited<ReturnType<typeof loadRequestPage>>>;
type QuestionPage = NonNullable<Awaited<ReturnType<typeof loadQuestionPage>>>;

async function requestParts(pdf: TaggedPdf, file: OpenCaseFile, page: RequestPage, words: Words) {
  const { texts, locale } = words;
  const t = texts.casefile.document;
  const { facts } = page;
  pdf.heading(2, t.facts);
  pdf.facts([
    [t.dataset, facts.dataset.title[locale] || facts.dataset.title.nb],
    [capital(texts.cases.roles.applicant), facts.applicant],
    [texts.request.page.owner, facts.owner],
    [t.submitted, facts.submittedAt && formatDateTime(locale, facts.submittedAt)],
  ]);
  parties(pdf, file, words);
  await timeline(pdf, file, words);
  pdf.heading(2, t.answers);
  const { answers } = facts;
  if (!answers) pdf.paragraph(t.noAnswers);
  else {
    const { fields, choices } = texts.request.answers;
    for (const field of ANSWER_FIELDS) {
      const value = answers[field];
      if (!value) continue;
      pdf.heading(3, fields[field].label);
      const named = (choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[field]?.[value];
      pdf.paragraph(named ?? (field.startsWith("period") ? formatDate(locale, value) : value));
    }
  }
  pdf.heading(2, t.decision);
  const { decision } = facts;
  if (!decision) return pdf.paragraph(t.noDecision);
  pdf.facts([
    [t.decision, t.outcome[decision.outcome]],
    [t.decidedAt, formatDateTime(locale, decision.at)],
    [t.legalBasis, decision.legalBasis],
    [t.accessUntil, decision.accessUntil && formatDate(locale, decision.accessUntil)],
  ]);
  pdf.heading(3, t.reasons);
  pdf.paragraph(decision.reasons);
  if (decision.partial) {
    const { partial: p } = decision;
    const words = texts.decision.partial;
    pdf.heading(3, words.granted);
    pdf.list(p.granted);
    pdf.heading(3, words.refused);
    pdf.list(p.refused);
    pdf.paragraph(p.reasons);
    pdf.paragraph(p.legalBasis);
  }
  if (decision.conditions.length > 0) {
    pdf.heading(3, t.conditions);
    pdf.list(decision.conditions);
  }
}

async function questionParts(pdf: TaggedPdf, file: OpenCaseFile, { facts }: QuestionPage, words: Words) {
  const { texts, locale } = words;
  const t = texts.casefile.document;
  pdf.heading(2, t.question);
  pdf.paragraph(facts.question);
  pdf.heading(3, t.shared);
  pdf.paragraph(facts.shared);
  const topic = facts.topic && choiceText(texts.cases, "legal-question", "triage", "topic", facts.topic);
  pdf.facts([
    [texts.question.page.topic, topic],
    [texts.question.page.askedAt, formatDateTime(locale, facts.askedAt)],
  ]);
  parties(pdf, file, words);
  await timeline(pdf, file, words);
  pdf.heading(2, t.answer);
  if (!facts.answer) return pdf.paragraph(facts.redirectedTo ?? t.noAnswer);
  pdf.paragraph(facts.answer.text);
  if (facts.answer.sources.length > 0) {
    pdf.heading(3, t.sources);
    pdf.list(facts.answer.sources);
  }
}

function parties(pdf: TaggedPdf, { header }: OpenCaseFile, { texts }: Words): void {
  const t = texts.casefile.document;
  pdf.heading(2, t.parties);
  const rows = header.parties.map(({ role, name }) => [capital(texts.cases.roles[role]), name]);
  pdf.table([t.role, t.name], [0.3, 0.7], rows);
}

async function timeline(pdf: TaggedPdf, file: OpenCaseFile, words: Words): Promise<void> {
  const { texts, locale } = words;
  const t = texts.casefile.document;
  const { kind } = file.header.case;
  pdf.heading(2, t.timeline);
  pdf.paragraph(t.timelineLead, { quiet: true });
  for await (const { event, payload, row } of file.events()) {
    if ("hidden" in event) {
      pdf.paragraph(`${event.seq}. ${t.hiddenEvent}`, { quiet: true });
      continue;
    }
    // As on the page: how many there were may be said where who they were may not.
    const told = projectEvent(kind, row, file.header.roles);
    if (!told) continue;
    const who = { name: event.who, role: row.actorRole, me: false };
    pdf.keep(48);
    pdf.paragraph(`${event.seq}. ${sentence(texts, kind, { ...told, type: event.type, who })}`);
    // The line above a message says who wrote it.
    const quote = told.quote ?? (event.type === "send-message" ? text(payload?.text) : null);
    const said = event.said === "erased" ? t.erased : event.said === "withheld" ? t.withheld : quote;
    if (said) pdf.paragraph(said, { size: 9.5, quiet: typeof event.said === "string" });
    pdf.paragraph(formatDateTime(locale, event.at), { size: 8.5, quiet: true });
  }
}

async function hashes(pdf: TaggedPdf, file: OpenCaseFile, { texts, locale }: Words): Promise<void> {
  const { header } = file;
  const t = texts.casefile.document;
  pdf.heading(2, t.hashes);
  pdf.paragraph(t.hashesLead);
  pdf.link(`${header.service}/verify`, `${header.service}/verify`);
  const { publicKey } = signingKey();
  const { checkpoint, proof } = header;
  pdf.facts([
    [
      t.checkpoint,
      checkpoint && proof
        ? t.checkpointText({
            number: String(checkpoint.number),
            when: formatDateTime(locale, checkpoint.takenAt),
            seq: String(proof.seq),
          })
        : t.noCheckpoint,
    ],
    [t.fingerprint, fingerprintOf(publicKey)],
    [t.key, publicKey],
  ]);
  const rows: string[][] = [];
  for await (const { event } of file.events()) {
    rows.push([String(event.seq), "hidden" in event ? "–" : event.at, event.hash]);
  }
  pdf.table([t.event, t.when, t.hash], [0.1, 0.25, 0.65], rows, 7);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

async function whole(parts: AsyncIterable<string>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(Buffer.from(part));
  return Buffer.concat(all);
}
