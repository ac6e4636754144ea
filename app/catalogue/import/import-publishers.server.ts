// Publishers become organisations, so that a request for their data has somewhere to go.
import { type SQL, sql } from "drizzle-orm";
import { becomePublicBodies } from "#app/accounts/suspend-memberships.server.ts";
import { type DatasetDescription, type Publisher, textIn } from "#app/catalogue/road/dataset-description.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import type { Executor } from "#db/client.server.ts";
import { jsonParameter } from "./json-parameter.ts";

/** The organisation's id per `publisherKey`. */
export type PublisherIds = ReadonlyMap<string, string>;

/** One organisation per number; per address, or per name, where there is no number. */
export function publisherKey(publisher: Publisher): string {
  if (publisher.orgNumber) return publisher.orgNumber;
  return (
    publisher.uri ?? `urn:dataveien:publisher:${uuidFromName(textIn(publisher.name, "nb").toLowerCase())}`
  );
}

/**
 * Makes the organisations that are missing. Those that are there keep their name, which their own people may have set,
 * except where it was only a number or address for want of a better one.
 */
export async function upsertPublishers(
  tx: Executor,
  datasets: DatasetDescription[],
  demo: boolean,
  now: string,
): Promise<PublisherIds> {
  const found = new Map<
    string,
    { id: string; orgNumber: string | null; uri: string | null; name: string; key: string }
  >();
  for (const { publisher } of datasets) {
    if (!publisher) continue;
    const key = publisherKey(publisher);
    const name = textIn(publisher.name, "nb");
    const before = found.get(key);
    if (before && (before.name !== key || name === "")) continue;
    const orgNumber = publisher.orgNumber;
    found.set(key, {
      id: uuidFromName(`organisation:${key}`),
      orgNumber,
      uri: orgNumber ? null : key,
      name: name || key,
      key,
    });
  }
  const rows = [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (rows.length === 0) return new Map();
  await upsert(
    tx,
    rows.filter((row) => row.orgNumber !== null),
    sql`(org_number) where org_number is not null`,
    demo,
  );
  await upsert(
    tx,
    rows.filter((row) => row.orgNumber === null),
    sql`(uri) where uri is not null`,
    demo,
  );
  const ids = await tx.execute<{ id: string; key: string }>(sql`
    with keys as (select jsonb_array_elements_text(${jsonParameter(rows.map((row) => row.key))}::jsonb) as key)
    select o.id, k.key from keys k join organisations o on o.org_number = k.key
    union all
    select o.id, k.key from keys k join organisations o on o.uri = k.key and o.org_number is null`);
  // The person who publishes data owns them, also where a person had registered the number before.
  await becomePublicBodies(
    tx,
    [...ids].map(({ id }) => id),
    now,
  );
  return new Map([...ids].map(({ id, key }) => [key, id]));
}

async function upsert(tx: Executor, rows: object[], target: SQL, demo: boolean): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into organisations (id, org_number, uri, name, kind, demo)
    select id, "orgNumber", uri, name, 'public', ${demo} from jsonb_to_recordset(${jsonParameter(rows)}::jsonb)
      as r(id uuid, "orgNumber" text, uri text, name text)
    on conflict ${target} do update set name = excluded.name
      where organisations.name in (organisations.org_number, organisations.uri) and excluded.name <> organisations.name`);
}
