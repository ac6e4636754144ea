// Which paths to walk, so that every transition of a machine is taken at least once and no case is walked for nothing.
import { getAdjacencyMap, getShortestPaths } from "xstate/graph";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { CaseKind } from "#workflows/types.ts";
import {
  begin,
  caseLogic,
  followersOf,
  keyOf,
  type ModelState,
  type Move,
  moveKey,
  situationOf,
  takenByBeginning,
  takenByMove,
  walkFrom,
} from "./case-model.ts";
import { declaredTransitions } from "./declared.ts";
import { pathChoicesOf } from "./path-choices.ts";

export interface PathStep {
  move: Move;
  /** What the model says the case then is. */
  next: ModelState;
}
export interface Path {
  input: Record<string, unknown>;
  first: ModelState;
  steps: PathStep[];
}
export interface Plan {
  paths: Path[];
  /** Every situation that can be reached, with one case that is in it. */
  situations: Map<string, ModelState>;
  /** "from --command--> to" by situations, "from --command--> stays" by top-level states; without talk. */
  transitions: Set<string>;
  /** Declared transitions that no path takes. */
  neverTaken: string[];
}

/** An edge of the graph: a case the walk has seen, and one thing that can be done with it. */
interface Edge extends PathStep {
  from: ModelState;
}

export function planPaths(kind: CaseKind): Plan {
  const plan: Plan = { paths: [], situations: new Map(), transitions: new Set(), neverTaken: [] };
  const wanted = new Set<string>();
  const left = new Set(declaredTransitions(WORKFLOWS[kind].machine));
  const walks = pathChoicesOf(kind).map((beginning) => {
    const first = begin(beginning);
    for (const name of takenByBeginning(beginning)) left.delete(name);
    return { input: beginning.input, first, ...walk(first) };
  });
  for (const { edges, chosen } of walks) {
    for (const edge of edges) {
      const { from, move, next } = edge;
      for (const here of [from, next]) {
        if (!plan.situations.has(situationOf(here))) plan.situations.set(situationOf(here), here);
      }
      const [was, is] = [situationOf(from), situationOf(next)];
      // What leaves a case where it is counts once for each top-level state, not for each of its many situations.
      const transition =
        was === is ? `${from.state.state} --${move.type}--> stays` : `${was} --${move.type}--> ${is}`;
      if (!next.quiet) plan.transitions.add(transition);
      // The same command of two people is tried for both.
      const goal = `${transition} by ${move.by}`;
      if (wanted.has(goal)) continue;
      wanted.add(goal);
      chosen.add(edge);
      for (const name of takenByMove(from, move)) left.delete(name);
    }
  }
  // What only shows beneath: several declared transitions can lead from one situation to another.
  for (const { edges, chosen } of walks) {
    for (const edge of edges) {
      if (left.size === 0) break;
      const news = chosen.has(edge)
        ? []
        : takenByMove(edge.from, edge.move).filter((name) => left.delete(name));
      if (news.length > 0) chosen.add(edge);
    }
  }
  plan.neverTaken = [...left];
  plan.paths = walks.flatMap(({ input, first, ways, chosen }) =>
    withoutPrefixes(pathsThrough(ways, chosen)).map((steps) => ({ input, first, steps })),
  );
  return plan;
}

/** Every edge, nearest first, and the shortest way to each case. */
function walk(first: ModelState) {
  const adjacency = Object.values(getAdjacencyMap(caseLogic, walkFrom(first)));
  const ways = new Map<string, PathStep[]>();
  for (const { steps } of getShortestPaths(caseLogic, walkFrom(first))) {
    const way: PathStep[] = [];
    let here = first;
    // The first step only says how it began.
    for (const { event } of steps.slice(1)) {
      const [move, next] = followersOf(here).get(moveKey(event)) ?? fail(event, here);
      way.push({ move, next });
      here = next;
    }
    ways.set(keyOf(here), way);
  }
  const edges = adjacency.flatMap(({ state: from }) =>
    [...followersOf(from).values()].map(([move, next]): Edge => ({ from, move, next })),
  );
  return { edges, ways, chosen: new Set<Edge>() };
}

function fail(move: Move, here: ModelState): never {
  throw new Error(`The walk gives ${moveKey(move)} in ${situationOf(here)}, where it is not possible.`);
}

/** To each chosen edge the shortest way; what is only said is said in a row, since it leaves the case where it is. */
function pathsThrough(ways: Map<string, PathStep[]>, chosen: Set<Edge>): PathStep[][] {
  const said = new Map<string, PathStep[]>();
  const paths: PathStep[][] = [];
  for (const { from, move, next } of chosen) {
    const way = ways.get(keyOf(from)) ?? [];
    if (!next.quiet) paths.push([...way, { move, next }]);
    else said.set(keyOf(from), [...(said.get(keyOf(from)) ?? way), { move, next: from }]);
  }
  return [...paths, ...said.values()];
}

/** A path that another one begins with needs no case of its own. */
function withoutPrefixes(paths: PathStep[][]): PathStep[][] {
  const seen = new Set<string>();
  return paths
    .sort((a, b) => b.length - a.length)
    .filter((steps) => {
      const moves = steps.map(({ move }) => moveKey(move));
      if (seen.has(moves.join())) return false;
      for (let n = 1; n <= moves.length; n++) seen.add(moves.slice(0, n).join());
      return true;
    });
}
