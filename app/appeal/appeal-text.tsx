// What an appeal is about: the outcome first where there is one, then the grounds, the decision, and what each body says.
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Details } from "#app/ui/details.tsx";
import type { AppealPage } from "./appeal-page.server.ts";
import { appealTexts } from "./texts/index.ts";

const COSTS: ReadonlySet<string> = new Set(["reversed", "overturned"]);

export function AppealOutcome({ page: { facts, side, view } }: { page: AppealPage }) {
  const t = useTexts(appealTexts).page;
  const locale = useLocale();
  const { outcome } = facts;
  if (!outcome) return null;
  return (
    <Card title={t.outcome[outcome.outcome]}>
      <DefinitionList
        facts={[
          { term: t.outcomeReasons, value: <p className="said">{outcome.reasons}</p> },
          { term: t.outcomeBasis, value: outcome.legalBasis },
          { term: t.outcomeAt, value: formatDate(locale, outcome.at) },
        ]}
      />
      {side === "applicant" ? <p>{t.next[outcome.outcome]}</p> : null}
      {side === "applicant" && view.open && COSTS.has(outcome.outcome) ? (
        <p>
          {t.costs} <a href="https://lovdata.no/lov/1967-02-10/§36">forvaltningsloven § 36</a>
        </p>
      ) : null}
    </Card>
  );
}

export function AppealText({ page: { facts } }: { page: AppealPage }) {
  const t = useTexts(appealTexts).page;
  const locale = useLocale();
  return (
    <section aria-labelledby="grounds" className="stack">
      <h2 className="ds-heading" data-size="sm" id="grounds">
        {t.grounds}
      </h2>
      <p className="written">{facts.grounds}</p>
      {facts.wanted ? (
        <>
          <h3 className="ds-heading" data-size="xs">
            {t.wanted}
          </h3>
          <p className="written">{facts.wanted}</p>
        </>
      ) : null}
      {facts.late ? (
        <Alert tone="warning" title={t.lateTitle} level={3}>
          <p>{facts.tooLate ? t.tooLate : facts.admitted ? null : t.lateText}</p>
          <p>
            <strong>{t.lateReason}</strong>
          </p>
          <p className="said">{facts.lateReason || t.noLateReason}</p>
          {facts.admitted ? (
            <>
              <p>
                <strong>{t.admitted}</strong>
              </p>
              <p className="said">{facts.admitted}</p>
            </>
          ) : null}
        </Alert>
      ) : null}
      {facts.forwarded ? (
        <>
          <h3 className="ds-heading" data-size="xs">
            {t.forwarded}
          </h3>
          <p className="written">{facts.forwarded.comment}</p>
        </>
      ) : null}
      <Details summary={t.decision}>
        <DefinitionList
          facts={[
            { term: t.decisionReasons, value: <p className="said">{facts.decision.reasons}</p> },
            { term: t.decisionBasis, value: facts.decision.legalBasis },
            { term: t.decisionAt, value: formatDate(locale, facts.decision.at) },
          ]}
        />
      </Details>
    </section>
  );
}
