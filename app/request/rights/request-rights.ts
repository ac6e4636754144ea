// What a reader of a request may lawfully do now, with the letter or command behind it.
import type { CaseView } from "#app/cases/page/case-view.server.ts";
import type { ClockRow } from "#workflows/law/clocks.ts";
import { type LawfulStep, lawfulSteps } from "#workflows/law/lawful-steps.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import type { RequestContext } from "#workflows/request/context.ts";

/** @param now ISO 8601 */
export function requestRights(
  view: Pick<CaseView, "open" | "roles" | "offers">,
  context: RequestContext,
  { clocks, law }: { clocks: readonly ClockRow[]; law: LawSettings },
  now: string,
): LawfulStep[] {
  const { decision, answerTime } = context;
  return lawfulSteps(
    {
      open: view.open,
      roles: view.roles,
      clocks,
      offered: view.offers.map((o) => o.command),
      refusedAt: decision?.outcome === "refused" ? decision.at : null,
      extensionReasons: answerTime.extended?.reasons ?? "",
    },
    now,
    law,
  );
}
