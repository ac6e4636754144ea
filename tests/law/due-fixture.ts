// Rules as they stand in 2026, for tests of due dates.
import { ruleAt } from "#workflows/law/find-rule.ts";
import type { Rule, RuleId } from "#workflows/law/rule.ts";

export const rule = (id: RuleId): Rule => ruleAt(id, "2026-01-01T12:00:00.000Z");
/** No rule in months or hours stands still today; the arithmetic has to hold for the one that comes to. */
export const pausing = (id: RuleId): Rule => {
  const { period } = rule(id);
  return { ...rule("centre-answer"), period };
};
