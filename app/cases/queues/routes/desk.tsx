// The data owner's desk: what is mine to do now, what nobody has taken, and what waits for others.
import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { findCaseForActor } from "#app/cases/execute/case-for-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { deskQueues } from "#app/cases/queues/queue-definitions.ts";
import { QueueDesk } from "#app/cases/queues/queue-desk.tsx";
import { loadQueue } from "#app/cases/queues/queue-page.server.ts";
import { QueuePages, QueueTabs } from "#app/cases/queues/queue-tabs.tsx";
import { queueTexts } from "#app/cases/queues/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, queueTexts, (t) => t.desk.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const piles = deskQueues(actor);
  if (!piles) return null;
  const url = new URL(request.url);
  const view = await loadQueue(actor, piles, url);
  const taken = url.searchParams.get("done") === "claim" ? url.searchParams.get("case") : null;
  const found = taken ? await findCaseForActor(taken, actor) : undefined;
  return {
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      claimId: view.tab === "unclaimed" && row.kind === "request" ? randomUUID() : null,
    })),
    claimed: found ? { id: found.row.id, reference: found.row.reference } : null,
  };
}

/** Claims a case of a row, by the same road as its own page. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const caseId = String(form.get("_case") ?? "");
  form.set("_command", "claim");
  const back = `/desk?tab=unclaimed&case=${encodeURIComponent(caseId)}`;
  return caseAction(request, { actor, caseId, kind: "request", form, back });
}

export default function Desk() {
  const view = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  const texts = useTexts({ desk: queueTexts, request: requestTexts });
  const t = texts.desk.desk;
  if (!view) {
    return (
      <Page>
        <PageHeading title={t.title} />
        <EmptyState title={t.notOwner.title} text={t.notOwner.text}>
          <ButtonLink href="/organisations/join">{t.notOwner.link}</ButtonLink>
          <a href="/cases">{t.notOwner.other}</a>
        </EmptyState>
      </Page>
    );
  }
  const { tab, tabs, rows, claimed } = view;
  const elsewhere = tabs.find(({ key, count }) => key !== tab && key !== "closed" && count > 0);
  return (
    <Page width="full">
      {refused ? <CaseRefusal kind="request" refused={refused} /> : null}
      {claimed ? (
        <div id="done">
          <Alert tone="success" title={t.claimed(claimed)} announce>
            <p>
              {t.claimedText} <a href={`/requests/${claimed.id}`}>{texts.desk.openCase}</a>
            </p>
          </Alert>
        </div>
      ) : null}
      <PageHeading title={t.title} lead={t.lead} />
      <QueueTabs base="/desk" labels={t.tabs} tabs={tabs} tab={tab} limit={view.limit} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty[tab].title} text={t.empty[tab].text}>
          {elsewhere ? (
            <ButtonLink variant="secondary" href={`/desk?tab=${elsewhere.key}`}>
              {t.goTo({ tab: t.tabs[elsewhere.key] })}
            </ButtonLink>
          ) : null}
        </EmptyState>
      ) : (
        <QueueDesk rows={rows} caption={t.tabs[tab]} now={view.now} />
      )}
      {tab === "closed" ? (
        <p>
          <a href="/desk/forwarded">{texts.request.forwarded.title}</a>
        </p>
      ) : null}
      <QueuePages base="/desk" tab={tab} next={view.next} paged={view.paged} />
    </Page>
  );
}
