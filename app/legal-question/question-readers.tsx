// Who will read a legal question and its answer, said before it is sent: as policy, parties and timeline let them.
import { useTexts } from "#app/i18n/use-texts.ts";
import { questionTexts } from "./texts/index.ts";

/** By itself, or from a request by its applicant or its owner. */
export type AskedFrom = "alone" | "applicant" | "owner";

export function QuestionReaders({ from }: { from: AskedFrom }) {
  const { readers: t } = useTexts(questionTexts);
  return (
    <div className="stack">
      <p>
        <strong>{t.title}</strong>
      </p>
      <ul className="ds-list">
        {[...t.list[from], ...t.always].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
