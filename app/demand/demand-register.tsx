// Registering a demand: five questions, on whose behalf, and earlier demands that may be the same.
import { problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { DemandDraft } from "#app/guide/draft.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { THEME_CODES } from "#workflows/data-themes.ts";
import type { FieldIssue } from "#workflows/types.ts";
import type { DemandFormField, SimilarNeeds } from "./register-demand.server.ts";
import { demandTexts } from "./texts/index.ts";

export interface RegisterAnswer {
  typed: Record<DemandFormField, string>;
  commandId: string;
  issues: readonly FieldIssue[];
  similar: SimilarNeeds | null;
  why: "wrong" | null;
}

interface RegisterPage {
  speakers: readonly { value: string; name: string | null }[];
  dataset: { id: string; title: { nb: string; nn: string; en: string } } | null;
  sought: string;
  /** Where the guide led here. */
  drafted: DemandDraft | null;
  commandId: string;
}

const FIELDS = ["title", "need", "purpose", "searched", "theme", "as"] as const;
const RADIOS_AT_MOST = 7;

export function DemandRegister({ page, answer }: { page: RegisterPage; answer: RegisterAnswer | undefined }) {
  const { demand, cases, question } = useTexts({
    cases: caseTexts,
    demand: demandTexts,
    question: questionTexts,
  });
  const locale = useLocale();
  const t = demand.register;
  const { dataset, speakers } = page;
  const titleOf = (title: Readonly<Record<string, string>>) => title[locale] || title.nb || "";
  const errorOf = (field: DemandFormField) => {
    const issue = answer?.issues.find((i) => i.path === field);
    return issue && problemText(cases, t.fields[field].label, issue);
  };
  const start: Partial<Record<DemandFormField, string>> = {
    title: dataset ? titleOf(dataset.title).slice(0, 120) : page.sought,
    ...page.drafted,
    as: speakers[0]?.value ?? "",
  };
  const common = (name: DemandFormField) => ({
    name,
    ...t.fields[name],
    error: errorOf(name),
    defaultValue: answer?.typed[name] ?? start[name] ?? "",
  });
  const Speakers = speakers.length <= RADIOS_AT_MOST ? RadioGroup : SelectField;
  return (
    <Page>
      <ErrorSummary
        title={cases.refusals.invalidTitle}
        mistakes={FIELDS.flatMap((field) => {
          const message = errorOf(field);
          return message ? [{ field, message }] : [];
        })}
      />
      {answer?.why ? (
        <Alert tone="warning" title={question.ask.wrong.title} announce>
          <p>{question.ask.wrong.text}</p>
        </Alert>
      ) : null}
      <PageHeading title={t.title} lead={t.lead} />
      {dataset ? <p>{t.wished({ title: titleOf(dataset.title) })}</p> : null}
      {answer?.similar ? <Similar similar={answer.similar} titleOf={titleOf} /> : null}
      <Alert tone="info">{t.before}</Alert>
      <Form>
        <input type="hidden" name="_commandId" value={answer?.commandId ?? page.commandId} />
        <input type="hidden" name="dataset" value={dataset?.id ?? ""} />
        {answer?.similar ? <input type="hidden" name="seen" value="1" /> : null}
        <TextField {...common("title")} />
        <TextArea {...common("need")} rows={4} />
        <TextArea {...common("purpose")} rows={4} />
        <TextArea {...common("searched")} rows={3} />
        <SelectField
          {...common("theme")}
          choices={THEME_CODES.map((value) => ({ value, label: demand.themes[value] ?? value }))}
          blank
        />
        <Speakers
          {...common("as")}
          choices={speakers.map(({ value, name }) => ({ value, label: name ?? t.me }))}
        />
        <div className="actions">
          <Button>{answer?.similar ? t.similarNot : t.button}</Button>
        </div>
      </Form>
    </Page>
  );
}

function Similar({
  similar: { demands, datasets },
  titleOf,
}: {
  similar: SimilarNeeds;
  titleOf: (title: Readonly<Record<string, string>>) => string;
}) {
  const demand = useTexts(demandTexts);
  const t = demand.register;
  return (
    <Alert tone="info" title={t.similarTitle} announce>
      <p>{t.similarLead}</p>
      <ul className="ds-list">
        {demands.map((d) => (
          <li key={d.id}>
            <a href={`/demand/${d.id}`}>{d.title}</a> ({demand.counts.followers({ n: d.followers })})
          </li>
        ))}
      </ul>
      {datasets.length > 0 ? (
        <>
          <p>{t.similarDatasets}</p>
          <ul className="ds-list">
            {datasets.map((d) => (
              <li key={d.id}>
                <a href={`/data/${d.id}`}>{titleOf(d.title)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}
