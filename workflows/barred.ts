// What the state allows and the role could, but this person may not: the page says why instead of hiding it.
import { WORKFLOWS } from "./registry.ts";
import { readState, restore } from "./state.ts";
import type { CaseActor, CaseKind, StoredSnapshot } from "./types.ts";

/** Commands barred to the person by a reason that follows from who they are, such as four eyes. */
export function barred(
  kind: CaseKind,
  before: StoredSnapshot,
  actor: CaseActor,
): { command: string; reason: string }[] {
  const workflow = WORKFLOWS[kind];
  const snapshot = restore(workflow, before);
  if (!readState(snapshot).open) return [];
  return Object.entries(workflow.policy).flatMap(([command, row]) => {
    const roles = row.roles.filter((r) => actor.roles.includes(r));
    const reasons = roles.map((r) => row.unless?.(snapshot.context as never, actor, r) ?? null);
    const reason = reasons.find((r) => r !== null);
    if (roles.length === 0 || reason === undefined || reason === null || reasons.includes(null)) return [];
    const event = { ...NO_STAMP, type: command, by: actor.id, role: roles[0] };
    return snapshot.can(event) ? [{ command, reason }] : [];
  });
}

const NO_STAMP = { caseId: "", at: "1970-01-01T00:00:00.000Z", commandId: "" };
