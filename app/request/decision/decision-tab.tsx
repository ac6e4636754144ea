// The decision with its reasons, basis and conditions, how to appeal it; before it is made, the proposal to those who decide.
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { decisionLetterTexts } from "#app/request/letter/texts/index.ts";
import type { RequestPage } from "#app/request/page/request-page.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { findRefusalProvision } from "#workflows/law/refusal-provisions.ts";
import { decisionTexts } from "./texts/index.ts";

export function DecisionTab({ facts, side, view }: Pick<RequestPage, "facts" | "side" | "view">) {
  const t = useTexts(requestTexts).page;
  const letter = useTexts(decisionLetterTexts).page;
  const { partial } = useTexts(decisionTexts);
  const locale = useLocale();
  const { decision, proposal } = facts;
  const mayAppeal = view.offers.some((o) => o.command === "appeal");
  const late = view.state === "closed" || facts.decision?.partial?.windowOver;
  return (
    <>
      {decision ? (
        <Card title={t.decisionOutcome[decision.outcome]} level={3}>
          <DefinitionList
            facts={[
              {
                term: partial.granted,
                value: decision.partial && <Parts parts={decision.partial.granted} />,
              },
              { term: t.decisionReasons, value: <p className="said">{decision.reasons}</p> },
              { term: t.decisionBasis, value: decision.legalBasis },
              {
                term: partial.law,
                value: decision.provision && <ProvisionLink chosen={decision.provision} />,
              },
              {
                term: partial.refused,
                value: decision.partial && <Parts parts={decision.partial.refused} />,
              },
              {
                term: partial.refusedReasons,
                value: decision.partial && <p className="said">{decision.partial.reasons}</p>,
              },
              {
                term: partial.refusedBasis,
                value: decision.partial && (
                  <>
                    {decision.partial.legalBasis} <ProvisionLink chosen={decision.partial.provision} />
                  </>
                ),
              },
              {
                term: t.decisionConditions,
                value: ["approved", "partly-approved"].includes(decision.outcome) && (
                  <Conditions conditions={decision.conditions} />
                ),
              },
              {
                term: t.decisionUntil,
                value: decision.accessUntil && formatDate(locale, decision.accessUntil),
              },
              { term: t.agreementTitle, value: decision.needsAgreement && t.needsAgreement },
              { term: t.decisionAt, value: formatDate(locale, decision.at) },
              {
                term: t.tabs.answers,
                value: facts.answersVersion > 1 && t.decidedOn({ version: decision.answersVersion }),
              },
            ]}
          />
          <p className="actions">
            <a href={`/requests/${view.id}/decision-letter`}>{letter.read}</a>
            <a href={`/requests/${view.id}/decision-letter.pdf`}>{letter.pdf}</a>
          </p>
          {facts.conditionsAcceptedAt ? (
            <p>{t.conditionsAccepted({ when: formatDate(locale, facts.conditionsAcceptedAt) })}</p>
          ) : null}
        </Card>
      ) : null}
      {decision ? (
        <Alert title={t.appealTitle} level={3}>
          <p>{decision.partial ? partial.appeal : t.appealText}</p>
          {mayAppeal ? (
            <p>
              {late ? `${t.appealLate} ` : null}
              <a href="#next">{t.appealHere}</a>
            </p>
          ) : null}
          <p>
            <a href="https://lovdata.no/lov/1967-02-10/§28">{t.appealLaw}</a>
          </p>
        </Alert>
      ) : null}
      {proposal && side !== "applicant" ? (
        <Card title={t.proposal} level={3}>
          <p>
            <strong>{t.recommends[proposal.recommendation]}</strong>
          </p>
          <blockquote className="said">{proposal.reasons}</blockquote>
          <p className="muted">{t.proposalInternal}</p>
        </Card>
      ) : null}
    </>
  );
}

export const Parts = ({ parts }: { parts: readonly string[] }) => (
  <ul>
    {parts.map((part) => (
      <li key={part}>{part}</li>
    ))}
  </ul>
);

/** Where the provision can be read, when it was chosen from the list. */
function ProvisionLink({ chosen }: { chosen: string | null }) {
  const t = useTexts(decisionTexts).partial;
  const provision = findRefusalProvision(chosen);
  return provision ? <a href={provision.url}>{t.read({ provision: provision.citation })}</a> : null;
}

export function Conditions({ conditions }: { conditions: readonly string[] }) {
  const t = useTexts(requestTexts).page;
  if (conditions.length === 0) return t.decisionNoConditions;
  return (
    <ul>
      {conditions.map((c) => (
        <li key={c}>{c}</li>
      ))}
    </ul>
  );
}
