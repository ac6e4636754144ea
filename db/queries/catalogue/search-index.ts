// Keeps the words that typing errors in a search are corrected to.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";

const mostWords = 200_000;

/**
 * Makes `search_words` the words of titles and keywords of the datasets that are there now; writes only what differs. Call it
 * once after an import, in its transaction. Reads every dataset: some 20 µs each.
 */
export async function refreshSearchWords(executor: Executor): Promise<void> {
  // One refresh at a time: two that insert the same words in different orders would lock each other out.
  await executor.execute(sql`select pg_advisory_xact_lock(hashtext('search_words'))`);
  await executor.execute(sql`
    with now_there as materialized (
      select word, ndoc from ts_stat($stat$
        select to_tsvector('simple'::regconfig, lower(left(concat_ws(' ',
          title ->> 'nb', title ->> 'nn', title ->> 'en',
          (select string_agg(keyword ->> 'text', ' ') from jsonb_array_elements(
            case jsonb_typeof(description -> 'keywords') when 'array' then description -> 'keywords' else '[]'::jsonb end) as keyword)
        ), 8000)))
        from datasets where gone_at is null $stat$)
      where length(word) between 3 and 40 and word ~ '^[[:alpha:]]+$'
      order by ndoc desc, word limit ${mostWords}
    ), no_longer as (
      delete from search_words s where not exists (select 1 from now_there n where n.word = s.word)
    )
    insert into search_words as s (word, datasets) select word, ndoc from now_there
    on conflict (word) do update set datasets = excluded.datasets where s.datasets <> excluded.datasets`);
}
