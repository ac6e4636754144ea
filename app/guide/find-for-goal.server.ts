// What there is for a goal in a person's own words: datasets with their roads, answers that stand ready, needs of others.
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { type RoadId, roadContextAt, roadOf } from "#app/catalogue/road/road.ts";
import { correctWord } from "#app/catalogue/search/search-correction.ts";
import { type Outlook, outlooksOf } from "#app/forecast/load-forecast.server.ts";
import { findNearAnswers, type NearAnswer } from "#app/public-answers/nearest-answers.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { listRoadFacts } from "#db/queries/catalogue/datasets.ts";
import { listDatasetsWithAny } from "#db/queries/catalogue/search-any.ts";
import { type DatasetListItem, listDatasetItems } from "#db/queries/catalogue/search-results.ts";
import { listNearWords, listWordsWithoutHits } from "#db/queries/catalogue/search-words.ts";
import { listSimilarDemands } from "#db/queries/demand.ts";
import { type GoalWord, goalWords } from "./goal-words.ts";

/** As many as one can choose among without losing the thread. */
const shown = 6;
const shownDemands = 3;

export interface GoalDataset extends DatasetListItem {
  road: RoadId | null;
  outlook: Outlook | null;
}

export interface ForGoal {
  datasets: GoalDataset[];
  answers: NearAnswer[];
  demands: { id: string; title: string; followers: number }[];
}

/** @param chosen a dataset that stands first, whether the words find it or not. */
export async function findForGoal(goal: string, chosen: string | null): Promise<ForGoal> {
  const [found, answers, demands] = await Promise.all([
    datasetsFor(goal),
    findNearAnswers(goal),
    listSimilarDemands(db(), goal, chosen),
  ]);
  const ids = [...new Set([...(chosen ? [chosen] : []), ...found])];
  const [items, roads, outlooks] = await Promise.all([
    listDatasetItems(db(), ids),
    roadsOf(ids),
    outlooksOf(ids),
  ]);
  return {
    datasets: items.map((item) => ({
      ...item,
      road: roads.get(item.id) ?? null,
      outlook: item.open ? null : (outlooks[item.id] ?? null),
    })),
    answers,
    demands: demands.slice(0, shownDemands).map(({ id, title, followers }) => ({ id, title, followers })),
  };
}

async function datasetsFor(goal: string): Promise<string[]> {
  const words = goalWords(goal);
  const found = await listDatasetsWithAny(db(), words, shown);
  // In a sentence a word that is unknown is seldom misspelt: most just stand in no description.
  return found.length > 0 ? found : listDatasetsWithAny(db(), await corrected(words), shown);
}

/** Words that stand nowhere in the catalogue as they were most likely meant. */
async function corrected(words: readonly GoalWord[]): Promise<GoalWord[]> {
  const single = words.flatMap((word) => (word.length === 1 ? (word[0] ?? []) : []));
  const unknown = await listWordsWithoutHits(db(), single);
  if (unknown.length === 0) return [...words];
  const near = await listNearWords(db(), unknown);
  return words.map((word) => {
    const [typed = ""] = word;
    const meant = unknown.includes(typed) ? correctWord(typed, near.get(typed) ?? []) : null;
    return meant ? [typed, meant] : word;
  });
}

async function roadsOf(ids: readonly string[]): Promise<Map<string, RoadId>> {
  const [facts, law] = await Promise.all([listRoadFacts(db(), ids), loadLaw(sqlClient())]);
  const contextOf = roadContextAt(new Date().toISOString(), law);
  return new Map(
    facts.map(({ id, description, publisherKind }) => [
      id,
      roadOf(description as DatasetDescription, contextOf({ gone: false, publisherKind })).road,
    ]),
  );
}
