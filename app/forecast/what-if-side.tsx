// One way of asking: what can be expected, who has to say yes, what must be ready, and by when an answer has to come.
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatPercent } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Details } from "#app/ui/details.tsx";
import type { Side } from "./load-what-if.server.ts";
import { whatIfTexts } from "./what-if/texts/index.ts";

interface WhatIfSideProps {
  title: string;
  side: Side;
  id: string;
  tinted?: boolean;
}

export function WhatIfSide({ title, side, id, tinted = false }: WhatIfSideProps) {
  const texts = useTexts({ catalogue: catalogueTexts, whatIf: whatIfTexts });
  const t = texts.whatIf;
  const { standing } = side;
  return (
    <Card title={title} id={id} tinted={tinted}>
      <ExpectedText side={side} />
      <DefinitionList
        facts={[
          {
            term: t.approvals,
            value: <List of={standing.approvals.map((a) => t.approvalTexts[a](standing))} />,
          },
          {
            term: t.papers,
            value:
              standing.papers.length === 0 ? (
                t.noPapers
              ) : (
                <List of={standing.papers.map((paper) => texts.catalogue.road.paperTexts[paper])} />
              ),
          },
          { term: t.clock, value: <Clock side={side} /> },
        ]}
      />
    </Card>
  );
}

function ExpectedText({ side: { expected, proven } }: { side: Side }) {
  const t = useTexts(whatIfTexts);
  const locale = useLocale();
  if (!proven) return <p className="muted">{t.unproven}</p>;
  if (!expected) return <p>{t.unknown}</p>;
  const { access, duration, tenths } = expected;
  const percent = (share: number) => formatPercent(locale, share);
  return (
    <>
      <p>
        <strong>{t.access({ tenths })}</strong>{" "}
        {t.between({ from: percent(access.from), to: percent(access.to) })}
      </p>
      {duration ? (
        <p>
          <strong>{t.median({ days: duration.median })}</strong> {t.range(duration)}
        </p>
      ) : (
        <p>{t.noTime}</p>
      )}
    </>
  );
}

const List = ({ of }: { of: readonly string[] }) => (
  <ul className="ds-list">
    {of.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** By when the owner has to answer, in words. */
export function clockText(
  texts: { catalogue: TextsOf<typeof catalogueTexts>; whatIf: TextsOf<typeof whatIfTexts> },
  rule: Side["standing"]["rule"],
): string {
  const { times } = texts.catalogue.road;
  if (rule === null) return texts.whatIf.noRule;
  return rule === "open-data-reuse" ? texts.whatIf.openDataRule : times[rule];
}

function Clock({ side: { standing, law } }: { side: Side }) {
  const texts = useTexts({ catalogue: catalogueTexts, whatIf: whatIfTexts });
  const t = texts.whatIf;
  const { rules, ruleUnchecked, rule: ruleWord } = texts.catalogue.road;
  const { rule, subjects } = standing;
  return (
    <>
      <p>
        {clockText(texts, rule)} {subjects ? t.subjectsToo : null}
      </p>
      {rule && law ? (
        <Details summary={ruleWord}>
          {rule in rules ? <p>{rules[rule as keyof typeof rules]}</p> : null}
          {law.checked ? null : <p>{ruleUnchecked}</p>}
          {law.url ? (
            <p>
              <a href={law.url} rel="noopener noreferrer">
                {t.readRule}
              </a>
            </p>
          ) : null}
        </Details>
      ) : null}
    </>
  );
}
