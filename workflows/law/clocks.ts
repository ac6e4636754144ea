// The clock rows of a case, kept in step with what its state declares. Pure: the shell gives the instant and stores the rows.
import { dueAt } from "./due.ts";
import { ruleAt, ruleOfVersion } from "./find-rule.ts";
import type { Span } from "./pauses.ts";
import { nextReminder } from "./reminders.ts";
import type { LawVersion, Rule, RuleId } from "./rule.ts";
import { DEFAULT_LAW_SETTINGS, type LawSettings } from "./settings.ts";

/** One thing that happened to a clock, and the due date after it. Pauses are read back from these. */
export interface ClockMove {
  at: string;
  /**
   * `given`: the case named another date. `law`: another version governs. `calendar`: computed again, other working days.
   * `correction`: it had stood still although no provision lets it; the pauses before this count no more.
   */
  what: "start" | "pause" | "resume" | "extend" | "given" | "law" | "calendar" | "correction";
  dueAt: string;
}

/** A row of table `clocks`. Instants are ISO 8601 in UTC with milliseconds. */
export interface ClockRow {
  rule: RuleId;
  startedAt: string;
  dueAt: string;
  pausedAt: string | null;
  firedAt: string | null;
  /** The next reminder; null when there is none left, and while the clock stands still. */
  remindAt: string | null;
  lawVersion: LawVersion;
  moves: ClockMove[];
}

/** What a case knows of one of its clocks. */
export interface ClockFacts {
  /** For rules whose date the case decides: Oslo date or instant. Without it such a rule has no clock. */
  given?: string | null | undefined;
  /** The extension the rule allows has been used, with reasons. It cannot be taken back. */
  extended?: boolean;
  /** Another rule governs this case, or what the rule asks for has been done. */
  off?: boolean;
}

export interface WantedClock extends ClockFacts {
  rule: string;
}

export type ClockChange = "start" | "stop" | "pause" | "resume" | "move";

/**
 * @param running the case's rows before
 * @param wanted what the state declares; a rule named twice is one clock
 * @param paused rules that stand still (true: all); rules that never pause run on
 * @param at ISO 8601 instant of the command
 * @returns all rows afterwards, in the order wanted; rows left out are to be deleted. No changes: the same rows.
 * @throws when a wanted id is no rule
 */
export function syncClocks(
  running: readonly ClockRow[],
  wanted: readonly WantedClock[],
  paused: boolean | readonly string[],
  at: string,
  settings: LawSettings = DEFAULT_LAW_SETTINGS,
): { rows: ClockRow[]; changes: ClockChange[] } {
  const rows: ClockRow[] = [];
  const changes: ClockChange[] = [];
  for (const want of new Map(wanted.map((w) => [w.rule, w])).values()) {
    if (want.off) continue;
    const before = running.find((row) => row.rule === want.rule);
    // What a clock does on most commands is nothing: leave before anything is computed.
    const rule = ruleAt(want.rule, at, settings);
    const stands =
      rule.pausesBy !== null && (paused === true || (paused !== false && paused.includes(rule.id)));
    const next = before
      ? advance(before, rule, want, stands, at, settings)
      : start(rule, want, stands, at, settings);
    if (!next) continue;
    rows.push(next.row === before ? next.row : withReminder(next.row, at, settings));
    changes.push(...next.changes);
  }
  for (const row of running) if (!rows.some((r) => r.rule === row.rule)) changes.push("stop");
  return { rows, changes };
}

/**
 * A clock that another law or calendar has moved, or that was set right. The dates may be the same: then only the law is
 * another, or a clock that stood still runs again.
 */
export interface MovedClock {
  rule: RuleId;
  why: "law" | "calendar" | "correction";
  from: string;
  to: string;
}

/**
 * Recomputes running clocks after the law or the calendar has changed. What has rung stays rung.
 * @returns `moved` names what changed; each change stands in `moves` of its row too
 */
export function recomputeClocks(
  rows: readonly ClockRow[],
  at: string,
  settings: LawSettings,
): { rows: ClockRow[]; moved: MovedClock[] } {
  const moved: MovedClock[] = [];
  const next = rows.map((before) => {
    const rule = ruleAt(before.rule, at, settings);
    if (before.firedAt || rule.period.unit === "given") return before;
    let row = before;
    const move = (why: MovedClock["why"], due: string) => {
      moved.push({ rule: row.rule, why, from: row.dueAt, to: due });
      row = moveTo({ ...row, pausedAt: why === "correction" ? null : row.pausedAt }, at, why, due);
    };
    // First by the wording it was computed by, so that each move has one cause.
    const old = ruleOfVersion(row.rule, row.lawVersion, settings) ?? rule;
    if (stoodStillUnlawfully(row, old)) move("correction", computeDue(row, old, settings));
    const due = computeDue(row, rule, settings);
    const sameLaw = rule.version === row.lawVersion;
    row = { ...row, lawVersion: rule.version };
    if (due !== row.dueAt || !sameLaw) move(sameLaw ? "calendar" : "law", due);
    return row.moves === before.moves ? before : withReminder(row, at, settings);
  });
  return { rows: next, moved };
}

