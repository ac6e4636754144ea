// Up to four datasets side by side: what stands in the catalogue, the road to each, and what can be expected of it.
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import type { DatasetDescription, Licence, LocalisedText } from "#app/catalogue/road/dataset-description.ts";
import { type RoadId, roadContextAt, roadOf } from "#app/catalogue/road/road.ts";
import { type Outlook, outlooksOf } from "#app/forecast/load-forecast.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { findDataset, listDatasetFindings } from "#db/queries/catalogue/datasets.ts";

export const mostCompared = 4;

export interface ComparedDataset {
  id: string;
  title: LocalisedText;
  publisher: string | null;
  accessRight: DatasetDescription["accessRight"];
  open: boolean;
  gone: boolean;
  road: RoadId;
  outlook: Outlook | null;
  formats: string[];
  licence: Licence | null;
  frequency: string | null;
  modified: string | null;
  /** How much is missing or wrong in its description. */
  findings: number;
}

/** In the order asked for; what does not exist is left out, and what is named twice stands once. */
export async function loadComparison(ids: readonly string[]): Promise<ComparedDataset[]> {
  const wanted = [...new Set(ids)].slice(0, mostCompared);
  const [rows, law, outlooks] = await Promise.all([
    Promise.all(wanted.map((id) => findDataset(db(), id))),
    loadLaw(sqlClient()),
    outlooksOf(wanted.filter((id) => isUuid(id))),
  ]);
  const contextOf = roadContextAt(new Date().toISOString(), law);
  return Promise.all(
    rows.flatMap((row) => {
      if (!row) return [];
      const dataset = row.description as DatasetDescription;
      const gone = row.goneAt !== null;
      const context = contextOf({ gone, publisherKind: row.publisherKind });
      const compare = async (): Promise<ComparedDataset> => ({
        id: row.id,
        title: dataset.title,
        publisher: row.publisherName,
        accessRight: dataset.accessRight,
        open: row.open && !gone,
        gone,
        road: roadOf(dataset, context).road,
        outlook: outlooks[row.id] ?? null,
        formats: [...new Set(dataset.distributions.flatMap(({ formats }) => formats))],
        licence: dataset.licence ?? dataset.distributions.find(({ licence }) => licence)?.licence ?? null,
        frequency: dataset.frequency,
        modified: dataset.modified,
        findings: gone ? 0 : (await listDatasetFindings(db(), row)).length,
      });
      return [compare()];
    }),
  );
}
