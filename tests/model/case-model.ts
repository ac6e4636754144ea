// A case as logic for XState's graph tools. Its transition is decide() itself, so that forms, people and parties count
// as they do in production; what the paths foresee is then held against the database, step by step.
import type { ActorLogic, AnyMachineSnapshot, Snapshot } from "xstate";
import { samples, uuid } from "#tests/cases/samples.ts";
import { type Decision, decide, open } from "#workflows/decide.ts";
import { withEmptyFields } from "#workflows/fields.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { type CaseState, readState, restore, stored } from "#workflows/state.ts";
import type { CaseKind, Effect, StoredSnapshot } from "#workflows/types.ts";
import { castOf, type Party, type Who } from "./cast.ts";
import { chosen, ownGuardsOf, regionsMoved, takenBy } from "./declared.ts";
import { TOLD_APART } from "./machine-sizes.ts";

/** A command by a person: the n-th sample of its type, filled in from what the case remembers when it is given. */
export interface Move {
  type: string;
  nth: number;
  by: Who;
}
export interface ModelState {
  status: "active";
  error: undefined;
  output: undefined;
  kind: CaseKind;
  without: readonly string[];
  /** Commands since the case was opened. */
  depth: number;
  snapshot: StoredSnapshot;
  parties: readonly Party[];
  state: CaseState;
  /** The command was talk, which changes nothing. */
  quiet: boolean;
}

/** A step takes more than a week, so that the person who may do something once a week has waited. */
const STEP_MS = 8 * 24 * 3_600_000;
const moments: string[] = [];
/** ISO 8601. Asked for with every move that is tried, so kept. */
export function momentOf(depth: number): string {
  moments[depth] ??= new Date(Date.parse("2026-03-02T09:00:00.000Z") + depth * STEP_MS).toISOString();
  return moments[depth];
}

export interface Beginning {
  kind: CaseKind;
  input: Record<string, unknown>;
  /** Commands that nobody gives on this walk. */
  without: readonly string[];
}
export const payloadOf = (kind: CaseKind, { context }: StoredSnapshot, { type, nth }: Move) =>
  samples[kind][type]?.(context as never)[nth];

const stampOf = (depth: number, by: string | null) => ({
  caseId: uuid(9),
  at: momentOf(depth),
  by,
  commandId: uuid(0x10_000 * (depth + 1)),
});
let lastRestored: { of: ModelState; shot: AnyMachineSnapshot } | undefined;
/** To read a context is costly, and a case is asked about several times in a row. */
function restored(here: ModelState): AnyMachineSnapshot {
  if (lastRestored?.of !== here)
    lastRestored = { of: here, shot: restore(WORKFLOWS[here.kind], here.snapshot) };
  return lastRestored.shot;
}

/** More than two regions that move at once show nothing that two do not, and there are hundreds of such states. */
const REGIONS_AT_ONCE = 2;

const commandsOf = ({ kind, without }: ModelState) =>
  Object.entries(samples[kind]).filter(([type]) => !without.includes(type));

const followers = new WeakMap<ModelState, Map<string, [Move, ModelState]>>();
export const moveKey = ({ type, nth, by }: Move) => `${type}#${nth} by ${by}`;

/** What can be done with a case, and what it then is: for each role that may, the first in the cast who may. */
export function followersOf(here: ModelState): Map<string, [Move, ModelState]> {
  const known = followers.get(here);
  if (known) return known;
  const { kind, snapshot, parties } = here;
  const shot = restored(here);
  const found = new Map<string, [Move, ModelState]>();
  const depth = here.depth + 1;
  const cast = castOf(parties);
  const asWritten = written(here);
  for (const [type, sample] of commandsOf(here)) {
    for (const [nth, payload] of sample(snapshot.context as never).entries()) {
      for (const role of WORKFLOWS[kind].policy[type]?.roles ?? []) {
        for (const [by, actor] of cast) {
          if (!actor.roles.includes(role)) continue;
          const stamp = stampOf(depth, actor.id);
          // A refusal costs decide() a list of all that is possible, which nobody reads here.
          if (!shot.can({ ...payload, type, ...stamp, role })) continue;
          const step = decide(kind, snapshot, actor, { ...payload, type }, stamp);
          if (!step.ok || step.role !== role) continue;
          if (regionsMoved(step.snapshot) <= REGIONS_AT_ONCE) {
            const move = { type, nth, by };
            const next = stateAfter(here, step, depth);
            // The key is costly, and much that is said changes nothing.
            if (written(next) === asWritten) keys.set(next, keyOf(here));
            found.set(moveKey(move), [move, next]);
          }
          break;
        }
      }
    }
  }
  followers.set(here, found);
  return found;
}

const written = ({ snapshot, parties }: ModelState) => JSON.stringify([snapshot, parties]);

function stateAfter(
  before: Pick<ModelState, "kind" | "without" | "parties">,
  step: Extract<Decision, { ok: true }>,
  depth: number,
): ModelState {
  return {
    status: "active",
    error: undefined,
    output: undefined,
    kind: before.kind,
    without: before.without,
    depth,
    snapshot: stored(step.snapshot),
    state: readState(step.snapshot),
    parties: partiesAfter(before.parties, step.effects),
    quiet: step.quiet,
  };
}

