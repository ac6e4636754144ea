// The result of an import: counts, then findings with what fixes them.
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag, type Tone } from "#app/ui/tag.tsx";
import type { HarvestFinding, HarvestRow } from "#db/queries/catalogue/harvests.ts";
import type { FindingCode, Severity } from "./findings.ts";
import { findingTexts } from "./texts/index.ts";

export interface HarvestPageProps {
  harvest: HarvestRow;
  found: HarvestFinding[];
  page: number;
  pages: number;
  done: boolean;
}

const tones: Record<Severity, Tone> = { error: "danger", warning: "warning", info: "neutral" };

export function HarvestPage({ harvest, found, page, pages, done }: HarvestPageProps) {
  const texts = useTexts(catalogueTexts);
  const t = texts.harvests;
  const locale = useLocale();
  const number = (key: "datasets" | "added" | "changed" | "gone" | "unchanged") => ({
    term: t[key],
    value: formatNumber(locale, harvest[key]),
  });
  return (
    <Page width="wide">
      <Breadcrumbs crumbs={[{ label: t.title, href: "/admin/harvests" }, { label: harvest.fileName }]} />
      {done ? (
        <Alert tone="success" announce>
          {t.done}
        </Alert>
      ) : null}
      <PageHeading title={t.open({ file: harvest.fileName })} />
      <section aria-labelledby="counts">
        <h2 id="counts" className="ds-heading" data-size="sm">
          {t.counts}
        </h2>
        <DefinitionList
          facts={[
            { term: t.source, value: harvest.sourceName },
            { term: t.at, value: formatDateTime(locale, harvest.at) },
            { term: t.by, value: harvest.importedByName ?? t.automatic },
            { term: t.format, value: harvest.format },
            number("datasets"),
            number("added"),
            number("changed"),
            number("gone"),
            number("unchanged"),
          ]}
        />
        <p>
          <a href="/data?order=newest">{t.seeDatasets}</a>
        </p>
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings" className="ds-heading" data-size="sm">
          {t.findingsTitle} ({formatNumber(locale, harvest.findings)})
        </h2>
        {found.length === 0 ? (
          <p>{t.noFindings}</p>
        ) : (
          <Table
            caption={t.findingsTitle}
            captionHidden
            rows={found}
            rowKey={(row) => `${row.code} ${row.datasetUri} ${row.property} ${row.value}`}
            columns={[
              { key: "severity", header: t.severity, cell: (row) => <SeverityTag severity={row.severity} /> },
              { key: "finding", header: t.finding, cell: (row) => <What code={row.code} /> },
              { key: "where", header: t.where, cell: (row) => <Where finding={row} /> },
              { key: "value", header: t.value, cell: (row) => row.value ?? "" },
            ]}
          />
        )}
        <Pagination page={page} pages={pages} hrefOf={(n) => `/admin/harvests/${harvest.id}?page=${n}`} />
      </section>
    </Page>
  );
}

function SeverityTag({ severity }: { severity: string }) {
  const { severities } = useTexts(findingTexts);
  return severity in severities ? (
    <Tag tone={tones[severity as Severity]}>{severities[severity as Severity]}</Tag>
  ) : null;
}

function What({ code }: { code: string }) {
  const { findings } = useTexts(findingTexts);
  const text = findings[code as FindingCode];
  return text ? (
    <>
      {text.what} <span className="muted">{text.fix}</span>
    </>
  ) : (
    code
  );
}

function Where({ finding }: { finding: HarvestFinding }) {
  const t = useTexts(catalogueTexts).harvests;
  const { datasetId, datasetUri, property } = finding;
  const dataset = datasetId ? <a href={`/data/${datasetId}`}>{datasetUri}</a> : (datasetUri ?? t.wholeFile);
  return (
    <>
      {dataset} {property ? <code>{property}</code> : null}
    </>
  );
}
