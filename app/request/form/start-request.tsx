// The page before the first field: what the data are, whose, the road, and what will be asked. Or what stands in the way.
import { stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { OpenDataAccess } from "#app/catalogue/road/open-data-access.tsx";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ContactWay } from "#app/ui/contact-way.tsx";
import { Details } from "#app/ui/details.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { STEPS } from "#workflows/journey.ts";
import { SECTIONS } from "#workflows/request/answers.ts";
import type { RequestStartFacts } from "./begin-request.server.ts";

interface RequestStartProps {
  start: RequestStartFacts & { commandId: string };
  refused: boolean;
}

export function RequestStart({ start, refused }: RequestStartProps) {
  const texts = useTexts({ cases: caseTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.request.start;
  const { dataset, owner, already, hindrance } = start;
  return (
    <Page>
      <PageHeading
        eyebrow={t.title}
        title={dataset?.title[locale] ?? t.title}
        {...(owner && !hindrance
          ? { lead: start.openData ? texts.request.openData.lead({ owner }) : t.lead({ owner }) }
          : {})}
      />
      {refused ? (
        <Alert tone="warning" announce>
          {t.wrong}
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
        <RequestHindrance start={start} />
      ) : start.openData ? (
        <>
          <OpenDataAccess openData={start.openData} level={2} />
          <section className="stack">
            <h2 className="ds-heading" data-size="sm">
              {texts.request.openData.keep}
            </h2>
            <p>{texts.request.openData.keepText}</p>
            <BeginForm start={start} openData button={texts.request.openData.keepButton} secondary />
          </section>
          <Details summary={texts.request.openData.more}>
            <p>{texts.request.openData.moreText}</p>
            <BeginForm start={start} button={t.button} secondary />
          </Details>
        </>
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
          <BeginForm
            start={start}
            button={already.length > 0 ? t.anyway : t.button}
            secondary={already.length > 0}
          />
        </>
      )}
    </Page>
  );
}

interface BeginFormProps {
  start: RequestStartProps["start"];
  button: string;
  openData?: boolean;
  secondary?: boolean;
}

function BeginForm({ start, button, openData = false, secondary = false }: BeginFormProps) {
  const t = useTexts(requestTexts).start;
  const { dataset, organisations } = start;
  return (
    <Form>
      <input type="hidden" name="dataset" value={dataset?.id} />
      <input type="hidden" name="_commandId" value={start.commandId} />
      {openData ? <input type="hidden" name="openData" value="yes" /> : null}
      {organisations.length === 1 ? (
        <input type="hidden" name="organisation" value={organisations[0]?.id} />
      ) : (
        <RadioGroup
          id={openData ? "organisation-open" : "organisation"}
          name="organisation"
          label={t.whichOrg}
          choices={organisations.map((o) => ({ value: o.id, label: o.name }))}
          defaultValue={organisations[0]?.id}
        />
      )}
      <div className="actions">
        <Button variant={secondary ? "secondary" : "primary"}>{button}</Button>
      </div>
    </Form>
  );
}

/** What stands in the way of a request, and where to go instead. */
export function RequestHindrance({ start }: { start: RequestStartFacts }) {
  const t = useTexts(requestTexts).start;
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
          {t.noCentreText} <ContactWay />
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
