// One statement writes a whole transition: case, event, parties, clocks, links and letters, or nothing at all.
// The guard is the event number that was read; who comes second writes nothing and is told so.
import type postgres from "postgres";
import { hashToken, tokenOfLink } from "#app/platform/link-token.server.ts";
import { slot } from "#app/platform/slot.ts";
import type { SqlExecutor } from "#db/client.server.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { CaseKind } from "#workflows/types.ts";
import type { TransitionRows } from "./build-transition.ts";
import { keptSaltText } from "./hash-preimages.ts";

/**
 * Rows that a feature writes in the same statement, as one named common table expression
 * (`name as (insert … from moved)`; `moved` holds the case's id, or nothing when somebody else was first).
 * Undefined where there is nothing to write.
 */
export type BesideWriter = (sql: SqlExecutor, rows: TransitionRows) => PendingRows | undefined;
type PendingRows = postgres.PendingQuery<postgres.Row[]>;

export const rowsBeside =
  slot<{ readonly [K in CaseKind]: readonly BesideWriter[] }>("rows beside a transition");

/** @returns false when somebody else has moved the case since it was read (nothing is written then). */
export async function writeTransition(sql: SqlExecutor, n: TransitionRows, demo = false): Promise<boolean> {
  const { event: e, row: r } = n;
  const json = (v: unknown) => sql.json(v as never);
  const title = n.facts.title ? json(n.facts.title) : null;
  const moved = n.before
    ? sql`
      update cases set seq = ${e.seq}, version = ${r.version}, machine_version = ${e.machineVersion}, state = ${r.state},
        snapshot = ${json(r.snapshot)}, ball = ${r.ball}, ball_since = ${r.ballSince}, open = ${r.open}, due_at = ${r.dueAt},
        owner_org_id = coalesce(${n.facts.ownerOrgId ?? null}, owner_org_id),
        applicant_org_id = coalesce(${n.facts.applicantOrgId ?? null}, applicant_org_id),
        title = coalesce(${title}::jsonb, title), dataset_id = coalesce(${n.facts.datasetId ?? null}::uuid, dataset_id),
        assignee_id = ${r.assigneeId}, last_hash = ${e.hash}, updated_at = ${n.unseen ? sql`updated_at` : e.at}
      where id = ${e.caseId} and seq = ${n.before.seq} returning id`
    : sql`
      insert into cases (id, kind, reference, machine_version, seq, version, state, snapshot, ball, ball_since, open, due_at,
        assignee_id, title, dataset_id, parent_id, applicant_org_id, owner_org_id, last_hash, demo, created_at, updated_at)
      values (${e.caseId}, ${n.kind}, ${WORKFLOWS[n.kind].prefix} || '-' || to_char(${e.at}::timestamptz, 'YYYY') || '-' ||
          lpad(nextval('case_reference_seq')::text, 6, '0'),
        ${e.machineVersion}, ${e.seq}, ${r.version}, ${r.state}, ${json(r.snapshot)}, ${r.ball}, ${r.ballSince}, ${r.open},
        ${r.dueAt}, ${r.assigneeId}, ${title ?? json({ nb: "", nn: "", en: "" })}, ${n.facts.datasetId ?? null},
        ${n.facts.parentId ?? null}, ${n.facts.applicantOrgId ?? null}, ${n.facts.ownerOrgId ?? null}, ${e.hash}, ${demo},
        ${e.at}, ${e.at}) returning id`;
  const links = n.links.map((l) => ({
    id: l.linkId,
    hash: hashToken(tokenOfLink(l.linkId)),
    role: l.role,
    expires: l.expiresAt,
    ...l.contact,
  }));
  const beside = rowsBeside.get()[n.kind].flatMap((write) => write(sql, n) ?? []);
  const [done] = await sql<[{ moved: boolean }]>`
    with moved as (${moved}),
    event as (
      insert into case_events (case_id, seq, command_id, caused_by, type, actor_id, actor_role, at, machine_version,
        state_after, ball_after, version_after, commitment, snapshot_commitment, parties_commitment, hash, format)
      select id, ${e.seq}, ${e.commandId}, ${e.causedBy}, ${e.type}, ${e.actorId}, ${e.actorRole}, ${e.at}, ${e.machineVersion},
        ${e.stateAfter}, ${e.ballAfter}, ${e.versionAfter}, ${e.commitment}, ${e.snapshotCommitment}, ${e.partiesCommitment ?? null}, ${e.hash}, ${e.format} from moved),
    queued as (
      insert into audit_queue (case_id, seq) select id, ${e.seq} from moved),
    payload as (
      insert into case_event_payloads (case_id, seq, salt, payload, parties)
      select id, ${e.seq}, ${n.salt}, ${json(n.payload)}, ${n.partyMoves && json(n.partyMoves)}::jsonb from moved)
    ${
      n.erased.length > 0
        ? // In the statement that writes the event which says so: neither is ever there without the other.
          sql`, erased as (
      update case_event_payloads p set payload = null, salt = '', erased_at = ${e.at},
        kept_salt = encode(sha256(convert_to(p.salt || ${keptSaltText("")}, 'UTF8')), 'hex') from moved
      where p.case_id = moved.id and p.seq = any(${n.erased as number[]}::int[]) and p.payload is not null)`
        : sql``
    }
    ${
      n.partiesGone.length > 0
        ? sql`, parties_gone as (
      delete from case_parties p using moved, jsonb_to_recordset(${json(n.partiesGone)}) as x(principal text, role text)
      where p.case_id = moved.id and p.principal = x.principal and p.role = x.role)`
        : sql``
    }
    ${
      n.partiesChanged.length > 0
        ? sql`, parties as (
      insert into case_parties (case_id, principal, role, kind, lane, sort_at)
      select moved.id, x.principal, x.role, ${n.kind}, x.lane, x."sortAt"
      from moved, jsonb_to_recordset(${json(n.partiesChanged)}) as x(principal text, role text, lane text, "sortAt" timestamptz)
      on conflict (case_id, principal, role) do update set lane = excluded.lane, sort_at = excluded.sort_at)`
        : sql``
    }
    ${
      n.clocksChanged
        ? sql`, clocks_gone as (
      delete from clocks k using moved where k.case_id = moved.id and not k.rule = any(${n.clocks.map((k) => k.rule)})),
    clocks_set as (
      insert into clocks (case_id, rule, started_at, due_at, paused_at, fired_at, remind_at, law_version, moves)
      select moved.id, x.rule, x."startedAt", x."dueAt", x."pausedAt", x."firedAt", x."remindAt", x."lawVersion", x.moves
      from moved, jsonb_to_recordset(${json(n.clocks)}) as x(rule text, "startedAt" timestamptz, "dueAt" timestamptz,
        "pausedAt" timestamptz, "firedAt" timestamptz, "remindAt" timestamptz, "lawVersion" text, moves jsonb)
      on conflict (case_id, rule) do update set started_at = excluded.started_at, due_at = excluded.due_at,
        paused_at = excluded.paused_at, fired_at = excluded.fired_at, remind_at = excluded.remind_at,
        law_version = excluded.law_version, moves = excluded.moves)`
        : sql``
    }
    ${
      n.ball.closedAt
        ? sql`, ball_closed as (
      update ball_intervals b set to_at = ${n.ball.closedAt} from moved where b.case_id = moved.id and b.to_at is null)`
        : sql``
    }
    ${
      n.ball.opened
        ? sql`, ball_opened as (
      insert into ball_intervals (case_id, seq, kind, role, org_id, user_id, from_at)
      select id, ${e.seq}, ${n.kind}, ${n.ball.opened.role}, ${n.ball.opened.orgId}, ${n.ball.opened.userId},
        ${n.ball.opened.from} from moved)`
        : sql``
    }
    ${
      links.length > 0
        ? sql`, links as (
      insert into case_links (id, token_hash, case_id, role, expires_at, created_at)
      select x.id, x.hash, moved.id, x.role, x.expires, ${e.at}
      from moved, jsonb_to_recordset(${json(links)}) as x(id uuid, hash text, role text, expires timestamptz)),
    contacts as (
      insert into case_contacts (link_id, case_id, role, name, email, locale)
      select x.id, moved.id, x.role, x.name, x.email, x.locale
      from moved, jsonb_to_recordset(${json(links)}) as x(id uuid, role text, name text, email text, locale text)
      on conflict do nothing)`
        : sql``
    }
    ${
      n.files.kept.length > 0
        ? sql`, files_kept as (
      update files f set seq = ${e.seq} from moved
      where f.case_id = moved.id and f.id = any(${n.files.kept as string[]}::uuid[]) and f.seq is null)`
        : sql``
    }
    ${
      n.files.dropped.length > 0
        ? sql`, files_dropped as (
      update files f set removed_at = ${e.at} from moved
      where f.case_id = moved.id and f.id = any(${n.files.dropped as string[]}::uuid[]) and f.removed_at is null)`
        : sql``
    }
    ${beside.length > 0 ? beside.map((rows) => sql`, ${rows}`) : sql``}
    ${
      n.outbox.length > 0
        ? sql`, letters as (
      insert into outbox (id, case_id, seq, topic, payload, created_at)
      select x.id, moved.id, ${e.seq}, x.topic, x.payload, ${e.at}
      from moved, jsonb_to_recordset(${json(n.outbox)}) as x(id uuid, topic text, payload jsonb) returning id),
    jobs as (
      select graphile_worker.add_job('deliver-outbox', json_build_object('outboxId', id)) from letters)
    select exists (select 1 from moved) as moved, (select count(*) from jobs) as jobs`
        : sql`select exists (select 1 from moved) as moved`
    }`;
  return done?.moved ?? false;
}
