// One dataset: what it is to the left, the road to it always in sight to the right and first on a narrow screen.
import { accessTones, DatasetList } from "#app/catalogue/results/dataset-list.tsx";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { DatasetProse, langOf } from "#app/catalogue/road/dataset-text.tsx";
import { addressOf } from "#app/catalogue/road/road.ts";
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { searchHref } from "#app/catalogue/search/search-params.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Examples } from "#app/published-examples/published-examples.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { DatasetChange, DatasetFinding } from "#db/queries/catalogue/datasets.ts";
import type { DatasetListItem } from "#db/queries/catalogue/search-results.ts";
import type { ShownExample } from "#db/queries/published-examples.ts";
import { compareHref } from "./compare-page.tsx";
import { type DatasetDemand, DatasetDemands } from "./dataset-demands.tsx";
import { DatasetFacts } from "./dataset-facts.tsx";
import { DatasetFindings, DatasetHistory } from "./dataset-record.tsx";
import { DatasetDistributions, DatasetLegalBases } from "./dataset-sources.tsx";
import { RoadCard, type RoadCardProps } from "./road-card.tsx";

export interface DatasetPageProps extends Pick<RoadCardProps, "road" | "rule" | "forecast"> {
  id: string;
  dataset: DatasetDescription;
  open: boolean;
  publisher: { id: string; name: string } | null;
  gone: { at: string; source: string } | null;
  history: DatasetChange[];
  findings: DatasetFinding[];
  similar: DatasetListItem[];
  /** Others who wait for the same data. */
  demands: DatasetDemand[];
  /** Approved requests that others may learn from. */
  examples: ShownExample[];
}

export function DatasetPage(props: DatasetPageProps) {
  const { id, dataset, publisher, gone, road, rule } = props;
  const t = useTexts(catalogueTexts);
  const locale = useLocale();
  const title = shownText(dataset.title, locale);
  const name = title.text || t.search.noTitle;
  const access = t.accessRights[dataset.accessRight];
  const hasText = Object.values(dataset.description).some((text) => text !== "");
  return (
    <Page width="wide">
      <Breadcrumbs crumbs={[{ label: t.search.title, href: "/data" }, { label: name }]} />
      <PageHeading
        eyebrow={t.dataset.eyebrow}
        title={<span {...langOf(title)}>{name}</span>}
        facts={
          <>
            {publisher ? (
              <a href={searchHref({ q: "", filters: { publisher: publisher.id } })}>{publisher.name}</a>
            ) : (
              <span>{t.search.noPublisher}</span>
            )}
            <Tag tone={accessTones[dataset.accessRight]}>{access.label}</Tag>
            {props.open ? <Tag tone="info">{t.search.open}</Tag> : null}
          </>
        }
        lead={access.text}
      />
      {gone ? (
        <Alert tone="warning" title={t.dataset.gone.title}>
          {t.dataset.gone.text({ date: formatDate(locale, gone.at), source: gone.source })}
        </Alert>
      ) : null}
      <div className="columns columns--dataset">
        <div className="columns__stay">
          <RoadCard
            datasetId={id}
            road={road}
            rule={rule}
            forecast={props.forecast}
            publisherName={publisher?.name ?? null}
            open={props.open && !gone}
          />
          <DatasetDemands
            datasetId={id}
            demands={props.demands}
            mayWish={!props.open && !gone && addressOf(dataset) === null}
          />
        </div>
        <div className="stack dataset">
          <section aria-labelledby="about" className="stack">
            <h2 id="about" className="ds-heading" data-size="sm">
              {t.dataset.about}
            </h2>
            {hasText ? <DatasetProse text={dataset.description} /> : <p>{t.dataset.noDescription}</p>}
            <DatasetFacts dataset={dataset} />
          </section>
          <p>
            <a href={compareHref([id])}>{t.compare.link}</a>
          </p>
          <DatasetLegalBases bases={dataset.legalBases} />
          <DatasetDistributions dataset={dataset} />
          <DatasetFindings findings={props.findings} />
          <DatasetHistory history={props.history} />
        </div>
      </div>
      <Examples examples={props.examples} />
      {props.similar.length > 0 ? (
        <section aria-labelledby="similar" className="stack">
          <h2 id="similar" className="ds-heading" data-size="sm">
            {t.dataset.similar}
          </h2>
          <DatasetList items={props.similar} />
        </section>
      ) : null}
    </Page>
  );
}
