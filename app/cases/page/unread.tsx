// How many messages of a case nobody on the reader's side has read: a link to them, and nothing where there are none.
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { caseTexts } from "./texts/index.ts";

/** Counted no further than this. */
const LIMIT = 99;

export function UnreadLink({ count, href }: { count: number; href: string }) {
  const t = useTexts(caseTexts).talk.reads;
  const locale = useLocale();
  if (count === 0) return null;
  const shown = formatNumber(locale, Math.min(count, LIMIT));
  return (
    <a className="unread" href={href}>
      {t.unread({ count: count > LIMIT ? t.many({ count: shown }) : shown })}
    </a>
  );
}
