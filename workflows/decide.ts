// May this person do this now, and what follows? The page, the API and the server ask only these functions.
import { type AnyMachineSnapshot, initialTransition } from "xstate";
import { EFFECT } from "./effects.ts";
import { fieldIssues, pastDates, withEmptyFields } from "./fields.ts";
import type { Finding } from "./finding.ts";
import { osloDate } from "./law/calendar.ts";
import type { PolicyRow } from "./policy.ts";
import { pureTransition } from "./pure-transition.ts";
import { WORKFLOWS, type Workflow } from "./registry.ts";
import { readState, restore } from "./state.ts";
import { isPossibleAfterwards, isSystemCommand, systemCommands, systemEffects } from "./system-commands.ts";
import type {
  CaseActor,
  CaseKind,
  Effect,
  FieldIssue,
  Refusal,
  Role,
  Stamp,
  StoredSnapshot,
} from "./types.ts";

export type StampWithoutRole = Omit<Stamp, "role">;
export type Decision =
  | {
      ok: true;
      snapshot: AnyMachineSnapshot;
      effects: Effect[];
      role: Role;
      /** The validated payload as it is to be kept, without secrets. */
      payload: Record<string, unknown>;
      /** Talk only: others' open pages stay valid. */
      quiet: boolean;
    }
  | { ok: false; refusal: Refusal };

/**
 * Decides one command on one case. Pure: same arguments, same answer.
 * @returns the next snapshot and its effects, or a refusal as a value.
 */
export function decide(
  kind: CaseKind,
  before: StoredSnapshot,
  actor: CaseActor,
  command: { type: string } & Record<string, unknown>,
  stamp: StampWithoutRole,
): Decision {
  const workflow = WORKFLOWS[kind];
  if (isSystemCommand(command.type)) return decideForSystem(workflow, before, actor, command, stamp);
  const schema = Object.hasOwn(workflow.commands, command.type) ? workflow.commands[command.type] : undefined;
  if (!schema) return refuse({ code: "invalid", issues: [{ path: "type", problem: "not-a-choice" }] });
  const snapshot = restore(workflow, before);

  const allowed = roleFor(workflow, command.type, snapshot.context, actor);
  if ("reason" in allowed) {
    return refuse({ code: "forbidden", ...(allowed.reason ? { reason: allowed.reason } : {}) });
  }
  const { role, row } = allowed;
  const from = row.notBefore?.(snapshot.context as never) ?? null;
  const full = { ...stamp, role };
  const { type, ...rest } = command;
  const parsed = schema.safeParse(withEmptyFields(schema, rest));
  // People's guards look at context and person only; the system's also at what it says, which is always well formed.
  // So a command that comes too late is refused as such even when its form is also wrong.
  const event = { ...(parsed.success ? parsed.data : {}), type, ...full };
  if (!snapshot.can(event) || isTooLate(workflow, snapshot, event)) {
    return refuse({ code: "not-possible-now", possible: available(kind, before, actor, stamp.at) });
  }
  if (isLate(row, snapshot.context, stamp.at)) {
    return refuse({ code: "not-possible-now", possible: available(kind, before, actor, stamp.at) });
  }
  if (from !== null && stamp.at < from) return refuse({ code: "too-early", from });
  if (!parsed.success) return refuse({ code: "invalid", issues: fieldIssues(parsed.error, schema) });
  const checked = workflow.checks?.[command.type]?.(snapshot.context as never, parsed.data as never) ?? [];
  const guarded = workflow.guards?.[command.type]?.(snapshot.context as never, parsed.data as never);
  const issues = [...checked, ...identifyingIssues(guarded?.open ?? [])];
  if (issues.length > 0)
    return refuse({ code: "invalid", issues, ...(guarded ? { found: guarded.found } : {}) });
  const past = pastDates(schema, parsed.data, () => osloDate(stamp.at).toString());
  if (past.length > 0) return refuse({ code: "invalid", issues: past });

  const [next, actions] = pureTransition(workflow.machine, snapshot, event);
  if (next.status === "error") throw next.error;
  return {
    ok: true,
    snapshot: next,
    effects: effectsOf(actions),
    role,
    payload: withoutSecrets(parsed.data, row.secret),
    quiet: row.quiet ?? false,
  };
}

/** The same words are one mistake, however often they stand there. */
const identifyingIssues = (open: readonly Finding[]): FieldIssue[] =>
  [...new Set(open.map((f) => f.words))].map((part) => ({ path: "mayStand", problem: "identifies", part }));

