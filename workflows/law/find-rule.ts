// Which version of a rule governs, and which one a stored clock was computed by.
import { Temporal } from "temporal-polyfill";
import { holidayOn, osloDate } from "./calendar.ts";
import { RULE_IDS, type Rule, type RuleId } from "./rule.ts";
import { RULES } from "./rules.ts";
import { DEFAULT_LAW_SETTINGS, type LawSettings } from "./settings.ts";

export const isRuleId = (id: string): id is RuleId => (RULE_IDS as readonly string[]).includes(id);

const SILENT: ReadonlySet<string> = new Set(RULES.filter((r) => r.silent).map((r) => r.id));

/** False for clocks that only ring: nobody has anything to do by then. */
export const isDeadline = (id: string): boolean => !SILENT.has(id);

/**
 * The version of a rule that governs on an instant, with what an administrator has confirmed.
 * @throws when the table has a gap for that day, or the id is no rule: both are faults of the product
 */
export function ruleAt(id: string, at: string, settings: LawSettings = DEFAULT_LAW_SETTINGS): Rule {
  // Computed only where a rule has bounds: this runs on every command, and a time zone costs.
  let today: string | undefined;
  const day = () => {
    today ??= osloDate(at).toString();
    return today;
  };
  const bound = (date: string | null) => (date === "new-act" ? settings.newActInForce : date);
  const rule = RULES.find((r) => {
    if (r.id !== id) return false;
    const from = bound(r.effectiveFrom);
    const to = bound(r.effectiveTo);
    // An Act without an in-force date has not begun.
    if (r.effectiveFrom !== null && from === null) return false;
    return (from === null || from <= day()) && (to === null || day() < to);
  });
  if (!rule) throw new Error(`No rule "${id}" on ${day()}`);
  return confirmedBy(rule, settings);
}

/** The rule a stored clock was computed by, however old. Undefined when that wording has left the table. */
export function ruleOfVersion(
  id: string,
  version: string,
  settings: LawSettings = DEFAULT_LAW_SETTINGS,
): Rule | undefined {
  const rule = RULES.find((r) => r.id === id && r.version === version);
  return rule && confirmedBy(rule, settings);
}

/**
 * All that due dates depend on, on that day, as text: another text means that running clocks have to be recomputed.
 * The rules that govern, and the days off of this year and the next two.
 */
export function lawInShort(at: string, settings: LawSettings): string {
  const rules = RULE_IDS.map((id) => {
    const { version, period, extension, pausesBy, inForce } = ruleAt(id, at, settings);
    return [id, version, period, extension, pausesBy, inForce];
  });
  const first = Temporal.PlainDate.from({ year: osloDate(at).year, month: 1, day: 1 });
  const daysOff: string[] = [];
  for (let day = first; day.year < first.year + 3; day = day.add({ days: 1 })) {
    if (holidayOn(day, settings)) daysOff.push(day.toString());
  }
  return JSON.stringify([rules, daysOff]);
}

function confirmedBy(rule: Rule, settings: LawSettings): Rule {
  // A confirmation given for the Act of 1967 says nothing of the new one.
  const checked = rule.checked || (settings.confirmed.includes(rule.id) && rule.version !== "fvl-2025@1");
  const inForce = settings.nowInForce.includes(rule.id) ? true : rule.inForce;
  return checked === rule.checked && inForce === rule.inForce ? rule : { ...rule, checked, inForce };
}
