// The question as it was asked, what was shared with it, and what has been asked and answered since.
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { QuestionPage } from "./question-page.server.ts";
import { questionTexts } from "./texts/index.ts";

export function QuestionText({ facts }: { facts: QuestionPage["facts"] }) {
  const t = useTexts(questionTexts).page;
  const locale = useLocale();
  return (
    <section aria-labelledby="question" className="stack">
      <h2 className="ds-heading" data-size="sm" id="question">
        {t.question}
      </h2>
      <p className="said">{facts.question}</p>
      <h3 className="ds-heading" data-size="xs">
        {t.facts}
      </h3>
      <p className="said">{facts.shared}</p>
      {facts.details.length > 0 ? (
        <>
          <h3 className="ds-heading" data-size="xs">
            {t.details}
          </h3>
          <ol className="messages">
            {facts.details.map((d) => (
              <li key={d.askedAt} className="messages__one">
                <p className="muted">{t.detailAsked({ when: formatDateTime(locale, d.askedAt) })}</p>
                <p className="said">{d.question}</p>
                {d.answeredAt ? (
                  <>
                    <p className="muted">{t.detailGiven({ when: formatDateTime(locale, d.answeredAt) })}</p>
                    <p className="said">{d.reply}</p>
                  </>
                ) : (
                  <p className="muted">{t.detailWaits}</p>
                )}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}
