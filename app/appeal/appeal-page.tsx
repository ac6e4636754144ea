// The whole page of an appeal, for every side.
import { CaseClocks } from "#app/cases/clocks/case-clocks.tsx";
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseFileLinks } from "#app/cases/page/case-file/case-file-links.tsx";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { JourneyMap } from "#app/cases/page/journey-map.tsx";
import { MessagesTabs } from "#app/cases/page/messages-tabs.tsx";
import { stateTone } from "#app/cases/page/state-tone.ts";
import { commandText, stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { DoneNotice } from "#app/ui/done-notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { AppealNextStep } from "./appeal-next-step.tsx";
import type { AppealPage } from "./appeal-page.server.ts";
import { AppealOutcome, AppealText } from "./appeal-text.tsx";
import { appealTexts } from "./texts/index.ts";

export function AppealCase({ page, refused }: { page: AppealPage; refused: RefusedCommand | undefined }) {
  const texts = useTexts({ appeal: appealTexts, cases: caseTexts });
  const locale = useLocale();
  const t = texts.appeal.page;
  const { view, facts, request, done, side } = page;
  const said = done ? commandText(texts.cases, "appeal", done)?.done : undefined;
  return (
    <Page width="wide">
      {refused ? <CaseRefusal kind="appeal" refused={refused} offers={view.offers} /> : null}
      <DoneNotice said={said} />
      <PageHeading
        eyebrow={t.eyebrow({ reference: view.reference, owner: facts.owner, applicant: facts.applicant })}
        title={view.title[locale] || view.title.nb}
        facts={
          <Tag tone={view.open && view.ball.mine ? "warning" : stateTone(view)}>
            {stateText(texts.cases, "appeal", view.state)}
          </Tag>
        }
        lead={openingSentence(texts, locale, page)}
      />
      <div className="columns">
        <div className="case-main">
          {/* Who decides reads before they act; who appealed knows the grounds and looks for the outcome. */}
          <AppealOutcome page={page} />
          {side === "applicant" ? null : <AppealText page={page} />}
          <AppealNextStep page={page} refused={refused} />
          {side === "applicant" ? <AppealText page={page} /> : null}
          <MessagesTabs
            view={view}
            label={t.tabsLabel}
            names={t.tabs}
            tabs={page.tabs}
            tab={page.tab}
            who={t.messagesWho}
            refused={refused}
            talk={page.content}
          />
        </div>
        <aside className="case-side">
          <JourneyMap kind="appeal" steps={view.steps} />
          <CaseClocks clocks={view.clocks} />
          <DefinitionList
            facts={[
              { term: t.filedAt, value: formatDate(locale, facts.filedAt) },
              { term: t.applicant, value: facts.applicant },
              { term: t.owner, value: facts.owner },
              { term: t.body, value: facts.body.name || t.bodyNotNamed },
              { term: t.handler, value: view.assignee },
              {
                term: t.request,
                value: request.id ? (
                  <a href={`/requests/${request.id}`}>{t.requestOpen({ reference: request.reference })}</a>
                ) : (
                  t.requestHidden
                ),
              },
            ]}
          />
          <CaseFileLinks page={`/appeals/${view.id}`} />
        </aside>
      </div>
    </Page>
  );
}

function openingSentence(
  texts: { appeal: TextsOf<typeof appealTexts> },
  locale: Locale,
  { view, facts, side }: AppealPage,
): string {
  const t = texts.appeal;
  const say = t.sentence[side === "watcher" ? "owner" : side][view.state];
  const interim = view.clocks[0]?.dueDate;
  return (
    say?.({
      owner: facts.owner,
      applicant: facts.applicant,
      body: facts.body.name || t.page.noBodyName,
      person: view.ball.person ?? "",
      since: formatDate(locale, facts.outcome?.at ?? (view.open ? view.ball.since : view.updatedAt)),
      due: interim ? formatDate(locale, interim) : "",
      late: facts.late,
      proposed: view.active.includes("reconsidering.proposed"),
      withdrawn: facts.withdrawn,
      mine: view.ball.mine,
    }) ?? ""
  );
}
