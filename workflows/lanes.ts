// In which queue a case lies for one of its parties.
import type { CaseState } from "./state.ts";
import type { Lane, Principal, Role } from "./types.ts";

/** Roles in which one person of the organisation takes the case before it is worked with. */
export const TAKEN_BY_ONE: ReadonlySet<Role> = new Set(["handler", "adviser", "appeal-body"]);

export function laneOf(
  party: { principal: Principal | string; role: Role },
  state: Pick<CaseState, "open" | "ball" | "othersTurn">,
  assigneeId: string | null,
): Lane {
  // A role that has forwarded a case has done its part.
  if (!state.open || party.role === "earlier-owner") return "done";
  if (state.ball === null) return "resting";
  // An invited organisation has something to answer, regardless of who holds the ball.
  if (party.role === "invited") return "todo";
  if (state.ball !== party.role) return "waiting";
  const isAssignee = assigneeId !== null && party.principal === `user:${assigneeId}`;
  if (state.othersTurn) return isAssignee ? "waiting" : "unclaimed";
  const pile = party.principal.startsWith("org:") && TAKEN_BY_ONE.has(party.role);
  return pile && assigneeId === null ? "unclaimed" : "todo";
}
