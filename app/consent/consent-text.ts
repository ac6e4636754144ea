// What a subject is shown before they decide: page and receipt draw the same, so that the receipt cannot differ.
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { consentTexts } from "./texts/index.ts";

/** Kept with every consent. A test holds it beside the texts: who changes what is shown must change this too. */
export const CONSENT_TEXT_VERSION = "2026-11-24";

/** What this consent is about; from its snapshot. */
export interface ConsentAbout {
  recipient: string;
  owner: string;
  title: { nb: string; nn: string; en: string };
  data: string;
  purpose: string;
  /** A day, as 2026-12-31. */
  validUntil: string;
}

export interface ShownText {
  question: string;
  lead: string;
  facts: { term: string; value: string }[];
  promises: { title: string; text: string }[];
}

export function shownText(about: ConsentAbout, locale: Locale): ShownText {
  const t = consentTexts[locale].shown;
  const { facts } = t;
  return {
    question: t.question(about),
    lead: t.lead(about),
    facts: [
      { term: facts.recipient, value: about.recipient },
      { term: facts.owner, value: about.owner },
      { term: facts.data, value: about.data },
      { term: facts.source, value: about.title[locale] || about.title.nb },
      { term: facts.purpose, value: about.purpose },
      { term: facts.until, value: t.until({ date: formatDate(locale, about.validUntil) }) },
    ],
    promises: [
      { title: t.noTitle, text: t.no(about) },
      { title: t.withdrawTitle, text: t.withdraw },
      { title: t.helpTitle, text: t.help(about) },
    ],
  };
}
