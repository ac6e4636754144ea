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
