// What must be true after any number of crashes. Each fault is a sentence that names what it was found in.
import { sqlClient } from "#db/client.server.ts";
import type { ReceivedMail } from "#tests/support/smtp.ts";
import type { Asked } from "./client.ts";

export interface Findings {
  faults: string[];
  events: number;
  clocksRung: number;
  mailsSent: number;
  /** Mails that came more than once: at least once is the promise, and a process killed between the server's yes and our note sends again. */
  mailsAgain: number;
}

export async function findFaults(
  asked: readonly Asked[],
  received: readonly ReceivedMail[],
): Promise<Findings> {
  const sql = sqlClient();
  const faults = [...(await wrongPromises(asked)), ...(await halfWritten()), ...(await wrongClocks())];
  const [counts] = await sql<
    { events: number; rung: number; sent: number; left: number; unprocessed: number }[]
  >`select
    (select count(*) from case_events)::int as events,
    (select count(*) from case_events where type = 'deadline-passed')::int as rung,
    (select count(*) from mails where status = 'sent')::int as sent,
    (select count(*) from mails where status <> 'sent')::int as left,
    (select count(*) from outbox where processed_at is null)::int as unprocessed`;
  if (!counts) throw new Error("A count gave no row.");
  if (counts.left > 0) faults.push(`${counts.left} mails were not sent.`);
  if (counts.unprocessed > 0)
    faults.push(`${counts.unprocessed} effects were not carried out: ${await jobsOfWaiting()}.`);
  const times = new Map<string, number>();
  for (const mail of received) {
    const id = mail.headers["message-id"] ?? "";
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  if (times.size !== counts.sent) faults.push(`${counts.sent} mails are noted as sent, ${times.size} came.`);
  return {
    faults,
    events: counts.events,
    clocksRung: counts.rung,
    mailsSent: counts.sent,
    mailsAgain: received.length - times.size,
  };
}

/** For the person who has to find out why. */
async function jobsOfWaiting(): Promise<string> {
  const rows = await sqlClient()<{ topic: string; job: string | null }[]>`
    select o.topic, (
      select json_build_object('attempts', j.attempts, 'most', j.max_attempts, 'lockedBy', j.locked_by,
        'lockedAt', j.locked_at, 'runAt', j.run_at, 'error', left(j.last_error, 200))::text
      from graphile_worker._private_jobs j where j.payload ->> 'outboxId' = o.id::text limit 1) as job
    from outbox o where o.processed_at is null limit 5`;
  return rows.map(({ topic, job }) => `${topic} ${job ?? "without a job"}`).join("; ");
}

/** Acknowledged: there exactly once. Refused: not there at all. */
async function wrongPromises(asked: readonly Asked[]): Promise<string[]> {
  const sql = sqlClient();
  const rows = await sql<{ commandId: string; caseId: string; type: string }[]>`
    select command_id as "commandId", case_id as "caseId", type from case_events`;
  const kept = new Map(rows.map((row) => [row.commandId, row]));
  const faults: string[] = [];
  // A consent's answer has the same id for everybody who gives it from the same page: one yes is the yes of all.
  const promised = new Set(asked.filter((one) => one.answer === "done").map((one) => one.commandId));
  for (const one of asked) {
    const event = kept.get(one.commandId);
    const name = `${one.type} on ${one.kind} ${one.caseId}`;
    if (one.answer === "done" && event?.caseId !== one.caseId)
      faults.push(`${name} was acknowledged and is not there.`);
    if (one.answer === "done" && event && event.type !== one.type)
      faults.push(`${name} is there as ${event.type}.`);
    if (one.answer === "refused" && event && !promised.has(one.commandId))
      faults.push(`${name} was refused and is there.`);
  }
  return faults;
}

/** A case and its events, payloads and history are written together or not at all. */
async function halfWritten(): Promise<string[]> {
  const rows = await sqlClient()<{ reference: string }[]>`
    select c.reference from cases c
    left join lateral (select count(*)::int as n, max(seq)::int as last from case_events e where e.case_id = c.id) e on true
    left join lateral (select count(*)::int as n from case_event_payloads p where p.case_id = c.id) p on true
    left join lateral (select hash from case_events e where e.case_id = c.id order by seq desc limit 1) h on true
    where e.n is distinct from e.last + (case when exists (select 1 from case_events z where z.case_id = c.id and z.seq = 0) then 1 else 0 end)
      or p.n <> e.n or h.hash is distinct from c.last_hash
    limit 100`;
  return rows.map(({ reference }) => `${reference} is half written.`);
}

/** Once for each due date, and not before it. */
async function wrongClocks(): Promise<string[]> {
  const rows = await sqlClient()<{ caseId: string; rule: string }[]>`
    select case_id as "caseId", rule from clocks where fired_at < due_at limit 100`;
  return rows.map(({ caseId, rule }) => `${rule} of ${caseId} rang early.`);
}