function partiesAfter(before: readonly Party[], effects: readonly Effect[]): Party[] {
  const parties = [...before];
  for (const e of effects) {
    if (e.type !== "add-party" && e.type !== "remove-party") continue;
    const at = parties.findIndex((p) => p.principal === e.principal && p.role === e.role);
    if (e.type === "add-party" && at < 0) parties.push({ principal: e.principal, role: e.role });
    if (e.type === "remove-party" && at >= 0) parties.splice(at, 1);
  }
  return parties;
}

const opener = (kind: CaseKind) => (WORKFLOWS[kind].openedBy[0] === "system" ? null : uuid(100));

export function begin({ kind, input, without }: Beginning): ModelState {
  const by = opener(kind);
  const first = open(kind, { id: by, roles: WORKFLOWS[kind].openedBy }, input, stampOf(0, by));
  if (!first.ok) throw new Error(`cannot open a ${kind}: ${JSON.stringify(first.refusal)}`);
  return stateAfter({ kind, without, parties: [] }, first, 0);
}

/** What follows from the input alone. */
export function takenByBeginning({ kind, input }: Beginning): string[] {
  const { machine, input: schema, openedBy } = WORKFLOWS[kind];
  return takenBy(machine, {
    input: { ...schema.parse(input), ...stampOf(0, opener(kind)), role: openedBy[0] },
  });
}

/** The declared transitions that a move takes here. */
export function takenByMove(here: ModelState, move: Move): string[] {
  const { kind, parties } = here;
  const actor = castOf(parties).find(([who]) => who === move.by)?.[1];
  const role = WORKFLOWS[kind].policy[move.type]?.roles.find((r) => actor?.roles.includes(r)) ?? "system";
  // As decide() reads it: with what a form leaves to its defaults.
  const schema = WORKFLOWS[kind].commands[move.type];
  const said = schema?.parse(withEmptyFields(schema, payloadOf(kind, here.snapshot, move) ?? {}));
  const event = { ...said, type: move.type, role };
  const stamp = stampOf(here.depth + 1, actor?.id ?? null);
  return takenBy(WORKFLOWS[kind].machine, { snapshot: restored(here), event: { ...event, ...stamp } });
}

/** What a reader of the machine would call the state: "assessing.consent.collecting + assessing.legal.asked". */
export const situationOf = ({ state, snapshot }: Pick<ModelState, "state" | "snapshot">): string =>
  [
    state.active.join(" + "),
    snapshot.context.openData ? " (open data)" : "",
    // A person has written the decision, and others have yet to agree.
    snapshot.context.draft ? " (written)" : "",
  ].join("");

/**
 * The abstraction. Two cases are the same when the same states are active, the same roles could take the same declared
 * transitions, and what the machine would do by itself, here or one step on, is the same. Nothing else that they
 * remember counts.
 */
function abstractionOf(here: ModelState): string {
  const { kind, snapshot, parties, depth } = here;
  const { machine, policy } = WORKFLOWS[kind];
  const shot: AnyMachineSnapshot = restored(here);
  const cast = castOf(parties);
  const open = new Set<string>();
  const tops = new Set([here.state.state]);
  for (const [type, sample] of commandsOf(here)) {
    const row = policy[type];
    if (!row || row.quiet) continue;
    for (const role of row.roles) {
      const who = cast.find(
        ([, actor]) => actor.roles.includes(role) && !row.unless?.(snapshot.context as never, actor, role),
      );
      if (!who) continue;
      for (const payload of sample(snapshot.context as never)) {
        const way = chosen(machine, shot, { ...payload, type, ...stampOf(depth + 1, who[1].id), role });
        for (const name of way.names) open.add(`${role}: ${name}`);
        for (const top of way.tops) tops.add(top);
      }
    }
  }
  const own = new Set(ownGuardsOf(machine, snapshot.context, tops));
  const told = TOLD_APART[kind]?.(snapshot.context as never) ?? "";
  return [situationOf(here), told, ...[...own].sort(), ...[...open].sort()].join("|");
}
const keys = new WeakMap<ModelState, string>();
export function keyOf(here: ModelState): string {
  const key = keys.get(here) ?? abstractionOf(here);
  keys.set(here, key);
  return key;
}

/** For `xstate/graph`; always used with `fromState`, so that both of its walks see the same cases. */
export const caseLogic: ActorLogic<ModelState, Move> = {
  transition: (here, move) => followersOf(here).get(moveKey(move))?.[1] ?? here,
  getInitialSnapshot: () => {
    throw new Error("A walk begins where it is told to.");
  },
  getPersistedSnapshot: (here): Snapshot<unknown> => here,
};
export const walkFrom = (fromState: ModelState) => ({
  fromState,
  // Steps looked at, many times what there is: a walk that distinguishes cases by something that grows never ends.
  limit: 30_000,
  // Talk is tried wherever it is possible, but leads nowhere: it has no place in the graph.
  events: (here: ModelState) =>
    [...followersOf(here).values()].filter(([, next]) => !next.quiet).map(([move]) => move),
  serializeState: keyOf,
  serializeEvent: moveKey,
});
