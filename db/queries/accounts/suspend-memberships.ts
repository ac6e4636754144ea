// An organisation that people have registered turns out to be a public body: who is in it on nobody's word waits to be let in.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { inList } from "#db/in-list.ts";
import type { Role } from "#workflows/types.ts";

export interface Suspended {
  requestId: string;
  orgId: string;
  orgName: string;
  userId: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  locale: "nb" | "nn" | "en";
}

/**
 * Organisations among these that people registered before they were known as publishers become public bodies.
 * @returns the ids of those that were changed
 */
export async function turnPublic(executor: Executor, orgIds: readonly string[]): Promise<string[]> {
  if (orgIds.length === 0) return [];
  const rows = await executor.execute<{ id: string }>(sql`
    update organisations set kind = 'public' where kind = 'private'
      and id in (select jsonb_array_elements_text(${JSON.stringify(orgIds)}::jsonb)::uuid) returning id`);
  return [...rows].map(({ id }) => id);
}

/**
 * Turns memberships into requests, except those that an administrator has granted: the first one in registered a number
 * and asked nobody, and let in the next ones.
 */
export async function suspendUnproven(
  executor: Executor,
  orgIds: readonly string[],
  now: string,
): Promise<Suspended[]> {
  if (orgIds.length === 0) return [];
  const rows = await executor.execute<Suspended & Record<string, unknown>>(sql`
    with suspended as (
      delete from memberships m where m.org_id in (${inList(orgIds)}) and not exists (
        select 1 from membership_requests r join users u on u.id = r.decided_by
        where r.user_id = m.user_id and r.org_id = m.org_id and r.role = m.role and r.outcome = 'granted' and u.admin)
      returning m.user_id, m.org_id, m.role),
    asked as (
      insert into membership_requests (id, user_id, org_id, role, created_at)
      select gen_random_uuid(), user_id, org_id, role, ${now}::timestamptz from suspended
      on conflict (user_id, org_id, role) where decided_at is null do update set created_at = membership_requests.created_at
      returning id, user_id, org_id)
    select a.id as "requestId", o.id as "orgId", o.name as "orgName", u.id as "userId", u.name, u.email, u.locale,
      u.email_confirmed_at is not null as "emailConfirmed"
    from asked a join users u on u.id = a.user_id join organisations o on o.id = a.org_id
    order by u.id, o.id`);
  return [...rows];
}

/** Who waits to be let in by this request; nobody once it is decided. Nobody decides it before the transaction ends. */
export async function holdWaiting(executor: Executor, requestId: string): Promise<Waiting | undefined> {
  const rows = await executor.execute<Waiting & Record<string, unknown>>(sql`
    select user_id as "userId", org_id as "orgId", role from membership_requests
    where id = ${requestId}::uuid and decided_at is null for share`);
  return rows[0];
}

interface Waiting {
  userId: string;
  orgId: string;
  role: string;
}

/** Cases of the organisation, of any kind and also over, that the person has worked with and has no part of their own in. */
export async function listWorkedWith(
  executor: Executor,
  { userId, orgId, role }: Waiting,
  page: { after: string | null; limit: number },
): Promise<{ caseId: string; roles: Role[] }[]> {
  const rows = await executor.execute<{ caseId: string; roles: Role[] }>(sql`
    select p.case_id as "caseId", array_agg(p.role order by p.role) as roles from case_parties p
    where p.principal = ${`org:${orgId}:${role}`}
      and p.case_id > coalesce(${page.after}::uuid, '00000000-0000-0000-0000-000000000000')
      and exists (select 1 from case_events e where e.case_id = p.case_id and e.actor_id = ${userId}::uuid)
      and not exists (select 1 from case_parties own
        where own.case_id = p.case_id and own.principal = ${`user:${userId}`} and own.role = p.role)
    group by p.case_id order by p.case_id limit ${page.limit}`);
  return [...rows];
}
