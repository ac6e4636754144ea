// The answers as they stand, what has been changed since they were sent, and the questions that led to it.
import { fieldName } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Tag } from "#app/ui/tag.tsx";
import { WordDiff } from "#app/ui/word-diff.tsx";
import { type AnswerField, SECTION_FIELDS, SECTIONS } from "#workflows/request/answers.ts";
import type { AnswersVersion } from "./answer-versions.server.ts";
import { answerValue } from "./form-answer-texts.ts";
import { changedAnswers } from "./form-answers.ts";

interface Clarification {
  field: string;
  question: string;
  askedAt: string;
  reply: string | null;
}
interface AnswersTabProps {
  versions: readonly AnswersVersion[];
  /** Where the reader may change them. */
  amendHref: string | null;
  clarifications: readonly Clarification[];
}

export function AnswersTab({ versions, clarifications, amendHref }: AnswersTabProps) {
  const texts = useTexts({ cases: caseTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.request.page;
  const [now, ...older] = versions;
  if (!now) return <p>{t.noAnswers}</p>;
  return (
    <>
      <p className="muted">
        {t.answersVersion({ version: now.version })}, {formatDateTime(locale, now.at)}
      </p>
      {amendHref ? (
        <p>
          <a href={amendHref}>{texts.cases.commands.request.amend.title}</a>
        </p>
      ) : null}
      {SECTIONS.map((section) => (
        <section key={section}>
          <h3 className="ds-heading" data-size="2xs">
            {texts.request.form.sections[section].title}
          </h3>
          <dl className="facts">
            {SECTION_FIELDS[section].map((field) => (
              <Answer key={field} field={field} now={now} older={older} />
            ))}
          </dl>
        </section>
      ))}
      {clarifications.map((c) => (
        <section key={c.askedAt + c.field}>
          <h3 className="ds-heading" data-size="2xs">
            {t.clarificationAsked({ field: fieldName(texts.cases, c.field) })}
          </h3>
          <blockquote className="said">{c.question}</blockquote>
          {c.reply ? (
            <>
              <p>
                <strong>{t.clarificationReply}</strong>
              </p>
              <blockquote className="said">{c.reply}</blockquote>
            </>
          ) : null}
        </section>
      ))}
    </>
  );
}

interface AnswerProps {
  field: AnswerField;
  now: AnswersVersion;
  older: readonly AnswersVersion[];
}

function Answer({ field, now, older }: AnswerProps) {
  const texts = useTexts({ request: requestTexts });
  const locale = useLocale();
  const t = texts.request.page;
  const value = (v: AnswersVersion) =>
    answerValue(texts, locale, field, v.answers[field]) || texts.request.summary.missing;
  // Each version in which this answer was another one, with the one that came after and when.
  const versions = [now, ...older];
  const before = versions.flatMap((v, i) => {
    const next = versions[i - 1];
    return next && changedAnswers(v.answers, next.answers).includes(field)
      ? [{ was: v, became: next, until: next.at }]
      : [];
  });
  return (
    <div className="facts__pair">
      <dt>{texts.request.answers.fields[field].label}</dt>
      <dd>
        <p className="said">{value(now)}</p>
        {before.map(({ was, became, until }) => (
          <div key={was.version} className="change">
            <p className="change__when">
              <Tag tone="info">{t.answersChanged}</Tag> {formatDateTime(locale, until)}
            </p>
            <WordDiff before={value(was)} after={value(became)} />
          </div>
        ))}
      </dd>
    </div>
  );
}
