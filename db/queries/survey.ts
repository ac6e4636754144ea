// Counts survey answers, and reads them when a group has enough. What must not be stored is listed in decision 022.
import { and, desc, eq, gte, lt, ne, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { experienceCounts, experienceTexts, experienceTickets } from "#db/schema/experiences.ts";
import type { Role } from "#workflows/types.ts";

/** The scope of everybody's answers; other scopes are ids of data owners. */
export const ALL = "all";
const WAITING = "";

/** False when it has been used before. Of two at once one wins. */
export async function spendTicket(
  executor: Executor,
  ticket: { hash: string; until: string },
): Promise<boolean> {
  const added = await executor
    .insert(experienceTickets)
    .values(ticket)
    .onConflictDoNothing()
    .returning({ hash: experienceTickets.hash });
  return added.length > 0;
}

export async function isSpent(executor: Executor, hash: string): Promise<boolean> {
  const [row] = await executor
    .select({ hash: experienceTickets.hash })
    .from(experienceTickets)
    .where(eq(experienceTickets.hash, hash));
  return row !== undefined;
}

export interface Counted {
  scope: string;
  question: string;
  step: string;
  choice: string;
}

/** One more of each; nothing else of the answer is kept. */
export async function countAnswers(executor: Executor, answers: readonly Counted[]): Promise<void> {
  const sums = new Map<string, Counted & { month: string; answers: number }>();
  for (const { scope, question, step, choice } of answers) {
    const key = JSON.stringify([scope, question, step, choice]);
    const before = sums.get(key)?.answers ?? 0;
    sums.set(key, { scope, question, step, choice, month: WAITING, answers: before + 1 });
  }
  await executor
    .insert(experienceCounts)
    .values([...sums.values()])
    .onConflictDoUpdate({
      target: [
        experienceCounts.scope,
        experienceCounts.month,
        experienceCounts.question,
        experienceCounts.step,
        experienceCounts.choice,
      ],
      set: { answers: sql`${experienceCounts.answers} + excluded.answers` },
    });
}

export async function saveText(
  executor: Executor,
  told: { id: string; step: string; choice: string; text: string },
): Promise<void> {
  await executor.insert(experienceTexts).values({ ...told, month: WAITING });
}

/**
 * Releases what has enough company: each group (scope, question, step) all at once, and only when at least `fewest`
 * answers wait in it. So the person who looks before and after learns of that many together, never of one.
 * What waits on, and tickets that have been used, are written anew in another order, all by one transaction: the
 * database's own marks of place and time (ctid, xmin) then no longer say what came together.
 */
export async function releaseResults(executor: Executor, month: string, fewest: number): Promise<void> {
  await executor.execute(sql`
    with ripe as (
      select step from experience_counts where month = '' and scope = ${ALL} and question = 'why'
      group by step having sum(answers) >= ${fewest}),
    gone as (delete from experience_texts t using ripe where t.month = '' and t.step = ripe.step returning t.*)
    insert into experience_texts (id, month, step, choice, text)
    select id, ${month}, step, choice, text from gone order by id`);
  await executor.execute(sql`
    with ripe as (
      select scope, question, step from experience_counts where month = ''
      group by scope, question, step having sum(answers) >= ${fewest}),
    gone as (
      delete from experience_counts c using ripe
      where c.month = '' and c.scope = ripe.scope and c.question = ripe.question and c.step = ripe.step
      returning c.*)
    insert into experience_counts (scope, month, question, step, choice, answers)
    select scope, ${month}, question, step, choice, answers from gone
    on conflict (scope, month, question, step, choice) do update
      set answers = experience_counts.answers + excluded.answers`);
  await executor.execute(sql`update experience_counts set answers = answers where month = ''`);
  await executor.execute(sql`
    with gone as (delete from experience_texts where month = '' returning *)
    insert into experience_texts select * from gone order by id`);
  await executor.execute(sql`
    with gone as (delete from experience_tickets where not mixed returning hash, until)
    insert into experience_tickets (hash, until, mixed) select hash, until, true from gone order by hash`);
}

export interface Shown {
  question: string;
  step: string;
  choice: string;
  answers: number;
}

/** What has been released since that month: one range of the key, as many rows as there are choices and months. */
export async function listShown(executor: Executor, scope: string, since: string): Promise<Shown[]> {
  const t = experienceCounts;
  const rows = await executor
    .select({
      question: t.question,
      step: t.step,
      choice: t.choice,
      answers: sql<string>`sum(${t.answers})`,
    })
    .from(t)
    .where(and(eq(t.scope, scope), gte(t.month, since)))
    .groupBy(t.question, t.step, t.choice);
  return rows.map((row) => ({ ...row, answers: Number(row.answers) }));
}

/** Data owners of whom something has been released since that month, by name: one step in the index for each. */
export async function listResults(
  executor: Executor,
  since: string,
  most: number,
): Promise<{ id: string; name: string; answers: number }[]> {
  const rows = await executor.execute<{ id: string; name: string; answers: string }>(sql`
    with recursive scopes as (
      (select scope from experience_counts order by scope limit 1)
      union all
      select (select c.scope from experience_counts c where c.scope > s.scope order by c.scope limit 1)
      from scopes s where s.scope is not null),
    told as (
      select s.scope, (
        select sum(c.answers) from experience_counts c
        where c.scope = s.scope and c.month >= ${since} and c.question in ('why', 'easier')) as answers
      from scopes s where s.scope <> ${ALL})
    select o.id, o.name, told.answers from told join organisations o on o.id = told.scope::uuid
    where told.answers > 0 order by o.name, o.id limit ${most}`);
  return rows.map((row) => ({ ...row, answers: Number(row.answers) }));
}

export type ReleasedText = { id: string; month: string; step: string; choice: string; text: string };

/** Newest month first; within a month in random order, which reveals nothing. */
export function listTexts(executor: Executor, most: number): Promise<ReleasedText[]> {
  return executor
    .select()
    .from(experienceTexts)
    .where(ne(experienceTexts.month, WAITING))
    .orderBy(desc(experienceTexts.month), experienceTexts.id)
    .limit(most);
}

export async function removeText(executor: Executor, id: string): Promise<void> {
  await executor.delete(experienceTexts).where(eq(experienceTexts.id, id));
}

/** Tickets that no longer work, and texts older than that month. */
export async function deleteSurveyResults(
  executor: Executor,
  { ticketsBefore, textsBefore }: { ticketsBefore: string; textsBefore: string },
): Promise<void> {
  await executor.delete(experienceTickets).where(lt(experienceTickets.until, ticketsBefore));
  await executor
    .delete(experienceTexts)
    .where(and(ne(experienceTexts.month, WAITING), lt(experienceTexts.month, textsBefore)));
}

export type LastOf = { at: Date; state: string; ball: Role | null; owner: string | null };

/** When the last of these commands was given in a case, with where the case was before it. */
export async function findLastOf(
  executor: Executor,
  caseId: string,
  commands: readonly string[],
): Promise<LastOf | undefined> {
  const [row] = await executor.execute<Omit<LastOf, "at"> & { at: string } & Record<string, unknown>>(sql`
    select e.at, before.state_after as state, before.ball_after as ball, c.owner_org_id as owner
    from case_events e join cases c on c.id = e.case_id
    join case_events before on before.case_id = e.case_id and before.seq = e.seq - 1
    where e.case_id = ${caseId} and e.type in ${[...commands]}
    order by e.seq desc limit 1`);
  return row && { ...row, at: new Date(row.at) };
}
