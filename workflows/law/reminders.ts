// When the one who has to act is reminded of a deadline: some working days before its last day, in the morning.
import { Temporal } from "temporal-polyfill";
import { addWorkingDays, OSLO, osloDate } from "./calendar.ts";
import { ruleOfVersion } from "./find-rule.ts";
import type { LawVersion, RuleId } from "./rule.ts";
import { DEFAULT_LAW_SETTINGS, type LawSettings } from "./settings.ts";

/** Before people come to work, so that the reminder is the first thing they read. */
const MORNING = new Temporal.PlainTime(7);

interface Remindable {
  rule: RuleId;
  startedAt: string;
  dueAt: string;
  pausedAt: string | null;
  firedAt: string | null;
  lawVersion: LawVersion;
}

/** Oslo dates of the reminders, earliest first: only days after the clock started. None while it stands still. */
export function reminderDates(row: Remindable, settings: LawSettings = DEFAULT_LAW_SETTINGS): string[] {
  const rule = ruleOfVersion(row.rule, row.lawVersion, settings);
  if (!rule || row.pausedAt) return [];
  const started = osloDate(row.startedAt).toString();
  const due = osloDate(row.dueAt);
  return rule.remindBefore
    .map((n) => addWorkingDays(due, -n, settings).toString())
    .filter((day) => day > started);
}

/**
 * The next reminder strictly after an instant; null when there is none left. Reminders that nobody was there to send are
 * not made up for: the next one says the same.
 * @returns ISO 8601 in UTC, 07:00 in Oslo
 */
export function nextReminder(row: Remindable, after: string, settings?: LawSettings): string | null {
  if (row.firedAt) return null;
  for (const day of reminderDates(row, settings)) {
    const at = Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: OSLO, plainTime: MORNING })
      .toInstant();
    if (at.epochMilliseconds > Date.parse(after)) return at.toString({ fractionalSecondDigits: 3 });
  }
  return null;
}
