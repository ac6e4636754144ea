// What a person does with the searches they have saved.
import { randomUUID } from "node:crypto";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { parseSearchParams, type SearchParams, savedQuery } from "#app/catalogue/search/search-params.ts";
import { db } from "#db/client.server.ts";
import {
  deleteSearch,
  listSavedSearches,
  lookAtSearch,
  renameSearch,
  saveSearch,
} from "#db/queries/saved-searches.ts";

export const NAME_MOST = 80;

export type ListedSearch = Awaited<ReturnType<typeof listSavedSearches>>[number];

export const ownSearches = (userId: string): Promise<ListedSearch[]> => listSavedSearches(db(), userId);

/** As it is kept, or null where it is no name. */
function readName(typed: string): string | null {
  const name = typed.replace(/[\p{C}\s]+/gu, " ").trim();
  return name.length > 0 && name.length <= NAME_MOST ? name : null;
}

export async function storeSearch(
  userId: string,
  typed: string,
  params: SearchParams,
  now: Date,
): Promise<"saved" | "name" | "full"> {
  const name = readName(typed);
  if (name === null) return "name";
  return saveSearch(db(), { id: randomUUID(), userId, name, query: savedQuery(params) }, now);
}

/** "gone": there is no such search of this person. */
export async function renameOwnSearch(
  userId: string,
  id: string,
  typed: string,
): Promise<"renamed" | "name" | "gone"> {
  const name = readName(typed);
  if (name === null) return "name";
  return isUuid(id) && (await renameSearch(db(), userId, id, name)) ? "renamed" : "gone";
}

export async function removeOwnSearch(userId: string, id: string): Promise<void> {
  if (isUuid(id)) await deleteSearch(db(), userId, id);
}

/** Where the search is shown, its newest first; what was new is seen. Undefined for a search of another person. */
export async function openOwnSearch(
  userId: string,
  id: string | undefined,
): Promise<SearchParams | undefined> {
  const found = isUuid(id) ? await lookAtSearch(db(), userId, id) : undefined;
  return found && { ...parseSearchParams(new URLSearchParams(found.query)), order: "newest", asTyped: true };
}
