// People of the resource centre, for the page of a legal question.
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { memberships, users } from "#db/schema/people.ts";

/** More than any centre has. */
const MOST_ADVISERS = 200;

/** Advisers of the centre by name: whom a question can be given to. */
export async function listAdvisers(executor: Executor, centreOrgId: string) {
  return executor
    .select({ id: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.orgId, centreOrgId), eq(memberships.role, "adviser")))
    .orderBy(asc(users.name), asc(users.id))
    .limit(MOST_ADVISERS);
}

/** Names by id; unknown ids are left out. */
export async function namesOfUsers(
  executor: Executor,
  ids: readonly (string | null)[],
): Promise<Record<string, string>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return {};
  const rows = await executor
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, known));
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}
