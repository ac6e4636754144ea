// What the law says of a step, and the guides and tools that help in it: one click away, on the spot.
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import { ruleName } from "#app/cases/clocks/texts/rule-name.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { toolboxTexts } from "#app/toolbox/texts/index.ts";
import { Details } from "#app/ui/details.tsx";
import type { ProgressStep } from "./progress.server.ts";

export function StepHelp({ step: { law, tools }, name }: { step: ProgressStep; name: string }) {
  const texts = useTexts({ journey: toolboxTexts, law: lawTexts });
  const t = texts.journey;
  if (law.length === 0 && tools.length === 0) return null;
  return (
    <Details summary={<Summary name={name} />}>
      {law.length > 0 ? (
        <>
          <p>
            <strong>{t.law}</strong>
          </p>
          {law.map(({ rule, provision, url, checked }) => (
            <p key={rule}>
              {ruleName(texts.law, rule)}. {texts.law.rules[rule].about}{" "}
              <span className="sentence">
                {url ? <a href={url}>{texts.law.provisions[provision]}</a> : texts.law.provisions[provision]}
              </span>
              . {checked ? null : texts.law.check}
            </p>
          ))}
        </>
      ) : null}
      {tools.length > 0 ? (
        <>
          <p>
            <strong>{t.tools}</strong>
          </p>
          <ul className="ds-list">
            {tools.map((tool) => (
              <Tool key={tool.id} tool={tool} />
            ))}
          </ul>
        </>
      ) : null}
    </Details>
  );
}

/** One per step: the accessible name says which step, for readers of a list of links. */
function Summary({ name }: { name: string }) {
  return (
    <>
      {useTexts(toolboxTexts).help}
      <span className="ds-sr-only">: {name}</span>
    </>
  );
}

/** Says when the linked page is in another language, or has not been tried. */
function Tool({ tool: { id, url, language, checked } }: { tool: ProgressStep["tools"][number] }) {
  const t = useTexts(toolboxTexts);
  const locale = useLocale();
  const notes = [
    ...(language && language !== locale ? [t.inLanguage[language]] : []),
    ...(checked ? [] : [t.unchecked]),
  ];
  return (
    <li>
      <a href={url}>{t.toolNames[id]}</a>
      {notes.length > 0 ? <span className="muted"> ({notes.join(", ")})</span> : null}
    </li>
  );
}