/** What is possible in any state, such as talk, is over with the case; only what the end itself knows is still heard. */
function isTooLate({ machine }: Workflow, snapshot: AnyMachineSnapshot, event: { type: string }): boolean {
  if (readState(snapshot).open) return false;
  return (machine.getTransitionData(snapshot, event) ?? []).every((t) => t.source === machine.root);
}

/** The machine is not asked: nothing of its state or context changes. */
function decideForSystem(
  workflow: Workflow,
  before: StoredSnapshot,
  actor: CaseActor,
  { type, ...rest }: { type: string } & Record<string, unknown>,
  stamp: StampWithoutRole,
): Decision {
  if (!isSystemCommand(type) || !actor.roles.includes("system")) return refuse({ code: "forbidden" });
  const parsed = systemCommands[type].safeParse(rest);
  if (!parsed.success) return refuse({ code: "invalid", issues: fieldIssues(parsed.error) });
  const snapshot = restore(workflow, before);
  if (!readState(snapshot).open && !isPossibleAfterwards(type))
    return refuse({ code: "not-possible-now", possible: [] });
  const payload: Record<string, unknown> = parsed.data;
  return {
    ok: true,
    snapshot,
    effects: systemEffects(type, payload, stamp.at),
    role: "system",
    payload,
    quiet: true,
  };
}

/** Opens a case; its first event is `create`. */
export function open(
  kind: CaseKind,
  actor: CaseActor,
  input: Record<string, unknown>,
  stamp: StampWithoutRole,
): Decision {
  const workflow = WORKFLOWS[kind];
  const role = workflow.openedBy.find((r) => actor.roles.includes(r));
  if (!role) return refuse({ code: "forbidden" });
  const parsed = workflow.input.safeParse(input);
  if (!parsed.success) return refuse({ code: "invalid", issues: fieldIssues(parsed.error) });
  const [snapshot, actions] = initialTransition(workflow.machine, { ...parsed.data, ...stamp, role });
  if (snapshot.status === "error") throw snapshot.error;
  return { ok: true, snapshot, effects: effectsOf(actions), role, payload: parsed.data, quiet: false };
}

/**
 * Commands this actor may give now, in the order of the workflow's list; none from the system's.
 * @param now ISO 8601; left out, what is only too early counts as possible
 */
export function available(kind: CaseKind, before: StoredSnapshot, actor: CaseActor, now?: string): string[] {
  const workflow = WORKFLOWS[kind];
  const snapshot = restore(workflow, before);
  const { open, afterwards } = readState(snapshot);
  return Object.keys(workflow.commands).filter((type) => {
    if (!open && !afterwards.includes(type)) return false;
    const allowed = roleFor(workflow, type, snapshot.context, actor);
    return (
      !("reason" in allowed) &&
      allowed.role !== "system" &&
      !(now && isEarly(allowed.row, snapshot.context, now)) &&
      !(now && isLate(allowed.row, snapshot.context, now)) &&
      snapshot.can({ ...NO_STAMP, type, by: actor.id, role: allowed.role })
    );
  });
}

const NO_STAMP: Stamp = {
  caseId: "",
  at: "1970-01-01T00:00:00.000Z",
  by: null,
  role: "system",
  commandId: "",
};

function roleFor(
  workflow: Workflow,
  type: string,
  context: unknown,
  actor: CaseActor,
): { role: Role; row: PolicyRow<never> } | { reason: string | null } {
  const row = workflow.policy[type];
  if (!row) return { reason: null };
  let reason: string | null = null;
  for (const role of row.roles) {
    if (!actor.roles.includes(role)) continue;
    reason = row.unless?.(context as never, actor, role) ?? null;
    if (reason === null) return { role, row };
  }
  return { reason };
}

function isEarly(row: PolicyRow<never>, context: unknown, now: string): boolean {
  const from = row.notBefore?.(context as never) ?? null;
  return from !== null && now < from;
}

function isLate(row: PolicyRow<never>, context: unknown, now: string): boolean {
  const until = row.notAfter?.(context as never) ?? null;
  return until !== null && now > until;
}

function effectsOf(actions: readonly { type: string; params?: unknown }[]): Effect[] {
  return actions.filter((a) => a.type === EFFECT).flatMap((a) => a.params as Effect | Effect[]);
}

function withoutSecrets(payload: Record<string, unknown>, secret: readonly string[] = []) {
  return secret.length === 0
    ? payload
    : Object.fromEntries(Object.entries(payload).map(([k, v]) => [k, secret.includes(k) ? null : v]));
}

const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal });
