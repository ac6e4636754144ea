// Before a release: what the new build would do with the live cases of the old one, counted by what changes.
import { randomUUID } from "node:crypto";
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import { type LoadedCase, loadCase } from "#app/cases/execute/load-case.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { listFileEvents, readAt } from "#db/queries/cases/audit.ts";
import {
  countLiveCases,
  findAvailableCommands,
  listLiveCases,
} from "#db/queries/cases/available-commands.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { CaseKind, StoredSnapshot } from "#workflows/types.ts";
import { NO_CASE } from "./record-available-commands.server.ts";
import type { ReplayedEvent } from "./replay-case.ts";
import { type Change, simulateCase } from "./simulate-case.ts";

export interface ChangeGroup extends Change {
  kind: CaseKind;
  state: string;
  cases: number;
  /** References of the first few. */
  examples: string[];
}

export interface SimulationReport {
  /** No case breaks. Changes may be just what the release is for. */
  ok: boolean;
  live: number;
  looked: number;
  affected: number;
  /** Nothing is known of what the build before offered in these. */
  notRecorded: number;
  /** Something said in these was erased: their history was not replayed. */
  erased: number;
  groups: ChangeGroup[];
  seconds: number;
}

const EXAMPLES = 5;
const MOST_GROUPS = 500;
const PAGE = 200;

export interface SimulationOptions {
  /** How many cases, by chance; all when left out. */
  sample?: number | undefined;
  /** ISO 8601; default now. */
  at?: string;
  onProgress?: (done: number, total: number) => void;
}

export async function simulateChange(options: SimulationOptions = {}): Promise<SimulationReport> {
  const started = performance.now();
  const at = options.at ?? new Date().toISOString();
  const law = await loadLaw(sqlClient());
  const live = await countLiveCases(sqlClient());
  const total = Math.min(live, options.sample ?? live);
  const count = { looked: 0, affected: 0, notRecorded: 0, erased: 0 };
  const groups = new Map<string, ChangeGroup>();
  for await (const id of liveCases(total, options.sample !== undefined)) {
    const found = await simulateOne(id, at, law, count);
    if (!found) continue;
    count.looked++;
    if (found.changes.length > 0) count.affected++;
    for (const change of found.changes) group(groups, found, change);
    if (count.looked % 100 === 0) options.onProgress?.(count.looked, total);
  }
  const list = [...groups.values()].sort(
    (a, b) => a.effect.localeCompare(b.effect) || b.cases - a.cases || a.detail.localeCompare(b.detail),
  );
  return {
    ok: !list.some((g) => g.effect === "breaks"),
    live,
    ...count,
    groups: list,
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

/** All in order of their ids; a sample begins anywhere and goes round. */
async function* liveCases(total: number, sampled: boolean): AsyncGenerator<string> {
  const start = sampled ? randomUUID() : NO_CASE;
  let given = 0;
  for (const [from, until] of [
    [start, null],
    [NO_CASE, start],
  ] as const) {
    if (until === NO_CASE) return;
    for (let after: string = from; given < total; ) {
      const ids = await listLiveCases(sqlClient(), after, Math.min(PAGE, total - given));
      for (const id of ids) {
        if (until !== null && id > until) return;
        yield id;
        given++;
      }
      if (ids.length === 0) break;
      after = ids.at(-1) ?? after;
    }
  }
}

interface Found {
  kind: CaseKind;
  state: string;
  reference: string;
  changes: Change[];
}

async function simulateOne(
  id: string,
  at: string,
  law: LawSettings,
  count: { notRecorded: number; erased: number },
): Promise<Found | undefined> {
  const sql = sqlClient();
  const [stored] = await sql<
    [{ snapshot: StoredSnapshot; kind: CaseKind; state: string; reference: string; version: number }?]
  >`select snapshot, kind, state, reference, machine_version as version from cases where id = ${id}`;
  if (!stored) return undefined;
  const { kind, state, reference } = stored;
  if (stored.version > WORKFLOWS[kind].version) {
    const detail = `version ${stored.version} is newer than this build's ${WORKFLOWS[kind].version}`;
    return { kind, state, reference, changes: [{ effect: "breaks", what: "load", detail }] };
  }
  let row: LoadedCase | undefined;
  try {
    row = await loadCase(sql, id, NO_CASE);
  } catch (error) {
    // The database has a code for its faults; what is left is the upcast.
    if ((error as { code?: string }).code) throw error;
    const detail = `upcast from version ${stored.version}: ${(error as Error).message}`;
    return { kind, state, reference, changes: [{ effect: "breaks", what: "load", detail }] };
  }
  if (!row) return undefined;
  const recorded = await findAvailableCommands(sql, id);
  const known = recorded?.seq === row.seq ? recorded.offers : undefined;
  if (!known) count.notRecorded++;
  const { events, erased } = await eventsOf(id, row.seq);
  if (erased) count.erased++;
  const changes = simulateCase({ row, storedSnapshot: stored.snapshot, events, recorded: known }, at, law);
  return { kind, state, reference, changes: erased ? changes.filter((c) => c.what !== "history") : changes };
}

async function eventsOf(caseId: string, upTo: number): Promise<{ events: ReplayedEvent[]; erased: boolean }> {
  const events: ReplayedEvent[] = [];
  for (let after = 0; after < upTo; ) {
    const page = await listFileEvents(sqlClient(), caseId, { after, upTo, limit: PAGE });
    if (page.length === 0) break;
    events.push(...page.map((e) => ({ ...e, at: readAt(e.at) })));
    after = page.at(-1)?.seq ?? upTo;
  }
  return { events, erased: events.some((e) => e.payload === null) };
}

function group(groups: Map<string, ChangeGroup>, { kind, state, reference }: Found, change: Change): void {
  const key = [kind, state, change.effect, change.what, change.detail].join("\n");
  const known = groups.get(key);
  if (known) {
    known.cases++;
    if (known.examples.length < EXAMPLES) known.examples.push(reference);
  } else if (groups.size < MOST_GROUPS) {
    groups.set(key, { kind, state, ...change, cases: 1, examples: [reference] });
  }
}
