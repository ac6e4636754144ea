// In which pile a case lies for one of its parties.
import type { CaseState } from "./state.ts";
import type { Lane, Principal, Role } from "./types.ts";

export function laneOf(
  party: { principal: Principal | string; role: Role },
  state: Pick<CaseState, "open" | "ball" | "othersTurn">,
  assigneeId: string | null,
): Lane {
  // Whoever has forwarded a case has done its part.
  if (!state.open || party.role === "earlier-owner") return "done";
  if (state.ball === null) return "resting";
  if (state.ball !== party.role) return "waiting";
  const isAssignee = assigneeId !== null && party.principal === `user:${assigneeId}`;
  if (state.othersTurn) return isAssignee ? "waiting" : "unclaimed";
  const pile = party.principal.startsWith("org:") && (party.role === "handler" || party.role === "adviser");
  return pile && assigneeId === null ? "unclaimed" : "todo";
}
