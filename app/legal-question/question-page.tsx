// The whole page of a legal question, for every side.
import { CaseClocks } from "#app/cases/clocks/case-clocks.tsx";
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseFileLinks } from "#app/cases/page/case-file/case-file-links.tsx";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { JourneyMap } from "#app/cases/page/journey-map.tsx";
import { stateTone } from "#app/cases/page/state-tone.ts";
import { choiceText, commandText, stateText } from "#app/cases/page/texts/command-texts.ts";
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
import { QuestionAfterwards } from "./question-afterwards.tsx";
import { QuestionAnswer, showsAnswer } from "./question-answer.tsx";
import { questionNextStep } from "./question-next-step.ts";
import { QuestionNextStep } from "./question-next-step.tsx";
import type { QuestionPage } from "./question-page.server.ts";
import { QuestionTabs } from "./question-tabs.tsx";
import { QuestionText } from "./question-text.tsx";
import { questionTexts } from "./texts/index.ts";

interface QuestionCaseProps {
  page: QuestionPage;
  refused: RefusedCommand | undefined;
}

export function QuestionCase({ page, refused }: QuestionCaseProps) {
  const texts = useTexts({ cases: caseTexts, question: questionTexts });
  const locale = useLocale();
  const { view, facts, request, done, side } = page;
  const t = texts.question.page;
  const word = (field: string, value: string) =>
    choiceText(texts.cases, "legal-question", "triage", field, value) ?? value;
  const said =
    done === "ask" ? texts.question.ask.sent : done && commandText(texts.cases, "legal-question", done)?.done;
  return (
    <Page width="wide">
      {refused ? <CaseRefusal kind="legal-question" refused={refused} offers={view.offers} /> : null}
      <DoneNotice said={said} />
      <PageHeading
        eyebrow={t.eyebrow({ reference: view.reference, asker: facts.asker })}
        title={view.title[locale] || view.title.nb}
        facts={
          <Tag tone={view.open && view.ball.mine ? "warning" : stateTone(view)}>
            {stateText(texts.cases, "legal-question", view.state)}
          </Tag>
        }
        lead={openingSentence(texts, locale, page)}
      />
      <div className="columns">
        <div className="case-main">
          {/* Advisers read before they act; whoever asked knows the question and looks for the answer. */}
          {side === "asker" ? null : <QuestionText facts={facts} />}
          {showsAnswer(page) ? <QuestionAnswer page={page} /> : null}
          <QuestionAfterwards page={page} />
          <QuestionNextStep
            page={page}
            refused={refused}
            next={questionNextStep(
              view,
              view.offers.map((o) => o.command),
              page.mine,
            )}
          />
          {side === "asker" ? <QuestionText facts={facts} /> : null}
          <QuestionTabs page={page} refused={refused} />
        </div>
        <aside className="case-side">
          <JourneyMap kind="legal-question" steps={view.steps} />
          <CaseClocks clocks={view.clocks} />
          <DefinitionList
            facts={[
              { term: t.askedAt, value: formatDate(locale, facts.askedAt) },
              { term: t.topic, value: facts.topic ? word("topic", facts.topic) : t.noTopic },
              { term: t.urgency, value: facts.topic ? word("urgency", facts.urgency) : null },
              { term: t.adviser, value: facts.adviser ?? t.nobody },
              { term: t.request, value: request && <RequestOf page={page} /> },
            ]}
          />
          <CaseFileLinks page={`/questions/${view.id}`} />
        </aside>
      </div>
    </Page>
  );
}

/** Linked only for those who may see the request. */
function RequestOf({ page: { request, facts, view } }: { page: QuestionPage }) {
  const t = useTexts(questionTexts).page;
  return (
    <>
      {request?.id ? (
        <a href={`/requests/${request.id}`}>{t.requestOpen({ reference: request.reference })}</a>
      ) : (
        t.requestHidden
      )}
      {view.open && facts.answeredAt === null ? (
        <span className="muted queue-since">{facts.blocking ? t.blocking : t.notBlocking}</span>
      ) : null}
    </>
  );
}

function openingSentence(
  texts: { question: TextsOf<typeof questionTexts> },
  locale: Locale,
  page: QuestionPage,
): string {
  const { view, facts, side, mine, goal, ended } = page;
  const t = texts.question.sentence;
  const say = (side === "asker" ? t.asker : t.adviser)[view.state];
  return (
    say?.({
      asker: facts.asker,
      adviser: facts.adviser ?? "",
      since: formatDate(locale, view.open ? view.ball.since : view.updatedAt),
      due: goal ? formatDate(locale, goal.date) : "",
      missed: goal?.missed ?? false,
      mine,
      ended: ended ?? "answered",
    }) ?? ""
  );
}
