// The steps of a legal question in order; each state's meta names the one it belongs to.
import type { LegalQuestionContext } from "./context.ts";

export const LEGAL_QUESTION_STEPS = ["ask", "triage", "answer", "review", "answered"] as const;
type Step = (typeof LEGAL_QUESTION_STEPS)[number];
type Memory = Pick<LegalQuestionContext, "topic" | "adviserId" | "answer" | "reviewedBy" | "reviewComment">;

/** How far a question came: one that was withdrawn or redirected is closed too, without having been answered. */
export function stepReached({ topic, adviserId, answer, reviewedBy, reviewComment }: Memory): Step {
  if (reviewedBy !== null) return "answered";
  if (answer && reviewComment === null) return "review";
  if (adviserId !== null || answer) return "answer";
  return topic === null ? "ask" : "triage";
}
