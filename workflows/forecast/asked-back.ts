// What an owner usually asks back about: an applicant who knows it beforehand writes it the first time.
import type { Observation } from "./observation.ts";

/** Field of the answers → share of the cases that have ended in which the owner asked about it. */
export type AskedBack = Record<string, number>;

/** Fewer cases, or a smaller share, are no habit. */
const fewestCases = 5;
const smallestShare = 0.1;

/** Recent cases count more, as in all that is computed from the past. */
export function askedBack(observations: readonly (Observation & { asked: readonly string[] })[]): AskedBack {
  const over = observations.filter(({ outcome }) => outcome !== null);
  if (over.length < fewestCases) return {};
  const all = over.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Map<string, number>();
  for (const { asked, weight } of over)
    for (const field of asked) weights.set(field, (weights.get(field) ?? 0) + weight);
  return Object.fromEntries(
    [...weights]
      .map(([field, weight]) => [field, weight / all] as const)
      .filter(([, share]) => share >= smallestShare),
  );
}
