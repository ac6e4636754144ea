// The page before the first field: what the data are, whose, the road, and what will be asked. Or what stands in the way.
import type { RequestStartFacts } from "#app/cases/begin-request.server.ts";
import { stateText } from "#app/i18n/cases/command-texts.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { STEPS } from "#workflows/journey.ts";
import { SECTIONS } from "#workflows/request/answers.ts";
import { Alert } from "./alert.tsx";
import { Button, ButtonLink } from "./button.tsx";
import { Form } from "./form.tsx";
import { Page } from "./page.tsx";
import { PageHeading } from "./page-heading.tsx";
import { RadioGroup } from "./radio-group.tsx";

interface RequestStartProps {
  start: RequestStartFacts & { commandId: string };
  refused: boolean;
}

export function RequestStart({ start, refused }: RequestStartProps) {
  const texts = useTexts();
  const locale = useLocale();
  const t = texts.request.start;
  const { dataset, owner, organisations, already, hindrance } = start;
  return (
    <Page>
      <PageHeading
        eyebrow={t.title}
        title={dataset?.title[locale] ?? t.title}
        {...(owner && !hindrance ? { lead: t.lead({ owner }) } : {})}
      />
      {refused ? (
        <Alert tone="warning" announce>
          {t.wrong}
        </Alert>
      ) : null}
      {dataset?.open ? (
        <Alert title={t.open}>
          <p>{t.openText}</p>
          <p>
            <a href={`/data/${dataset.id}`}>{t.toDataset}</a>
          </p>
        </Alert>
      ) : null}
      {already.length > 0 ? (
        <Alert title={t.already}>
          <p>{t.alreadyText}</p>
          <ul>
            {already.map((c) => (
              <li key={c.id}>
                <a href={`/requests/${c.id}`}>
                  {t.alreadyLink({
                    reference: c.reference,
                    state: stateText(texts.cases, "request", c.state).toLowerCase(),
                    org: c.orgName,
                  })}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {hindrance ? (
        <Hindrance start={start} />
      ) : (
        <>
          <section>
            <h2 className="ds-heading" data-size="sm">
              {t.asked}
            </h2>
            <ul>
              {SECTIONS.map((s) => (
                <li key={s}>
                  {texts.request.form.sections[s].title}: {texts.request.form.sections[s].about.toLowerCase()}
                </li>
              ))}
            </ul>
            <p>{t.time}</p>
          </section>
          <section>
            <h2 className="ds-heading" data-size="sm">
              {t.road}
            </h2>
            <ol>
              {STEPS.request.map((s) => (
                <li key={s}>
                  <strong>{texts.cases.steps.request[s].title}.</strong> {texts.cases.steps.request[s].what}
                </li>
              ))}
            </ol>
            <p>{t.law}</p>
          </section>
          <Form>
            <input type="hidden" name="dataset" value={dataset?.id} />
            <input type="hidden" name="_commandId" value={start.commandId} />
            {organisations.length === 1 ? (
              <input type="hidden" name="organisation" value={organisations[0]?.id} />
            ) : (
              <RadioGroup
                name="organisation"
                label={t.whichOrg}
                choices={organisations.map((o) => ({ value: o.id, label: o.name }))}
                defaultValue={organisations[0]?.id}
              />
            )}
            <div className="actions">
              <Button variant={already.length > 0 ? "secondary" : "primary"}>
                {already.length > 0 ? t.anyway : t.button}
              </Button>
            </div>
          </Form>
        </>
      )}
    </Page>
  );
}

function Hindrance({ start }: { start: RequestStartFacts }) {
  const t = useTexts().request.start;
  const dataset = start.dataset && (
    <ButtonLink variant="secondary" href={`/data/${start.dataset.id}`}>
      {t.toDataset}
    </ButtonLink>
  );
  const search = <ButtonLink href="/data">{t.toSearch}</ButtonLink>;
  switch (start.hindrance) {
    case "no-organisation":
      return (
        <Alert tone="warning" title={t.noOrg}>
          <p>{t.noOrgText}</p>
          <ButtonLink href="/organisations/join">{t.noOrgLink}</ButtonLink>
        </Alert>
      );
    case "no-owner":
      return (
        <Alert tone="warning" title={t.noOwner}>
          <p>{t.noOwnerText}</p>
          <p>{t.noOwnerNext}</p>
          <div className="actions">
            {search}
            {dataset}
          </div>
        </Alert>
      );
    case "gone":
      return (
        <Alert tone="warning" title={t.gone}>
          <p>{t.goneText}</p>
          {search}
        </Alert>
      );
    case "no-centre":
      return (
        <Alert tone="warning" title={t.noCentre}>
          {t.noCentreText}
        </Alert>
      );
    default:
      return (
        <Alert title={t.noDataset}>
          <p>{t.noDatasetText}</p>
          {search}
        </Alert>
      );
  }
}
