// What an administrator has decided about legal time. Cases bring it along (load-case); only what is new has to ask.
import type { SqlExecutor } from "#db/client.server.ts";
import { LAW_SETTINGS_KEY, type LawSettings, readLawSettings } from "#workflows/law/settings.ts";

export async function loadLaw(sql: SqlExecutor): Promise<LawSettings> {
  const [row] = await sql<[{ value: unknown }?]>`select value from settings where key = ${LAW_SETTINGS_KEY}`;
  return readLawSettings(row?.value);
}

/** How far open cases have been computed by the law as it is (app/cases/clocks/recompute-clocks.server.ts). */
export const LAW_RECKONED_KEY = "law-reckoned";

/** The next run looks at every open case again: some may have begun under what was set in between. */
export async function saveLaw(sql: SqlExecutor, law: LawSettings): Promise<void> {
  await sql`
    with forgotten as (delete from settings where key = ${LAW_RECKONED_KEY})
    insert into settings (key, value) values (${LAW_SETTINGS_KEY}, ${sql.json(law)})
    on conflict (key) do update set value = excluded.value`;
}
