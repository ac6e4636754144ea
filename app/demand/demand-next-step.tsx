// What the centre or the owner can do with a need now: the next step open, the rest folded.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { type AvailableCommand, CommandForm } from "#app/cases/page/command-form.tsx";
import { OtherCommands } from "#app/cases/page/other-commands.tsx";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import type { DemandPage } from "./demand-page.server.ts";
import { demandTexts } from "./texts/index.ts";

const NEXT: Readonly<Record<string, string>> = {
  registered: "triage",
  triaged: "name-owner",
  "owner-found": "consider",
  considered: "plan",
  planned: "publish",
};
const WORKING = [
  "triage",
  "name-owner",
  "take-up",
  "consider",
  "plan",
  "publish",
  "merge",
  "return-to-centre",
  "decline",
];

export function DemandNextStep({ page, refused }: { page: DemandPage; refused: RefusedCommand | undefined }) {
  const t = useTexts(demandTexts).page;
  const { view, facts, owners } = page;
  const offers = WORKING.flatMap((name) => view.offers.filter((o) => o.command === name));
  const primary = view.ball.mine ? offers.find((o) => o.command === NEXT[view.state]) : undefined;
  const rest = offers.filter((o) => o !== primary);
  const form = (offer: AvailableCommand, isPrimary = false) => (
    <CommandForm
      key={offer.command}
      caseId={view.id}
      kind="demand"
      offer={offer}
      version={view.version}
      primary={isPrimary}
      refused={refused}
      values={valuesOf(page, offer.command)}
      choices={{ to: owners.map(({ id, name }) => ({ value: id, label: name })) }}
    />
  );
  return (
    <Card id="next" title={t.nextStep}>
      {facts.returned && view.state === "triaged" ? (
        <Alert tone="warning" title={t.returned} level={3}>
          <p className="said">{facts.returned.comment}</p>
        </Alert>
      ) : null}
      {facts.owner?.comment && view.state === "owner-found" ? (
        <div>
          <p>
            <strong>{t.toOwner}</strong>
          </p>
          <blockquote className="said">{facts.owner.comment}</blockquote>
        </div>
      ) : null}
      {primary ? form(primary, true) : null}
      {primary || rest.length > 0 ? null : <p>{t.nothingToDo}</p>}
      <OtherCommands title={primary ? t.other : null} offers={rest} form={form} />
    </Card>
  );
}

/** The public text begins with what was submitted; a new date with the one that was set. */
function valuesOf({ facts }: DemandPage, command: string): Typed {
  if (command === "triage")
    return { title: facts.title, summary: facts.summary ?? facts.told?.need ?? "", theme: facts.theme };
  return command === "plan" && facts.plan ? { ...facts.plan, at: "" } : {};
}
