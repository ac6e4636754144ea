// Everybody who takes part in a legal question or in the request it came from, by name and number.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import type { Named } from "#workflows/legal-question/identifying.ts";

/**
 * Organisations and their members, people by themselves, people reached by a link, and the person who has acted, in the question,
 * its request, and what was opened from that (consents, agreements). The centre itself is named on every public page; its
 * people are not.
 */
export async function listNamed(
  executor: Executor,
  caseId: string,
  requestId: string | null,
): Promise<Named> {
  const rows = await executor.execute<{
    name: string;
    kind: "person" | "organisation";
    number: string | null;
  }>(sql`
    with these as (
      select id from cases where id = ${caseId}
      union select id from cases where ${requestId}::uuid is not null and (id = ${requestId} or parent_id = ${requestId})),
    parties as (select distinct p.principal from case_parties p join these t on t.id = p.case_id),
    orgs as (
      select o.id, o.name, o.kind, o.org_number from organisations o where o.id in (
        select split_part(principal, ':', 2)::uuid from parties where principal like 'org:%'))
    select name, 'organisation' as kind, org_number as number from orgs where kind <> 'resource-centre'
    union select u.name, 'person', null from users u where u.id in (
      select m.user_id from memberships m join orgs o on o.id = m.org_id
      union select split_part(principal, ':', 2)::uuid from parties where principal like 'user:%'
      union select e.actor_id from case_events e join these t on t.id = e.case_id where e.actor_id is not null)
    union select k.name, 'person', null from case_contacts k join these t on t.id = k.case_id`);
  return {
    names: rows.map(({ name, kind }) => ({ name, kind })),
    orgNumbers: rows.flatMap(({ number }) => (number ? [number] : [])),
  };
}
