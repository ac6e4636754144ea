// What this build would do with one live case, held beside what the build before did: context, state, available commands, deadlines.
import type { LoadedCase } from "#app/cases/execute/load-case.server.ts";
import { nextClocks } from "#app/cases/execute/next-clocks.ts";
import { type AvailableByRole, availableByRole } from "#workflows/available-commands.ts";
import type { ClockRow } from "#workflows/law/clocks.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { readState, restore } from "#workflows/state.ts";
import { type ReplayedEvent, replayOf } from "./replay-case.ts";

export interface Change {
  /** `breaks`: the case cannot go on as it is. `changes`: it goes on, otherwise than before. */
  effect: "breaks" | "changes";
  what: "load" | "history" | "state" | "offers" | "deadline";
  /** The same words for every case that it happens to, so that they can be counted. */
  detail: string;
}

export interface LiveCase {
  row: LoadedCase;
  /** As stored, before any upcast. */
  storedSnapshot: LoadedCase["snapshot"];
  events: readonly ReplayedEvent[];
  /** What was last offered, when that is known of the case as it stands. */
  recorded: AvailableByRole | undefined;
}

/** @param at ISO 8601; the instant at which the new build would be in place */
export function simulateCase(
  { row, storedSnapshot, events, recorded }: LiveCase,
  at: string,
  law: LawSettings,
): Change[] {
  const workflow = WORKFLOWS[row.kind];
  try {
    const snapshot = restore(workflow, row.snapshot);
    const state = readState(snapshot);
    const clockFacts = workflow.clockFacts(snapshot.context as never);
    return [
      ...historyChanges(row, storedSnapshot, events),
      ...stateChanges(row, state),
      ...commandChanges(recorded, availableByRole(row.kind, row.snapshot, row.parties)),
      ...clockChanges(row.clocks, clocksNow(row.clocks, state, clockFacts, at, law)),
    ];
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error))
      .replace(/\s+/g, " ")
      .slice(0, 160);
    return [{ effect: "breaks", what: "load", detail }];
  }
}

function historyChanges(
  row: LoadedCase,
  storedSnapshot: LoadedCase["snapshot"],
  events: readonly ReplayedEvent[],
): Change[] {
  const replay = replayOf(row.kind, row.id);
  for (const event of events) if (!replay.next(event)) break;
  const found = replay.end({ snapshot: storedSnapshot, machineVersion: row.machineVersion });
  if (!found) return [];
  const detail = `${found.type}: ${found.fault}${found.detail ? ` (${found.detail})` : ""}`;
  return [{ effect: "breaks", what: "history", detail }];
}

function stateChanges(row: LoadedCase, now: ReturnType<typeof readState>): Change[] {
  const changes: Change[] = [];
  const moved = (what: string, from: string | null, to: string | null) => {
    if (from !== to) changes.push({ effect: "changes", what: "state", detail: `${what}: ${from} → ${to}` });
  };
  moved("state", row.state, now.state);
  moved("ball", row.ball, now.ball);
  moved("open", String(row.open), String(now.open));
  return changes;
}

/** Who a person is does not matter, only what they are: "handler in person" stands for each of them. */
const nameOf = (key: string) => (key.includes(" ") ? `${key.split(" ")[0]} in person` : key);

function commandChanges(before: AvailableByRole | undefined, now: AvailableByRole): Change[] {
  if (!before) return [];
  const details = new Set<string>();
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [before[key] ?? [], now[key] ?? []];
    for (const command of is) if (!was.includes(command)) details.add(`${nameOf(key)} gains ${command}`);
    for (const command of was) if (!is.includes(command)) details.add(`${nameOf(key)} loses ${command}`);
  }
  return [...details].sort().map((detail) => ({ effect: "changes", what: "offers", detail }));
}

const DAY_MS = 86_400_000;

/** What the next command would make of the clocks, and the daily recomputation after it. */
function clocksNow(
  stored: readonly ClockRow[],
  state: ReturnType<typeof readState>,
  facts: Parameters<typeof nextClocks>[2],
  at: string,
  law: LawSettings,
): readonly ClockRow[] {
  const { rows } = nextClocks(stored, state, facts, { type: "", rule: null, at }, law);
  return nextClocks(rows, state, facts, { type: "deadlines-moved", rule: null, at }, law).rows;
}

function clockChanges(stored: readonly ClockRow[], rows: readonly ClockRow[]): Change[] {
  const details: string[] = [];
  for (const rule of new Set([...stored, ...rows].map((k) => k.rule))) {
    const was = stored.find((k) => k.rule === rule);
    const is = rows.find((k) => k.rule === rule);
    if (!was || !is) details.push(`${rule} ${was ? "stops" : "starts"}`);
    else {
      const days = Math.round((Date.parse(is.dueAt) - Date.parse(was.dueAt)) / DAY_MS);
      if (is.dueAt !== was.dueAt) details.push(`${rule} falls due ${days > 0 ? "+" : ""}${days} days`);
      if ((is.pausedAt === null) !== (was.pausedAt === null))
        details.push(`${rule} ${is.pausedAt ? "stands still" : "runs on"}`);
    }
  }
  return details.map((detail) => ({ effect: "changes", what: "deadline", detail }));
}
