// What the database says about itself.
import { eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { settings } from "#db/schema/settings.ts";

/** Was the database filled by the demo seeding? No configuration can say so. */
export async function isDemoDatabase(executor: Executor): Promise<boolean> {
  const [row] = await executor.select().from(settings).where(eq(settings.key, "demo"));
  return row?.value === true;
}

/** Whether the demo has been seeded completely. Demos from before this was written down have their back-test, which came last. */
export async function isDemoSeeded(executor: Executor): Promise<boolean> {
  const [row] = await executor
    .select()
    .from(settings)
    .where(inArray(settings.key, ["demo-told", "forecast-back-test"]))
    .limit(1);
  return row !== undefined;
}

export async function markDemoSeeded(executor: Executor): Promise<void> {
  await executor.insert(settings).values({ key: "demo-told", value: true }).onConflictDoNothing();
}

export interface DemoState {
  demo: boolean;
  /** How many requests of its past have been seeded; null where nothing is being seeded. */
  history: DemoProgress | null;
}
export interface DemoProgress {
  done: number;
  total: number;
}

/** What pages say of the demo. One statement. */
export async function demoState(executor: Executor): Promise<DemoState> {
  const rows = await executor
    .select()
    .from(settings)
    .where(inArray(settings.key, ["demo", "demo-told", "forecast-back-test", "demo-history"]));
  const found = new Map(rows.map(({ key, value }) => [key, value]));
  const complete = found.has("demo-told") || found.has("forecast-back-test");
  const history = (found.get("demo-history") as DemoProgress | undefined) ?? null;
  return { demo: found.get("demo") === true, history: complete ? null : history };
}

export async function noteDemoHistory(executor: Executor, value: DemoProgress): Promise<void> {
  await executor
    .insert(settings)
    .values({ key: "demo-history", value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
}

/** Whether the catalogue, the people and their cases are all there; the past may be missing still. */
export async function areDemoStoriesSeeded(executor: Executor): Promise<boolean> {
  const [row] = await executor.select().from(settings).where(eq(settings.key, "demo-history"));
  return row !== undefined;
}

/**
 * The instant that the demo is counted back from: that of its first start, however often it was stopped before it was
 * complete.
 */
export async function demoMorning(executor: Executor, now: Date): Promise<Date> {
  await executor
    .insert(settings)
    .values({ key: "demo-morning", value: now.toISOString() })
    .onConflictDoNothing();
  const [row] = await executor.select().from(settings).where(eq(settings.key, "demo-morning"));
  return new Date(String(row?.value));
}

/**
 * Marks an empty database as a demo. False, and nothing done, when anybody or any case is in it: where people work,
 * sign-in as a demo person is refused. A database that is marked already stays so.
 */
export async function markAsDemo(executor: Executor): Promise<boolean> {
  if (await isDemoDatabase(executor)) return true;
  const added = await executor.execute(sql`
    insert into settings (key, value)
    select 'demo', 'true'::jsonb
    where not exists (select 1 from users) and not exists (select 1 from cases)
    on conflict (key) do nothing
    returning key`);
  return added.length > 0;
}
