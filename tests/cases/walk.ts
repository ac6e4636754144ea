// One way through a workflow, chosen by numbers: what a property test walks, with the time between its steps.
import { decide, open } from "#workflows/decide.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { type CaseState, readState, restore, stored } from "#workflows/state.ts";
import { type CaseKind, type Effect, ROLES, type StoredSnapshot } from "#workflows/types.ts";
import { inputs, samples, uuid } from "./samples.ts";

export interface WalkStep {
  seq: number;
  at: string;
  type: string;
  state: CaseState;
  snapshot: StoredSnapshot;
  effects: Effect[];
}

/**
 * @param choices which of the possible commands is given, one number a step; steps end when nothing is possible
 * @param gaps hours before each step, as many as choices
 */
export function walk(kind: CaseKind, choices: readonly number[], gaps: readonly number[]): WalkStep[] {
  let time = Date.parse("2026-03-02T09:00:00.000Z");
  const at = () => new Date(time).toISOString();
  const stamp = (n: number) => ({ caseId: uuid(9), at: at(), by: uuid(100 + n), commandId: uuid(1000 + n) });
  const first = open(kind, { id: uuid(100), roles: WORKFLOWS[kind].openedBy }, inputs[kind], stamp(0));
  if (!first.ok) throw new Error(`cannot open a ${kind}`);
  const steps = [stepOf(1, at(), "create", first)];
  for (const [i, choice] of choices.entries()) {
    time += (gaps[i] ?? 0) * 3_600_000;
    const here = steps.at(-1) as WalkStep;
    const shot = restore(WORKFLOWS[kind], here.snapshot);
    const possible = commandsAt(kind, here.snapshot).flatMap((command) => {
      // A refusal costs decide() a list of all that is possible, which nobody reads here.
      const roles = WORKFLOWS[kind].policy[command.type]?.roles ?? [];
      if (!roles.some((role) => shot.can({ ...command, ...stamp(i + 1), role }))) return [];
      const next = decide(kind, here.snapshot, { id: uuid(200 + i), roles: ROLES }, command, stamp(i + 1));
      return next.ok ? [{ type: command.type, next }] : [];
    });
    const taken = possible[choice % Math.max(1, possible.length)];
    if (!taken) break;
    steps.push(stepOf(steps.length + 1, at(), taken.type, taken.next));
  }
  return steps;
}

function commandsAt(
  kind: CaseKind,
  snapshot: StoredSnapshot,
): ({ type: string } & Record<string, unknown>)[] {
  return Object.keys(WORKFLOWS[kind].commands).flatMap((type) =>
    (samples[kind][type]?.(snapshot.context as never) ?? []).map((payload) => ({ ...payload, type })),
  );
}

function stepOf(
  seq: number,
  at: string,
  type: string,
  decision: Extract<ReturnType<typeof decide>, { ok: true }>,
) {
  const { snapshot, effects } = decision;
  return { seq, at, type, state: readState(snapshot), snapshot: stored(snapshot), effects };
}
