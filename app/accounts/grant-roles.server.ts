// What only who runs the service can hand out: the first administrator, and the resource centre's first adviser.
import { sql } from "drizzle-orm";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";

/** The national resource centre has no organisation number of its own. */
const CENTRE = { uri: "urn:dataveien:resource-centre", name: "Nasjonalt ressurssenter for deling av data" };

/** The person's name, or null when nobody has registered the address and confirmed it: a stranger may have registered it. */
export async function grantAdmin(address: string): Promise<string | null> {
  const [row] = await db().execute<{ name: string }>(sql`
    update users set admin = true
    where lower(email) = lower(${address}) and not demo and email_confirmed_at is not null returning name`);
  return row?.name ?? null;
}

/**
 * Makes a person adviser of the resource centre, and the centre itself where there is none: without one, requests cannot be
 * begun. More advisers can then be let in by this one.
 * @returns who, and of what; null as for `grantAdmin`.
 */
export async function grantAdviser(address: string): Promise<{ name: string; centre: string } | null> {
  const [row] = await db().execute<{ name: string; centre: string }>(sql`
    with person as (
      select id, name from users where lower(email) = lower(${address}) and not demo and email_confirmed_at is not null
    ), known as (
      select id, name from organisations where kind = 'resource-centre' order by id limit 1
    ), made as (
      insert into organisations (id, uri, name, kind, active)
      select ${uuidFromName(CENTRE.uri)}::uuid, ${CENTRE.uri}, ${CENTRE.name}, 'resource-centre', true
      from person where not exists (select 1 from known)
      on conflict (uri) where uri is not null do update set kind = 'resource-centre' returning id, name
    ), centre as (select * from known union all select * from made), roles as (
      insert into memberships (user_id, org_id, role)
      select person.id, centre.id, role from person, centre, unnest(array['adviser', 'approver']) as role
      on conflict do nothing
    )
    select person.name, centre.name as centre from person, centre`);
  return row ?? null;
}
