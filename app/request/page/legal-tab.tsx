// Legal questions of the request and what the resource centre answered. The question itself is read by those who asked it.
import { useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Card } from "#app/ui/card.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface Question {
  id: string;
  blocking: boolean;
  askedBy: "applicant" | "handler";
  status: "asked" | "answered" | "redirected";
  answer: string | null;
  sources: readonly string[];
  mine: boolean;
}

const TONES = { asked: "info", answered: "success", redirected: "neutral" } as const;

export function LegalTab({ questions }: { questions: readonly Question[] }) {
  const t = useTexts(requestTexts).page;
  return questions.map((q, i) => (
    <Card key={q.id} title={t.questionNumber({ n: i + 1 })} level={3}>
      <p>
        <Tag tone={TONES[q.status]}>{t.questionStatus[q.status]}</Tag> {t.questionBy[q.askedBy]}
        {q.blocking && q.status === "asked" ? `. ${t.questionBlocking}.` : "."}
      </p>
      {q.answer ? <blockquote className="said">{q.answer}</blockquote> : null}
      {q.status === "asked" ? <p>{t.questionWait}</p> : null}
      {q.sources.length > 0 ? (
        <>
          <p>
            <strong>{t.questionSources}</strong>
          </p>
          <ul>
            {q.sources.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        </>
      ) : null}
      {q.mine ? (
        <p>
          <a href={`/questions/${q.id}`}>
            {t.questionOpen}
            <span className="ds-sr-only">: {t.questionNumber({ n: i + 1 })}</span>
          </a>
        </p>
      ) : null}
    </Card>
  ));
}
