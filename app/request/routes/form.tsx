// The request form as a list of tasks: what is done, what is left, and what to do if one has changed one's mind.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import type { ReactNode } from "react";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { loadCaseView } from "#app/cases/page/case-view.server.ts";
import { CommandForm } from "#app/cases/page/command-form.tsx";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { loadSourceRequest } from "#app/request/copy/copy-request.server.ts";
import { SourceRequestNotice } from "#app/request/copy/request-thread.tsx";
import { UnfitAnswers } from "#app/request/copy/unfit-answers.tsx";
import { draftGaps } from "#app/request/form/draft-gaps.server.ts";
import { sectionStatus } from "#app/request/form/form-answers.ts";
import { requireDraft } from "#app/request/form/require-draft.server.ts";
import { gapTexts } from "#app/request/form/texts/index.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { SECTIONS } from "#workflows/request/answers.ts";
import { fitAnswers } from "#workflows/request/earlier.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, requestTexts, (t) => t.form.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, draft } = await requireDraft(request, params.id);
  const shown = await loadCaseView(actor, draft.id, "request");
  return {
    draft,
    earlier: await loadSourceRequest(actor, draft.earlier),
    carried: draft.earlier && fitAnswers(draft.earlier.answers),
    gaps: await draftGaps(draft),
    statuses: SECTIONS.map((s) => sectionStatus(s, draft.typed)),
    discard: shown?.view.offers.find((o) => o.command === "discard") ?? null,
  };
}

/** Only `discard` is sent from here. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return caseAction(request, { actor, caseId: params.id, kind: "request" });
}

export default function RequestForm() {
  const { draft, earlier, carried, statuses, gaps, discard } = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  const texts = useTexts({
    gaps: gapTexts,
    coApplicants: coApplicantTexts,
    request: requestTexts,
  });
  const t = texts.request.form;
  const locale = useLocale();
  const base = `/requests/${draft.id}/form`;
  const ready = statuses.every((s) => s === "done");
  return (
    <Page>
      {refused ? <CaseRefusal kind="request" refused={refused} /> : null}
      <PageHeading
        eyebrow={`${t.title} · ${draft.reference}`}
        title={draft.dataset.title[locale]}
        lead={t.lead}
      />
      {draft.demandId ? (
        <Alert tone="info" title={texts.request.fromDemand}>
          <p>
            {texts.request.fromDemandText}{" "}
            <a href={`/demand/${draft.demandId}`}>{texts.request.fromDemandLink}</a>
          </p>
        </Alert>
      ) : null}
      {earlier ? <SourceRequestNotice earlier={earlier} /> : null}
      {carried ? <UnfitAnswers carried={carried} /> : null}
      <TaskList
        tasks={[
          ...SECTIONS.map((s, i) => ({
            title: t.sections[s].title,
            hint: hintOf(t.sections[s].about, gaps.filter((gap) => gap.section === s).length, texts),
            href: `${base}/${s}`,
            status: statuses[i] ?? ("todo" as const),
          })),
          {
            title: t.summaryTask,
            href: `${base}/summary`,
            status: ready ? ("todo" as const) : ("blocked" as const),
          },
        ]}
      />
      <section>
        <h2 className="ds-heading" data-size="xs">
          {texts.coApplicants.askOthers}
        </h2>
        <p>
          {texts.coApplicants.askOthersText}{" "}
          <a href={`/requests/${draft.id}/applicants`}>{texts.coApplicants.open}</a>
        </p>
      </section>
      {discard ? (
        <section>
          <h2 className="ds-heading" data-size="xs">
            {t.discardTitle}
          </h2>
          <CommandForm
            caseId={draft.id}
            kind="request"
            offer={discard}
            version={draft.version}
            refused={refused}
          />
        </section>
      ) : null}
    </Page>
  );
}

/** What a section is about, and whether something is missing in it on the road that the request takes. */
function hintOf(about: string, n: number, { gaps }: { gaps: TextsOf<typeof gapTexts> }): ReactNode {
  return n === 0 ? (
    about
  ) : (
    <>
      {about}. <strong>{gaps.count({ n })}</strong>
    </>
  );
}
