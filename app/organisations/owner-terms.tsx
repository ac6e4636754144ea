// The page on which a data owner keeps its agreement template and says who hears appeals against its decisions.
import { agreementTexts } from "#app/agreement/texts/index.ts";
import { problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { TabsAsLinks } from "#app/ui/tabs-as-links.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { uiTexts } from "#app/ui/texts/index.ts";
import { LANGUAGES, type Language } from "#workflows/agreement/terms.ts";
import { PLACEHOLDERS, REQUIRED_PLACEHOLDERS } from "#workflows/agreement/text.ts";
import type { FieldIssue } from "#workflows/types.ts";

export interface OwnerTermsPage {
  id: string;
  name: string;
  language: Language;
  text: string;
  /** The text is the organisation's own. */
  own: boolean;
  body: { name: string; orgNumber: string | null } | null;
  done: "saved" | "removed" | "body" | null;
}
export interface OwnerTermsAnswer {
  issues: readonly FieldIssue[];
  body: "unknown" | "self" | null;
  text: string | null;
  orgNumber: string | null;
}

export function OwnerTerms({ page, answer }: { page: OwnerTermsPage; answer: OwnerTermsAnswer | undefined }) {
  const { agreement, cases, common } = useTexts({
    cases: caseTexts,
    agreement: agreementTexts,
    common: uiTexts,
  });
  const t = agreement.template;
  const done = page.done && { saved: t.saved, removed: t.removed, body: t.bodySaved }[page.done];
  const ofText = (answer?.issues ?? []).map((i) => problemText(cases, t.text.label, i));
  const ofBody = answer?.body ? { unknown: t.bodyUnknown, self: t.bodySelf }[answer.body] : undefined;
  const base = `/organisations/${page.id}/terms`;
  return (
    <Page>
      <ErrorSummary
        mistakes={[
          ...ofText.map((message) => ({ field: "text", message })),
          ...(ofBody ? [{ field: "orgNumber", message: ofBody }] : []),
        ]}
      />
      {done && !answer ? (
        <Alert tone="success" title={common.doneTitle} announce>
          {done}
        </Alert>
      ) : null}
      <PageHeading title={t.title} lead={t.lead({ org: page.name })} />
      <section aria-labelledby="template" className="stack">
        <h2 className="ds-heading" data-size="sm" id="template">
          {t.templateTitle}
        </h2>
        <p>{t.templateLead}</p>
        <TabsAsLinks
          label={t.language}
          tabs={LANGUAGES.map((l) => ({
            href: `${base}?language=${l}`,
            label: t.languages[l],
            current: l === page.language,
          }))}
        />
        <p>{page.own ? t.own : t.standard}</p>
        <Details summary={t.places}>
          <ul className="ds-list">
            {PLACEHOLDERS.map((name) => (
              <li key={name}>
                <code>{`{{${name}}}`}</code> {t.placeholders[name]}
                {REQUIRED_PLACEHOLDERS.includes(name) ? ` (${t.required})` : null}
              </li>
            ))}
          </ul>
        </Details>
        <Form>
          <input type="hidden" name="intent" value="template" />
          <input type="hidden" name="language" value={page.language} />
          <TextArea
            name="text"
            label={t.text.label}
            hint={t.text.hint}
            rows={24}
            defaultValue={answer?.text ?? page.text}
            error={ofText[0]}
          />
          <div className="actions">
            <Button>{t.save}</Button>
          </div>
        </Form>
        {page.own ? (
          <Form>
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="language" value={page.language} />
            <div className="actions">
              <Button variant="secondary">{t.useStandard}</Button>
            </div>
          </Form>
        ) : null}
      </section>
      <section aria-labelledby="body" className="stack">
        <h2 className="ds-heading" data-size="sm" id="body">
          {t.bodyTitle}
        </h2>
        <p>{t.bodyLead}</p>
        <p>{page.body ? t.bodyNow({ name: page.body.name }) : t.bodyNone}</p>
        <Form>
          <input type="hidden" name="intent" value="body" />
          <input type="hidden" name="language" value={page.language} />
          <TextField
            name="orgNumber"
            label={t.body.label}
            hint={t.body.hint}
            inputMode="numeric"
            width="medium"
            defaultValue={answer?.orgNumber ?? page.body?.orgNumber ?? ""}
            error={ofBody}
          />
          <div className="actions">
            <Button variant="secondary">{t.bodySave}</Button>
          </div>
        </Form>
      </section>
      <p>
        <a href={`/organisations/${page.id}/members`}>{t.backToMembers}</a>
      </p>
    </Page>
  );
}
