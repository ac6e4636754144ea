// What a snapshot says of itself: leading state, ball holder, step, clocks. Read from the meta of its active states.
import type { AnyMachineSnapshot, AnyStateMachine, StateValue } from "xstate";
import type { Workflow } from "./registry.ts";
import type { StateMeta } from "./state-meta.ts";
import type { Role, StoredSnapshot } from "./types.ts";

export interface CaseState {
  /** Top-level state ("assessing"). */
  state: string;
  /** Every active state as a path ("assessing.legal.asked"), sorted. */
  active: string[];
  ball: Role | null;
  /** True where the assignee is not the one to act, though their role is. */
  othersTurn: boolean;
  step: string | null;
  open: boolean;
  /** Rule ids that run here. */
  clocks: string[];
  /** Rule ids that stand still here. */
  pauses: string[];
  /** What can still be done though the case is over. */
  afterwards: string[];
}

export function readState(snapshot: AnyMachineSnapshot): CaseState {
  const metas = Object.values(snapshot.getMeta() as Record<string, StateMeta | undefined>).filter(
    (m) => m !== undefined,
  );
  const open = snapshot.status === "active" && !snapshot.hasTag("over");
  let ball: Role | null = null;
  let othersTurn = false;
  let rank = -1;
  for (const m of metas) {
    if (m.ball !== undefined && (m.ballRank ?? 0) > rank) {
      ball = m.ball;
      othersTurn = m.ballOf === "others";
      rank = m.ballRank ?? 0;
    }
  }
  return {
    state: leading(snapshot.value),
    active: paths(snapshot.value).sort(),
    ball: open ? ball : null,
    othersTurn,
    step: metas.find((m) => m.step !== undefined)?.step ?? null,
    open,
    clocks: open ? metas.flatMap((m) => m.clocks ?? []) : [],
    pauses: open ? metas.flatMap((m) => m.pauses ?? []) : [],
    afterwards: open ? [] : metas.flatMap((m) => m.afterwards ?? []),
  };
}

export function restore(workflow: Workflow, stored: StoredSnapshot): AnyMachineSnapshot {
  const machine: AnyStateMachine = workflow.machine;
  return machine.resolveState({
    value: stored.value as StateValue,
    context: workflow.context.parse(stored.context),
  });
}

/** JSON only: what is stored of a snapshot. */
export function stored(snapshot: AnyMachineSnapshot): StoredSnapshot {
  return { value: snapshot.value, context: snapshot.context as Record<string, unknown> };
}

const leading = (value: StateValue): string =>
  typeof value === "string" ? value : (Object.keys(value)[0] ?? "");

function paths(value: StateValue, prefix = ""): string[] {
  if (typeof value === "string") return [prefix + value];
  return Object.entries(value).flatMap(([k, v]) =>
    v === undefined
      ? []
      : typeof v === "object" && Object.keys(v).length === 0
        ? [prefix + k]
        : paths(v, `${prefix}${k}.`),
  );
}
