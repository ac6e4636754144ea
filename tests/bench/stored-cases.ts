// Many stored cases, made by SQL from one that execute has made: a tenth is open, each has its events, parties and ledger.
import { sqlClient } from "#db/client.server.ts";
import { assessing, orgs } from "#tests/support/case-world.ts";

const BATCH = 20_000;
/** One in ten belongs to the owner and the applicant of the measurements. */
const ORGANISATIONS = 10;

/** Adds cases until there are as many, or the time is over. @returns how many there are */
export async function storedCases(wanted: number, seconds: number): Promise<number> {
  const like = await assessing();
  const end = performance.now() + seconds * 1000;
  let made = 0;
  while (made < wanted && performance.now() < end) {
    const from = made + 1;
    made = Math.min(wanted, made + BATCH);
    await addCases(like, from, made);
  }
  // A table that has just been filled is vacuumed in production too, by and by.
  await sqlClient()`vacuum analyze`;
  // Else the load itself is still being written to disk while commands are measured.
  await sqlClient()`checkpoint`;
  return made;
}

async function addCases(like: string, from: number, to: number): Promise<void> {
  await sqlClient().begin(async (sql) => {
    // Foreign keys hold by construction; looking each of them up would take most of the time.
    await sql`set local session_replication_role = replica`;
    await sql`create temporary table made on commit drop as
      select gen_random_uuid() as id, n, n % 10 = 0 as open, now() - n * interval '1 minute' as at,
        case when n % ${ORGANISATIONS} = 0 then ${orgs.owner}::uuid else lpad(to_hex(n % ${ORGANISATIONS}), 32, 'a')::uuid end as owner,
        case when n % ${ORGANISATIONS} = 0 then ${orgs.applicant}::uuid else lpad(to_hex(n % ${ORGANISATIONS}), 32, 'b')::uuid end as applicant
      from generate_series(${from}::int, ${to}::int) n`;
    await sql`insert into cases (id, kind, reference, machine_version, seq, version, state, snapshot, ball, ball_since, open,
        due_at, title, dataset_id, applicant_org_id, owner_org_id, last_hash, created_at, updated_at)
      select m.id, c.kind, 'G-' || m.n, c.machine_version, c.seq, c.version, case when m.open then c.state else 'ended' end,
        c.snapshot, case when m.open then c.ball end, m.at, m.open, case when m.open then m.at + interval '30 days' end,
        c.title, c.dataset_id, m.applicant, m.owner, c.last_hash, m.at, m.at
      from made m, cases c where c.id = ${like}`;
    await sql`insert into case_events (case_id, seq, command_id, type, actor_id, actor_role, at, machine_version, state_after,
        ball_after, version_after, commitment, snapshot_commitment, hash, format)
      select m.id, e.seq, gen_random_uuid(), e.type, e.actor_id, e.actor_role, m.at, e.machine_version, e.state_after,
        e.ball_after, e.version_after, e.commitment, e.snapshot_commitment, e.hash, e.format
      from made m, case_events e where e.case_id = ${like}`;
    await sql`insert into case_event_payloads (case_id, seq, salt, payload)
      select m.id, p.seq, p.salt, p.payload from made m, case_event_payloads p where p.case_id = ${like}`;
    await sql`insert into case_parties (case_id, principal, role, kind, lane, sort_at)
      select m.id, 'org:' || case when r.role = 'applicant' then m.applicant else m.owner end || ':' || r.role, r.role,
        'request', case when not m.open then 'done' when r.role = 'handler' then r.lane else 'waiting' end, m.at
      from made m, (values ('applicant', 'waiting'), ('handler', 'unclaimed'), ('approver', 'waiting')) r (role, lane)`;
    await sql`insert into ball_intervals (case_id, seq, kind, role, org_id, from_at, to_at)
      select m.id, 1, 'request', 'handler', m.owner, m.at, case when not m.open then m.at + interval '20 days' end from made m`;
  });
}
