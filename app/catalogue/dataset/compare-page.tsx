// Datasets side by side: a row each, so that a narrow screen reads them one after the other.
import { accessTones } from "#app/catalogue/results/dataset-list.tsx";
import { langOf } from "#app/catalogue/road/dataset-text.tsx";
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { frequencyLabel } from "#app/catalogue/vocabularies/frequencies.ts";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import { formatShortDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { DatasetListItem } from "#db/queries/catalogue/search-results.ts";
import type { ComparedDataset } from "./comparison.server.ts";
import { LicenceName } from "./dataset-facts.tsx";

export interface ComparePageProps {
  compared: ComparedDataset[];
  /** No more fit beside each other. */
  full: boolean;
  q: string;
  /** Null when nothing was searched for. */
  hits: DatasetListItem[] | null;
}

/** The address that compares these. */
export const compareHref = (ids: readonly string[]): string =>
  `/compare?${ids.map((id) => `d=${id}`).join("&")}`;

export function ComparePage({ compared, full, q, hits }: ComparePageProps) {
  const t = useTexts(catalogueTexts).compare;
  const ids = compared.map(({ id }) => id);
  return (
    <Page width="full">
      <PageHeading title={t.title} lead={t.lead} />
      {compared.length > 0 ? <Comparison compared={compared} /> : <p>{t.nothing}</p>}
      <section aria-labelledby="add" className="stack">
        <h2 id="add" className="ds-heading" data-size="xs">
          {t.add}
        </h2>
        {full ? <p>{t.full}</p> : <AddForm ids={ids} q={q} />}
        {hits && !full ? <Hits hits={hits} ids={ids} q={q} /> : null}
      </section>
    </Page>
  );
}

function Comparison({ compared }: { compared: ComparedDataset[] }) {
  const { catalogue, forecast } = useTexts({ catalogue: catalogueTexts, forecast: forecastTexts });
  const t = catalogue.compare;
  const locale = useLocale();
  const ids = compared.map(({ id }) => id);
  const columns: Column<ComparedDataset>[] = [
    {
      key: "dataset",
      header: t.dataset,
      cell: (d) => <NameOf dataset={d} without={ids.filter((id) => id !== d.id)} />,
    },
    { key: "owner", header: t.owner, cell: (d) => d.publisher ?? catalogue.search.noPublisher },
    {
      key: "access",
      header: t.access,
      cell: (d) => (
        <>
          <Tag tone={accessTones[d.accessRight]}>{catalogue.accessRights[d.accessRight].label}</Tag>
          <p>{d.gone ? t.gone : catalogue.road.titles[d.road]}</p>
        </>
      ),
    },
    {
      key: "outlook",
      header: t.outlook,
      cell: ({ outlook, open }) => {
        if (open) return t.atOnce;
        if (!outlook) return t.unknown;
        const { median } = outlook;
        return (
          <>
            {forecast.ends.access(outlook)} {median === null ? null : forecast.median({ days: median })}
          </>
        );
      },
    },
    { key: "formats", header: t.formats, cell: (d) => d.formats.join(", ") || t.notSaid },
    {
      key: "licence",
      header: t.licence,
      cell: (d) => (d.licence ? <LicenceName licence={d.licence} /> : t.notSaid),
    },
    {
      key: "updated",
      header: t.updated,
      cell: (d) => (
        <>
          {d.frequency ? frequencyLabel(d.frequency, locale) : null}
          {d.frequency && d.modified ? ". " : null}
          {d.modified && !Number.isNaN(Date.parse(d.modified)) ? formatShortDate(locale, d.modified) : null}
          {d.frequency || d.modified ? null : t.notSaid}
        </>
      ),
    },
    { key: "quality", header: t.quality, cell: (d) => t.findings({ n: d.findings }) },
  ];
  return <Table caption={t.title} captionHidden rows={compared} rowKey={({ id }) => id} columns={columns} />;
}

function NameOf({ dataset, without }: { dataset: ComparedDataset; without: readonly string[] }) {
  const t = useTexts(catalogueTexts);
  const locale = useLocale();
  const title = shownText(dataset.title, locale);
  const name = title.text || t.search.noTitle;
  return (
    <>
      <a href={`/data/${dataset.id}`} {...langOf(title)}>
        {name}
      </a>
      <p>
        <a href={without.length > 0 ? compareHref(without) : "/compare"}>
          {t.compare.remove}
          <span className="ds-sr-only"> {name}</span>
        </a>
      </p>
    </>
  );
}

function AddForm({ ids, q }: { ids: readonly string[]; q: string }) {
  const t = useTexts(catalogueTexts);
  return (
    <search>
      <form action="/compare" className="search-form">
        {ids.map((id) => (
          <input key={id} type="hidden" name="d" value={id} />
        ))}
        <label htmlFor="q" className="ds-label" data-weight="medium">
          {t.search.field}
        </label>
        <div className="search-form__row">
          <input id="q" name="q" type="search" className="ds-input" defaultValue={q} maxLength={200} />
          <button type="submit" className="ds-button" data-variant="secondary">
            {t.search.button}
          </button>
        </div>
      </form>
    </search>
  );
}

function Hits({ hits, ids, q }: { hits: readonly DatasetListItem[]; ids: readonly string[]; q: string }) {
  const t = useTexts(catalogueTexts);
  const locale = useLocale();
  if (hits.length === 0) return <p>{t.compare.noHits({ q })}</p>;
  return (
    <ul className="ds-list">
      {hits.map((hit) => {
        const title = shownText(hit.title, locale);
        const name = title.text || t.search.noTitle;
        return (
          <li key={hit.id}>
            <a href={compareHref([...ids, hit.id])}>{t.compare.addThis({ name })}</a>{" "}
            <span className="muted">{hit.publisherName}</span>
          </li>
        );
      })}
    </ul>
  );
}
