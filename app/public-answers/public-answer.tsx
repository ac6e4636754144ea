// A public answer as everyone reads it.
import { choiceText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PublicAnswer } from "#db/queries/public-answers.ts";
import { publicAnswerTexts } from "./texts/index.ts";

export function AnswerPage({
  answer: a,
}: {
  answer: Omit<PublicAnswer, "newer"> & { newer: string | null };
}) {
  const { answers: t, cases } = useTexts({ answers: publicAnswerTexts, cases: caseTexts });
  const locale = useLocale();
  const topic = a.topic && choiceText(cases, "legal-question", "triage", "topic", a.topic);
  const published = a.publishedAt && `${t.published} ${formatDate(locale, a.publishedAt)}`;
  return (
    <Page>
      <p>
        <a href="/svar">{t.back}</a>
      </p>
      <PageHeading
        eyebrow={[topic, published].filter(Boolean).join(" · ")}
        title={a.state === "retracted" ? t.retracted : a.title}
      />
      {a.state === "superseded" ? (
        <Alert tone="warning" title={t.superseded}>
          <p className="said">{a.why}</p>
          {a.newer ? <a href={a.newer}>{t.newer}</a> : null}
        </Alert>
      ) : null}
      {a.state === "retracted" ? (
        <>
          <p>{t.retractedText}</p>
          <p className="said">{a.why}</p>
        </>
      ) : (
        <PublicText text={a} />
      )}
      <p className="muted">{t.limits}</p>
    </Page>
  );
}

/** Also what an adviser sees of it before it is published. */
export function PublicText({ text }: { text: Pick<PublicAnswer, "question" | "answer" | "sources"> }) {
  const t = useTexts(publicAnswerTexts);
  return (
    <>
      <section>
        <h2 className="ds-heading" data-size="sm">
          {t.question}
        </h2>
        <p className="said">{text.question}</p>
      </section>
      <section>
        <h2 className="ds-heading" data-size="sm">
          {t.answer}
        </h2>
        <p className="said">{text.answer}</p>
      </section>
      <section>
        <h2 className="ds-heading" data-size="xs">
          {t.sources}
        </h2>
        {text.sources.length > 0 ? (
          <ul className="ds-list">
            {text.sources.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        ) : (
          <p className="muted">{t.noSources}</p>
        )}
      </section>
    </>
  );
}
