// When something is due, in words: how many days are left or gone, and the date.
import { daysBetween, formatNumber, formatShortDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Tag, type Tone } from "#app/ui/tag.tsx";
import { queueTexts } from "./texts/index.ts";

interface QueueDueProps {
  dueAt: string | null;
  open: boolean;
  updatedAt: string;
  now: string;
}

/** From here on the tag stands out. */
const SOON_DAYS = 3;

export function QueueDue({ dueAt, open, updatedAt, now }: QueueDueProps) {
  const t = useTexts(queueTexts).due;
  const locale = useLocale();
  if (!open) return <span className="muted">{t.closed({ date: formatShortDate(locale, updatedAt) })}</span>;
  if (!dueAt) return <span className="muted">{t.none}</span>;
  const days = daysBetween(now, dueAt);
  return (
    <span className="queue-due">
      <Tag tone={toneOf(days)}>{words(days)}</Tag>{" "}
      <time className="muted" dateTime={dueAt}>
        {formatShortDate(locale, dueAt)}
      </time>
    </span>
  );

  function words(n: number): string {
    const shown = formatNumber(locale, Math.abs(n));
    if (n < 0) return t.overdue({ days: -n, shown });
    if (n === 0) return t.today;
    return n === 1 ? t.tomorrow : t.inDays({ days: shown });
  }
}

const toneOf = (days: number): Tone => (days < 0 ? "danger" : days <= SOON_DAYS ? "warning" : "neutral");
