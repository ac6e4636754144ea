// What a party may lawfully do now: from the moment the right exists, the page shows it with its provision. Pure.
import type { Role } from "#workflows/types.ts";
import { osloDate } from "./calendar.ts";
import { type ClockRow, isDue, isExtended } from "./clocks.ts";
import { dueAt } from "./due.ts";
import { ruleAt, ruleOfVersion } from "./find-rule.ts";
import { AFTERWARDS, EARLY_STEPS, type How, NEXT_STEP_TABLE } from "./next-steps.ts";
import { reminderDates } from "./reminders.ts";
import type { NextStepId, ProvisionId, Rule, RuleId } from "./rule.ts";
import { DEFAULT_LAW_SETTINGS, type LawSettings } from "./settings.ts";

/** As much of a case as rights ripen from. */
export interface LawfulCase {
  open: boolean;
  /** Of the reader. */
  roles: readonly Role[];
  clocks: readonly ClockRow[];
  /** Commands that the reader may give now. */
  offered: readonly string[];
  /** When the refusal was made that can be appealed late; null where there is none. */
  refusedAt: string | null;
  /** Reasons that came with an extension; empty: none were given. */
  extensionReasons: string;
}

export interface LawfulStep {
  step: NextStepId;
  /** Why it may be done: the deadline was missed, comes near, runs; it is late but not too late; nobody said why. */
  because: "missed" | "near" | "running" | "late" | "unexplained";
  rule: RuleId;
  /** When the right ripened, and the last moment to use it where there is one. ISO 8601. */
  since: string;
  until: string | null;
  /** The last day of the deadline that it follows from, Oslo date. */
  deadline: string;
  provision: { id: ProvisionId; url: string | null; checked: boolean };
  how: How;
}

/**
 * @param now ISO 8601
 * @returns the best step first; each step once, for the first right it follows from
 */
export function lawfulSteps(
  c: LawfulCase,
  now: string,
  settings: LawSettings = DEFAULT_LAW_SETTINGS,
): LawfulStep[] {
  const found = new Map<NextStepId, LawfulStep>();
  const add = (step: LawfulStep | null) => {
    if (step && !found.has(step.step)) found.set(step.step, step);
  };
  for (const row of c.clocks) {
    const rule = ruleOfVersion(row.rule, row.lawVersion, settings) ?? ruleAt(row.rule, now, settings);
    for (const ripe of ripeSteps(c, row, rule, now, settings)) add(offer(c, rule, ripe));
  }
  if (!c.open && c.refusedAt) {
    for (const { rule: id, step } of AFTERWARDS) add(afterwards(c, ruleAt(id, now, settings), step, now));
  }
  return [...found.values()];
}

type Ripe = Pick<LawfulStep, "step" | "because" | "since" | "until" | "deadline">;

function ripeSteps(c: LawfulCase, row: ClockRow, rule: Rule, now: string, settings: LawSettings): Ripe[] {
  const deadline = osloDate(row.dueAt).toString();
  const missed = row.firedAt !== null || isDue(row, now);
  const early = EARLY_STEPS.filter((e) => e.rule === row.rule);
  const ripe: Ripe[] = [];
  if (missed) {
    const over = { because: "missed", since: row.dueAt, until: null, deadline } as const;
    ripe.push(...rule.whenMissed.map((step) => ({ step, ...over })));
    // What was to be done in time is still to be done.
    ripe.push(...early.filter((e) => e.when === "near").map(({ step }) => ({ step, ...over })));
  } else {
    const [first] = reminderDates(row, settings);
    const near = first !== undefined && first <= osloDate(now).toString();
    for (const { step, when } of early) {
      if (when === "running") {
        ripe.push({ step, because: "running", since: row.startedAt, until: row.dueAt, deadline });
      } else if (near) {
        ripe.push({ step, because: "near", since: first, until: row.dueAt, deadline });
      }
    }
  }
  const extended = row.moves.find((m) => m.what === "extend");
  if (isExtended(row) && extended && rule.extension?.reasons && c.extensionReasons.trim() === "") {
    const since = extended.at;
    ripe.push({ step: "ask-why-extended", because: "unexplained", since, until: null, deadline });
  }
  return ripe;
}

/** A right that begins with the decision and is there when the case is over. */
function afterwards(c: LawfulCase, rule: Rule, step: NextStepId, now: string): LawfulStep | null {
  const until = c.refusedAt ? dueAt(rule, c.refusedAt).dueAt : null;
  if (!c.refusedAt || until === null || Date.parse(until) < Date.parse(now)) return null;
  const deadline = osloDate(until).toString();
  return offer(c, rule, { step, because: "late", since: c.refusedAt, until, deadline });
}

/** Null where the step is another person's, or the case offers no way to take it. */
function offer(c: LawfulCase, rule: Rule, ripe: Ripe): LawfulStep | null {
  const row = NEXT_STEP_TABLE[ripe.step];
  if (!row?.by.some((role) => c.roles.includes(role))) return null;
  const how = wayOf(c, row.how);
  if (!how) return null;
  const provision = row.provision ?? { id: rule.provision, url: rule.url, checked: rule.checked };
  return { ...ripe, rule: rule.id, provision, how };
}

function wayOf(c: LawfulCase, how: How): How | null {
  if (how.do === "message") return c.offered.includes("send-message") ? how : null;
  if (how.do !== "command" || c.offered.includes(how.command)) return how;
  return how.orElse ? wayOf(c, { do: "message" }) : null;
}
