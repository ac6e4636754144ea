// What an owner asks of a decision before it is made: stages, how many in each, who may, four eyes, agreement.
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { decisionTexts } from "#app/request/decision/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CheckboxField } from "#app/ui/checkbox-field.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { AGREEMENT_RULES, MOST_STAGES } from "#workflows/request/memory/access-policy-schema.ts";
import { type PolicyIssue, stageField, type TypedPolicy } from "./access-policy-form.ts";

interface Dataset {
  id: string;
  title: { nb: string; nn: string; en: string };
  own: boolean;
}

interface AccessPolicyPageProps {
  page: {
    org: { id: string; name: string };
    datasets: readonly Dataset[];
    dataset: Dataset | null;
    mayChange: boolean;
    approvers: readonly { id: string; name: string }[];
    done: boolean;
    version: number;
    saved: { at: string; by: string | null } | null;
    shown: TypedPolicy;
  };
  answer: { typed: TypedPolicy; issues: readonly PolicyIssue[]; stale: boolean } | undefined;
}

export function AccessPolicyPage({ page, answer }: AccessPolicyPageProps) {
  const t = useTexts(decisionTexts).settings;
  const locale = useLocale();
  const { org, dataset, datasets, mayChange, saved } = page;
  const here = `/organisations/${org.id}/decisions`;
  const title = (d: Dataset) => d.title[locale] || d.title.nb;
  return (
    <Page>
      {answer && answer.issues.length > 0 ? (
        <ErrorSummary
          mistakes={answer.issues.map(({ field, problem, stage }) => ({
            field,
            message: t.problems[problem]({ stage }),
          }))}
        />
      ) : null}
      {answer?.stale ? (
        <Alert tone="warning" title={t.stale} announce>
          {t.staleText} <a href={dataset ? `${here}?dataset=${dataset.id}` : here}>{t.staleOpen}</a>
        </Alert>
      ) : null}
      {page.done && !answer ? (
        <Alert tone="success" title={t.done} announce>
          {t.doneText}
        </Alert>
      ) : null}
      <PageHeading
        eyebrow={org.name}
        title={dataset ? t.ofDataset({ dataset: title(dataset) }) : t.title}
        lead={dataset ? t.leadDataset : t.lead}
      />
      <p className="muted">
        {saved
          ? t.saved({ name: saved.by ?? t.somebody, when: formatDate(locale, saved.at) })
          : dataset
            ? t.inherited
            : t.house}
      </p>
      {mayChange ? (
        <PolicyForm page={page} shown={answer?.typed ?? page.shown} issues={answer?.issues ?? []} />
      ) : (
        <Summary page={page} />
      )}
      {dataset ? (
        <p>
          <a href={here}>{t.backToAll}</a>
        </p>
      ) : datasets.length > 0 ? (
        <section className="section">
          <h2 className="ds-heading" data-size="sm">
            {t.datasets}
          </h2>
          <p>{t.datasetsLead}</p>
          <Form method="get">
            <SelectField
              name="dataset"
              label={t.dataset}
              choices={datasets.map((d) => ({
                value: d.id,
                label: d.own ? t.hasOwn({ dataset: title(d) }) : title(d),
              }))}
              blank
            />
            <div className="actions">
              <Button variant="secondary">{t.open}</Button>
            </div>
          </Form>
        </section>
      ) : null}
    </Page>
  );
}

interface FormProps {
  page: AccessPolicyPageProps["page"];
  shown: TypedPolicy;
  issues: readonly PolicyIssue[];
}

function PolicyForm({ page, shown, issues }: FormProps) {
  const t = useTexts(decisionTexts).settings;
  const stages = [...shown.stages, { name: "", needed: "1", approvers: [] }].slice(0, MOST_STAGES);
  const errorOf = (field: string) => {
    const issue = issues.find((i) => i.field === field);
    return issue && t.problems[issue.problem]({ stage: issue.stage });
  };
  return (
    <>
      <Form>
        <input type="hidden" name="version" value={page.version} />
        {stages.map((stage, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stages are known by their place
          <Card key={i} title={t.stage({ number: i + 1 })} level={2}>
            <div className="stack">
              {i > 0 && stage.name === "" ? <p className="muted">{t.unused}</p> : null}
              <TextField
                id={stageField("name", i)}
                name={stageField("name", i)}
                label={t.name}
                hint={t.nameHint}
                defaultValue={stage.name}
                error={errorOf(stageField("name", i))}
                optional={stages.length < 3 && i === 0}
                maxLength={80}
              />
              <TextField
                id={stageField("needed", i)}
                name={stageField("needed", i)}
                label={t.needed}
                inputMode="numeric"
                width="short"
                defaultValue={stage.needed}
                error={errorOf(stageField("needed", i))}
              />
              {page.approvers.length > 0 ? (
                <ChoiceGroup
                  type="checkbox"
                  id={stageField("approvers", i)}
                  name={stageField("approvers", i)}
                  label={t.who}
                  hint={t.whoHint}
                  choices={page.approvers.map((a) => ({ value: a.id, label: a.name }))}
                  chosen={stage.approvers}
                />
              ) : (
                <p>{t.noApprovers}</p>
              )}
            </div>
          </Card>
        ))}
        <CheckboxField
          name="fourEyes"
          label={t.fourEyes}
          hint={t.fourEyesHint}
          defaultChecked={shown.fourEyes}
        />
        <RadioGroup
          name="agreement"
          label={t.agreement}
          hint={t.agreementHint}
          choices={AGREEMENT_RULES.map((value) => ({ value, label: t.agreements[value] }))}
          defaultValue={shown.agreement}
          error={errorOf("agreement")}
        />
        <div className="actions">
          <Button name="intent" value="save">
            {t.save}
          </Button>
        </div>
      </Form>
      {page.saved ? (
        <Form>
          <input type="hidden" name="version" value={page.version} />
          <p>{page.dataset ? t.inheritText : t.resetText}</p>
          <div className="actions">
            <Button variant="secondary" name="intent" value="inherit">
              {page.dataset ? t.inherit : t.reset}
            </Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}

/** For members who may see what applies, and not change it. */
function Summary({ page }: Pick<FormProps, "page">) {
  const t = useTexts(decisionTexts).settings;
  const { shown, approvers } = page;
  const names = (ids: readonly string[]) => approvers.filter((a) => ids.includes(a.id)).map((a) => a.name);
  return (
    <>
      <ol>
        {shown.stages.map((s) => (
          <li key={s.name}>
            {t.summary({ name: s.name || t.all, needed: Number(s.needed) })}{" "}
            {s.approvers.length > 0 ? names(s.approvers).join(", ") : t.everybody}
          </li>
        ))}
      </ol>
      <p>{shown.fourEyes ? t.fourEyesOn : t.fourEyesOff}</p>
      <p>{t.agreements[shown.agreement as (typeof AGREEMENT_RULES)[number]]}</p>
      <p className="muted">{t.readOnly}</p>
    </>
  );
}
