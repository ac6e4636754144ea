// Commands that state and role allow but this person may not give: the page says why instead of hiding them.
import { WORKFLOWS } from "./registry.ts";
import { readState, restore } from "./state.ts";
import type { CaseActor, CaseKind, StoredSnapshot } from "./types.ts";

export interface BlockedCommand {
  command: string;
  reason: string;
  /** ISO 8601, where it is only too early. */
  from?: string;
}

/** Commands blocked for the person by a rule such as four eyes, or because it is too early. */
export function blockedCommands(
  kind: CaseKind,
  before: StoredSnapshot,
  actor: CaseActor,
  now: string,
): BlockedCommand[] {
  const workflow = WORKFLOWS[kind];
  const snapshot = restore(workflow, before);
  if (!readState(snapshot).open) return [];
  return Object.entries(workflow.policy).flatMap(([command, row]): BlockedCommand[] => {
    const roles = row.roles.filter((r) => actor.roles.includes(r));
    if (roles.length === 0) return [];
    const reasons = roles.map((r) => row.unless?.(snapshot.context as never, actor, r) ?? null);
    const reason = reasons.includes(null) ? null : (reasons[0] ?? null);
    const from = row.notBefore?.(snapshot.context as never) ?? null;
    const early = from !== null && now < from;
    if (reason === null && !early) return [];
    const event = { ...NO_STAMP, type: command, by: actor.id, role: roles[0] };
    if (!snapshot.can(event)) return [];
    return [
      reason === null && from ? { command, reason: "too-early", from } : { command, reason: reason ?? "" },
    ];
  });
}

const NO_STAMP = { caseId: "", at: "1970-01-01T00:00:00.000Z", commandId: "" };
