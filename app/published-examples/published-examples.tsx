// How others got access to the same or similar data: what they asked for and on what terms, never who they were.
import { formAnswerTexts } from "#app/form-answers/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { ShownExample } from "#db/queries/published-examples.ts";
import { publishedExampleTexts } from "./texts/index.ts";

export function Examples({ examples }: { examples: readonly ShownExample[] }) {
  const t = useTexts(publishedExampleTexts);
  if (examples.length === 0) return null;
  return (
    <section aria-labelledby="examples" className="stack">
      <h2 id="examples" className="ds-heading" data-size="sm">
        {t.title}
      </h2>
      <p className="muted">{t.lead}</p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={JSON.stringify(example)} className="example">
            <ExampleText example={example} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExampleText({ example }: { example: ShownExample }) {
  const texts = useTexts({ answers: formAnswerTexts, publishedExamples: publishedExampleTexts });
  const t = texts.publishedExamples;
  const { choices } = texts.answers;
  const { outcome, likeness, days, conditionCount, conditions, summary, consent } = example;
  const named = (names: Readonly<Record<string, string>>, value: string) => names[value] ?? null;
  const asked = [
    named(choices.purposeKind, example.purposeKind) ?? t.unsaid,
    named(choices.extent, example.extent),
    named(choices.area, example.area),
  ].filter((part) => part !== null);
  return (
    <>
      <p>
        <strong>{asked.join(" · ")}</strong>
      </p>
      <p>
        <Tag tone="success">{t.outcome[outcome]}</Tag> <span className="muted">{t.likeness[likeness]}</span>
      </p>
      {summary ? <p className="said">{summary}</p> : null}
      <p>
        {days === null ? null : `${t.days({ days })} `}
        {consent ? `${t.consent} ` : null}
        {conditions.length > 0 || conditionCount === 0
          ? t.conditions({ n: conditionCount })
          : t.hidden({ n: conditionCount })}
      </p>
      {conditions.length > 0 ? (
        <ul className="ds-list">
          {conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
