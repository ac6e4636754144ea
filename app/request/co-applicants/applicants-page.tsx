// Who applies, one card each with what they have confirmed, and below it what the reader can do.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { type AvailableCommand, CommandForm } from "#app/cases/page/command-form.tsx";
import { commandText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { DecisionTerms } from "#app/request/decision/decision-terms.tsx";
import { decisionLetterTexts } from "#app/request/letter/texts/index.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Details } from "#app/ui/details.tsx";
import { DoneNotice } from "#app/ui/done-notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { ApplicantShown, ApplicantsPage as Page_ } from "./applicants-page.server.ts";
import { CoApplicantTerms } from "./joint-terms.tsx";
import { coApplicantTexts } from "./texts/index.ts";

interface ApplicantsPageProps {
  page: Page_;
  refused: RefusedCommand | undefined;
}

/** What one is asked to do stands open; what one may do is folded. */
const ASKED: readonly string[] = ["confirm-conditions", "accept-lead"];

export function ApplicantsPage({ page, refused }: ApplicantsPageProps) {
  const texts = useTexts({
    cases: caseTexts,
    coApplicants: coApplicantTexts,
    letter: decisionLetterTexts,
    request: requestTexts,
  });
  const locale = useLocale();
  const t = texts.coApplicants;
  const { view } = page;
  const said = page.done ? commandText(texts.cases, "request", page.done)?.done : undefined;
  const primary = view.offers.find((o) => ASKED.includes(o.command));
  const rest = view.offers.filter((o) => o !== primary);
  return (
    <Page>
      {refused ? <CaseRefusal kind="request" refused={refused} offers={view.offers} /> : null}
      <DoneNotice said={said} />
      <p>
        <a href={page.draft ? `/requests/${view.id}/form` : `/requests/${view.id}`}>
          {page.draft ? t.backToDraft : t.back}
        </a>
      </p>
      <PageHeading eyebrow={`${page.title[locale]} · ${view.reference}`} title={t.title} lead={t.lead} />
      {primary ? (
        <Card title={primary.command === "accept-lead" ? t.offeredTitle : t.owesTitle}>
          {primary.command === "confirm-conditions" && page.decided ? (
            <>
              <DecisionTerms {...page.decided} />
              <p>
                <a href={`/requests/${view.id}/decision-letter`}>{texts.letter.page.read}</a>
              </p>
            </>
          ) : null}
          <OneForm page={page} offer={primary} refused={refused} primary />
        </Card>
      ) : null}
      <Card title={page.lead} level={2}>
        <p>
          <Tag tone="info">{t.leadRole}</Tag>
        </p>
        {page.offeredTo ? <p>{t.offered({ org: page.offeredTo })}</p> : null}
      </Card>
      {page.applicants.map((a) => (
        <Applicant key={a.id} applicant={a} />
      ))}
      {page.applicants.length === 0 ? <p className="muted">{t.none}</p> : null}
      {rest.length > 0 ? (
        <section className="commands">
          <h2 className="ds-heading" data-size="xs">
            {primary ? texts.request.page.other : texts.request.page.otherFirst}
          </h2>
          {rest.map((offer) => (
            <OneForm key={offer.command} page={page} offer={offer} refused={refused} />
          ))}
        </section>
      ) : null}
      <Details summary={t.terms}>
        <CoApplicantTerms version={page.carried.textVersion} facts={page.terms} />
      </Details>
    </Page>
  );
}

const TONES: Partial<Record<ApplicantShown["state"], "success" | "info">> = {
  accepted: "success",
  invited: "info",
};

function Applicant({ applicant: a }: { applicant: ApplicantShown }) {
  const t = useTexts(coApplicantTexts);
  const locale = useLocale();
  return (
    <Card title={a.org ?? a.contact?.name ?? t.someone} level={2}>
      <p>
        <Tag tone={TONES[a.state] ?? "neutral"}>{t.states[a.state]}</Tag>
        {a.terms ? null : ` ${t.invitedAt({ date: formatDate(locale, a.invitedAt) })}`}
      </p>
      <DefinitionList
        facts={[
          { term: t.email, value: a.terms ? null : a.contact?.email },
          {
            term: t.terms,
            value: a.terms && (
              <>
                {t.termsBy({
                  name: a.terms.signer,
                  when: formatDateTime(locale, a.terms.at),
                  version: a.terms.textVersion,
                })}
                <Details summary={t.fingerprint}>
                  <code className="hash">{a.terms.textHash}</code>
                </Details>
              </>
            ),
          },
          {
            term: t.conditions,
            value:
              a.conditions === "owed"
                ? t.conditionsOwed
                : a.conditions &&
                  t.conditionsBy({
                    name: a.conditions.signer,
                    when: formatDateTime(locale, a.conditions.at),
                  }),
          },
        ]}
      />
    </Card>
  );
}

interface OneFormProps extends ApplicantsPageProps {
  offer: AvailableCommand;
  primary?: boolean;
}

function OneForm({ page, offer, refused, primary = false }: OneFormProps) {
  const { view, mine, choices } = page;
  const organisations = mine.map((o) => ({ value: o.id, label: o.name }));
  const own = { orgId: organisations };
  const only = offer.fields.map((f) => f.name).filter((n) => n !== "orgId" || organisations.length > 1);
  return (
    <CommandForm
      caseId={view.id}
      kind="request"
      offer={offer}
      version={view.version}
      refused={refused}
      primary={primary}
      only={only}
      values={offer.command === "offer-lead" ? { ...page.carried } : {}}
      choices={{
        ...own,
        to: choices.lead,
        who: choices["remove-co-applicant"],
      }}
    />
  );
}
