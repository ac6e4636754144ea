// What a person who was asked to apply together sees: who asks, for what, the terms, and yes or no.
import { commandText, fieldText, problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { CheckboxField } from "#app/ui/checkbox-field.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import type { FieldIssue } from "#workflows/types.ts";
import type { Invitation } from "./invitation-page.server.ts";
import { CoApplicantTerms } from "./joint-terms.tsx";
import { coApplicantTexts } from "./texts/index.ts";

interface InvitationFormProps {
  invitation: Omit<Invitation, "id" | "caseId" | "by"> & {
    signedIn: boolean;
    emailConfirmed: boolean;
    path: string;
    locale: Locale;
    version: string;
    textHash: string;
  };
  answer: { issues: readonly FieldIssue[]; refused: boolean; orgId: string } | undefined;
}

export function InvitationForm({ invitation: i, answer }: InvitationFormProps) {
  const texts = useTexts({ cases: caseTexts, coApplicants: coApplicantTexts, request: requestTexts });
  const t = texts.coApplicants.invitation;
  const label = (field: string) =>
    fieldText(texts.cases, "request", "accept-invitation", field)?.label ?? field;
  const mistakes = (answer?.issues ?? []).map((issue) => ({
    field: issue.path,
    message: problemText(texts.cases, label(issue.path), issue),
  }));
  return (
    <Page>
      {mistakes.length > 0 ? <ErrorSummary mistakes={mistakes} /> : null}
      {answer?.refused ? (
        <Alert tone="warning" announce>
          {t.refused}
        </Alert>
      ) : null}
      <PageHeading
        eyebrow={t.eyebrow({ reference: i.reference })}
        title={t.asks({ org: i.lead })}
        lead={t.lead({ owner: i.owner })}
      />
      <DefinitionList
        facts={[
          { term: t.dataset, value: i.dataset[i.locale] || i.dataset.nb },
          { term: texts.request.page.owner, value: i.owner },
          { term: texts.coApplicants.leadRole, value: i.lead },
        ]}
      />
      {i.open ? (
        <>
          <section className="stack">
            <h2 className="ds-heading" data-size="sm">
              {t.termsTitle}
            </h2>
            <CoApplicantTerms version={i.version} facts={i.terms} />
          </section>
          <Joining invitation={i} mistakes={mistakes} orgId={answer?.orgId ?? ""} label={label} />
        </>
      ) : (
        <Alert tone="warning" title={t.closed}>
          {t.closedText}
        </Alert>
      )}
      <Details summary={t.declineTitle}>
        <Form>
          <input type="hidden" name="answer" value="decline" />
          <div className="actions">
            <Button variant="secondary">
              {commandText(texts.cases, "request", "decline-invitation")?.button}
            </Button>
          </div>
        </Form>
      </Details>
    </Page>
  );
}

interface JoiningProps {
  invitation: InvitationFormProps["invitation"];
  mistakes: readonly { field: string; message: string }[];
  orgId: string;
  label: (field: string) => string;
}

/** The form, or what is lacking before there can be one. */
function Joining({ invitation: i, mistakes, orgId, label }: JoiningProps) {
  const texts = useTexts({ cases: caseTexts, coApplicants: coApplicantTexts, request: requestTexts });
  const t = texts.coApplicants.invitation;
  const error = (field: string) => mistakes.find((m) => m.field === field)?.message;
  if (!i.signedIn) {
    return (
      <Alert title={t.signIn}>
        <p>{t.signInText}</p>
        <p className="actions">
          <ButtonLink href={`/sign-in?next=${encodeURIComponent(i.path)}`}>{t.signIn}</ButtonLink>
        </p>
        <p>
          {t.register} <a href="/register">{t.registerLink}</a>
        </p>
      </Alert>
    );
  }
  if (!i.emailConfirmed) {
    return (
      <Alert tone="warning" title={t.unconfirmed}>
        <a href="/profile">{texts.request.summary.unconfirmedLink}</a>
      </Alert>
    );
  }
  const [only] = i.organisations;
  if (!only) {
    return (
      <Alert tone="warning" title={t.noOrg}>
        <p>{t.noOrgText}</p>
        <ButtonLink href="/organisations/join">{t.noOrgLink}</ButtonLink>
      </Alert>
    );
  }
  return (
    <Form>
      <input type="hidden" name="textHash" value={i.textHash} />
      <RadioGroup
        id="orgId"
        name="orgId"
        label={label("orgId")}
        choices={i.organisations.map((o) => ({ value: o.id, label: o.name }))}
        defaultValue={orgId || only.id}
        error={error("orgId")}
      />
      <CheckboxField id="confirm" name="confirm" label={label("confirm")} error={error("confirm")} />
      <div className="actions">
        <Button>{commandText(texts.cases, "request", "accept-invitation")?.button}</Button>
      </div>
    </Form>
  );
}
