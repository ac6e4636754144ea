// The queues of a desk as links, each with how many lie in it, and the way to the next page.
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { queueTexts } from "./texts/index.ts";

interface QueueTabsProps<K extends string> {
  base: string;
  /** Word of each queue. */
  labels: Readonly<Record<K, string>>;
  tabs: readonly { key: K; count: number }[];
  tab: K;
  /** Counted no further than this. */
  limit: number;
  /** More of the address that is to stay, as "&view=own". */
  keep?: string;
}

export function QueueTabs<K extends string>({
  base,
  labels,
  tabs,
  tab,
  limit,
  keep = "",
}: QueueTabsProps<K>) {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  return (
    <nav aria-label={t.tabsLabel} className="tabs">
      <ul>
        {tabs.map(({ key, count }) => (
          <li key={key}>
            <a
              href={`${base}?tab=${key}${keep}`}
              {...(key === tab ? { "aria-current": "page" as const } : {})}
            >
              {labels[key]}{" "}
              <span className="tabs__count">
                {count > limit ? t.many({ count: formatNumber(locale, limit) }) : formatNumber(locale, count)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface QueuePagesProps {
  base: string;
  tab: string;
  next: string | null;
  paged: boolean;
  keep?: string;
}

export function QueuePages({ base, tab, next, paged, keep = "" }: QueuePagesProps) {
  const t = useTexts(queueTexts);
  if (next === null && !paged) return null;
  return (
    <p className="actions">
      {paged ? <a href={`${base}?tab=${tab}${keep}`}>{t.toFirst}</a> : null}
      {next === null ? null : (
        <a href={`${base}?tab=${tab}${keep}&after=${encodeURIComponent(next)}`} rel="next">
          {t.more}
        </a>
      )}
    </p>
  );
}
