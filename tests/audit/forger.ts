// A person who is superuser of the database, has switched the triggers off, and does not have the signing key.
import type { AuditFinding } from "#app/audit/audit-findings.ts";
import { checkpointOf } from "#app/audit/verify-checkpoints.server.ts";
import { commitmentOf, hashOf, snapshotCommitmentOf, storedSaltOf } from "#app/cases/execute/case-hash.ts";
import { NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import { type SqlExecutor, sqlClient } from "#db/client.server.ts";
import { type AuditEvent, EVENT_COLUMNS, findCheckpoint, readAt } from "#db/queries/cases/audit.ts";
import { ERASURE } from "#workflows/erasure.ts";
import type { World } from "./audit-world.ts";

export type Forgery = [
  what: string,
  forge: (sql: SqlExecutor, w: World) => Promise<unknown>,
  found: Partial<AuditFinding>,
];

/** Everything in one transaction. */
export const asForger = (work: (sql: SqlExecutor) => Promise<unknown>) =>
  sqlClient().begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await work(sql);
  });

const TABLES = [
  "cases",
  "case_events",
  "case_event_payloads",
  "audit_checkpoints",
  "audit_leaves",
  "audit_queue",
  "case_parties",
  "audit_notes",
];

export const keepCopy = async () => {
  for (const t of TABLES) await sqlClient().unsafe(`create table copy_of_${t} as select * from ${t}`);
};
export const putBack = () =>
  asForger(async (sql) => {
    for (const t of TABLES) {
      await sql.unsafe(`delete from ${t}`);
      await sql.unsafe(`insert into ${t} select * from copy_of_${t}`);
    }
  });

/** Removes the events after one, and makes the case row look as it did then. */
export async function cutAfter(s: SqlExecutor, { id, snapshotAfter3 }: World, seq: 3 | 4) {
  await s`delete from case_events where case_id = ${id} and seq > ${seq}`;
  await s`delete from case_event_payloads where case_id = ${id} and seq > ${seq}`;
  await s`update cases c set seq = e.seq, last_hash = e.hash, state = e.state_after, ball = e.ball_after, version = e.version_after
    from case_events e where e.case_id = c.id and c.id = ${id} and e.seq = ${seq}`;
  if (seq === 3) await s`update cases set snapshot = ${s.json(snapshotAfter3 as never)} where id = ${id}`;
}

export async function removeCase(s: SqlExecutor, id: string) {
  for (const t of ["case_events", "case_event_payloads", "audit_queue"]) {
    await s.unsafe(`delete from ${t} where case_id = $1`, [id]);
  }
  await s`delete from cases where id = ${id}`;
}

export async function storedEvents(s: SqlExecutor, id: string) {
  const rows = await s.unsafe<AuditEvent[]>(
    `select ${EVENT_COLUMNS} from case_events e where case_id = $1 order by seq`,
    [id],
  );
  return rows.map((e) => ({ ...e, at: readAt(e.at) }));
}

/** Nobody signs single events, so the person who has the database can make a chain that holds by itself. */
export async function rewrite(s: SqlExecutor, id: string) {
  let previous = NO_HASH;
  for (const e of await storedEvents(s, id)) {
    const at = new Date(Date.parse(e.at) - 86_400_000).toISOString();
    previous = hashOf(previous, { ...e, at });
    await s`update case_events set at = ${at}, hash = ${previous} where case_id = ${id} and seq = ${e.seq}`;
  }
  await s`update cases set last_hash = ${previous} where id = ${id}`;
}

export async function append(s: SqlExecutor, id: string) {
  const last = (await storedEvents(s, id)).at(-1) as AuditEvent;
  const next = {
    ...last,
    seq: last.seq + 1,
    commandId: "5a5a5a5a-0000-4000-8000-000000000001",
  };
  const hash = hashOf(last.hash, next);
  await s`insert into case_events select case_id, ${next.seq}, ${next.commandId}, caused_by, type, actor_id, actor_role, at,
    machine_version, state_after, ball_after, version_after, commitment, ${hash}, snapshot_commitment, format, parties_commitment
    from case_events where case_id = ${id} and seq = ${last.seq}`;
  await s`insert into case_event_payloads select case_id, ${next.seq}, salt, payload, erased_at, kept_salt, parties from case_event_payloads
    where case_id = ${id} and seq = ${last.seq}`;
  await s`update cases set seq = ${next.seq}, last_hash = ${hash} where id = ${id}`;
}

/** The person who knows the product says of an erasure what the product would say: an event at the end, all its hashes right. */
export async function appendErasure(s: SqlExecutor, id: string, events: readonly number[]) {
  const last = (await storedEvents(s, id)).at(-1) as AuditEvent;
  const [row] = await s`select snapshot from cases where id = ${id}`;
  const [salt, payload] = ["5a", { events, ground: "person-asked" }];
  const next = {
    ...last,
    seq: last.seq + 1,
    commandId: "5a5a5a5a-0000-4000-8000-000000000002",
    type: ERASURE,
    partiesCommitment: null,
    commitment: commitmentOf(salt, payload),
    snapshotCommitment: snapshotCommitmentOf(storedSaltOf(last.format, salt), row?.snapshot),
  };
  const hash = hashOf(last.hash, next);
  await s`insert into case_events select case_id, ${next.seq}, ${next.commandId}, caused_by, ${next.type}, actor_id, actor_role,
    at, machine_version, state_after, ball_after, version_after, ${next.commitment}, ${hash}, ${next.snapshotCommitment}, format
    from case_events where case_id = ${id} and seq = ${last.seq}`;
  await s`insert into case_event_payloads values (${id}, ${next.seq}, ${salt}, ${s.json(payload as never)}, null)`;
  await s`insert into audit_queue values (${id}, ${next.seq})`;
  await s`update cases set seq = ${next.seq}, last_hash = ${hash} where id = ${id}`;
}

export async function stored(number: number) {
  const row = await findCheckpoint(sqlClient(), number);
  if (!row) throw new Error(`no checkpoint ${number}`);
  return checkpointOf(row);
}
