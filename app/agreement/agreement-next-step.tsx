// What the reader can do with an agreement now: the next step open, the rest folded, and what it rests on.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { type AvailableCommand, CommandForm } from "#app/cases/page/command-form.tsx";
import { OtherCommands } from "#app/cases/page/other-commands.tsx";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { agreementNextStep } from "./agreement-next-step.ts";
import type { AgreementPage } from "./agreement-page.server.ts";
import { agreementTexts } from "./texts/index.ts";

/** What ends the agreement stands last. */
const LAST: readonly string[] = ["take", "decline-amendment", "break-off", "terminate"];
/** These sign as they are sent. */
const SIGNS: ReadonlySet<string> = new Set(["sign", "propose-amendment", "accept-amendment"]);

export function AgreementNextStep({
  page,
  refused,
}: {
  page: AgreementPage;
  refused: RefusedCommand | undefined;
}) {
  const { agreement, cases } = useTexts({ agreement: agreementTexts, cases: caseTexts });
  const locale = useLocale();
  const t = agreement.page;
  const { view, facts, side } = page;
  const offers = view.offers.filter((o) => o.command !== "send-message" && o.command !== "write-note");
  const next = agreementNextStep(
    view,
    offers.map((o) => o.command),
  );
  const primary = offers.find((o) => o.command === next);
  const rest = offers
    .filter((o) => o !== primary)
    .sort((a, b) => LAST.indexOf(a.command) - LAST.indexOf(b.command));
  const blocked = view.blocked.map(({ reason }) => reason);
  const duties = facts.obligations
    .filter((o) => !o.fulfilled)
    .map((o) => ({
      value: o.id,
      label: t.obligationBy({ what: t.obligationKinds[o.kind], date: formatDate(locale, o.dueOn) }),
    }));
  const form = (offer: AvailableCommand, isPrimary = false) => (
    <CommandForm
      key={offer.command}
      caseId={view.id}
      kind="agreement"
      offer={offer}
      version={view.version}
      primary={isPrimary}
      refused={refused}
      values={valuesOf(page, offer.command)}
      choices={{ obligation: duties }}
      {...(SIGNS.has(offer.command) && page.reader ? { note: t.signsAs({ name: page.reader }) } : {})}
    />
  );
  return (
    <Card id="next" title={t.nextStep}>
      {facts.comment ? (
        <div>
          <p>
            <strong>{t.comment}</strong>
          </p>
          <blockquote className="said">{facts.comment}</blockquote>
        </div>
      ) : null}
      {facts.ended?.reasons ? (
        <Alert tone="warning" title={t.endedTitle} level={3}>
          <p className="said">{facts.ended.reasons}</p>
        </Alert>
      ) : null}
      {view.state === "drafting" && side === "owner" ? (
        <div>
          <p>
            <strong>{t.conditions}</strong>
          </p>
          {facts.conditions.length > 0 ? (
            <ul className="ds-list">
              {facts.conditions.map((c) => (
                <li key={c}>{c}</li>
              ))}
            </ul>
          ) : (
            <p>{t.noConditions}</p>
          )}
        </div>
      ) : null}
      {blocked.includes("already-signed") && !primary ? (
        <Alert tone="success" title={t.alreadySigned} level={3}>
          {cases.refusals["already-signed"]}
        </Alert>
      ) : null}
      {blocked.includes("own-proposal") && !primary ? (
        <Alert tone="info" title={t.ownProposal} level={3}>
          {cases.refusals["own-proposal"]}
        </Alert>
      ) : null}
      {primary ? form(primary, true) : null}
      {primary || blocked.length > 0 ? null : <p>{side === "watcher" ? t.readOnly : t.nothingToDo}</p>}
      <OtherCommands title={primary ? t.other : null} offers={rest} form={form} />
    </Card>
  );
}

/** A counter-offer and an amendment are what lies on the table, changed; a signature is for the text on this page. */
function valuesOf({ start, facts }: AgreementPage, command: string): Typed {
  if (command === "sign" || command === "accept-amendment") {
    return { textHash: (facts.proposed ?? facts.current)?.hash ?? "" };
  }
  return command === "offer" || command === "counter-offer" || command === "propose-amendment" ? start : {};
}
