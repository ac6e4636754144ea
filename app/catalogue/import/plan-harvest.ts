// What a harvest means for the catalogue, worked out before anything is written: added, changed, gone, unchanged.
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { contentHash } from "./diff-descriptions.ts";

/** What the catalogue holds of a dataset that is in the file, or that the source delivered before. */
export interface KnownDataset {
  id: string;
  uri: string;
  contentHash: string;
  sourceId: string;
  gone: boolean;
}

export interface PlannedDataset {
  dataset: DatasetDescription;
  hash: string;
  known: KnownDataset | null;
}

export interface HarvestPlan {
  added: PlannedDataset[];
  /** Was gone and is there again. Counted with the added. */
  returned: PlannedDataset[];
  changed: PlannedDataset[];
  unchanged: PlannedDataset[];
  gone: KnownDataset[];
}

/**
 * @param known datasets of the file's addresses from any source, and those of this source that are not gone.
 * Sorted by address throughout, so that imports of two sources that share datasets lock rows in one order.
 */
export function planHarvest(
  sourceId: string,
  datasets: DatasetDescription[],
  known: KnownDataset[],
): HarvestPlan {
  const byUri = new Map(known.map((one) => [one.uri, one]));
  const plan: HarvestPlan = { added: [], returned: [], changed: [], unchanged: [], gone: [] };
  const delivered = new Set<string>();
  for (const dataset of [...datasets].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    delivered.add(dataset.uri);
    const before = byUri.get(dataset.uri) ?? null;
    const planned = { dataset, hash: contentHash(dataset), known: before };
    if (!before) plan.added.push(planned);
    else if (before.gone) plan.returned.push(planned);
    else if (before.contentHash !== planned.hash) plan.changed.push(planned);
    else plan.unchanged.push(planned);
  }
  plan.gone = known
    .filter((one) => one.sourceId === sourceId && !one.gone && !delivered.has(one.uri))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return plan;
}
