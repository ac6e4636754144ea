// The steps of a demand in order; each state's meta names the one it belongs to.
export const DEMAND_STEPS = ["register", "find-owner", "consider", "plan", "publish"] as const;
