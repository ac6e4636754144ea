// How far a decision has come: who has approved in which stage, who is missing, and why it came back. For the owner's side.
import type { CaseView } from "#app/cases/page/case-view.server.ts";
import { db } from "#db/client.server.ts";
import { listEvents } from "#db/queries/cases/cases.ts";
import { namesOfUsers } from "#db/queries/legal-question/questions.ts";
import { listApprovers } from "#db/queries/organisations/access-policies.ts";
import { type Bar, barOf, stageNow } from "#workflows/request/access-policy.ts";
import type { RequestContext } from "#workflows/request/context.ts";

export interface ShownStage {
  /** Empty where the owner has given it no name. */
  name: string;
  needed: number;
  status: "done" | "now" | "next";
  /** In the order in which they approved; the name is null when the account is gone. */
  approved: { name: string | null; at: string }[];
  /** Who may still approve in it. */
  missing: string[];
}

export interface Approvals {
  stages: ShownStage[];
  /** More than the one approval that every decision needs. */
  several: boolean;
  fourEyes: boolean;
  of: RequestContext["policy"]["of"];
  /** What keeps this reader from approving, where something does. */
  bar: Bar | null;
  /** Why those who decide sent it back, while it has not been proposed anew. */
  returned: { comment: string; by: string | null; at: string } | null;
}

export async function loadApprovals(
  view: CaseView,
  c: RequestContext,
  readerId: string | null,
): Promise<Approvals> {
  const { policy, approvals } = c;
  const deciding = view.state === "deciding";
  const [approvers, names] = await Promise.all([
    deciding ? listApprovers(db(), c.ownerOrg.id) : [],
    namesOfUsers(
      db(),
      approvals.map((a) => a.by),
    ),
  ]);
  const now = deciding ? stageNow(c) : policy.stages.length;
  const mayIn = (stage: number, id: string) => {
    const done = approvals.some((a) => a.by === id && (policy.fourEyes || a.stage === stage));
    const handled = policy.fourEyes && (id === c.claimedBy || id === c.proposal?.by);
    const named = policy.stages[stage]?.approvers ?? [];
    return !done && !handled && (named.length === 0 || named.includes(id));
  };
  return {
    stages: policy.stages.map((stage, i) => ({
      name: stage.name,
      needed: stage.needed,
      status: i < now ? "done" : i === now ? "now" : "next",
      approved: approvals
        .filter((a) => a.stage === i)
        .map((a) => ({ name: (a.by && names[a.by]) || null, at: a.at })),
      missing: i < now ? [] : approvers.filter((a) => mayIn(i, a.id)).map((a) => a.name),
    })),
    several: policy.stages.length > 1 || policy.stages.some((s) => s.needed > 1),
    fourEyes: policy.fourEyes,
    of: policy.of,
    bar: deciding && view.roles.includes("approver") ? barOf(c, readerId) : null,
    returned: await returnedIn(view),
  };
}

/** Read off the trail: it is over as soon as the decision is proposed anew. */
async function returnedIn({ id, state }: CaseView): Promise<Approvals["returned"]> {
  if (state !== "assessing") return null;
  const { rows } = await listEvents(db(), id, {
    only: ["return-to-handler", "propose-decision", "amend", "appeal-reopens"],
  });
  const [last] = rows;
  const comment = last?.type === "return-to-handler" ? last.payload?.comment : undefined;
  return last && typeof comment === "string"
    ? { comment, by: last.actorName, at: last.at.toISOString() }
    : null;
}
