// The letter behind a lawful step, filled in from the case: the page shows it, the download gives the same.
import type { lawTexts } from "#app/cases/clocks/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { LawfulStep } from "#workflows/law/lawful-steps.ts";
import type { rightsTexts } from "./texts/index.ts";
import type { Letter, LetterFacts, LetterId } from "./texts/letter-facts.ts";

export interface LetterCase {
  reference: string;
  title: { nb: string; nn: string; en: string };
  owner: string;
  applicant: string;
  /** Who sends it. */
  sender: string;
  submittedAt: string | null;
  decision: { at: string; legalBasis: string } | null;
}

/** Null where the step is not taken in writing. */
export function letterOf(
  texts: { law: TextsOf<typeof lawTexts>; rights: TextsOf<typeof rightsTexts> },
  locale: Locale,
  step: LawfulStep,
  c: LetterCase,
): Letter | null {
  const write = (texts.rights.letters as Readonly<Record<string, (f: LetterFacts) => Letter>>)[
    letterId(step)
  ];
  const date = (at: string | null | undefined) => (at ? formatDate(locale, at) : "");
  return (
    write?.({
      reference: c.reference,
      title: c.title[locale] || c.title.nb,
      owner: c.owner,
      applicant: c.applicant,
      sender: c.sender,
      sent: date(c.submittedAt),
      deadline: date(step.deadline),
      decided: date(c.decision?.at),
      provision: texts.law.provisions[step.provision.id],
      legalBasis: c.decision?.legalBasis ?? "",
    }) ?? null
  );
}

/** A late appeal says the same as one in time; why it is late is a field of its own. */
const letterId = ({ step }: LawfulStep): LetterId | LawfulStep["step"] =>
  step === "file-late-appeal" ? "appeal" : step;
