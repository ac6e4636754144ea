// Data that anybody may use now: where they lie and under which licence, read out of the catalogue's description.
import { type DatasetDescription, textIn } from "./dataset-description.ts";
import { addressOf } from "./road.ts";

export interface OpenData {
  address: string;
  /** False: a page or a service, where one still has to look for the data. */
  file: boolean;
  licence: string | null;
}

/** Null where the catalogue does not call the data open or no distribution can be reached: then a person must be asked. */
export function openDataOf(row: { open: boolean; description: unknown }): OpenData | null {
  if (!row.open) return null;
  const dataset = row.description as DatasetDescription;
  const found = addressOf(dataset);
  if (!found) return null;
  const licence = [dataset.licence, ...dataset.distributions.map((d) => d.licence)].find((l) => l?.open);
  const name = licence ? textIn(licence.title, "nb") || licence.code || licence.uri : null;
  return { address: found.href, file: found.file, licence: name };
}
