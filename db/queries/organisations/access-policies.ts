// What an owner asks of a decision: the policy that governs a new request, and saving the next one.
import { and, asc, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { accessPolicies, type SetPolicy } from "#db/schema/access-policies.ts";
import { datasets } from "#db/schema/catalogue.ts";
import { memberships, users } from "#db/schema/people.ts";

export interface PolicyRow {
  datasetId: string | null;
  version: number;
  /** Null: it has been taken back. */
  policy: SetPolicy | null;
  savedAt: Date;
  savedBy: string | null;
}

const NEWEST = desc(accessPolicies.version);

/** The newest of the organisation's own, for all its data (`datasetId` null) or for one dataset. */
export async function findPolicy(
  executor: Executor,
  orgId: string,
  datasetId: string | null,
): Promise<PolicyRow | undefined> {
  const [row] = await executor
    .select({
      datasetId: accessPolicies.datasetId,
      version: accessPolicies.version,
      policy: accessPolicies.policy,
      savedAt: accessPolicies.savedAt,
      savedBy: users.name,
    })
    .from(accessPolicies)
    .leftJoin(users, eq(users.id, accessPolicies.savedBy))
    .where(
      and(
        eq(accessPolicies.orgId, orgId),
        datasetId === null ? isNull(accessPolicies.datasetId) : eq(accessPolicies.datasetId, datasetId),
      ),
    )
    .orderBy(NEWEST)
    .limit(1);
  return row;
}

/** That of the dataset, else that of the organisation; undefined where it has set neither. */
export async function findGoverningPolicy(
  executor: Executor,
  orgId: string,
  datasetId: string,
): Promise<PolicyRow | undefined> {
  const rows = await executor
    .selectDistinctOn([accessPolicies.datasetId], {
      datasetId: accessPolicies.datasetId,
      version: accessPolicies.version,
      policy: accessPolicies.policy,
      savedAt: accessPolicies.savedAt,
      savedBy: sql<null>`null`,
    })
    .from(accessPolicies)
    .where(
      and(
        eq(accessPolicies.orgId, orgId),
        or(isNull(accessPolicies.datasetId), eq(accessPolicies.datasetId, datasetId)),
      ),
    )
    .orderBy(accessPolicies.datasetId, NEWEST);
  const set = rows.filter((row) => row.policy !== null);
  return set.find((row) => row.datasetId !== null) ?? set[0];
}

/** False when another person has saved that version. */
export async function insertPolicy(
  executor: Executor,
  row: {
    orgId: string;
    datasetId: string | null;
    version: number;
    policy: SetPolicy | null;
    savedBy: string;
  },
): Promise<boolean> {
  const added = await executor
    .insert(accessPolicies)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: accessPolicies.id });
  return added.length > 0;
}

/** People who decide for the organisation, by name. */
export async function listApprovers(
  executor: Executor,
  orgId: string,
): Promise<{ id: string; name: string }[]> {
  return executor
    .select({ id: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.orgId, orgId), eq(memberships.role, "approver")))
    .orderBy(asc(users.name), asc(users.id))
    .limit(200);
}

const MOST_DATASETS = 300;

/** The organisation's own datasets, by title, and which of them have a policy of their own. */
export async function listDatasetsForPolicy(executor: Executor, orgId: string) {
  const own = sql<boolean>`coalesce((
    select p.policy is not null from ${accessPolicies} p
    where p.org_id = ${orgId} and p.dataset_id = ${datasets.id} order by p.version desc limit 1), false)`;
  return executor
    .select({ id: datasets.id, title: datasets.title, own })
    .from(datasets)
    .where(eq(datasets.publisherId, orgId))
    .orderBy(desc(own), sql`${datasets.title}->>'nb'`, asc(datasets.id))
    .limit(MOST_DATASETS);
}
