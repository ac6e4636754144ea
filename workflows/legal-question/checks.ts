// What the schema of a legal question's form cannot check: a box that has to be ticked, and a link that has to lead somewhere.
import type { Check } from "#workflows/policy.ts";

export const legalQuestionChecks: Readonly<Record<string, Check<never, never>>> = {
  anonymise: (_, { confirm }: { confirm: boolean }) =>
    confirm ? [] : [{ path: "confirm", problem: "required" }],
};
