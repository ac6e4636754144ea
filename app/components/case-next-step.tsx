// What the reader can do now: the one next step open, the rest folded, and what stands in the way of a decision.

import { nextStepOf } from "#app/cases/request-next-step.ts";
import type { RequestPage } from "#app/cases/request-page.server.ts";
import type { RefusedCommand } from "#app/commands/case-action.server.ts";
import type { Typed } from "#app/commands/parse-command.ts";
import { fieldName } from "#app/i18n/cases/command-texts.ts";
import type { FieldText } from "#app/i18n/cases/texts.ts";
import type { Texts } from "#app/i18n/texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ANSWER_FIELDS, type AnswerField } from "#workflows/request/answers.ts";
import { Alert } from "./alert.tsx";
import { answerChoices } from "./answers-values.ts";
import { ButtonLink } from "./button.tsx";
import { Card } from "./card.tsx";
import { CommandForm, type CommandOffer } from "./command-form.tsx";

/** Written in the tab of messages, sent from the form's own pages. */
const ELSEWHERE: ReadonlySet<string> = new Set(["send-message", "write-note", "submit", "discard"]);

export function CaseNextStep({ page, refused }: { page: RequestPage; refused: RefusedCommand | undefined }) {
  const texts = useTexts();
  const t = texts.request.page;
  const { view, facts, side } = page;
  const offers = view.offers.filter((o) => !ELSEWHERE.has(o.command));
  const next = nextStepOf(
    view,
    offers.map((o) => o.command),
    facts.proposal?.recommendation ?? null,
  );
  const primary = offers.find((o) => o.command === next);
  // What ends the case stands last.
  const rest = offers
    .filter((o) => o !== primary)
    .sort((a, b) => Number(a.command === "withdraw") - Number(b.command === "withdraw"));
  const fourEyes = view.barred.some((b) => b.reason === "four-eyes");
  const form = (offer: CommandOffer, isPrimary = false) => (
    <CommandForm
      key={offer.command}
      caseId={view.id}
      kind="request"
      offer={offer}
      version={view.version}
      primary={isPrimary}
      refused={refused}
      {...specialsOf(texts, page, offer.command)}
    />
  );
  return (
    <Card id="next" title={t.nextStep}>
      {facts.open.map((c) => (
        <div key={c.askedAt + c.field} className="asked">
          <p>
            <strong>{t.clarificationAsked({ field: fieldName(texts.cases, c.field) })}</strong>
          </p>
          <blockquote className="said">{c.question}</blockquote>
        </div>
      ))}
      {facts.suspension && view.state === "suspended" ? (
        <Alert tone="warning" title={t.suspendedTitle} level={3}>
          <p className="said">
            {facts.suspension.cause === "consent-withdrawn"
              ? t.suspendedForConsent
              : facts.suspension.reasons}
          </p>
        </Alert>
      ) : null}
      {fourEyes && !primary ? (
        <Alert tone="info" title={t.fourEyes} level={3}>
          {texts.cases.refusals["four-eyes"]}
        </Alert>
      ) : null}
      {side === "owner" && view.state === "assessing" && facts.blockers.length > 0 ? (
        <div>
          <p>
            <strong>{t.blockersTitle}</strong>
          </p>
          <ul>
            {facts.blockers.map((b) => (
              <li key={b}>{t.blockers[b]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {side === "owner" && view.state === "assessing" && facts.unreachable ? <p>{t.unreachable}</p> : null}
      {facts.openData && view.open ? (
        <p className="actions">
          <ButtonLink href={facts.openData.address}>
            {facts.openData.file ? texts.request.openData.download : texts.request.openData.visit}
          </ButtonLink>
        </p>
      ) : null}
      {primary ? form(primary, true) : null}
      {!primary && !(facts.openData && view.open) && (!view.ball.mine || rest.length === 0) ? (
        <p>{side === "watcher" ? t.readOnly : t.nothingToDo}</p>
      ) : null}
      {!view.open && side === "applicant" ? (
        <p>
          <a href={`/requests/new?dataset=${facts.dataset.id}`}>{t.startAgain}</a>
        </p>
      ) : null}
      {rest.length > 0 ? (
        <div className="commands">
          <h3 className="ds-heading" data-size="2xs">
            {t.other}
          </h3>
          {rest.map((offer) => form(offer))}
        </div>
      ) : null}
    </Card>
  );
}

interface Specials {
  values?: Typed;
  only?: readonly string[];
  fieldTexts?: Readonly<Record<string, FieldText>>;
  choices?: Readonly<Record<string, { value: string; label: string }[]>>;
}

/** What a form starts from: answers to change, the proposal's reasons, a basis that has been recorded. */
function specialsOf(texts: Texts, { facts }: RequestPage, command: string): Specials {
  if (command === "answer-clarification") {
    const asked = ANSWER_FIELDS.filter((f) => facts.open.some((c) => c.field === f));
    const name = (f: AnswerField) => `changes.${f}`;
    return {
      only: ["reply", ...asked.map(name)],
      values: Object.fromEntries(asked.map((f) => [name(f), facts.answers?.[f] ?? ""])),
      fieldTexts: changeTexts(texts),
      choices: Object.fromEntries(asked.map((f) => [name(f), answerChoices(texts, f)])),
    };
  }
  const { proposal } = facts;
  const reasons: Typed = proposal?.recommendation === command ? { reasons: proposal.reasons } : {};
  if (command === "approve") return { values: { ...reasons, accessUntil: facts.answers?.periodTo ?? "" } };
  if (command === "refuse") return { values: reasons };
  return {};
}

/** Words of the answers one may change with a clarification. */
export const changeTexts = (texts: Texts): Record<string, FieldText> =>
  Object.fromEntries(ANSWER_FIELDS.map((f) => [`changes.${f}`, texts.request.answers.fields[f]]));
