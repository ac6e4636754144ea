// What a request needs to know of the dataset it is for: its owner, whether it is open, by when the owner has to answer.
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import { answerRuleOf } from "#app/catalogue/road/answer-rule.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { type OpenData, openDataOf } from "#app/catalogue/road/open-data.ts";
import { type Road, roadContextAt, roadOf } from "#app/catalogue/road/road.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { findRequestedDataset } from "#db/queries/cases/cases.ts";
import { findDataset } from "#db/queries/catalogue/datasets.ts";

export async function findOpenData(row: { id: string; open: boolean }): Promise<OpenData | null> {
  const dataset = row.open ? await findDataset(db(), row.id) : undefined;
  return dataset && !dataset.goneAt ? openDataOf(dataset) : null;
}

/** By when the owner will have to answer, as the law is today; the case keeps to it. */
export async function findAnswerRule(datasetId: string) {
  const found = await findWithContext(datasetId);
  return found ? answerRuleOf(found.description, found.context) : "interim-answer";
}

/** Which road leads to the data today; null where the dataset is not known any more. */
export async function findRoad(datasetId: string): Promise<Road | null> {
  const found = await findWithContext(datasetId);
  return found ? roadOf(found.description, found.context) : null;
}

async function findWithContext(datasetId: string) {
  const [dataset, law] = await Promise.all([findDataset(db(), datasetId), loadLaw(sqlClient())]);
  if (!dataset) return null;
  const contextOf = roadContextAt(new Date().toISOString(), law);
  const context = contextOf({ gone: false, publisherKind: dataset.publisherKind });
  return { description: dataset.description as DatasetDescription, context };
}

/** Undefined where nobody could be asked for it. */
export async function findRequestable(datasetId: string) {
  const row = await findRequestedDataset(db(), datasetId);
  if (!row || row.gone || row.ownerId === null || row.ownerName === null) return undefined;
  const [openData, answerRule] = await Promise.all([findOpenData(row), findAnswerRule(row.id)]);
  const ownerOrg = { id: row.ownerId, name: row.ownerName };
  return { id: row.id, title: row.title, ownerOrg, openData, answerRule };
}
