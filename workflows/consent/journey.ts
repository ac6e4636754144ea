// The steps of a consent in order; each state's meta names the one it belongs to.
export const CONSENT_STEPS = ["asked", "decided"] as const;
