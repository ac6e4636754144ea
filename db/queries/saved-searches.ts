// Saved searches: a person's own, and what the job needs that looks for new hits.
import { and, asc, count, eq, lt, or, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { savedSearches } from "#db/schema/follow.ts";
import { newHits, type SearchQuery } from "./catalogue/search.ts";

export const MOST_SEARCHES = 50;
/** Counted no further. */
const mostHits = 1000;

const own = (userId: string, id: string) => and(eq(savedSearches.userId, userId), eq(savedSearches.id, id));

/** In the order of their names. */
export function listSavedSearches(executor: Executor, userId: string) {
  const { id, name, query, newHits: hits, createdAt } = savedSearches;
  return executor
    .select({ id, name, query, newHits: hits, createdAt })
    .from(savedSearches)
    .where(eq(savedSearches.userId, userId))
    .orderBy(asc(name), asc(id))
    .limit(MOST_SEARCHES);
}

/** "full": the person has as many as one may have. Saved again, it gets the new name and is one search. */
export async function saveSearch(
  executor: Executor,
  row: Pick<typeof savedSearches.$inferInsert, "id" | "userId" | "name" | "query">,
  now: Date,
): Promise<"saved" | "full"> {
  const [{ others } = { others: 0 }] = await executor
    .select({ others: count() })
    .from(savedSearches)
    .where(and(eq(savedSearches.userId, row.userId), sql`${savedSearches.query} <> ${row.query}`));
  if (others >= MOST_SEARCHES) return "full";
  await executor
    .insert(savedSearches)
    .values({ ...row, seenAt: now, createdAt: now })
    .onConflictDoUpdate({ target: [savedSearches.userId, savedSearches.query], set: { name: row.name } });
  return "saved";
}

export async function renameSearch(
  executor: Executor,
  userId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const changed = await executor
    .update(savedSearches)
    .set({ name })
    .where(own(userId, id))
    .returning({ id: savedSearches.id });
  return changed.length > 0;
}

export async function deleteSearch(executor: Executor, userId: string, id: string): Promise<void> {
  await executor.delete(savedSearches).where(own(userId, id));
}

/** Its owner looks now: nothing is new any more. Undefined for a search of another person. */
export async function lookAtSearch(executor: Executor, userId: string, id: string) {
  const [row] = await executor
    .update(savedSearches)
    .set({ newHits: 0, untold: 0 })
    .where(own(userId, id))
    .returning({ query: savedSearches.query });
  return row;
}

/** Searches that have not looked at all datasets first seen until then, those furthest behind first; each by one worker. */
export function takeBehind(executor: Executor, newest: string, most: number) {
  const until = sql`${newest}::timestamptz`;
  const { id, query, seenAt, seenId } = savedSearches;
  return executor
    .select({ id, query, seenAt: sql<string>`${seenAt}::text`, seenId })
    .from(savedSearches)
    .where(or(lt(seenAt, until), and(eq(seenAt, until), sql`${seenId} is not null`)))
    .orderBy(asc(seenAt))
    .limit(most)
    .for("update", { skipLocked: true });
}

/** When the newest dataset was first seen, of those that were seen by `until`; as PostgreSQL writes it, to the microsecond. */
export async function findNewest(executor: Executor, until: Date): Promise<string | null> {
  const [row] = await executor.execute<{ at: string }>(sql`
    select first_seen_at::text as at from datasets where gone_at is null and first_seen_at <= ${until.toISOString()}::timestamptz
    order by first_seen_at desc nulls last limit 1`);
  return row?.at ?? null;
}

/** Looks at so many datasets more and notes what it found. True where it has come to `newest`. */
export async function lookOn(
  executor: Executor,
  search: { id: string; seenAt: string; seenId: string | null },
  query: Pick<SearchQuery, "words" | "filters">,
  to: { newest: string; most: number },
): Promise<boolean> {
  const [looked] = await executor.execute<{
    read: number;
    hits: number;
    at: string | null;
    last: string | null;
  }>(newHits(query, search, to));
  const { read = 0, hits = 0, at = null, last = null } = looked ?? {};
  const done = read < to.most;
  const add = (column: string) => sql.raw(`least(${column} + `);
  await executor.execute(sql`update saved_searches set
    new_hits = ${add("new_hits")}${hits}, ${mostHits}), untold = ${add("untold")}${hits}, ${mostHits}),
    seen_at = ${done ? to.newest : at}::timestamptz, seen_id = ${done ? null : last}::uuid
    where id = ${search.id}`);
  return done;
}

/** People with matches that no mail has reported. */
export async function listUntold(executor: Executor, most: number) {
  return executor.execute<{ userId: string; searches: number; hits: number }>(sql`
    select user_id as "userId", count(*)::int as searches, sum(untold)::int as hits from saved_searches
    where untold > 0 group by user_id order by user_id limit ${most}`);
}

export async function markNotified(executor: Executor, userId: string): Promise<void> {
  await executor
    .update(savedSearches)
    .set({ untold: 0 })
    .where(and(eq(savedSearches.userId, userId), sql`untold > 0`));
}
