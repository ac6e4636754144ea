// A clock that explains itself: what the page shows of one row, as facts. The sentences are in app/cases/clocks/texts.
import { osloDate, workingDaysBetween } from "./calendar.ts";
import {
  type ClockMove,
  type ClockRow,
  isDue,
  isExtended,
  pausesOf,
  stoodStillUnlawfully,
} from "./clocks.ts";
import { dueAt, type Step } from "./due.ts";
import { ruleAt, ruleOfVersion } from "./find-rule.ts";
import type { Span } from "./pauses.ts";
import { reminderDates } from "./reminders.ts";
import type { Count, InForce, LawVersion, NextStepId, ProvisionId, RuleId, StartId } from "./rule.ts";
import { DEFAULT_LAW_SETTINGS, type LawSettings } from "./settings.ts";

export interface ClockExplanation {
  rule: RuleId;
  provision: { id: ProvisionId; url: string | null };
  lawVersion: LawVersion;
  /** False: show "check the provision". */
  checked: boolean;
  inForce: InForce;
  startedAt: string;
  startsWhen: StartId;
  dueAt: string;
  /** Last day, Oslo date. */
  dueDate: string;
  status: "running" | "paused" | "due-today" | "missed";
  /** What is left until the last day is over; counted from the stop while the clock stands still. 0 on the last day. */
  left: { days: number; workingDays: number };
  pausedAt: string | null;
  pauses: Span[];
  /** How the date was found. */
  steps: Step[];
  moves: ClockMove[];
  /** The last day had it not stood still, which no provision allows; null where the date is the right one. Oslo date. */
  rightDate: string | null;
  extension: (Count & { used: boolean }) | null;
  /** What the party may do once it is missed; also shown before, so that nobody is surprised. */
  nextSteps: readonly NextStepId[];
  /** Oslo dates on which the one who has to act is reminded. */
  reminders: string[];
}

/** @param at the instant of the reader; needed for what is left */
export function explainClock(
  row: ClockRow,
  at: string,
  settings: LawSettings = DEFAULT_LAW_SETTINGS,
): ClockExplanation {
  const rule = ruleOfVersion(row.rule, row.lawVersion, settings) ?? ruleAt(row.rule, at, settings);
  const pauses = pausesOf(row);
  const due = osloDate(row.dueAt);
  const today = osloDate(row.pausedAt ?? at);
  const pausedAnyway = stoodStillUnlawfully(row, rule);
  const options = { extended: isExtended(row), given: row.dueAt, calendar: settings };
  const right = pausedAnyway ? dueAt(rule, row.startedAt, options).dueAt : null;
  const over = row.firedAt !== null || isDue(row, at);
  return {
    rule: row.rule,
    provision: { id: rule.provision, url: rule.url },
    lawVersion: row.lawVersion,
    checked: rule.checked,
    inForce: rule.inForce,
    startedAt: row.startedAt,
    startsWhen: rule.startsWhen,
    dueAt: row.dueAt,
    dueDate: due.toString(),
    status: over ? "missed" : row.pausedAt ? "paused" : today.equals(due) ? "due-today" : "running",
    left: {
      days: Math.max(0, today.until(due, { largestUnit: "days" }).days),
      workingDays: workingDaysBetween(today, due, settings),
    },
    pausedAt: row.pausedAt,
    pauses,
    steps: dueAt(rule, row.startedAt, { ...options, pauses, pausedAnyway }).explanation,
    moves: row.moves,
    rightDate: right && osloDate(right).toString(),
    extension: rule.extension && {
      unit: rule.extension.unit,
      amount: rule.extension.amount,
      used: isExtended(row),
    },
    nextSteps: rule.whenMissed,
    reminders: reminderDates(row, settings),
  };
}
