// Who has to agree before an owner decides: the stages, how many in each, and whether four eyes are needed. An owner sets
// it for itself or for one dataset; a case keeps the one it was sent under, so that a change moves nobody's goalposts.
import { z } from "zod";
import type { RequestContext } from "./context.ts";

export const MOST_STAGES = 4;
export const MOST_APPROVERS = 5;

export const stageSchema = z.object({
  name: z.string(),
  /** How many different people have to approve. */
  needed: z.number().int().min(1).max(MOST_APPROVERS),
  /** User ids; empty: everybody who decides for the owner. */
  approvers: z.array(z.string()).max(50),
});
export type Stage = z.infer<typeof stageSchema>;

export const AGREEMENT_RULES = ["by-decision", "always", "never"] as const;

export const accessPolicySchema = z.object({
  /** Whose it is: the product's own where the owner has set nothing. */
  of: z.enum(["house", "organisation", "dataset"]),
  /** Counts what the owner has saved; 0 for the product's own. */
  version: z.number().int().min(0),
  stages: z.array(stageSchema).min(1).max(MOST_STAGES),
  /** Whoever handled or proposed does not approve, and nobody approves in two stages. */
  fourEyes: z.boolean(),
  /** Whether an approval leads to an agreement; `by-decision` leaves it to whoever decides. */
  agreement: z.enum(AGREEMENT_RULES),
});
export type AccessPolicy = z.infer<typeof accessPolicySchema>;

/** One approver and four eyes: what applies until an owner says otherwise. */
export const HOUSE_POLICY: AccessPolicy = {
  of: "house",
  version: 0,
  stages: [{ name: "", needed: 1, approvers: [] }],
  fourEyes: true,
  agreement: "by-decision",
};

export const approvalSchema = z.object({
  /** Index of the stage. */
  stage: z.number().int().min(0),
  by: z.string().nullable(),
  at: z.string(),
});
export type Approval = z.infer<typeof approvalSchema>;

type Standing = Pick<RequestContext, "policy" | "approvals">;

const approvalsIn = (approvals: readonly Approval[], stage: number) =>
  approvals.filter((a) => a.stage === stage).length;

/** Index of the stage that is being decided in; as many as there are stages once all have agreed. */
export function stageNow({ policy, approvals }: Standing): number {
  const open = policy.stages.findIndex((s, i) => approvalsIn(approvals, i) < s.needed);
  return open < 0 ? policy.stages.length : open;
}

export const allAgreed = (c: Standing): boolean => stageNow(c) === c.policy.stages.length;

export type Bar = "four-eyes" | "not-in-stage" | "already-approved";

/** What keeps a person from approving now, though they decide for the owner; null when nothing does. */
export function barOf(
  c: Standing & Pick<RequestContext, "claimedBy" | "proposal">,
  userId: string | null,
): Bar | null {
  if (userId === null) return null;
  const { fourEyes, stages } = c.policy;
  const now = stageNow(c);
  if (fourEyes && (userId === c.claimedBy || userId === c.proposal?.by)) return "four-eyes";
  if (c.approvals.some((a) => a.by === userId && (fourEyes || a.stage === now))) return "already-approved";
  const chosen = stages[now]?.approvers ?? [];
  return chosen.length > 0 && !chosen.includes(userId) ? "not-in-stage" : null;
}

/** @param asked what whoever decides has ticked */
export const agreementNeeded = ({ agreement }: AccessPolicy, asked: boolean): boolean =>
  agreement === "by-decision" ? asked : agreement === "always";

/**
 * Stages that cannot be filled with the people there are, by index; none when the policy can be lived with. Under four
 * eyes nobody fills two places, so the places are matched with people (augmenting paths, Kuhn 1955; at most 20 places).
 */
export function impossibleStages(
  { stages, fourEyes }: Pick<AccessPolicy, "stages" | "fourEyes">,
  approvers: readonly string[],
): number[] {
  const free = (s: Stage) =>
    s.approvers.length > 0 ? approvers.filter((a) => s.approvers.includes(a)) : approvers;
  if (!fourEyes) return stages.flatMap((s, i) => (free(s).length < s.needed ? [i] : []));
  const places = stages.flatMap((s, stage) =>
    Array.from({ length: s.needed }, () => ({ stage, may: free(s) })),
  );
  const placeOf = new Map<string, number>();
  const fill = (place: number, tried: Set<string>): boolean =>
    (places[place]?.may ?? []).some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const other = placeOf.get(person);
      if (other !== undefined && !fill(other, tried)) return false;
      placeOf.set(person, place);
      return true;
    });
  return [...new Set(places.flatMap(({ stage }, place) => (fill(place, new Set()) ? [] : [stage])))];
}
