// All imports, newest first.
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Table } from "#app/ui/table.tsx";
import type { HarvestRow } from "#db/queries/catalogue/harvests.ts";

export interface HarvestsPageProps {
  harvests: HarvestRow[];
  mayImport: boolean;
  page: number;
  pages: number;
}

export function HarvestsPage({ harvests, mayImport, page, pages }: HarvestsPageProps) {
  const t = useTexts(catalogueTexts).harvests;
  const locale = useLocale();
  const number = (key: "datasets" | "added" | "changed" | "gone" | "findings") => ({
    key,
    header: t[key],
    numeric: true,
    cell: (row: HarvestRow) => formatNumber(locale, row[key]),
  });
  return (
    <Page width="full">
      <PageHeading title={t.title} lead={t.lead} />
      {harvests.length === 0 ? (
        <EmptyState title={t.none}>
          {mayImport ? <ButtonLink href="/admin/import">{t.upload}</ButtonLink> : null}
        </EmptyState>
      ) : (
        <>
          {mayImport ? (
            <p>
              <ButtonLink href="/admin/import" variant="secondary">
                {t.upload}
              </ButtonLink>
            </p>
          ) : null}
          <Table
            caption={t.caption}
            captionHidden
            rows={harvests}
            rowKey={({ id }) => id}
            columns={[
              { key: "at", header: t.at, cell: ({ at }) => formatDateTime(locale, at) },
              { key: "source", header: t.source, cell: ({ sourceName }) => sourceName },
              {
                key: "file",
                header: t.file,
                cell: ({ id, fileName }) => (
                  <a href={`/admin/harvests/${id}`} aria-label={t.open({ file: fileName })}>
                    {fileName}
                  </a>
                ),
              },
              { key: "by", header: t.by, cell: ({ importedByName }) => importedByName ?? t.automatic },
              number("datasets"),
              number("added"),
              number("changed"),
              number("gone"),
              number("findings"),
            ]}
          />
          <Pagination page={page} pages={pages} hrefOf={(n) => `/admin/harvests?page=${n}`} />
        </>
      )}
    </Page>
  );
}
