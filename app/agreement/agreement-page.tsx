// The whole page of an agreement, for every side.
import { CaseClocks } from "#app/cases/clocks/case-clocks.tsx";
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseFileLinks } from "#app/cases/page/case-file/case-file-links.tsx";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { JourneyMap } from "#app/cases/page/journey-map.tsx";
import { stateTone } from "#app/cases/page/state-tone.ts";
import { commandText, stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { DoneNotice } from "#app/ui/done-notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { AgreementNextStep } from "./agreement-next-step.tsx";
import type { AgreementPage } from "./agreement-page.server.ts";
import { AgreementTabs } from "./agreement-tabs.tsx";
import { agreementTexts } from "./texts/index.ts";

export function AgreementCase({
  page,
  refused,
}: {
  page: AgreementPage;
  refused: RefusedCommand | undefined;
}) {
  const texts = useTexts({ agreement: agreementTexts, cases: caseTexts });
  const locale = useLocale();
  const t = texts.agreement.page;
  const { view, facts, request, done } = page;
  const said = done ? commandText(texts.cases, "agreement", done)?.done : undefined;
  const terms = facts.current?.terms;
  return (
    <Page width="wide">
      {refused ? <CaseRefusal kind="agreement" refused={refused} offers={view.offers} /> : null}
      <DoneNotice said={said} />
      <PageHeading
        eyebrow={t.eyebrow({ reference: view.reference, owner: facts.owner, applicant: facts.applicant })}
        title={facts.dataset.title[locale] || facts.dataset.title.nb}
        facts={
          <Tag tone={view.open && view.ball.mine ? "warning" : stateTone(view)}>
            {stateText(texts.cases, "agreement", view.state)}
          </Tag>
        }
        lead={openingSentence(texts, locale, page)}
      />
      <div className="columns">
        <div className="case-main">
          <AgreementNextStep page={page} refused={refused} />
          <AgreementTabs page={page} refused={refused} />
        </div>
        <aside className="case-side">
          <JourneyMap kind="agreement" steps={view.steps} />
          <CaseClocks clocks={view.clocks} />
          <DefinitionList
            facts={[
              {
                term: t.request,
                value: request.id && <a href={`/requests/${request.id}`}>{request.reference}</a>,
              },
              {
                term: t.dataset,
                value: (
                  <a href={`/data/${facts.dataset.id}`}>
                    {facts.dataset.title[locale] || facts.dataset.title.nb}
                  </a>
                ),
              },
              { term: t.owner, value: facts.owner },
              { term: t.applicant, value: facts.applicant },
              { term: t.handler, value: view.assignee },
              {
                term: t.validity,
                value:
                  terms &&
                  t.fromTo({
                    from: formatDate(locale, terms.validFrom),
                    until: formatDate(locale, terms.validUntil),
                  }),
              },
              {
                term: t.dataspace,
                value: (
                  <>
                    {page.dataspace}
                    <span className="muted queue-since">{t.dataspaceWhat}</span>
                  </>
                ),
              },
            ]}
          />
          <CaseFileLinks page={`/agreements/${view.id}`} />
        </aside>
      </div>
    </Page>
  );
}

function openingSentence(
  texts: { agreement: TextsOf<typeof agreementTexts> },
  locale: Locale,
  { view, facts, side }: AgreementPage,
): string {
  const say = texts.agreement.sentence[side === "applicant" ? "applicant" : "owner"][view.state];
  const date = (iso: string | null | undefined) => (iso ? formatDate(locale, iso) : "");
  return (
    say?.({
      owner: facts.owner,
      applicant: facts.applicant,
      since: date(facts.ended?.at ?? view.ball.since),
      due: date(facts.replyBy),
      from: date(facts.current?.terms.validFrom),
      until: date(facts.current?.terms.validUntil),
      mine: view.ball.mine,
      duty: facts.ended ? facts.dutyOpen : facts.dutyWaits,
      proposedByUs: facts.proposed?.by === side,
      how: facts.ended?.how ?? "",
    }) ?? ""
  );
}
