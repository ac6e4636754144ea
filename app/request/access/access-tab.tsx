// How the applicant gets the data. The details are for the applicant's organisation and nobody else.
import { choiceText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";

interface AccessTabProps {
  open: boolean;
  mine: boolean;
  details: { method: string; address: string; instructions: string } | null;
  deliveredAt: string | null;
  /** A co-applicant that has not confirmed the conditions. */
  owes: boolean;
}

export function AccessTab({ open, mine, details, deliveredAt, owes }: AccessTabProps) {
  const texts = useTexts({ cases: caseTexts, coApplicants: coApplicantTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.request.page;
  if (!deliveredAt) return <p>{t.accessWaiting}</p>;
  return (
    <>
      <p>{t.accessDelivered({ when: formatDate(locale, deliveredAt) })}</p>
      {mine ? null : <p className="muted">{owes ? texts.coApplicants.accessOwed : t.accessOthers}</p>}
      {mine && !open ? <p>{t.accessNotNow}</p> : null}
      {details ? (
        <Card title={t.accessTitle} level={3} tinted>
          <DefinitionList
            facts={[
              {
                term: t.accessMethod,
                value: choiceText(texts.cases, "request", "deliver-access", "method", details.method),
              },
              { term: t.accessAddress, value: <Address address={details.address} /> },
              { term: t.accessInstructions, value: <p className="said">{details.instructions}</p> },
            ]}
          />
          <p className="muted">{t.accessPrivate}</p>
        </Card>
      ) : null}
    </>
  );
}

/** A link only where it leads to the web: anything else is text to copy. */
function Address({ address }: { address: string }) {
  if (!address) return null;
  return /^https?:\/\/\S+$/.test(address) ? (
    <a href={address} rel="noreferrer">
      {address}
    </a>
  ) : (
    <span className="said">{address}</span>
  );
}
