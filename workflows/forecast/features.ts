// What of a request can be changed before it is sent, and counted afterwards: the groups of those who asked in the same way.
import type { Belongs } from "./groups.ts";

/** `extent=totals`: the question and the answer. What was not answered belongs to no group. */
export const FEATURE_LEVELS = ["all-asked", "owner-asked"] as const;
export type FeatureLevel = (typeof FEATURE_LEVELS)[number];

/** Those who asked so, widest first: under the same rule, and of the same owner under the same rule. */
export const featureGroupsOf = (
  { ownerId, road }: Pick<Belongs, "ownerId" | "road">,
  feature: string,
): { level: FeatureLevel; key: string }[] => [
  { level: "all-asked", key: `all-asked:${road}:${feature}` },
  { level: "owner-asked", key: `owner-asked:${ownerId}:${road}:${feature}` },
];
