// Who wants to ask together for data that are in demand, for those who may know; and what such a demand became for the reader.
import { useTexts } from "#app/i18n/use-texts.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import type { DemandPage } from "./demand-page.server.ts";
import { demandTexts } from "./texts/index.ts";

export function DemandCoApplicants({ facts: { togetherWith } }: Pick<DemandPage, "facts">) {
  const t = useTexts(coApplicantTexts).demand;
  if (!togetherWith || togetherWith.length === 0) return null;
  return (
    <div className="stack">
      <h3 className="ds-heading" data-size="xs">
        {t.title}
      </h3>
      <ul className="ds-list">
        {togetherWith.map(({ name, leads }) => (
          <li key={name}>{leads ? t.leads({ org: name }) : name}</li>
        ))}
      </ul>
      {togetherWith.some(({ leads }) => leads) ? null : <p className="muted">{t.noLead}</p>}
    </div>
  );
}

/** Drafts, a request that waits for a yes or no, and a way to ask alone for followers who are in none. */
export function DemandBecame({ page: { view, became } }: { page: DemandPage }) {
  const texts = useTexts({ demand: demandTexts, coApplicants: coApplicantTexts });
  const t = texts.coApplicants.demand;
  return (
    <>
      {became.drafts.map(({ id, lead }) => (
        <p key={id}>
          <a href={`/requests/${id}/form`}>
            {texts.demand.page.yourDraft} ({lead})
          </a>
        </p>
      ))}
      {became.joined.map(({ id, lead }) => (
        <p key={id}>
          <a href={`/requests/${id}`}>{t.joined({ lead })}</a>
        </p>
      ))}
      {became.asked.map(({ id, lead, orgId }) => (
        <div key={`${id} ${orgId}`} className="stack">
          <p>{t.invited({ lead })}</p>
          <ButtonLink href={`/requests/${id}/join`}>{t.answer}</ButtonLink>
        </div>
      ))}
      {became.alone.length > 0 ? (
        <div className="stack">
          <h3 className="ds-heading" data-size="xs">
            {t.aloneTitle}
          </h3>
          <p>{t.aloneText}</p>
          {became.alone.map((org) => (
            <Form key={org.id} action={`/requests/new?dataset=${became.datasetId}`}>
              <input type="hidden" name="_commandId" value={became.commandId} />
              <input type="hidden" name="dataset" value={became.datasetId} />
              <input type="hidden" name="organisation" value={org.id} />
              <input type="hidden" name="demand" value={view.id} />
              <Button variant="secondary">{t.alone({ org: org.name })}</Button>
            </Form>
          ))}
        </div>
      ) : null}
    </>
  );
}
