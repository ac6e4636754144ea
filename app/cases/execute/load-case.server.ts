// One read brings all that a command needs of a case: snapshot, parties, clocks, and whether the command was seen before.
import type { SqlExecutor } from "#db/client.server.ts";
import type { BallInterval } from "#workflows/ball.ts";
import type { ClockRow } from "#workflows/law/clocks.ts";
import { LAW_SETTINGS_KEY } from "#workflows/law/settings.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { CaseKind, Lane, Role, StoredSnapshot } from "#workflows/types.ts";
import { upcastSnapshot } from "#workflows/upcast.ts";

export interface LoadedParty {
  principal: string;
  role: Role;
  lane: Lane;
  sortAt: string;
}

export interface LoadedCase {
  id: string;
  kind: CaseKind;
  reference: string;
  seq: number;
  version: number;
  machineVersion: number;
  state: string;
  snapshot: StoredSnapshot;
  ball: Role | null;
  ballSince: string;
  open: boolean;
  dueAt: string | null;
  assigneeId: string | null;
  lastHash: string;
  demo: boolean;
  parties: LoadedParty[];
  clocks: ClockRow[];
  /** The ledger's open interval; null when the case is over. */
  held: BallInterval | null;
  /** What an administrator has decided about legal time, as stored: `readLawSettings` reads it. */
  law: unknown;
  /** Whether the person has confirmed their e-mail address. Null for an unknown user, and where no user acts. */
  confirmed: boolean | null;
  /** The command with this id, when it has been carried out already. */
  done: { caseId: string; seq: number; version: number; state: string; actorId: string | null } | null;
}

const isoText = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Rows of `clocks` under this name, gathered as the `ClockRow[]` that workflows/law computes with. */
export const clocksAsJson = (k: string) => `jsonb_agg(jsonb_build_object('rule', ${k}.rule,
  'startedAt', ${isoText(`${k}.started_at`)}, 'dueAt', ${isoText(`${k}.due_at`)},
  'pausedAt', ${isoText(`${k}.paused_at`)}, 'firedAt', ${isoText(`${k}.fired_at`)},
  'remindAt', ${isoText(`${k}.remind_at`)}, 'lawVersion', ${k}.law_version, 'moves', ${k}.moves))`;

/**
 * @param sql the raw client, or a transaction of it
 * @param commandId of the command that is to be carried out; null when the case is only read
 * @param lock waits for other writers of the case first; only inside a transaction
 * @param actorId whose address `confirmed` is about
 * @returns undefined when there is no such case
 */
export async function loadCase(
  sql: SqlExecutor,
  caseId: string,
  commandId: string | null,
  { lock = false, actorId = null }: { lock?: boolean; actorId?: string | null } = {},
): Promise<LoadedCase | undefined> {
  // A statement of its own, so that the read below sees what the other writer has committed, parties and clocks too.
  if (lock) await sql`select 1 from cases where id = ${caseId} for update`;
  const [row] = await sql<[LoadedCase?]>`
    select c.id, c.kind, c.reference, c.seq, c.version, c.machine_version as "machineVersion", c.state, c.snapshot, c.ball,
      ${sql.unsafe(isoText("c.ball_since"))} as "ballSince", c.open, ${sql.unsafe(isoText("c.due_at"))} as "dueAt",
      c.assignee_id as "assigneeId", c.last_hash as "lastHash", c.demo,
      (select coalesce(jsonb_agg(jsonb_build_object('principal', p.principal, 'role', p.role, 'lane', p.lane,
          'sortAt', ${sql.unsafe(isoText("p.sort_at"))})), '[]')
        from case_parties p where p.case_id = c.id) as parties,
      (select coalesce(${sql.unsafe(clocksAsJson("k"))}, '[]') from clocks k where k.case_id = c.id) as clocks,
      (select jsonb_build_object('seq', b.seq, 'role', b.role, 'orgId', b.org_id, 'userId', b.user_id,
          'from', ${sql.unsafe(isoText("b.from_at"))}, 'to', null)
        from ball_intervals b where b.case_id = c.id and b.to_at is null limit 1) as held,
      (select value from settings where key = ${LAW_SETTINGS_KEY}) as law,
      (select email_confirmed_at is not null from users where id = ${actorId}) as confirmed,
      (select jsonb_build_object('caseId', e.case_id, 'seq', e.seq, 'version', e.version_after, 'state', e.state_after,
          'actorId', e.actor_id)
        from case_events e where e.command_id = ${commandId}) as done
    from cases c where c.id = ${caseId}`;
  return row && { ...row, snapshot: upcastSnapshot(WORKFLOWS[row.kind], row.machineVersion, row.snapshot) };
}
