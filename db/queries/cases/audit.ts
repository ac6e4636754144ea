// The audit trail as it is stored, for those who recompute it: column by column, nothing joined in, nothing hidden.
import type { SqlExecutor } from "#db/client.server.ts";
import type { PartyMoves } from "#workflows/party-moves.ts";
import type { CaseKind, Role, StoredSnapshot } from "#workflows/types.ts";

/** To the microsecond, so that a change of less than a millisecond shows; `readAt` makes an instant of it. */
const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

/** ISO 8601 in UTC with milliseconds, as it was hashed; with microseconds where the stored value has any. */
export const readAt = (text: string): string => `${text.endsWith("000") ? text.slice(0, -3) : text}Z`;

export interface AuditEvent {
  caseId: string;
  seq: number;
  commandId: string;
  causedBy: string | null;
  type: string;
  actorId: string | null;
  actorRole: Role;
  /** As `time` gives it. */
  at: string;
  machineVersion: number;
  stateAfter: string;
  ballAfter: Role | null;
  versionAfter: number;
  commitment: string;
  snapshotCommitment: string | null;
  partiesCommitment: string | null;
  hash: string;
  format: number;
}

export const EVENT_COLUMNS = `e.case_id as "caseId", e.seq, e.command_id as "commandId", e.caused_by as "causedBy", e.type,
  e.actor_id as "actorId", e.actor_role as "actorRole", ${time("e.at")} as at, e.machine_version as "machineVersion",
  e.state_after as "stateAfter", e.ball_after as "ballAfter", e.version_after as "versionAfter", e.commitment,
  e.snapshot_commitment as "snapshotCommitment", e.parties_commitment as "partiesCommitment", e.hash, e.format`;

export interface AuditPayload {
  caseId: string;
  seq: number;
  salt: string;
  /** Null when it has been erased. */
  payload: Record<string, unknown> | null;
  erased: boolean;
  /** Only where the payload has been erased. */
  keptSalt: string | null;
  parties: PartyMoves | null;
}

export interface AuditParty {
  caseId: string;
  principal: string;
  role: string;
}

/** What is recorded beside the trail's events (db/schema/audit.ts). */
export interface AuditNote {
  caseId: string;
  seq: number;
  what: "parties-before" | "erased-before" | "party-released";
  parties: [principal: string, role: string][];
}

export interface AuditCase {
  id: string;
  kind: CaseKind;
  reference: string;
  machineVersion: number;
  seq: number;
  version: number;
  state: string;
  ball: Role | null;
  open: boolean;
  snapshot: StoredSnapshot;
  lastHash: string;
}

export interface AuditLeaf {
  checkpoint: number;
  position: number;
  caseId: string;
  reference: string;
  seq: number;
  hash: string;
}

export interface AuditCheckpoint {
  number: number;
  takenAt: string;
  leaves: number;
  root: string;
  previous: string;
  publicKey: string;
  hash: string;
  signature: string;
}

export const AUDIT_QUERIES = {
  cases: `select id, kind, reference, machine_version as "machineVersion", seq, version, state, ball, open, snapshot,
    last_hash as "lastHash" from cases order by id`,
  events: `select ${EVENT_COLUMNS} from case_events e order by e.case_id, e.seq`,
  payloads: `select case_id as "caseId", seq, salt, payload, erased_at is not null as erased, kept_salt as "keptSalt", parties
    from case_event_payloads order by case_id, seq`,
  parties: `select case_id as "caseId", principal, role from case_parties order by case_id`,
  notes: `select case_id as "caseId", seq, what, parties from audit_notes order by case_id, seq, at`,
  waiting: `select case_id as "caseId", seq from audit_queue order by case_id, seq`,
  leavesByCase: `select checkpoint, position, case_id as "caseId", reference, seq, hash from audit_leaves
    order by case_id, seq`,
  leavesByCheckpoint: `select checkpoint, position, case_id as "caseId", reference, seq, hash from audit_leaves
    order by checkpoint, position`,
  checkpoints: `select ${checkpointColumns()} from audit_checkpoints order by number`,
};

function checkpointColumns(): string {
  return `number, ${time("taken_at")} as "takenAt", leaves, root, previous, public_key as "publicKey", hash, signature`;
}

/** For a progress bar. */
export async function countAuditRows(sql: SqlExecutor): Promise<{ events: number; cases: number }> {
  const [row] = await sql<[{ events: number; cases: number }]>`
    select (select count(*)::int from case_events) as events, (select count(*)::int from cases) as cases`;
  return row;
}

export async function lastCheckpoint(sql: SqlExecutor): Promise<AuditCheckpoint | undefined> {
  const [row] = await sql<[AuditCheckpoint?]>`
    select ${sql.unsafe(checkpointColumns())} from audit_checkpoints order by number desc limit 1`;
  return row;
}

export async function findCheckpoint(sql: SqlExecutor, number: number): Promise<AuditCheckpoint | undefined> {
  const [row] = await sql<[AuditCheckpoint?]>`
    select ${sql.unsafe(checkpointColumns())} from audit_checkpoints where number = ${number}`;
  return row;
}

/** Takes up to `limit` events off the queue. The caller holds the lock of the checkpoints. */
export async function takeWaiting(
  sql: SqlExecutor,
  limit: number,
): Promise<{ caseId: string; seq: number }[]> {
  return sql<{ caseId: string; seq: number }[]>`
    delete from audit_queue where ctid = any(array(select ctid from audit_queue limit ${limit}))
    returning case_id as "caseId", seq`;
}

