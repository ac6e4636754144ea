// What became of an answer: asked about again, made public, or a sign that the law stands in the way.
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { PublicText } from "#app/public-answers/public-answer.tsx";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Details } from "#app/ui/details.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { QuestionPage } from "./question-page.server.ts";

export function QuestionAfterwards({ page: { facts } }: { page: QuestionPage }) {
  const t = useTexts(publicAnswerTexts);
  const locale = useLocale();
  const { publication, reopened, obstacle } = facts;
  const earlier = reopened.flatMap(({ answer, why, at }) => (answer ? [{ answer, why, at }] : []));
  return (
    <>
      {earlier.length > 0 ? (
        <Details summary={t.earlierAnswers}>
          {earlier.map((r) => (
            <DefinitionList
              key={r.at}
              facts={[
                { term: formatDate(locale, r.answer.at), value: <p className="said">{r.answer.text}</p> },
                { term: t.reopenedWhy, value: <p className="said">{r.why}</p> },
              ]}
            />
          ))}
        </Details>
      ) : null}
      {obstacle ? (
        <Card title={t.obstacle} tinted>
          <DefinitionList
            facts={[
              { term: t.obstacleRule, value: obstacle.rule },
              { term: t.obstacleStops, value: <p className="said">{obstacle.stops}</p> },
            ]}
          />
        </Card>
      ) : null}
      {publication && publication.state !== "private" ? (
        <Card title={t.publication}>
          <p>
            <Tag tone={publication.state === "published" ? "success" : "info"}>
              {t.states[publication.state]}
            </Tag>{" "}
            {publication.publicId ? <a href={`/svar/${publication.publicId}`}>{t.open}</a> : null}
          </p>
          {publication.text && !publication.publicId ? (
            <Details summary={publication.text.title}>
              <PublicText text={publication.text} />
            </Details>
          ) : null}
        </Card>
      ) : null}
    </>
  );
}
