// The steps of an agreement in order; each state's meta names the one it belongs to.
export const AGREEMENT_STEPS = ["draft", "negotiate", "sign", "run", "end"] as const;
