// My page: everything one has begun, what is to be done first, who has the ball of the rest, and the ways to follow along.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { FollowAlong } from "#app/cases/queues/follow-along.tsx";
import { loadJourneys } from "#app/cases/queues/journeys-page.server.ts";
import { QueueDrafts, QueueJourneys } from "#app/cases/queues/queue-journeys.tsx";
import { QueuePages, QueueTabs } from "#app/cases/queues/queue-tabs.tsx";
import { queueTexts } from "#app/cases/queues/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { ownSearches } from "#app/saved-searches/saved-searches.server.ts";
import { SavedSearches } from "#app/saved-searches/saved-searches.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, queueTexts, (t) => t.journeys.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const [page, searches] = await Promise.all([
    loadJourneys(actor, new URL(request.url)),
    ownSearches(actor.userId),
  ]);
  return { ...page, searches, applies: actor.memberships.some(({ role }) => role === "applicant") };
}

export default function Journeys() {
  const page = useLoaded<typeof loader>();
  const { tab, yours, drafts, invitations, rows, now } = page;
  const t = useTexts(queueTexts).journeys;
  const nothing = [yours, drafts, invitations, rows].every((list) => list.length === 0);
  // The person who has no organisation may still have asked a question or follow a need.
  const noPart = !page.applies && page.tabs.every(({ count }) => count === 0);
  const odds = [...yours, ...rows].some(({ outlook }) => outlook !== null);
  const headings = { open: t.rest, yours: t.yoursHeading, active: t.tabs.active, closed: t.tabs.closed };
  return (
    <Page>
      <PageHeading title={t.title} {...(noPart ? {} : { lead: t.lead })} />
      {noPart ? (
        <EmptyState title={t.notApplicant.title} text={t.notApplicant.text}>
          <ButtonLink href="/organisations/join">{t.notApplicant.link}</ButtonLink>
        </EmptyState>
      ) : (
        <QueueTabs base="/cases" labels={t.tabs} tabs={page.tabs} tab={tab} limit={page.limit} />
      )}
      {invitations.length > 0 ? (
        <Part id="invited" heading={t.invitedHeading}>
          <QueueDrafts rows={invitations} />
        </Part>
      ) : null}
      {yours.length > 0 ? (
        <Part id="yours" heading={t.yoursHeading}>
          <QueueJourneys rows={yours} now={now} />
          {page.moreYours ? (
            <p>
              <a href="/cases?tab=yours">{t.moreYours}</a>
            </p>
          ) : null}
        </Part>
      ) : null}
      {drafts.length > 0 ? (
        <Part id="drafts" heading={t.drafts}>
          <QueueDrafts rows={drafts} />
        </Part>
      ) : null}
      {rows.length > 0 ? (
        <Part id="rest" heading={headings[tab]}>
          <QueueJourneys rows={rows} now={now} />
        </Part>
      ) : null}
      {nothing && !noPart ? (
        <EmptyState title={t.empty[tab].title} text={t.empty[tab].text}>
          <ButtonLink href="/data">{t.findData}</ButtonLink>
        </EmptyState>
      ) : null}
      {odds ? (
        <p className="muted">
          {t.oddsNote} <a href="/forecast">{t.oddsHow}</a>
        </p>
      ) : null}
      <QueuePages base="/cases" tab={tab} next={page.next} paged={page.paged} />
      <SavedSearches searches={page.searches} />
      <FollowAlong />
    </Page>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="ds-heading" data-size="sm" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
