// Datasets as a list of hits: title, who has it, how it may be had.
import { langOf } from "#app/catalogue/road/dataset-text.tsx";
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import type { Outlook } from "#app/forecast/load-forecast.server.ts";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import { formatShortDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Tag, type Tone } from "#app/ui/tag.tsx";
import type { DatasetListItem } from "#db/queries/catalogue/search-results.ts";

export const accessTones: Record<DatasetListItem["accessRight"], Tone> = {
  PUBLIC: "success",
  RESTRICTED: "warning",
  NON_PUBLIC: "danger",
  UNKNOWN: "neutral",
};

const shownFormats = 5;
const shownLetters = 220;

export interface DatasetListProps {
  items: readonly DatasetListItem[];
  level?: 2 | 3;
  /** By dataset; none where nobody has to be asked, or too little is known. */
  outlooks?: Record<string, Outlook>;
}

export function DatasetList({ items, level = 3, outlooks = {} }: DatasetListProps) {
  return (
    <ul className="dataset-list">
      {items.map((item) => (
        <li key={item.id} className="dataset-list__item">
          <Hit item={item} level={level} outlook={outlooks[item.id]} />
        </li>
      ))}
    </ul>
  );
}

interface HitProps {
  item: DatasetListItem;
  level: 2 | 3;
  outlook: Outlook | undefined;
}

function Hit({ item, level, outlook }: HitProps) {
  const { catalogue: t, forecast } = useTexts({ catalogue: catalogueTexts, forecast: forecastTexts });
  const locale = useLocale();
  const title = shownText(item.title, locale);
  const excerpt = shownText(item.excerpt, locale);
  const Heading = `h${level}` as const;
  const modified = item.modified && !Number.isNaN(Date.parse(item.modified)) ? item.modified : null;
  return (
    <article>
      <p className="dataset-list__publisher">{item.publisherName ?? t.search.noPublisher}</p>
      <Heading className="ds-heading" data-size="2xs">
        <a href={`/data/${item.id}`} {...langOf(title)}>
          {title.text || t.search.noTitle}
        </a>
      </Heading>
      {excerpt.text ? (
        <p className="dataset-list__excerpt" {...langOf(excerpt)}>
          {shorten(excerpt.text)}
        </p>
      ) : null}
      <p className="dataset-list__facts">
        <Tag tone={accessTones[item.accessRight]}>{t.accessRights[item.accessRight].label}</Tag>
        {item.open ? <Tag tone="info">{t.search.open}</Tag> : null}
        {item.formats.slice(0, shownFormats).map((format) => (
          <span key={format} className="dataset-list__format">
            {format}
          </span>
        ))}
        {modified ? (
          <span className="muted">{t.search.updated({ date: formatShortDate(locale, modified) })}</span>
        ) : null}
      </p>
      {outlook ? (
        <p className="muted">
          {forecast.ends.access(outlook)}{" "}
          {outlook.median === null ? null : forecast.median({ days: outlook.median })}
        </p>
      ) : null}
    </article>
  );
}

/** To whole words. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= shownLetters) return plain;
  return `${plain.slice(0, shownLetters).replace(/\s+\S*$/, "")} …`;
}
