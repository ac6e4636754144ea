// Requests that one's body has sent on to the right one: its own journal of them, and no more.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { queueTexts } from "#app/cases/queues/texts/index.ts";
import { formatShortDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { listForwardedBy } from "#app/request/page/forwarded.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, requestTexts, (t) => t.forwarded.title);

export async function loader({ request }: LoaderFunctionArgs) {
  return listForwardedBy(await requireActor(request));
}

export default function ForwardedList() {
  const rows = useLoaded<typeof loader>();
  const { request, desk } = useTexts({ desk: queueTexts, request: requestTexts });
  const t = request.forwarded;
  const locale = useLocale();
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: "case",
      header: desk.columns.case,
      cell: (row) => (
        <>
          <a href={`/requests/${row.id}`}>{row.title[locale] || row.title.nb}</a>
          <span className="muted queue-reference">{row.reference}</span>
        </>
      ),
    },
    { key: "applicant", header: t.applicant, cell: (row) => row.applicant },
    { key: "to", header: t.to, cell: (row) => row.to },
    { key: "at", header: t.sentOn, cell: (row) => formatShortDate(locale, row.at) },
  ];
  return (
    <Page width="wide">
      <p>
        <a href="/desk">{desk.desk.title}</a>
      </p>
      <PageHeading title={t.title} lead={t.listLead} />
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => `${row.id} ${row.at}`}
        />
      )}
    </Page>
  );
}
