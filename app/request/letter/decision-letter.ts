// The decision letter as a list of blocks: what stands in it, in which order, in one language. Page and PDF draw the same.
// Parts after fvl. §§ 23–25, 27 and 42; those that nobody has compared with the source say so on the page, not here.
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate, formatList } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { DecisionDraft } from "#workflows/request/decision-draft.ts";
import type { LetterPart } from "./letter-parts.ts";
import type { decisionLetterTexts } from "./texts/index.ts";

export interface LetterCase {
  reference: string;
  dataset: { nb: string; nn: string; en: string };
  owner: string;
  applicant: string;
  outcome: "approved" | "partly-approved" | "refused" | "revoked";
  /** Where only a part is granted: which, and why not the rest. */
  partial: DecisionDraft["partial"] | null;
  /** ISO 8601; null in a draft. */
  decidedAt: string | null;
  reasons: string;
  legalBasis: string;
  conditions: readonly string[];
  /** Oslo date; null where access has no end or is not given. */
  accessUntil: string | null;
  needsAgreement: boolean;
  submittedAt: string | null;
  answers: { purpose: string; dataNeeded: string; periodFrom: string; periodTo: string } | null;
  clarifications: number;
  centreAnswers: number;
  consents: { accepted: number; asked: number };
  /** False: the owner is no public body, and administrative law does not govern. */
  publicBody: boolean;
  /** Asked for under the Freedom of Information Act. */
  documents: boolean;
  /** Who hears an appeal; null where the owner has named nobody. */
  appealBody: string | null;
  /** Last day of the appeal window, Oslo date; null in a draft. */
  appealUntil: string | null;
  /** Who approved it; empty where nobody is known by name. */
  approvers: readonly string[];
  handler: string | null;
  /** Whole address of the case. */
  address: string;
}

export type LetterBlock =
  | { kind: "facts"; pairs: readonly (readonly [string, string])[] }
  | { kind: "heading"; text: string; part: LetterPart }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "link"; text: string; href: string };

export interface DecisionLetter {
  title: string;
  blocks: LetterBlock[];
}

export function decisionLetter(
  c: LetterCase,
  texts: { letter: TextsOf<typeof decisionLetterTexts> },
  locale: Locale,
): DecisionLetter {
  const t = texts.letter;
  const date = (at: string | null) => (at ? formatDate(locale, at) : t.notYet);
  const dataset = c.dataset[locale] || c.dataset.nb;
  const heading = (part: LetterPart): LetterBlock => ({ kind: "heading", text: t.parts[part], part });
  const say = (...lines: (string | false | null)[]): LetterBlock[] =>
    lines.flatMap((text) => (text ? [{ kind: "paragraph" as const, text }] : []));
  return {
    title: t.title({ dataset }),
    blocks: [
      {
        kind: "facts",
        pairs: [
          [t.from, c.owner],
          [t.to, c.applicant],
          [t.reference, c.reference],
          [t.date, date(c.decidedAt)],
        ],
      },
      heading("decision"),
      ...say(
        t.outcome[c.outcome]({ applicant: c.applicant, dataset }),
        c.accessUntil && GRANTS.includes(c.outcome) && t.until({ date: formatDate(locale, c.accessUntil) }),
        c.needsAgreement && t.agreement,
      ),
      ...(c.partial ? [heading("granted"), ...partsOf(c.partial.granted, t)] : []),
      ...conditions(c, heading, t),
      heading("reasons"),
      ...say(...c.reasons.split(/\n{2,}/), !c.reasons && t.notWritten),
      heading("facts"),
      ...say(...facts(c, texts, date)),
      heading("legal-basis"),
      ...say(c.legalBasis || t.notWritten),
      ...(c.partial
        ? [
            heading("refused-part"),
            ...partsOf(c.partial.refused, t),
            ...say(
              c.partial.reasons || t.notWritten,
              t.refusedUnder({ basis: c.partial.legalBasis || t.notWritten }),
            ),
          ]
        : []),
      ...rights(c, texts, date, heading, say),
      heading("signature"),
      ...say(
        c.approvers.length > 0
          ? t.decidedBy({ name: formatList(locale, c.approvers), owner: c.owner })
          : t.decidedByOwner({ owner: c.owner }),
        c.handler && t.handledBy({ name: c.handler }),
        t.electronic,
      ),
    ],
  };
}

const GRANTS: readonly LetterCase["outcome"][] = ["approved", "partly-approved"];

const partsOf = (parts: readonly string[], t: TextsOf<typeof decisionLetterTexts>): LetterBlock[] =>
  parts.length > 0 ? [{ kind: "list", items: parts }] : [{ kind: "paragraph", text: t.notWritten }];

type Heading = (part: LetterPart) => LetterBlock;

function conditions(c: LetterCase, heading: Heading, t: TextsOf<typeof decisionLetterTexts>): LetterBlock[] {
  if (!GRANTS.includes(c.outcome)) return [];
  return [
    heading("conditions"),
    c.conditions.length > 0
      ? { kind: "list", items: c.conditions }
      : { kind: "paragraph", text: t.noConditions },
  ];
}

/** What the decision was made on, as the case has it. */
function facts(
  c: LetterCase,
  { letter: t }: { letter: TextsOf<typeof decisionLetterTexts> },
  date: (at: string | null) => string,
): string[] {
  return [
    t.asked({ applicant: c.applicant, date: date(c.submittedAt) }),
    ...(c.answers
      ? [
          t.purpose({ text: c.answers.purpose }),
          t.dataNeeded({ text: c.answers.dataNeeded }),
          t.period({ from: date(c.answers.periodFrom), to: date(c.answers.periodTo) }),
        ]
      : []),
    ...(c.clarifications > 0 ? [t.clarified({ count: c.clarifications })] : []),
    ...(c.centreAnswers > 0 ? [t.centre({ count: c.centreAnswers })] : []),
    ...(c.consents.asked > 0 ? [t.consents(c.consents)] : []),
  ];
}

/** What the applicant may do about it: appeal, see the documents, ask that it waits. */
function rights(
  c: LetterCase,
  { letter: t }: { letter: TextsOf<typeof decisionLetterTexts> },
  date: (at: string | null) => string,
  heading: Heading,
  say: (...lines: (string | false | null)[]) => LetterBlock[],
): LetterBlock[] {
  if (!c.publicBody) return [heading("appeal"), ...say(t.noPublicBody({ owner: c.owner }))];
  return [
    heading("appeal"),
    ...say(
      c.appealUntil ? t.appeal({ date: date(c.appealUntil) }) : t.appealWindow,
      t.appealTo({ owner: c.owner }),
      c.appealBody ? t.appealBody({ body: c.appealBody }) : t.appealBodyUnnamed({ owner: c.owner }),
      t.appealContents,
      c.partial !== null && t.appealOfRest,
      c.documents && (c.outcome === "refused" || c.partial !== null) && t.fullerReasons,
    ),
    { kind: "link", text: t.appealHere, href: c.address },
    heading("documents"),
    ...say(t.documents({ reference: c.reference })),
    heading("deferred-effect"),
    ...say(t.deferredEffect({ owner: c.owner })),
  ];
}
