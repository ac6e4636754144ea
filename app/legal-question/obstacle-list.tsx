// Obstacles in the law, as a table: which rule, what it stops, in which question.
import { choiceText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ObstacleRow } from "#db/queries/public-answers.ts";
import { questionTexts } from "./texts/index.ts";

export function ObstacleList({ obstacles }: { obstacles: readonly ObstacleRow[] }) {
  const {
    answers: t,
    cases,
    question,
  } = useTexts({ answers: publicAnswerTexts, cases: caseTexts, question: questionTexts });
  const locale = useLocale();
  return (
    <Page width="wide">
      <p>
        <a href="/questions">{question.list.title}</a>
      </p>
      <PageHeading title={t.obstacles} lead={t.obstaclesLead} />
      {obstacles.length === 0 ? (
        <p>{t.obstaclesNone}</p>
      ) : (
        <Table
          caption={t.obstacles}
          captionHidden
          rows={obstacles}
          rowKey={(o) => o.caseId}
          columns={[
            { key: "rule", header: t.obstacleRule, cell: (o) => <strong>{o.rule}</strong> },
            { key: "stops", header: t.obstacleStops, cell: (o) => <span className="said">{o.stops}</span> },
            {
              key: "topic",
              header: t.topic,
              cell: (o) => o.topic && choiceText(cases, "legal-question", "triage", "topic", o.topic),
            },
            {
              key: "question",
              header: question.list.columns.question,
              cell: (o) => (
                <>
                  <a href={`/questions/${o.caseId}`}>{o.reference}</a>{" "}
                  <span className="muted">{formatDate(locale, o.at)}</span>
                </>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}
