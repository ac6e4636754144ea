// What goes when a person leaves an organisation: their personal part in its cases, and that they work with them.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";

const AT_ONCE = 500;

/**
 * Call it in the transaction that deletes a membership, after that. Removes the personal `user:` rows of the cases in
 * which the organisation takes part in a role that the person no longer has there, and puts open ones back in the queue. A membership is no event of a case, so the
 * trail is noted beside the chain (audit_notes).
 */
export async function releaseMember(executor: Executor, userId: string, orgId: string): Promise<number> {
  const principal = `user:${userId}`;
  let released = 0;
  for (;;) {
    const rows = await executor.execute<{ count: number }>(sql`
      with gone as (
        delete from case_parties p where (p.case_id, p.principal, p.role) in (
          select mine.case_id, mine.principal, mine.role from case_parties mine
          join case_parties org on org.case_id = mine.case_id and org.role = mine.role
            and starts_with(org.principal, ${`org:${orgId}:`})
          where mine.principal = ${principal} and not exists (select 1 from memberships m
            where m.user_id = ${userId}::uuid and org.principal = 'org:' || m.org_id || ':' || m.role)
          limit ${AT_ONCE})
        returning p.case_id, p.principal, p.role),
      told as (
        insert into audit_notes (case_id, seq, what, parties, at)
        select c.id, c.seq, 'party-released', jsonb_build_array(jsonb_build_array(gone.principal, gone.role)), now()
        from gone join cases c on c.id = gone.case_id),
      unassigned as (
        update cases c set assignee_id = null from gone
        where c.id = gone.case_id and c.assignee_id = ${userId}::uuid and c.open returning c.id, c.ball),
      back as (
        update case_parties p set lane = 'unclaimed' from unassigned u
        where p.case_id = u.id and p.role = u.ball and p.lane = 'todo' and p.role in ('handler', 'adviser')
          and starts_with(p.principal, 'org:') returning 1)
      select count(*)::int as count from gone`);
    const count = rows[0]?.count ?? 0;
    released += count;
    if (count < AT_ONCE) return released;
  }
}
