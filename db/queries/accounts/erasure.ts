// Where a person stands in the database, and taking that away. By their account: what is the account's. By address: links
// and mails without one as well, and what was said about them in cases, where the chain keeps its commitments.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import type { Role } from "#workflows/types.ts";

export interface Traces {
  userId: string | null;
  demo: boolean;
  /** References of open cases that the person has taken, or in which their consent still counts. */
  openCases: string[];
  /** Links by which they act without an account. */
  links: { linkId: string; caseId: string; role: Role }[];
  mails: number;
  drafts: number;
  /** Events that hold their address. */
  events: { caseId: string; seq: number; reference: string; type: string }[];
}

/** What belongs to an account and to nothing else: an address may be another person's. */
export async function findOwnTraces(executor: Executor, userId: string): Promise<Traces> {
  const [user] = await executor.execute<{ demo: boolean }>(sql`select demo from users where id = ${userId}`);
  return {
    userId,
    demo: user?.demo ?? false,
    openCases: await listTaken(executor, userId),
    links: [],
    ...(await countLetters(executor, userId, null)),
    events: [],
  };
}

async function listTaken(executor: Executor, userId: string | null): Promise<string[]> {
  const taken = await executor.execute<{ reference: string }>(
    sql`select reference from cases where assignee_id = ${userId}::uuid and open order by reference limit 100`,
  );
  return taken.map((c) => c.reference);
}

async function countLetters(
  executor: Executor,
  userId: string | null,
  email: string | null,
): Promise<Pick<Traces, "mails" | "drafts">> {
  const [counts] = await executor.execute<{ mails: number; drafts: number }>(sql`
    select (select count(*)::int from mails where user_id = ${userId}::uuid or lower(to_address) = lower(${email}::text)) as mails,
      (select count(*)::int from drafts where form like ${`%:${userId ?? "nobody"}`}) as drafts`);
  return counts ?? { mails: 0, drafts: 0 };
}

/** Bounded by the cases that have written to the address: text that others have typed is not searched. */
export async function findTraces(executor: Executor, email: string): Promise<Traces> {
  const [user] = await executor.execute<{ id: string; demo: boolean }>(
    sql`select id, demo from users where lower(email) = lower(${email})`,
  );
  const userId = user?.id ?? null;
  const links = await executor.execute<Traces["links"][number] & { reference: string; open: boolean }>(sql`
    select k.link_id as "linkId", k.case_id as "caseId", k.role, c.reference, c.open
    from case_contacts k join cases c on c.id = k.case_id where lower(k.email) = lower(${email})`);
  const events = await executor.execute<Traces["events"][number]>(sql`
    select p.case_id as "caseId", p.seq, c.reference, e.type
    from case_event_payloads p join cases c on c.id = p.case_id
      join case_events e on e.case_id = p.case_id and e.seq = p.seq
    where p.erased_at is null and position(lower(to_json(${email}::text)::text) in lower(p.payload::text)) > 0
      and p.case_id in (
        select unnest(array[k.case_id, own.parent_id]) from case_contacts k join cases own on own.id = k.case_id
        where lower(k.email) = lower(${email}))
    order by c.reference, p.seq`);
  return {
    userId,
    demo: user?.demo ?? false,
    openCases: [
      ...(await listTaken(executor, userId)),
      ...links.filter((l) => l.open && l.role === "subject").map((l) => l.reference),
    ],
    links: links.map(({ linkId, caseId, role }) => ({ linkId, caseId, role })),
    ...(await countLetters(executor, userId, email)),
    events: [...events],
  };
}

/**
 * All of it but the account, and what was said in cases, which only the write path erases.
 * @param email null: only what is the account's
 */
export async function eraseTraces(
  executor: Executor,
  email: string | null,
  { userId, links }: Pick<Traces, "userId" | "links">,
): Promise<void> {
  for (const { linkId } of links) {
    await executor.execute(sql`delete from case_links where id = ${linkId}`);
    await executor.execute(sql`delete from case_contacts where link_id = ${linkId}`);
  }
  await executor.execute(
    sql`delete from mails where user_id = ${userId}::uuid or lower(to_address) = lower(${email}::text)`,
  );
  if (!userId) return;
  await executor.execute(sql`delete from drafts where form like ${`%:${userId}`}`);
  await executor.execute(sql`delete from held_notices where user_id = ${userId}`);
  await executor.execute(sql`delete from saved_searches where user_id = ${userId}`);
  await executor.execute(sql`delete from calendar_links where user_id = ${userId}`);
  await executor.execute(sql`delete from notice_choices where user_id = ${userId}`);
  await executor.execute(sql`delete from absences where user_id = ${userId} or substitute_id = ${userId}`);
}
