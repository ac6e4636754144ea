// What a reviewer sees: who asks, about what, the answers to judge by, and one form. Afterwards: what they said.
import { choiceText, fieldText, problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { answerValue } from "#app/request/form/form-answer-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { SECTION_FIELDS, SECTIONS } from "#workflows/request/answers.ts";
import { RECOMMENDATIONS } from "#workflows/request/context.ts";
import type { FieldIssue } from "#workflows/types.ts";
import type { ReviewByLink } from "./review-page.server.ts";
import { reviewTexts } from "./texts/index.ts";

interface ReviewFormProps {
  review: Omit<ReviewByLink, "caseId" | "linkId">;
  pageId: string;
  done: boolean;
  locale: Locale;
  answer:
    | {
        typed: { recommendation: string; comment: string };
        issues: readonly FieldIssue[];
        refused: boolean;
      }
    | undefined;
}

export function ReviewForm(props: ReviewFormProps) {
  const { review, done, locale, answer } = props;
  const texts = useTexts({ cases: caseTexts, review: reviewTexts });
  const t = texts.review;
  const { review: asked } = review;
  const given = asked.answeredAt !== null;
  return (
    <Page>
      {answer && answer.issues.length > 0 ? (
        <ErrorSummary
          mistakes={answer.issues.map((issue) => ({
            field: issue.path,
            message: problemText(texts.cases, labelOf(texts, issue.path), issue),
          }))}
        />
      ) : null}
      {answer?.refused ? (
        <Alert tone="warning" title={t.tooLate} announce>
          {t.tooLateText}
        </Alert>
      ) : null}
      {done ? (
        <div id="done">
          <Alert tone="success" title={t.thanks} announce>
            {t.thanksText({ owner: review.owner })}
          </Alert>
        </div>
      ) : null}
      <PageHeading
        eyebrow={t.eyebrow({ reference: review.reference })}
        title={given ? t.given : t.asks({ owner: review.owner })}
        lead={
          given
            ? t.givenLead
            : `${review.name ? t.greeting({ name: review.name }) : ""} ${t.lead(review)}`.trim()
        }
      />
      <DefinitionList
        facts={[
          { term: t.as, value: choiceText(texts.cases, "request", "ask-review", "kind", asked.kind) },
          { term: t.dataset, value: review.dataset[locale] || review.dataset.nb },
          { term: t.applicant, value: review.applicant },
          { term: t.question, value: <p className="said">{asked.question}</p> },
          { term: t.replyBy, value: given ? null : formatDate(locale, asked.replyBy) },
          {
            term: labelOf(texts, "recommendation"),
            value:
              asked.recommendation &&
              choiceText(texts.cases, "request", "give-review", "recommendation", asked.recommendation),
          },
          {
            term: labelOf(texts, "comment"),
            value: asked.comment && <p className="said">{asked.comment}</p>,
          },
          { term: t.when, value: asked.answeredAt && formatDateTime(locale, asked.answeredAt) },
        ]}
      />
      {review.open ? (
        <>
          {given ? null : <ReviewedAnswers {...props} />}
          {given ? (
            <Details summary={t.again} open={answer !== undefined}>
              <Fields {...props} />
            </Details>
          ) : (
            <section aria-labelledby="yours" className="stack">
              <h2 id="yours" className="ds-heading" data-size="sm">
                {t.yours}
              </h2>
              <Fields {...props} />
            </section>
          )}
        </>
      ) : (
        <p>{t.closed}</p>
      )}
      <p className="muted">{t.safety}</p>
    </Page>
  );
}

function ReviewedAnswers({ review, locale }: ReviewFormProps) {
  const texts = useTexts({ request: requestTexts, review: reviewTexts });
  const { answers } = review;
  if (!answers) return null;
  return (
    <section aria-labelledby="answers" className="stack">
      <h2 id="answers" className="ds-heading" data-size="sm">
        {texts.review.answers}
      </h2>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h3 className="ds-heading" data-size="2xs">
            {texts.request.form.sections[section].title}
          </h3>
          <DefinitionList
            facts={SECTION_FIELDS[section].map((field) => ({
              term: texts.request.answers.fields[field].label,
              value: <p className="said">{answerValue(texts, locale, field, answers[field])}</p>,
            }))}
          />
        </section>
      ))}
    </section>
  );
}

function Fields({ review, pageId, locale, answer }: ReviewFormProps) {
  const texts = useTexts({ cases: caseTexts });
  const { cases } = texts;
  const typed = answer?.typed ?? {
    recommendation: review.review.recommendation ?? "",
    comment: review.review.comment ?? "",
  };
  const field = (name: "recommendation" | "comment") => {
    const issue = answer?.issues.find((i) => i.path === name);
    return {
      name,
      id: name,
      label: labelOf(texts, name),
      hint: fieldText(cases, "request", "give-review", name)?.hint,
      error: issue && problemText(cases, labelOf(texts, name), issue),
    };
  };
  return (
    <Form>
      <input type="hidden" name="page" value={pageId} />
      <input type="hidden" name="locale" value={locale} />
      <RadioGroup
        {...field("recommendation")}
        choices={RECOMMENDATIONS.map((value) => ({
          value,
          label: choiceText(cases, "request", "give-review", "recommendation", value) ?? value,
        }))}
        {...(typed.recommendation ? { defaultValue: typed.recommendation } : {})}
      />
      <TextArea {...field("comment")} rows={8} defaultValue={typed.comment} />
      <div className="actions">
        <Button>{cases.commands.request["give-review"].button}</Button>
      </div>
    </Form>
  );
}

const labelOf = (texts: { cases: TextsOf<typeof caseTexts> }, name: string): string =>
  fieldText(texts.cases, "request", "give-review", name)?.label ?? name;
