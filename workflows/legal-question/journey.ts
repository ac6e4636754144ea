// The steps of a legal question in order; each state's meta names the one it belongs to.
export const LEGAL_QUESTION_STEPS = ["ask", "triage", "answer", "review", "answered"] as const;
