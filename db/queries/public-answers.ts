// Answers that everybody may read, and the register of obstacles. Of a published question only its public text is read:
// neither what was asked, nor by whom, nor the case it lies in.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import type { PublicationState } from "#workflows/legal-question/publication.ts";

export const ANSWERS_PER_PAGE = 20;

export type PublicAnswer = {
  /** Its public name; not the case's. */
  id: string;
  state: PublicationState;
  topic: string | null;
  title: string;
  question: string;
  answer: string;
  sources: string[];
  /** ISO 8601. */
  publishedAt: string | null;
  why: string;
  newer: string;
};

const publication = sql.raw("c.snapshot->'context'->'publication'");
/** The condition of the partial index cases_published_idx. */
const isPublished = sql`c.kind = 'legal-question' and ${publication} is not null
  and ${publication}->>'state' = 'published'`;
const columns = sql`${publication}->>'id' as id, ${publication}->>'state' as state,
  c.snapshot->'context'->>'topic' as topic, ${publication}->'text'->>'title' as title,
  ${publication}->'text'->>'question' as question, ${publication}->'text'->>'answer' as answer,
  coalesce(${publication}->'text'->'sources', '[]') as sources, ${publication}->>'publishedAt' as "publishedAt",
  coalesce(${publication}->'ended'->>'why', '') as why, coalesce(${publication}->'ended'->>'newer', '') as newer`;
/** The heading says most. They are some hundreds in all, so the words are read as they are searched. */
const words = sql`setweight(to_tsvector('norwegian', ${publication}->'text'->>'title'), 'A')
  || setweight(to_tsvector('norwegian', ${publication}->'text'->>'question'), 'B')
  || setweight(to_tsvector('norwegian', ${publication}->'text'->>'answer'), 'C')`;

/** Published answers, best fit first where there is a text, else newest first. @param page from 1 */
export async function listAnswers(
  executor: Executor,
  filter: { text: string; topic: string | null; page: number },
): Promise<{ rows: PublicAnswer[]; total: number }> {
  const text = filter.text.slice(0, 200);
  const query = sql`websearch_to_tsquery('norwegian', ${text})`;
  const rows = await executor.execute<PublicAnswer & { total: string }>(sql`
    select ${columns}, count(*) over () as total from cases c
    where ${isPublished}
      ${filter.topic ? sql`and c.snapshot->'context'->>'topic' = ${filter.topic}` : sql``}
      ${text.trim() ? sql`and (${words}) @@ ${query}` : sql``}
    order by ${text.trim() ? sql`ts_rank(${words}, ${query}) desc,` : sql``} ${publication}->>'publishedAt' desc, c.id
    limit ${ANSWERS_PER_PAGE} offset ${(filter.page - 1) * ANSWERS_PER_PAGE}`);
  return { rows: [...rows].map(({ total: _, ...row }) => row), total: Number(rows[0]?.total ?? 0) };
}

/** Published answers that share most words with a text, nearest first. */
export async function listNearestAnswers(
  executor: Executor,
  text: string,
  most = 3,
): Promise<{ id: string; title: string }[]> {
  // Any of its words, not all of them: who asks words it differently from who asked before.
  const rows = await executor.execute<{ id: string; title: string }>(sql`
    with asked as (
      select to_tsquery('norwegian', string_agg(quote_literal(lexeme), ' | ')) as q
      from unnest(to_tsvector('norwegian', ${text.slice(0, 4000)})))
    select ${publication}->>'id' as id, ${publication}->'text'->>'title' as title
    from cases c, asked where ${isPublished} and asked.q is not null and (${words}) @@ asked.q
      and ts_rank(${words}, asked.q) > 0.05
    order by ts_rank(${words}, asked.q) desc, c.id limit ${most}`);
  return [...rows];
}

/** By its public name, also when it no longer holds; what was never published does not exist. */
export async function findAnswer(executor: Executor, id: string): Promise<PublicAnswer | undefined> {
  const [row] = await executor.execute<PublicAnswer>(sql`
    select ${columns} from cases c
    where c.kind = 'legal-question' and ${publication} is not null and ${publication}->>'id' = ${id} and ${publication}->>'publishedAt' is not null`);
  return row;
}

export type ObstacleRow = {
  caseId: string;
  reference: string;
  topic: string | null;
  rule: string;
  stops: string;
  at: string;
};

/** Obstacles in questions that the reader takes part in as an adviser, by rule. */
export async function listObstacles(
  executor: Executor,
  reader: { principals: readonly string[]; everything: boolean },
): Promise<ObstacleRow[]> {
  const seen = sql`exists (select 1 from case_parties p where p.case_id = c.id and p.role = 'adviser'
    and p.principal like 'org:%' and p.principal in ${[...reader.principals, "nobody"]})`;
  const rows = await executor.execute<ObstacleRow>(sql`
    select c.id as "caseId", c.reference, c.snapshot->'context'->>'topic' as topic,
      c.snapshot->'context'->'obstacle'->>'rule' as rule, c.snapshot->'context'->'obstacle'->>'stops' as stops,
      c.snapshot->'context'->'obstacle'->>'at' as at
    from cases c
    where c.kind = 'legal-question' and c.snapshot->'context'->'obstacle'->>'rule' is not null
      and ${reader.everything ? sql`true` : seen}
    order by lower(c.snapshot->'context'->'obstacle'->>'rule'), c.snapshot->'context'->'obstacle'->>'at' desc
    limit 500`);
  return [...rows];
}
