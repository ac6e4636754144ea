// All answers before they are sent, each with a way to change it.
import type { Typed } from "#app/cases/page/parse-command.ts";
import { problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { whatIfTexts } from "#app/forecast/what-if/texts/index.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { SECTION_FIELDS, SECTIONS } from "#workflows/request/answers.ts";
import type { FieldIssue } from "#workflows/types.ts";
import type { Gap } from "./answer-gaps.ts";
import { AnswerGaps } from "./answer-gaps.tsx";
import { answerValue } from "./form-answer-texts.ts";
import { sectionOf } from "./form-answers.ts";

interface AnswersSummaryProps {
  id: string;
  reference: string;
  owner: string;
  datasetId: string;
  gaps: readonly Gap[];
  /** Where other ways of asking can be tried. */
  whatIf: string;
  version: number;
  typed: Typed;
  seen: string;
  issues: readonly FieldIssue[];
  emailConfirmed: boolean;
  commandId: string;
  why: "changed" | "missing" | undefined;
}

export function AnswersSummary(props: AnswersSummaryProps) {
  const { id, typed, issues, why } = props;
  const texts = useTexts({ cases: caseTexts, request: requestTexts, whatIf: whatIfTexts });
  const locale = useLocale();
  const t = texts.request.summary;
  const words = texts.request.answers.fields;
  const base = `/requests/${id}/form`;
  return (
    <Page>
      {why === "missing" ? <Missing base={base} issues={issues} /> : null}
      {why === "changed" ? (
        <Alert tone="warning" title={t.changed} announce>
          {t.changedText}
        </Alert>
      ) : null}
      <p>
        <a href={base}>{texts.request.form.backToList}</a>
      </p>
      <PageHeading
        eyebrow={`${texts.request.form.title} · ${props.reference}`}
        title={t.title}
        lead={t.lead({ owner: props.owner })}
      />
      <AnswerGaps gaps={props.gaps} base={base} datasetId={props.datasetId} />
      {SECTIONS.map((section) => (
        <section key={section}>
          <h2 className="ds-heading" data-size="xs">
            {texts.request.form.sections[section].title}
          </h2>
          <dl className="facts check-answers">
            {SECTION_FIELDS[section].map((field) => {
              const value = answerValue(texts, locale, field, typed[field]);
              return (
                <div key={field} className="facts__pair">
                  <dt>{words[field].label}</dt>
                  <dd>
                    {value ? <p className="said">{value}</p> : <p className="muted">{t.missing}</p>}
                    <a href={`${base}/${section}#${field}`}>
                      {t.change}
                      <span className="ds-sr-only">: {words[field].label}</span>
                    </a>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <section>
        <p>
          <a href={props.whatIf}>{texts.whatIf.linkFromDraft}</a> {texts.whatIf.linkFromDraftText}
        </p>
      </section>
      {props.emailConfirmed ? null : (
        <Alert tone="warning" title={t.unconfirmed}>
          <p>{t.unconfirmedText}</p>
          <ButtonLink variant="secondary" href="/profile">
            {t.unconfirmedLink}
          </ButtonLink>
        </Alert>
      )}
      <section>
        <h2 className="ds-heading" data-size="xs">
          {t.after}
        </h2>
        <p>{t.afterText}</p>
        <Form>
          <input type="hidden" name="_commandId" value={props.commandId} />
          <input type="hidden" name="_version" value={props.version} />
          <input type="hidden" name="_seen" value={props.seen} />
          <div className="actions">
            <Button>{texts.cases.commands.request.submit.button}</Button>
          </div>
        </Form>
      </section>
    </Page>
  );
}

function Missing({ base, issues }: { base: string; issues: readonly FieldIssue[] }) {
  const texts = useTexts({ cases: caseTexts, request: requestTexts });
  const words: Readonly<Record<string, { label: string }>> = texts.request.answers.fields;
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} data-error-summary="">
      <h2 className="ds-heading" data-size="2xs">
        {texts.cases.refusals.invalidTitle}
      </h2>
      <ul className="ds-list">
        {issues.map((issue) => (
          <li key={issue.path}>
            <a href={`${base}/${sectionOf(issue.path)}?check#${issue.path}`}>
              {problemText(texts.cases, words[issue.path]?.label ?? issue.path, issue)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
