// What is asked of a co-applicant: to confirm the conditions for itself, or to take the lead.
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import type { CoApplicantFacts } from "./applicants-page.server.ts";
import { coApplicantTexts } from "./texts/index.ts";

export function CoApplicantNotices({ id, together }: { id: string; together: CoApplicantFacts }) {
  const t = useTexts(coApplicantTexts);
  const link = (
    <p className="actions">
      <ButtonLink variant="secondary" href={`/requests/${id}/applicants`}>
        {t.open}
      </ButtonLink>
    </p>
  );
  return (
    <>
      {together.owes ? (
        <Alert tone="warning" title={t.owesTitle} level={3}>
          <p>{t.owesText}</p>
          {link}
        </Alert>
      ) : null}
      {together.offeredToMe ? (
        <Alert title={t.offeredTitle} level={3}>
          {link}
        </Alert>
      ) : null}
    </>
  );
}
