// What the answers lack on the road they take, each with what to write and the rule behind it. Nothing here blocks.
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Details } from "#app/ui/details.tsx";
import { GAP_LAW, type Gap } from "./answer-gaps.ts";
import { gapTexts } from "./texts/index.ts";

interface AnswerGapsProps {
  gaps: readonly Gap[];
  /** Address of the form; empty on the page that holds the fields. */
  base?: string;
  datasetId: string;
}

export function AnswerGaps({ gaps, base, datasetId }: AnswerGapsProps) {
  const t = useTexts(gapTexts);
  if (gaps.length === 0) return null;
  return (
    <Alert tone="warning" title={t.title}>
      <p>{t.lead}</p>
      <ul className="ds-list">
        {gaps.map(({ id, field, section }) => (
          <li key={id}>
            <a href={`${base ? `${base}/${section}` : ""}#${field}`}>{t.gaps[id].title}</a> {t.gaps[id].write}{" "}
            {id === "basis-unsure" ? <a href={`/questions/new?dataset=${datasetId}`}>{t.askCentre}</a> : null}
          </li>
        ))}
      </ul>
      <Details summary={t.rule}>
        <p>{t.unchecked}</p>
        <ul className="ds-list">
          {[...new Map(gaps.map(({ id }) => [GAP_LAW[id].citation, GAP_LAW[id].url]))].map(
            ([citation, url]) => (
              <li key={citation}>
                <a href={url} rel="noopener noreferrer">
                  {citation}
                </a>
              </li>
            ),
          )}
        </ul>
      </Details>
    </Alert>
  );
}
