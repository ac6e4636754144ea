// The form in which an owner says who has to agree before it decides: read into a policy, or what is wrong with it.
import type { SetPolicy } from "#db/schema/access-policies.ts";
import { impossibleStages } from "#workflows/request/access-policy.ts";
import {
  AGREEMENT_RULES,
  MOST_APPROVERS,
  MOST_STAGES,
  type Stage,
} from "#workflows/request/memory/access-policy-schema.ts";

export const POLICY_PROBLEMS = ["no-name", "not-a-count", "too-few", "no-choice"] as const;
export interface PolicyIssue {
  /** Id of the field. */
  field: string;
  problem: (typeof POLICY_PROBLEMS)[number];
  /** Number of the stage, from 1; 0 where it is none. */
  stage: number;
}

/** What the form shows: of a stored policy, or as it was typed. */
export interface TypedPolicy {
  stages: { name: string; needed: string; approvers: string[] }[];
  fourEyes: boolean;
  agreement: string;
}

export const stageField = (part: "name" | "needed" | "approvers", index: number) => `stage-${index}-${part}`;

export const typedPolicy = ({ stages, fourEyes, agreement }: SetPolicy): TypedPolicy => ({
  stages: stages.map((s) => ({ ...s, needed: String(s.needed) })),
  fourEyes,
  agreement,
});

const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

export function readTypedPolicy(form: FormData): TypedPolicy {
  const stages = Array.from({ length: MOST_STAGES }, (_, i) => ({
    name: text(form, stageField("name", i)).slice(0, 80),
    needed: text(form, stageField("needed", i)),
    approvers: form
      .getAll(stageField("approvers", i))
      .map(String)
      .filter((id) => id !== ""),
  }));
  return { stages, fourEyes: form.has("fourEyes"), agreement: text(form, "agreement") };
}

/** @param approvers user ids of those who decide for the owner; others are taken out without a word, they have left */
export function parsePolicy(
  typed: TypedPolicy,
  approvers: readonly string[],
): { ok: true; policy: SetPolicy } | { ok: false; issues: PolicyIssue[] } {
  const issues: PolicyIssue[] = [];
  const used = typed.stages.flatMap((s, i) =>
    i === 0 || s.name !== "" || s.approvers.length > 0 || !["", "1"].includes(s.needed) ? [{ ...s, i }] : [],
  );
  const stages = used.map(({ name, needed, approvers: chosen, i }): Stage => {
    const count = /^\d+$/.test(needed) ? Number(needed) : Number.NaN;
    const fits = count >= 1 && count <= MOST_APPROVERS;
    if (!fits) issues.push({ field: stageField("needed", i), problem: "not-a-count", stage: i + 1 });
    // Several stages are distinguished by their names, in the case and in the letter.
    if (name === "" && used.length > 1)
      issues.push({ field: stageField("name", i), problem: "no-name", stage: i + 1 });
    return { name, needed: fits ? count : 1, approvers: chosen.filter((a) => approvers.includes(a)) };
  });
  const agreement = AGREEMENT_RULES.find((r) => r === typed.agreement);
  if (!agreement) issues.push({ field: "agreement", problem: "no-choice", stage: 0 });
  const policy = { stages, fourEyes: typed.fourEyes, agreement: agreement ?? "by-decision" };
  if (issues.length === 0) {
    for (const index of impossibleStages(policy, approvers)) {
      const at = used[index]?.i ?? 0;
      issues.push({ field: stageField("needed", at), problem: "too-few", stage: at + 1 });
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, policy };
}
