// Among whom those who asked in the same way are counted, widest first.
export const FEATURE_LEVELS = ["all-asked", "owner-asked"] as const;
export type FeatureLevel = (typeof FEATURE_LEVELS)[number];
