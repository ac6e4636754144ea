// What the reader can do now: the one next step open, the rest folded.
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { type AvailableCommand, CommandForm } from "#app/cases/page/command-form.tsx";
import { commandText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { QuestionReaders } from "#app/legal-question/question-readers.tsx";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { NearAnswers } from "#app/public-answers/near-answers.tsx";
import { publishedExampleTexts } from "#app/published-examples/texts/index.ts";
import { BeginningLinks } from "#app/request/copy/request-thread.tsx";
import { DecisionTerms } from "#app/request/decision/decision-terms.tsx";
import { decisionLetterTexts } from "#app/request/letter/texts/index.ts";
import { rightsTexts } from "#app/request/rights/texts/index.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { coApplicantCommands } from "#workflows/request/co-applicant-commands.ts";
import { formSpecials } from "./request-form-values.ts";
import { nextStepOf } from "./request-next-step.ts";
import { CaseNotices } from "./request-notices.tsx";
import type { RequestPage } from "./request-page.server.ts";

/** Written in the tab of messages, sent from the form's own pages. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...Object.keys(coApplicantCommands),
  "send-message",
  "amend",
  "write-note",
  "submit",
  "discard",
  "remind-reviewers",
  "cancel-review",
]);

/** Who does what comes after the work itself; what ends the case stands last. */
const LAST: readonly string[] = ["nudge", "hand-over", "forward", "end-use", "withdraw"];

export function CaseNextStep({ page, refused }: { page: RequestPage; refused: RefusedCommand | undefined }) {
  const texts = useTexts({
    cases: caseTexts,
    law: lawTexts,
    letter: decisionLetterTexts,
    question: questionTexts,
    request: requestTexts,
    rights: rightsTexts,
    publishedExamples: publishedExampleTexts,
  });
  const locale = useLocale();
  const t = texts.request.page;
  const { view, facts, side } = page;
  // A form without anybody to choose is no offer.
  const empty = new Set([
    ...(page.choices.colleagues.length === 0 ? ["hand-over"] : []),
    ...(page.choices.owners.length === 0 ? ["forward"] : []),
    // The letter that says which deadline is over says more.
    ...(page.rights.steps.some(({ how }) => how.do === "message") ? ["nudge"] : []),
  ]);
  const offers = view.offers.filter((o) => !ELSEWHERE.has(o.command) && !empty.has(o.command));
  const next = nextStepOf(
    view,
    offers.map((o) => o.command),
    facts.proposal?.recommendation ?? null,
  );
  const primary = offers.find((o) => o.command === next);
  const rest = offers
    .filter((o) => o !== primary)
    .sort((a, b) => LAST.indexOf(a.command) - LAST.indexOf(b.command));
  const amends = view.offers.some((o) => o.command === "amend");
  // What was decided is read before anything is done about it.
  const letter = side === "applicant" && ["refused", "approved", "partly-approved"].includes(view.state);
  const early = view.blocked.flatMap(({ command, from }) => (from ? [{ command, from }] : []));
  const form = (offer: AvailableCommand, isPrimary = false) => (
    <CommandForm
      key={offer.command}
      caseId={view.id}
      kind="request"
      offer={offer}
      version={view.version}
      primary={isPrimary}
      refused={refused}
      {...formSpecials(texts, locale, page, offer.command)}
      before={<ReadFirst command={offer.command} page={page} />}
      after={
        offer.command === "ask-resource-centre" ? (
          <QuestionReaders from={side === "owner" ? "owner" : "applicant"} />
        ) : undefined
      }
    />
  );
  return (
    <Card id="next" title={t.nextStep}>
      <CaseNotices page={page} decided={primary !== undefined} />
      {facts.openData && view.open ? (
        <p className="actions">
          <ButtonLink href={facts.openData.address}>
            {facts.openData.file ? texts.request.openData.download : texts.request.openData.visit}
          </ButtonLink>
        </p>
      ) : null}
      {letter ? (
        <p>
          <a href={`/requests/${view.id}/decision-letter`}>{texts.letter.page.read}</a>
        </p>
      ) : null}
      {primary ? form(primary, true) : null}
      {!primary &&
      !page.together.owes &&
      !page.together.offeredToMe &&
      !(facts.openData && view.open) &&
      (!view.ball.mine || rest.length === 0) ? (
        <p>{side === "watcher" ? t.readOnly : page.rights.steps.length > 0 ? t.mayDo : t.nothingToDo}</p>
      ) : null}
      {!view.open && side === "applicant" && page.thread.beginnings.length === 0 ? (
        <p>
          <a href={`/requests/new?dataset=${facts.dataset.id}`}>{t.startAgain}</a>
        </p>
      ) : null}
      {rest.length > 0 || early.length > 0 || amends || page.thread.beginnings.length > 0 ? (
        <div className="commands">
          <h3 className="ds-heading" data-size="2xs">
            {primary || letter ? t.other : t.otherFirst}
          </h3>
          {amends ? (
            <p className="commands__link">
              <a href={`/requests/${view.id}/amend`}>{texts.cases.commands.request.amend.title}</a>
            </p>
          ) : null}
          {rest.map((offer) => form(offer))}
          <BeginningLinks id={view.id} thread={page.thread} />
          {early.map(({ command, from }) => (
            <p key={command} className="muted">
              {commandText(texts.cases, "request", command)?.title}.{" "}
              {texts.cases.refusals.tooEarly({ when: formatDate(locale, from) })}
            </p>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

/** What stands in the form itself, since one should have seen it before one answers. */
function ReadFirst({ command, page: { choices, facts } }: { command: string; page: RequestPage }) {
  if (command === "ask-resource-centre") return <NearAnswers answers={choices.near} />;
  if (command !== "accept-conditions" || !facts.decision) return null;
  return <DecisionTerms decision={facts.decision} asked={facts.answers?.dataNeeded ?? ""} />;
}
