// All answers as they stand, to be changed after they were sent.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { CommandForm } from "#app/cases/page/command-form.tsx";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { changeTexts } from "#app/request/page/request-form-values.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ANSWER_FIELDS, SECTION_FIELDS, SECTIONS } from "#workflows/request/answers.ts";
import type { AmendPageData } from "./amend-page.server.ts";
import { answerChoices } from "./form-answer-texts.ts";

const named = (field: string) => `changes.${field}`;

export function AmendPage({ page, refused }: { page: AmendPageData; refused: RefusedCommand | undefined }) {
  const texts = useTexts({ request: requestTexts });
  const locale = useLocale();
  const t = texts.request.amend;
  return (
    <Page>
      {refused ? <CaseRefusal kind="request" refused={refused} fieldTexts={changeTexts(texts)} /> : null}
      <p>
        <a href={`/requests/${page.id}?tab=answers`}>{t.back}</a>
      </p>
      <PageHeading
        eyebrow={`${page.title[locale]} · ${page.reference}`}
        title={t.title}
        lead={page.deciding ? t.leadDeciding : t.lead}
      />
      <CommandForm
        caseId={page.id}
        kind="request"
        offer={page.offer}
        version={page.version}
        bare
        only={[...ANSWER_FIELDS.map(named), "why"]}
        values={Object.fromEntries(ANSWER_FIELDS.map((f) => [named(f), page.answers[f] ?? ""]))}
        fieldTexts={changeTexts(texts)}
        choices={Object.fromEntries(ANSWER_FIELDS.map((f) => [named(f), answerChoices(texts, f)]))}
        headings={{
          ...Object.fromEntries(
            SECTIONS.map((s) => [named(SECTION_FIELDS[s][0] ?? ""), texts.request.form.sections[s].title]),
          ),
          why: t.whyTitle,
        }}
        refused={refused}
      />
    </Page>
  );
}
