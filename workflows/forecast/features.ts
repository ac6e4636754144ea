// What of a request can be changed before it is sent, and counted afterwards: the groups of those who asked in the same way.
import { AREAS, EXTENTS, PURPOSE_KINDS } from "#workflows/request/answers.ts";
import type { FeatureLevel } from "./feature-levels.ts";
import type { Belongs } from "./groups.ts";

/** The values of each, kept as `extent=totals`; a request that said nothing belongs to none of them. */
export const FEATURES = {
  purposeKind: PURPOSE_KINDS,
  extent: EXTENTS,
  area: AREAS,
  /** Whether those whom the data concern are asked. */
  consent: ["no", "yes"],
} as const satisfies Record<string, readonly string[]>;

export type Dimension = keyof typeof FEATURES;
export const DIMENSIONS = Object.keys(FEATURES) as Dimension[];

export const dimensionOf = (feature: string): Dimension | undefined =>
  DIMENSIONS.find((dimension) => feature.startsWith(`${dimension}=`));

/** What was said together, as text: the same for the same dimensions, in whatever order. */
export const setOf = (dimensions: readonly Dimension[]): string => [...dimensions].sort().join("+");

export const featureOf = (dimension: Dimension, value: string): string => `${dimension}=${value}`;

/** Those who asked so, widest first: under the same rule, and of the same owner under the same rule. */
export const featureGroupsOf = (
  { ownerId, road }: Pick<Belongs, "ownerId" | "road">,
  feature: string,
): { level: FeatureLevel; key: string }[] => [
  { level: "all-asked", key: `all-asked:${road}:${feature}` },
  { level: "owner-asked", key: `owner-asked:${ownerId}:${road}:${feature}` },
];
