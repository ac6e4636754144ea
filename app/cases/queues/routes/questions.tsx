// Legal questions: the resource centre's queue for its advisers, one's own questions for everybody else.
import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { findCaseForActor } from "#app/cases/execute/case-for-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { QuestionList } from "#app/cases/queues/question-list.tsx";
import {
  type AdviserTab,
  ASKER_QUEUES,
  type AskerTab,
  adviserQueues,
} from "#app/cases/queues/queue-definitions.ts";
import { loadQueue } from "#app/cases/queues/queue-page.server.ts";
import { QueuePages, QueueTabs } from "#app/cases/queues/queue-tabs.tsx";
import { queueTexts } from "#app/cases/queues/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, questionTexts, (t) => t.list.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const url = new URL(request.url);
  const centre = actor.memberships.some(({ role }) => role === "adviser");
  // An adviser may have asked something too; the address says which of the two lists is meant.
  if (!centre || url.searchParams.get("view") === "own") {
    const view = await loadQueue<AskerTab>(actor, ASKER_QUEUES, url);
    return {
      for: "asker" as const,
      centre,
      ...view,
      rows: view.rows.map((row) => ({ ...row, takeId: null })),
    };
  }
  const view = await loadQueue<AdviserTab>(actor, adviserQueues(actor), url);
  const taken = url.searchParams.get("done") === "take" ? url.searchParams.get("case") : null;
  const found = taken ? await findCaseForActor(taken, actor) : undefined;
  return {
    for: "adviser" as const,
    centre,
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      takeId: view.tab === "unclaimed" && row.kind === "legal-question" ? randomUUID() : null,
    })),
    taken: found ? { id: found.row.id, reference: found.row.reference } : null,
  };
}

/** Takes a question of a row, by the same road as its own page. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const caseId = String(form.get("_case") ?? "");
  form.set("_command", "take");
  const back = `/questions?tab=unclaimed&case=${encodeURIComponent(caseId)}`;
  return caseAction(request, { actor, caseId, kind: "legal-question", form, back });
}

export default function Questions() {
  const page = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  const t = useTexts(questionTexts).list;
  const answers = useTexts(publicAnswerTexts);
  const asker = page.for === "asker";
  const base = "/questions";
  const keep = asker && page.centre ? "&view=own" : "";
  const empty = page.for === "asker" ? t.emptyAsker[page.tab] : t.emptyAdviser[page.tab];
  const taken = page.for === "adviser" ? page.taken : null;
  return (
    <Page width={asker ? "wide" : "full"}>
      {refused ? <CaseRefusal kind="legal-question" refused={refused} /> : null}
      {taken ? (
        <div id="done">
          <Alert tone="success" title={t.taken(taken)} announce>
            <p>
              {t.takenText} <a href={`/questions/${taken.id}`}>{t.open}</a>
            </p>
          </Alert>
        </div>
      ) : null}
      <PageHeading
        title={asker && page.centre ? t.own : t.title}
        lead={asker ? t.askerLead : t.adviserLead}
      />
      <p className="actions">
        <ButtonLink href="/questions/new" variant={asker ? "primary" : "secondary"}>
          {t.ask}
        </ButtonLink>
        {page.centre && !asker ? (
          <>
            <a href="/questions/obstacles">{answers.toObstacles}</a>{" "}
          </>
        ) : null}
        {page.centre ? <a href={asker ? base : `${base}?view=own`}>{asker ? t.toDesk : t.own}</a> : null}
      </p>
      {page.for === "asker" ? (
        <QueueTabs
          base={base}
          labels={t.askerTabs}
          tabs={page.tabs}
          tab={page.tab}
          limit={page.limit}
          keep={keep}
        />
      ) : (
        <QueueTabs base={base} labels={t.adviserTabs} tabs={page.tabs} tab={page.tab} limit={page.limit} />
      )}
      {page.rows.length === 0 ? (
        <EmptyState title={empty.title} text={empty.text}>
          <Elsewhere
            tabs={page.tabs}
            tab={page.tab}
            labels={page.for === "asker" ? t.askerTabs : t.adviserTabs}
            keep={keep}
          />
        </EmptyState>
      ) : (
        <QuestionList
          rows={page.rows}
          caption={page.for === "asker" ? t.askerTabs[page.tab] : t.adviserTabs[page.tab]}
          now={page.now}
          forCentre={!asker}
        />
      )}
      <QueuePages base={base} tab={page.tab} next={page.next} paged={page.paged} keep={keep} />
    </Page>
  );
}

/** From an empty queue to one that has something to do. */
function Elsewhere({ tabs, tab, labels, keep }: ElsewhereProps) {
  const desk = useTexts(queueTexts);
  const other = tabs.find(({ key, count }) => key !== tab && key !== "closed" && count > 0);
  if (!other) return null;
  return (
    <ButtonLink variant="secondary" href={`/questions?tab=${other.key}${keep}`}>
      {desk.desk.goTo({ tab: labels[other.key] ?? "" })}
    </ButtonLink>
  );
}

interface ElsewhereProps {
  tabs: readonly { key: string; count: number }[];
  tab: string;
  labels: Readonly<Record<string, string>>;
  keep: string;
}