/** A clock may ring: its last day is over, it does not stand still and has not rung. Never true early. */
export function isDue(row: Pick<ClockRow, "dueAt" | "pausedAt" | "firedAt">, now: string): boolean {
  return !row.firedAt && !row.pausedAt && Date.parse(row.dueAt) < Date.parse(now);
}

/** When the clock stood still, read from its moves. A pause that lasts is not among them: `pausedAt` has it. */
export function pausesOf(row: Pick<ClockRow, "moves">): Span[] {
  const spans: Span[] = [];
  let from: string | null = null;
  for (const move of row.moves) {
    if (move.what === "pause") from ??= move.at;
    if (move.what === "resume" && from !== null) {
      spans.push({ from, to: move.at });
      from = null;
    }
  }
  return spans;
}

/** The clock was let stand still by an older build, no provision allows it, and it has not been set right. */
export function stoodStillUnlawfully(row: Pick<ClockRow, "moves">, rule: Rule): boolean {
  const last = row.moves.findLast((m) => m.what === "pause" || m.what === "correction");
  return rule.pausesBy === null && last?.what === "pause";
}

export const isExtended = (row: Pick<ClockRow, "moves">): boolean =>
  row.moves.some((m) => m.what === "extend");

type Synced = { row: ClockRow; changes: ClockChange[] };

function start(
  rule: Rule,
  want: WantedClock,
  stands: boolean,
  at: string,
  settings: LawSettings,
): Synced | null {
  const due = dueAt(rule, at, { ...givenOf(want), extended: false, calendar: settings }).dueAt;
  // Without undue delay, without an end, or not the law here: nothing that could ring.
  if (due === null || rule.inForce !== true) return null;
  const row: ClockRow = {
    rule: rule.id,
    startedAt: at,
    dueAt: due,
    pausedAt: null,
    firedAt: null,
    remindAt: null,
    lawVersion: rule.version,
    moves: [{ at, what: "start", dueAt: due }],
  };
  const begun: Synced = { row, changes: ["start"] };
  if (!stands) return begun;
  return { row: { ...moveTo(row, at, "pause", due), pausedAt: at }, changes: ["start", "pause"] };
}

function advance(
  before: ClockRow,
  rule: Rule,
  want: WantedClock,
  stands: boolean,
  at: string,
  settings: LawSettings,
): Synced | null {
  if (rule.period.unit === "given") {
    const due = dueAt(rule, before.startedAt, givenOf(want)).dueAt;
    if (due === null) return null;
    if (due === before.dueAt) return { row: before, changes: [] };
    // A new date is a new deadline: it rings again.
    return { row: moveTo({ ...before, firedAt: null }, at, "given", due), changes: ["move"] };
  }
  // What was missed stays missed: no pause or extension afterwards unrings it.
  if (before.firedAt) return { row: before, changes: [] };
  let row = before;
  const changes: ClockChange[] = [];
  const move = (what: ClockMove["what"], due: string) => {
    if (due !== row.dueAt) changes.push("move");
    row = moveTo(row, at, what, due);
  };
  // One that should never have stood still is set right by `recomputeClocks`, which says so in the timeline.
  if (row.pausedAt && !stands && rule.pausesBy) {
    changes.push("resume");
    // The law it was computed by until now; a newer one is the next step, so that each move has one cause.
    const old = ruleOfVersion(row.rule, row.lawVersion, settings) ?? rule;
    const resumed: ClockRow = { ...row, moves: [...row.moves, { at, what: "resume", dueAt: row.dueAt }] };
    const due = computeDue(resumed, old, settings);
    row = { ...row, pausedAt: null };
    move("resume", due);
  }
  if (want.extended && rule.extension && !isExtended(row)) {
    const extended: ClockRow = { ...row, moves: [...row.moves, { at, what: "extend", dueAt: row.dueAt }] };
    const due = computeDue(extended, rule, settings);
    row = { ...row, lawVersion: rule.version };
    move("extend", due);
    if (!changes.includes("move")) changes.push("move");
  }
  if (row.lawVersion !== rule.version) {
    const due = computeDue(row, rule, settings);
    row = { ...row, lawVersion: rule.version };
    move("law", due);
    if (!changes.includes("move")) changes.push("move");
  }
  if (!row.pausedAt && stands) {
    changes.push("pause");
    row = { ...moveTo(row, at, "pause", row.dueAt), pausedAt: at };
  }
  return { row, changes };
}

function computeDue(row: ClockRow, rule: Rule, settings: LawSettings): string {
  const options = { pauses: pausesOf(row), extended: isExtended(row), calendar: settings };
  // A rule that lost its date in a later version keeps the one that was promised.
  return dueAt(rule, row.startedAt, options).dueAt ?? row.dueAt;
}

const withReminder = (row: ClockRow, at: string, settings: LawSettings): ClockRow => ({
  ...row,
  remindAt: nextReminder(row, at, settings),
});

const moveTo = (row: ClockRow, at: string, what: ClockMove["what"], due: string): ClockRow => ({
  ...row,
  dueAt: due,
  moves: [...row.moves, { at, what, dueAt: due }],
});

const givenOf = (want: WantedClock) => (want.given ? { given: want.given } : {});
