// What the reader can do with an appeal now: the next step open, the rest folded, and why a step is barred.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { type AvailableCommand, CommandForm } from "#app/cases/page/command-form.tsx";
import { OtherCommands } from "#app/cases/page/other-commands.tsx";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { appealNextStep } from "./appeal-next-step.ts";
import type { AppealPage } from "./appeal-page.server.ts";
import { appealTexts } from "./texts/index.ts";

/** What ends the appeal without a decision on it stands last. */
const LAST: readonly string[] = ["return-appeal", "dismiss", "withdraw-appeal"];
const REASONS = ["first-decider", "first-instance", "own-proposal"] as const;

export function AppealNextStep({ page, refused }: { page: AppealPage; refused: RefusedCommand | undefined }) {
  const { appeal, cases } = useTexts({ appeal: appealTexts, cases: caseTexts });
  const t = appeal.page;
  const { view, facts, side } = page;
  const offers = view.offers.filter((o) => o.command !== "send-message" && o.command !== "write-note");
  const next = appealNextStep(
    view,
    offers.map((o) => o.command),
  );
  const primary = offers.find((o) => o.command === next);
  const rest = offers
    .filter((o) => o !== primary)
    .sort((a, b) => LAST.indexOf(a.command) - LAST.indexOf(b.command));
  const bar = REASONS.find((reason) => view.blocked.some((b) => b.reason === reason));
  const onBehalf = facts.body.onBehalf && side === "body";
  const form = (offer: AvailableCommand, isPrimary = false) => (
    <CommandForm
      key={offer.command}
      caseId={view.id}
      kind="appeal"
      offer={offer}
      version={view.version}
      primary={isPrimary}
      refused={refused}
      values={valuesOf(page, offer.command)}
    />
  );
  return (
    <Card id="next" title={t.nextStep}>
      {onBehalf ? <p>{t.onBehalf({ body: facts.body.name || t.noBodyName })}</p> : null}
      {facts.returned && view.active.includes("reconsidering.preparing") ? (
        <Alert tone="warning" title={t.returned} level={3}>
          <p className="said">{facts.returned}</p>
        </Alert>
      ) : null}
      {facts.proposal && view.active.includes("reconsidering.proposed") ? (
        <div>
          <p>
            <strong>{t.proposal}</strong>
          </p>
          <blockquote className="said">{facts.proposal}</blockquote>
          <p className="muted">{t.proposalInternal}</p>
        </div>
      ) : null}
      {bar ? (
        <Alert tone="info" title={t.firstDecider} level={3}>
          {cases.refusals[bar]}
        </Alert>
      ) : null}
      {primary ? form(primary, true) : null}
      {primary || bar || (view.ball.mine && rest.length > 0) ? null : (
        <p>{side === "watcher" ? t.readOnly : t.nothingToDo}</p>
      )}
      <OtherCommands title={primary ? t.other : null} offers={rest} form={form} />
    </Card>
  );
}

/** A reversal begins with what was proposed. */
const valuesOf = ({ facts }: AppealPage, command: string): Typed =>
  command === "reverse" && facts.proposal ? { reasons: facts.proposal } : {};
