// Which of the offered commands is the one next step of a request, and which sentence opens the page.
import type { SituationName } from "#app/request/texts/nb.ts";
import { SITUATIONS } from "#app/request/texts/nb.ts";

interface Standing {
  state: string;
  steps?: readonly { status: string }[];
  ball: { role: string | null; mine: boolean };
}

/** Where the case is, as the opening sentence sees it: in assessment it depends on whom it waits for. */
export function situationOf({ state, ball, steps = [] }: Standing): SituationName {
  if (state === "active" && steps.some((s) => s.status === "not-needed")) return "open-data";
  if (state === "assessing") {
    if (ball.role === "applicant") return "clarifying";
    if (ball.role === "adviser") return "legal";
    if (ball.role === "reviewer") return "review";
    return ball.role === "subject" ? "consent" : "assessing";
  }
  return SITUATIONS.find((s) => s === state) ?? "assessing";
}

/** In the order in which one of them is the next step for the ball holder. */
const FORWARD = [
  "answer-clarification",
  "accept-conditions",
  "deliver-access",
  "propose-decision",
  "sign-decision",
  "approve",
  "approve-partly",
  "refuse",
  "resume",
  "claim",
] as const;

/** The command that takes the case on, or null where another person has to act. */
export function nextStepOf(
  standing: Standing,
  offered: readonly string[],
  recommendation: "approve" | "approve-partly" | "refuse" | null,
): string | null {
  if (!standing.ball.mine) return null;
  if (standing.state === "received") return offered.includes("claim") ? "claim" : null;
  if (standing.state === "deciding" && recommendation !== null && offered.includes(recommendation))
    return recommendation;
  return FORWARD.find((c) => offered.includes(c) && c !== "claim") ?? null;
}
