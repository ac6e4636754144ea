// The whole page of a request, for every side.
import { CaseClocks } from "#app/cases/clocks/case-clocks.tsx";
import { CaseBall } from "#app/cases/page/ball/case-ball.tsx";
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseFileLinks } from "#app/cases/page/case-file/case-file-links.tsx";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { LawfulSteps } from "#app/request/rights/lawful-steps.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { SurveyInvitation } from "#app/survey/survey-invitation.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page } from "#app/ui/page.tsx";
import { RequestProgress } from "./progress.tsx";
import { changeTexts } from "./request-form-values.ts";
import { RequestHead } from "./request-head.tsx";
import { CaseNextStep } from "./request-next-step.tsx";
import { CaseOutlookSection } from "./request-outlook.tsx";
import type { RequestPage } from "./request-page.server.ts";
import { CaseTabs } from "./request-tabs.tsx";

export function RequestCase({ page, refused }: { page: RequestPage; refused: RefusedCommand | undefined }) {
  const texts = useTexts({ coApplicants: coApplicantTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.request.page;
  const { view, facts } = page;
  return (
    <Page width="wide">
      {refused ? (
        <CaseRefusal kind="request" refused={refused} fieldTexts={changeTexts(texts)} offers={view.offers} />
      ) : null}
      <RequestHead page={page} />
      <div className="columns">
        <div className="case-main">
          <CaseNextStep page={page} refused={refused} />
          <SurveyInvitation ask={page.ask} />
          {page.side === "applicant" ? <RequestProgress page={page} /> : null}
          <LawfulSteps page={page} />
          <CaseTabs page={page} refused={refused} />
        </div>
        <aside className="case-side">
          <CaseClocks clocks={view.clocks} />
          {page.side === "applicant" ? null : <RequestProgress page={page} />}
          <CaseOutlookSection outlook={page.outlook} />
          <CaseBall shares={page.ball} />
          <DefinitionList
            facts={[
              {
                term: t.dataset,
                value: <a href={`/data/${facts.dataset.id}`}>{facts.dataset.title[locale]}</a>,
              },
              { term: t.applicant, value: facts.applicant },
              {
                term: texts.coApplicants.coApplicants,
                value: page.together.page && (
                  <>
                    {page.together.names.join(", ")}{" "}
                    <a href={`/requests/${view.id}/applicants`}>{texts.coApplicants.open}</a>
                  </>
                ),
              },
              { term: t.owner, value: facts.owner },
              { term: t.handler, value: view.assignee },
              { term: t.submitted, value: facts.submittedAt && formatDate(locale, facts.submittedAt) },
            ]}
          />
          <CaseFileLinks page={`/requests/${view.id}`} />
        </aside>
      </div>
    </Page>
  );
}
