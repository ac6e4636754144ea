// What others were answered before, as links, for a person who is about to ask.
import { useTexts } from "#app/i18n/use-texts.ts";
import type { NearAnswer } from "./nearest-answers.server.ts";
import { publicAnswerTexts } from "./texts/index.ts";

export function NearAnswers({ answers }: { answers: readonly NearAnswer[] }) {
  const t = useTexts(publicAnswerTexts);
  if (answers.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{t.nearest}</strong>
      </p>
      <ul className="ds-list">
        {answers.map((a) => (
          <li key={a.id}>
            <a href={`/svar/${a.id}`}>{a.title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