/** Where each of these cases stood at its last checkpoint; left out: those that never had one. */
export async function coveredHeads(sql: SqlExecutor, caseIds: readonly string[]): Promise<AuditLeaf[]> {
  return sql<AuditLeaf[]>`
    select l.checkpoint, l.position, l.case_id as "caseId", l.reference, l.seq, l.hash
    from unnest(${caseIds as string[]}::uuid[]) as wanted(id)
    cross join lateral (select * from audit_leaves where case_id = wanted.id order by seq desc limit 1) l`;
}

/** Events after `from` up to `to`, by case and number. */
export async function eventsBetween(
  sql: SqlExecutor,
  spans: readonly { caseId: string; from: number; to: number }[],
): Promise<(AuditEvent & { reference: string | null })[]> {
  return sql<(AuditEvent & { reference: string | null })[]>`
    select ${sql.unsafe(EVENT_COLUMNS)}, c.reference
    from jsonb_to_recordset(${sql.json(spans as never)}) as s("caseId" uuid, "from" int, "to" int)
    join case_events e on e.case_id = s."caseId" and e.seq > s."from" and e.seq <= s."to"
    left join cases c on c.id = e.case_id
    order by e.case_id, e.seq`;
}

export async function insertCheckpoint(
  sql: SqlExecutor,
  c: AuditCheckpoint,
  leaves: readonly Omit<AuditLeaf, "checkpoint">[],
): Promise<void> {
  await sql`insert into audit_leaves (checkpoint, position, case_id, reference, seq, hash)
    select ${c.number}, x.position, x."caseId", x.reference, x.seq, x.hash
    from jsonb_to_recordset(${sql.json(leaves as never)})
      as x(position int, "caseId" uuid, reference text, seq int, hash text)`;
  await sql`insert into audit_checkpoints (number, taken_at, leaves, root, previous, public_key, hash, signature)
    values (${c.number}, ${c.takenAt}, ${c.leaves}, ${c.root}, ${c.previous}, ${c.publicKey}, ${c.hash}, ${c.signature})`;
}

export async function putBackWaiting(
  sql: SqlExecutor,
  rows: readonly { caseId: string; seq: number }[],
): Promise<void> {
  await sql`insert into audit_queue (case_id, seq)
    select x."caseId", x.seq from jsonb_to_recordset(${sql.json(rows as never)}) as x("caseId" uuid, seq int)`;
}

/** Which database this is, however it is reached; a copy that was restored from a dump is another one. */
export async function databaseIdentity(sql: SqlExecutor): Promise<string> {
  const [row] = await sql<[{ id: string }]>`
    select (select system_identifier from pg_control_system())::text || '/' || oid as id
    from pg_database where datname = current_database()`;
  return row.id;
}

export interface FileEventRow extends AuditEvent {
  salt: string | null;
  payload: Record<string, unknown> | null;
  actorName: string | null;
}

/** Events after `after` up to `upTo`, with what was said and by whom, oldest first. */
export async function listFileEvents(
  sql: SqlExecutor,
  caseId: string,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<FileEventRow[]> {
  return sql<FileEventRow[]>`
    select ${sql.unsafe(EVENT_COLUMNS)}, p.salt, p.payload, u.name as "actorName"
    from case_events e
    left join case_event_payloads p on p.case_id = e.case_id and p.seq = e.seq
    left join users u on u.id = e.actor_id
    where e.case_id = ${caseId} and e.seq > ${after} and e.seq <= ${upTo}
    order by e.seq limit ${limit}`;
}

/** Events of the case that were erased from before erasures were events. */
export async function listErasedBefore(sql: SqlExecutor, caseId: string): Promise<number[]> {
  const rows = await sql<{ seq: number }[]>`
    select seq from audit_notes where case_id = ${caseId} and what = 'erased-before' order by seq`;
  return rows.map(({ seq }) => seq);
}

/** What a case remembers, beside the last event's commitment to it. */
export async function findHeads(
  sql: SqlExecutor,
  caseIds: readonly string[],
): Promise<
  Pick<
    AuditEvent & AuditCase & AuditPayload,
    "reference" | "snapshot" | "format" | "salt" | "snapshotCommitment"
  >[]
> {
  return sql`
    select c.reference, c.snapshot, e.format, p.salt, e.snapshot_commitment as "snapshotCommitment"
    from cases c join case_events e on e.case_id = c.id and e.seq = c.seq
      join case_event_payloads p on p.case_id = c.id and p.seq = c.seq and p.payload is not null
    where c.id = any(${caseIds as string[]}::uuid[]) order by c.reference`;
}

/** Where events of these types stand, oldest first. */
export async function listEventsOfTypes(
  sql: SqlExecutor,
  caseId: string,
  types: readonly string[],
): Promise<{ seq: number; type: string }[]> {
  return sql<{ seq: number; type: string }[]>`
    select seq, type from case_events where case_id = ${caseId} and type = any(${types as string[]}) order by seq`;
}

/** Leaves of one checkpoint in the order of its tree: a few thousand at most. */
export async function listLeaves(sql: SqlExecutor, checkpoint: number): Promise<AuditLeaf[]> {
  return sql<AuditLeaf[]>`
    select checkpoint, position, case_id as "caseId", reference, seq, hash from audit_leaves
    where checkpoint = ${checkpoint} order by position`;
}
