// The steps of an appeal in order; each state's meta names the one it belongs to.
export const APPEAL_STEPS = ["file", "reconsider", "forward", "hear", "outcome"] as const;
