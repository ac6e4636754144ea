// The guide as a page needs it: where the answers lead, and what is known of the dataset among them.
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import {
  addressOf,
  type Road,
  type RoadContext,
  roadContextAt,
  roadOf,
  webHref,
} from "#app/catalogue/road/road.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { type DatasetRow, findDataset } from "#db/queries/catalogue/datasets.ts";
import { type DatasetStanding, type Walk, walkGuide } from "#workflows/guide/machine.ts";
import { isDatasetId, type Question } from "#workflows/guide/questions.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import type { GuideAddress } from "./address.ts";
import { type Plan, planOf } from "./plan.ts";

export interface GuideDataset {
  row: DatasetRow;
  description: DatasetDescription;
  context: RoadContext;
  road: Road;
  /** Where the data, and the owner's own form, are. */
  download: string | null;
  providerForm: string | null;
}

export interface Guide {
  address: GuideAddress;
  walk: Walk;
  /** The question to show: the open one, or an answered one that the reader wants to change. */
  shown: Question | "vanished" | "plan";
  dataset: GuideDataset | null;
  law: LawSettings;
  now: string;
}

export async function loadGuide(address: GuideAddress): Promise<Guide> {
  const { typed, again } = address;
  const [law, dataset] = await Promise.all([
    loadLaw(sqlClient()),
    isDatasetId(typed.data) ? findDataset(db(), typed.data) : undefined,
  ]);
  const now = new Date().toISOString();
  const known = dataset ? withRoad(dataset, law, now) : null;
  const walk = walkGuide(typed, isDatasetId(typed.data) ? standingOf(known) : null);
  const shown = again !== null && walk.asked.includes(again) ? again : walk.at;
  // An answer that is not reached yet says nothing.
  return { address, walk, shown, dataset: isDatasetId(walk.answers.data) ? known : null, law, now };
}

export function planOfGuide({ walk, dataset, address }: Guide): Plan {
  return planOf(walk.answers, {
    road: dataset?.road ?? null,
    isPrivate: dataset?.context.publisherKind === "private",
    asker: address.asker,
  });
}

function withRoad(row: DatasetRow, law: LawSettings, now: string): GuideDataset {
  const description = row.description as DatasetDescription;
  const context = roadContextAt(now, law)({ gone: row.goneAt !== null, publisherKind: row.publisherKind });
  return {
    row,
    description,
    context,
    road: roadOf(description, context),
    download: addressOf(description)?.href ?? null,
    providerForm: webHref(description.accessRequestUrl),
  };
}

function standingOf(dataset: GuideDataset | null): DatasetStanding {
  if (!dataset || dataset.context.gone) return "vanished";
  return dataset.road.road === "open" ? "open" : "ask";
}
