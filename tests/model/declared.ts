// What a machine's definition declares: its transitions, by names that can be read, and the guards that move it by itself.
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  type AnyTransitionDefinition,
  createActor,
} from "xstate";
import type { Stamp } from "#workflows/types.ts";

type Guard = { type: string; params: unknown };
type Answer = (args: { context: unknown; event: unknown }, params: unknown) => boolean;
type Told = Stamp & { type: string };

const nodesOf = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesOf),
];

interface Declared {
  names: Map<AnyTransitionDefinition, string>;
  /** Guards of transitions that need no event, by the top-level state that they move. */
  ownGuards: Map<string, Guard[]>;
}
const read = new Map<AnyStateMachine, Declared>();

function declaredIn(machine: AnyStateMachine): Declared {
  const known = read.get(machine);
  if (known) return known;
  const names = new Map<AnyTransitionDefinition, string>();
  const ownGuards: Declared["ownGuards"] = new Map();
  for (const node of nodesOf(machine.root)) {
    const always = node.always ?? [];
    for (const [type, list] of [...node.transitions, ["always", always] as const]) {
      for (const [i, t] of list.entries()) {
        const which = list.length > 1 ? ` (${i + 1} of ${list.length})` : "";
        names.set(t, `${node.path.join(".") || "anywhere"} on ${type}${which}`);
      }
    }
    const top = node.path[0] ?? "";
    const guards = always.flatMap(({ guard }) =>
      typeof guard === "string" ? [{ type: guard, params: undefined }] : guard ? [guard as Guard] : [],
    );
    ownGuards.set(top, [...(ownGuards.get(top) ?? []), ...guards]);
  }
  const declared = { names, ownGuards };
  read.set(machine, declared);
  return declared;
}

/** "assessing.legal.asked on legal-question-answered (1 of 2)" for everything that the machine declares. */
export const declaredTransitions = (machine: AnyStateMachine): string[] => [
  ...declaredIn(machine).names.values(),
];

/** Which of them an event would begin with, and the top-level states they lead to; none when it is refused. */
export function chosen(machine: AnyStateMachine, at: AnyMachineSnapshot, event: Told) {
  const found = machine.getTransitionData(at, event) ?? [];
  return {
    names: found.map((t) => declaredIn(machine).names.get(t) ?? ""),
    tops: found.flatMap((t) => (t.target ?? []).flatMap((node: AnyStateNode) => node.path[0] ?? [])),
  };
}

/** All that an event takes, with what then follows by itself; of a beginning, what follows from its input. */
export function takenBy(
  machine: AnyStateMachine,
  from: { snapshot: AnyMachineSnapshot; event: Told } | { input: unknown },
): string[] {
  const taken: string[] = [];
  const actor = createActor(machine, {
    ...from,
    inspect: (e) => {
      if (e.type !== "@xstate.microstep") return;
      taken.push(...e._transitions.flatMap((t) => declaredIn(machine).names.get(t) ?? []));
    },
  }).start();
  if ("event" in from) actor.send(from.event);
  actor.stop();
  return taken;
}

/** Which guards of the machine's own moves in these top-level states hold now. */
export function ownGuardsOf(machine: AnyStateMachine, context: unknown, tops: Iterable<string>): string[] {
  const guards = machine.implementations.guards as Record<string, Answer>;
  const asked = [...tops].flatMap((top) => declaredIn(machine).ownGuards.get(top) ?? []);
  return asked
    .filter(({ type, params }) => guards[type]?.({ context, event: { type: "" } }, params))
    .map(({ type, params }) => `${type} ${JSON.stringify(params) ?? ""}`);
}

/** In how many regions a case has left the state where the region begins, of the parallel state that it is in. */
export const regionsMoved = (at: AnyMachineSnapshot): number =>
  Math.max(
    0,
    ...at._nodes
      .filter((node: AnyStateNode) => node.type === "parallel")
      .map(
        (node: AnyStateNode) =>
          Object.values(node.states).filter(
            (region) =>
              region.type === "compound" && !at._nodes.some((n) => region.initial.target?.includes(n)),
          ).length,
      ),
  );
