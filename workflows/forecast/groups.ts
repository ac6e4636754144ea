// Whose past a request is compared with: its dataset's, then its owner's, then that of owners like it, then everybody's.
import type { FeatureLevel } from "./feature-levels.ts";

/** Narrowest last. */
export const LEVELS = ["all", "sector", "owner", "dataset"] as const;
export type Level = (typeof LEVELS)[number];

/** What a request belongs to. */
export interface Belongs {
  datasetId: string;
  ownerId: string;
  /** What kind of body the owner is: `public`, `private`. */
  sector: string;
  /** The rule by which the owner has to answer; `none` where no law sets a time. Other rules, other habits. */
  road: string;
}

export interface Group {
  level: Level;
  /** Names the group in storage. */
  key: string;
}

/** The groups of a request, widest first. A dataset has one road, so its group is named without. */
export const groupsOf = ({ datasetId, ownerId, sector, road }: Belongs): Group[] => [
  { level: "all", key: `all:${road}` },
  { level: "sector", key: `sector:${sector}:${road}` },
  { level: "owner", key: `owner:${ownerId}:${road}` },
  { level: "dataset", key: `dataset:${datasetId}` },
];

/** What a key stands for; `feature` only where the group is one of those who asked in the same way. */
export interface StoredGroup {
  level: Level | FeatureLevel;
  key: string;
  id: string;
  road: string;
  feature?: string;
}

/** Undefined for a key that names no group. */
export function groupOfKey(key: string): StoredGroup | undefined {
  const [level, first = "", second = "", third = ""] = key.split(":");
  if (level === "all-asked") return { level, key, id: "", road: first, feature: second };
  if (level === "owner-asked") return { level, key, id: first, road: second, feature: third };
  const known = LEVELS.find((l) => l === level);
  if (!known) return undefined;
  return known === "all"
    ? { level: known, key, id: "", road: first }
    : { level: known, key, id: first, road: second };
}
