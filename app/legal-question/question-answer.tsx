// The answer with its sources, a draft of it inside the centre, or where the question was directed.
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import type { QuestionPage } from "./question-page.server.ts";
import { questionTexts } from "./texts/index.ts";

/** An adviser who corrects a draft has it in the form already. */
export const showsAnswer = ({ facts, view, mine }: QuestionPage): boolean =>
  facts.redirectedTo !== null || (facts.answer !== null && !(mine && view.state === "answering"));

export function QuestionAnswer({ page: { facts } }: { page: QuestionPage }) {
  const t = useTexts(questionTexts).page;
  const locale = useLocale();
  const { answer, answeredAt, redirectedTo } = facts;
  if (redirectedTo) {
    return (
      <Alert tone="info" title={t.redirected}>
        <p>{t.redirectedText}</p>
        <p className="said">{redirectedTo}</p>
      </Alert>
    );
  }
  if (!answer) return null;
  const written = t.writtenBy({ name: answer.by ?? t.someone, when: formatDateTime(locale, answer.at) });
  return (
    <section aria-labelledby="answer" className="stack">
      <h2 className="ds-heading" data-size="sm" id="answer">
        {answeredAt ? t.answer : t.draft}
      </h2>
      {answeredAt ? null : <p className="muted">{t.draftText}</p>}
      <p className="said">{answer.text}</p>
      <h3 className="ds-heading" data-size="xs">
        {t.sources}
      </h3>
      {answer.sources.length > 0 ? (
        <ul className="ds-list">
          {answer.sources.map((source) => (
            <li key={source} className="said">
              {source}
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t.noSources}</p>
      )}
      <p className="muted">
        {written}. {answeredAt ? t.answeredAt({ when: formatDateTime(locale, answeredAt) }) : null}
      </p>
    </section>
  );
}
