// The page that asks: why a person stopped, or how it went. The person who does not want to answer is one link away from going on.
import { commandText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { DoneNotice } from "#app/ui/done-notice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import {
  choicesOf,
  LONGEST_TEXT,
  type Question,
  questionsAt,
  type Step,
} from "#workflows/survey/questions.ts";
import type { Mistake, TellAnswer } from "./tell.server.ts";
import { choiceLabel } from "./texts/choice-label.ts";
import { surveyTexts } from "./texts/index.ts";
import type { SurveyTexts } from "./texts/nb.ts";

export type TellState = "asked" | "told" | "told-before" | "gone";

interface TellPageProps {
  state: TellState;
  step: Step;
  /** The command that was carried out just before. */
  done: string | null;
  /** Where one goes on. */
  next: "/cases" | "/";
  answer: TellAnswer | undefined;
}

export function TellPage({ state, step, done, next, answer }: TellPageProps) {
  const texts = useTexts({ cases: caseTexts, survey: surveyTexts });
  const t = texts.survey;
  const said = done ? commandText(texts.cases, doneKind(done), done)?.done : undefined;
  const told = state === "told";
  if (state !== "asked" || answer?.outcome === "told-before")
    return (
      <Page>
        <DoneNotice said={said} />
        <PageHeading
          title={told ? t.thanks : state === "gone" ? t.gone : t.before}
          lead={told ? t.thanksText : state === "gone" ? t.goneText : t.beforeText}
        />
        <p>
          <a href="/experiences">{t.results.title}</a>
        </p>
        <p>
          <a href={next}>{next === "/" ? t.goOnFront : t.goOn}</a>
        </p>
      </Page>
    );
  const questions = questionsAt(step);
  const asks = questions.includes("why") ? t.why : t.survey;
  const first = questions[0] ?? "why";
  return (
    <Page>
      <ErrorSummary mistakes={mistakesOf(answer?.mistake, first, t)} />
      {answer?.waitMinutes ? (
        <Alert tone="warning" announce>
          {t.wait({ minutes: answer.waitMinutes })}
        </Alert>
      ) : (
        <DoneNotice said={said} />
      )}
      <PageHeading title={asks.title} lead={asks.lead} />
      <p>
        <a href={next}>{t.skip}</a>
      </p>
      <Form>
        {questions.map((question) => (
          <RadioGroup
            key={question}
            name={question}
            label={question === "why" ? t.why.question : t.questions[question]}
            choices={choicesOf(question).map((value) => ({ value, label: choiceLabel(t, value) }))}
            defaultValue={answer?.typed?.[question]}
            error={answer?.mistake === "nothing-chosen" && question === first ? t.nothingChosen : undefined}
          />
        ))}
        {questions.includes("why") ? (
          <TextArea
            name="text"
            label={t.why.more}
            hint={t.why.moreHint}
            optional
            rows={3}
            limit={LONGEST_TEXT}
            defaultValue={answer?.typed?.text}
            error={answer?.mistake === "too-long" ? t.tooLong : undefined}
          />
        ) : null}
        <p className="actions">
          <Button>{t.button}</Button>
        </p>
      </Form>
      <Anonymous />
    </Page>
  );
}

export function Anonymous() {
  const t = useTexts(surveyTexts);
  return (
    <Details summary={t.anonymous}>
      <ul className="ds-list">
        {t.anonymousText.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Details>
  );
}

const mistakesOf = (mistake: Mistake | undefined, first: Question, t: SurveyTexts) =>
  mistake === "nothing-chosen"
    ? [{ field: first, message: t.nothingChosen }]
    : mistake === "too-long"
      ? [{ field: "text", message: t.tooLong }]
      : [];

const doneKind = (command: string) =>
  command === "withdraw-demand" ? "demand" : command === "withdraw-appeal" ? "appeal" : "request";
