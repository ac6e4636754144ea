// What drafts are written from: the answers of the guide, in the reader's language.
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { isoDay } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { DraftFacts } from "./draft.ts";
import { type Guide, planOfGuide } from "./load-guide.server.ts";

/** What is written from the answers, and in whose words. */
export function draftFacts(guide: Guide, locale: Locale): DraftFacts {
  const { dataset, walk, address, now } = guide;
  return {
    answers: walk.answers,
    plan: planOfGuide(guide),
    asker: address.asker,
    title: dataset && shownText(dataset.description.title, locale).text,
    owner: dataset?.row.publisherName ?? null,
    today: isoDay(now),
  };
}
