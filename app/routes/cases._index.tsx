// An applicant's own cases: what is begun, under way, in use and over.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { requireActor } from "#app/auth/require-actor.server.ts";
import { useLoaded } from "#app/cases/page-data.ts";
import { DRAFTS, JOURNEY_PILES } from "#app/cases/piles.ts";
import { loadQueue } from "#app/cases/queue-page.server.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHeading } from "#app/components/page-heading.tsx";
import { QueueDrafts, QueueJourneys } from "#app/components/queue-journeys.tsx";
import { QueuePages, QueueTabs } from "#app/components/queue-tabs.tsx";
import { titleMeta } from "#app/i18n/title-meta.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { db } from "#db/client.server.ts";
import { listQueue } from "#db/queries/queues.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, (t) => t.desk.journeys.title);

/** More drafts than anybody keeps. */
const DRAFTS_SHOWN = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const view = await loadQueue(actor, JOURNEY_PILES, new URL(request.url));
  const withDrafts = view.tab === "open" && !view.paged;
  const drafts = withDrafts ? (await listQueue(db(), actor, { ...DRAFTS, size: DRAFTS_SHOWN })).rows : [];
  return { ...view, drafts, applies: actor.memberships.some(({ role }) => role === "applicant") };
}

export default function Journeys() {
  const { tab, tabs, rows, drafts, applies, now, next, paged, limit } = useLoaded<typeof loader>();
  const texts = useTexts();
  const t = texts.desk.journeys;
  const nothing = rows.length === 0 && drafts.length === 0;
  if (!applies) {
    return (
      <Page>
        <PageHeading title={t.title} />
        <EmptyState title={t.notApplicant.title} text={t.notApplicant.text}>
          <ButtonLink href="/organisations/join">{t.notApplicant.link}</ButtonLink>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      <QueueTabs base="/cases" labels={t.tabs} tabs={tabs} tab={tab} limit={limit} />
      {drafts.length > 0 ? (
        <section aria-labelledby="drafts">
          <h2 className="ds-heading" data-size="sm" id="drafts">
            {t.drafts}
          </h2>
          <QueueDrafts rows={drafts} />
        </section>
      ) : null}
      {rows.length > 0 ? (
        <section aria-labelledby="sent">
          <h2 className="ds-heading" data-size="sm" id="sent">
            {tab === "open" ? t.rest : t.tabs[tab]}
          </h2>
          <QueueJourneys rows={rows} now={now} />
        </section>
      ) : null}
      {nothing ? (
        <EmptyState title={t.empty[tab].title} text={t.empty[tab].text}>
          <ButtonLink href="/data">{t.findData}</ButtonLink>
        </EmptyState>
      ) : null}
      <QueuePages base="/cases" tab={tab} next={next} paged={paged} />
    </Page>
  );
}
