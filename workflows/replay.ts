// What has happened, decided anew. The same rules as for a new command, so that a stored case and this build can be held
// beside each other.
import { type Decision, decide, open } from "./decide.ts";
import { NOT_KEPT } from "./policy.ts";
import { WORKFLOWS } from "./registry.ts";
import type { CaseKind, Role, StoredSnapshot } from "./types.ts";
import { upcastEvent } from "./upcast.ts";

/** An event as it is stored. */
export interface PastEvent {
  type: string;
  actorId: string | null;
  actorRole: Role;
  /** ISO 8601. */
  at: string;
  commandId: string;
  machineVersion: number;
  payload: Record<string, unknown>;
}

/**
 * @param before what the case remembered before, null for its first event
 * @returns the decision of this build, which may be a refusal
 */
export function redecide(
  kind: CaseKind,
  caseId: string,
  before: StoredSnapshot | null,
  past: PastEvent,
): Decision {
  const workflow = WORKFLOWS[kind];
  const said = upcastEvent(workflow, past.machineVersion, { type: past.type, payload: past.payload });
  const actor = { id: past.actorId, roles: [past.actorRole] };
  const stamp = { caseId, at: past.at, by: past.actorId, commandId: past.commandId };
  if (before === null) return open(kind, actor, said.payload, stamp);
  const secret = workflow.policy[said.type]?.secret ?? [];
  const payload = Object.fromEntries(
    Object.entries(said.payload).map(([k, v]) => [k, v === null && secret.includes(k) ? NOT_KEPT : v]),
  );
  return decide(kind, before, actor, { ...payload, type: said.type }, stamp);
}
