// Whose past a request is compared with: its dataset's, then its owner's, then that of owners like it, then everybody's.

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

/** Undefined for a key that names no group. */
export function groupOfKey(key: string): (Group & { id: string; road: string }) | undefined {
  const [level, first = "", second = ""] = key.split(":");
  const known = LEVELS.find((l) => l === level);
  if (!known) return undefined;
  return known === "all"
    ? { level: known, key, id: "", road: first }
    : { level: known, key, id: first, road: second };
}
