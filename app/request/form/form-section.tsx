// The fields of one section of the request form. Two who write at once see both texts.
import type { SectionDraft } from "#app/cases/page/command-drafts.server.ts";
import { CommandField } from "#app/cases/page/command-field.tsx";
import type { FormField } from "#app/cases/page/form-fields.ts";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { FieldText } from "#app/cases/page/texts/words.ts";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Examples } from "#app/published-examples/published-examples.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { AutosaveStatus, Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { ShownExample } from "#db/queries/published-examples.ts";
import type { AskedBack } from "#workflows/forecast/asked-back.ts";
import type { AnswerField, Section } from "#workflows/request/answers.ts";
import type { FieldIssue } from "#workflows/types.ts";
import type { Gap } from "./answer-gaps.ts";
import { AnswerGaps } from "./answer-gaps.tsx";
import { answerChoices, answerValue } from "./form-answer-texts.ts";

interface AnswersSectionProps {
  id: string;
  reference: string;
  section: Section;
  title: string;
  fields: FormField[];
  saved: SectionDraft;
  owner: string;
  datasetId: string;
  /** What this section lacks on the road to the data. */
  gaps: readonly Gap[];
  /** What the owner usually asks back about. */
  asked: AskedBack;
  /** Approved requests like this one. */
  examples: readonly ShownExample[];
  issues: readonly FieldIssue[];
  page: string;
  conflict: { theirs: SectionDraft; ours: Typed } | undefined;
}

export function AnswersSection(props: AnswersSectionProps) {
  const { id, section, fields, saved, issues, conflict } = props;
  const texts = useTexts({ cases: caseTexts, forecast: forecastTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.request.form;
  const stored = conflict?.theirs ?? saved;
  const who = stored.savedByName ?? texts.cases.timeline.someone;
  const when = stored.savedAt ? formatDateTime(locale, stored.savedAt) : "";
  return (
    <Page>
      <p>
        <a href={`/requests/${id}/form`}>{t.backToList}</a>
      </p>
      <PageHeading eyebrow={`${t.title} · ${props.reference}`} title={props.title} />
      {conflict ? (
        <Alert tone="warning" title={t.conflict} announce>
          <p>{t.conflictText({ who, when })}</p>
        </Alert>
      ) : stored.savedAt ? (
        <p className="muted">{t.savedAt({ who, when })}</p>
      ) : null}
      <AnswerGaps gaps={props.gaps} datasetId={props.datasetId} />
      <Form autosave={`/requests/${id}/answers`}>
        <input type="hidden" name="_section" value={section} />
        <input type="hidden" name="_version" value={stored.version} />
        <input type="hidden" name="_page" value={props.page} />
        {fields.map((field) => {
          const name = field.name as AnswerField;
          const text = texts.request.answers.fields[name];
          const value = (conflict?.ours ?? saved.typed)[name] ?? "";
          const theirs = conflict?.theirs.typed[name] ?? "";
          const issue = issues.find((i) => i.path === name);
          return (
            <div key={name} className="form">
              <CommandField
                id={name}
                field={field}
                text={withHabit(text, texts, props.owner, props.asked[name])}
                value={value}
                choices={answerChoices(texts, name)}
                error={issue && problemText(texts.cases, text.label, issue)}
              />
              {conflict && theirs !== value ? (
                <Alert>
                  <p>
                    <strong>{t.theirs({ who })}</strong>
                  </p>
                  <p className="said">{answerValue(texts, locale, name, theirs) || t.theirsEmpty}</p>
                </Alert>
              ) : null}
            </div>
          );
        })}
        <div className="actions">
          <Button>{t.save}</Button>
          <Button variant="secondary" name="_then" value="list">
            {t.saveBack}
          </Button>
        </div>
        <AutosaveStatus />
      </Form>
      <Examples examples={props.examples} />
    </Page>
  );
}

/** Applicants who know beforehand what owners ask back about can answer it at once. */
function withHabit(
  text: FieldText,
  { forecast }: { forecast: TextsOf<typeof forecastTexts> },
  owner: string,
  share: number | undefined,
): FieldText {
  if (share === undefined) return text;
  const habit = forecast.askedBack({ owner, tenths: Math.max(1, Math.round(share * 10)) });
  return { ...text, hint: text.hint ? `${text.hint} ${habit}` : habit };
}
