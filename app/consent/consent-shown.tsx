// What is asked, in plain words: the same on the page and on its receipt.
import { DefinitionList } from "#app/ui/definition-list.tsx";
import type { ShownText } from "./consent-text.ts";

export function ConsentShown({ shown, level = 2 }: { shown: ShownText; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <div className="stack consent-shown">
      <DefinitionList facts={shown.facts} />
      {shown.promises.map(({ title, text }) => (
        <section key={title}>
          <Heading className="ds-heading" data-size="xs">
            {title}
          </Heading>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}
