// Asking the resource centre: what it answers, how it goes on, and three fields.
import { choiceText, problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { QuestionDraft } from "#app/guide/draft.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { NearAnswer } from "#app/public-answers/nearest-answers.server.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { QUESTION_TOPICS } from "#workflows/legal-question/events.ts";
import type { FieldIssue } from "#workflows/types.ts";
import type { AskingSide } from "./ask-question.server.ts";
import { QuestionReaders } from "./question-readers.tsx";
import { questionTexts } from "./texts/index.ts";

export interface AskAnswer {
  issues: readonly FieldIssue[];
  typed: { question: string; facts: string; askFor: string };
  /** Why it was not sent, where no field is to blame. */
  why: "wrong" | null;
  /** Public answers that are near, shown once before the question is sent. */
  near: readonly NearAnswer[];
}

interface QuestionAskProps {
  sides: readonly AskingSide[];
  commandId: string;
  answer: AskAnswer | undefined;
  /** Where the guide led here. */
  drafted: QuestionDraft | null;
  /** The page of a dataset that the question began at. */
  dataset: { id: string; title: string; owner: string } | null;
}

const RADIOS_AT_MOST = 7;

export function QuestionAsk({ sides, commandId, answer, drafted, dataset }: QuestionAskProps) {
  const { question, cases, answers } = useTexts({
    answers: publicAnswerTexts,
    cases: caseTexts,
    question: questionTexts,
  });
  const near = answer?.near ?? [];
  const t = question.ask;
  const typed = answer?.typed;
  const labels = { question: t.question.label, facts: t.facts.label, askFor: t.on.label };
  const issueOf = (path: keyof typeof labels) => {
    const issue = answer?.issues.find((i) => i.path === path);
    return issue ? problemText(cases, labels[path], issue) : undefined;
  };
  const mistakes = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((field) => {
    const message = issueOf(field);
    return message ? [{ field, message }] : [];
  });
  const Choices = sides.length <= RADIOS_AT_MOST ? RadioGroup : SelectField;
  return (
    <>
      <ErrorSummary mistakes={mistakes} title={cases.refusals.invalidTitle} />
      {answer?.why ? (
        <Alert tone="warning" title={t.wrong.title} announce>
          <p>{t.wrong.text}</p>
        </Alert>
      ) : null}
      {near.length > 0 ? (
        <Alert title={answers.nearest} announce>
          <p>{answers.nearestText}</p>
          <ul>
            {near.map((a) => (
              <li key={a.id}>
                <a href={`/svar/${a.id}`}>{a.title}</a>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <PageHeading title={t.title} lead={t.lead} />
      <Card title={t.howTitle} tinted>
        <ol className="ds-list">
          {t.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Card>
      <Details summary={t.whatTitle}>
        <ul className="ds-list">
          {QUESTION_TOPICS.map((topic) => (
            <li key={topic}>{choiceText(cases, "legal-question", "triage", "topic", topic)}</li>
          ))}
        </ul>
        <p>{t.whatText}</p>
      </Details>
      <Details summary={t.notTitle}>
        <p>
          {t.notText} <a href="/cases">{t.notLink}</a>
        </p>
      </Details>
      {dataset ? (
        <p>
          {t.aboutDataset} <a href={`/data/${dataset.id}`}>{dataset.title}</a>.
        </p>
      ) : null}
      <Form>
        <input type="hidden" name="_commandId" value={commandId} />
        <TextArea
          name="question"
          label={t.question.label}
          hint={`${t.question.hint} ${question.readers.beside.alone}`}
          error={issueOf("question")}
          defaultValue={typed?.question ?? drafted?.question ?? ""}
          rows={5}
          limit={4000}
        />
        <TextArea
          name="facts"
          label={t.facts.label}
          hint={t.facts.hint}
          error={issueOf("facts")}
          defaultValue={typed?.facts ?? drafted?.facts ?? (dataset ? `${t.factsOfDataset(dataset)}\n` : "")}
          rows={6}
          limit={4000}
        />
        <Choices
          name="askFor"
          label={t.on.label}
          hint={t.on.hint}
          error={issueOf("askFor")}
          choices={sides.map(({ value, org, as }) => ({
            value,
            label: org === null ? t.asSelf : as === "handler" ? t.asHandler({ org }) : t.asApplicant({ org }),
          }))}
          defaultValue={typed?.askFor || sides[0]?.value || ""}
        />
        <QuestionReaders from="alone" />
        {near.length > 0 ? <input type="hidden" name="seen" value="yes" /> : null}
        <Button>{near.length > 0 ? answers.sendAnyway : t.button}</Button>
      </Form>
    </>
  );
}
