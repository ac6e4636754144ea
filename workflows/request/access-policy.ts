// Who has to agree before an owner decides: the stages, how many in each, and whether four eyes are needed. An owner sets
// it for itself or for one dataset; a case keeps the one it was sent under, so that a change moves nobody's goalposts.
import type { RequestContext } from "./context.ts";
import type { AccessPolicy, Approval, Stage } from "./memory/access-policy-schema.ts";

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

/** @param asked what the decider has ticked */
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
