// The back-test, computed once a night and stored: opening the page reads one row.
import { z } from "zod";
import { db, sqlClient } from "#db/client.server.ts";
import { listSentSince } from "#db/queries/forecast/forecast.ts";
import { type BackTest, backTest } from "#workflows/forecast/back-test.ts";

const KEY = "forecast-back-test";
/** What is looked at: two years of past for one year of forecasts, at most so many cases. */
const yearDays = 365;
const mostCases = 20_000;
const DAY_MS = 86_400_000;

const share = z.number();
/** A result from before the base rate was kept beside it proves nothing: it beats no base of 0. */
const askedSchema = z.object({
  cases: z.number(),
  brier: share,
  brierWithout: share,
  brierOfBase: share.default(0),
});
const storedSchema = z.object({
  at: z.string(),
  cases: z.number(),
  brier: share,
  brierOfBase: share,
  ranged: z.number(),
  within: z.number(),
  asked: askedSchema.default({ cases: 0, brier: 0, brierWithout: 0, brierOfBase: 0 }),
  askedBy: z.record(z.string(), askedSchema).default({}),
  bins: z.array(z.object({ from: share, to: share, cases: z.number(), foretold: share, came: share })),
});
export type StoredBackTest = BackTest & { at: string };

export async function runBackTest(now: Date = new Date()): Promise<StoredBackTest> {
  const today = now.getTime() / DAY_MS;
  const rows = await listSentSince(db(), new Date(now.getTime() - 3 * yearDays * DAY_MS), mostCases);
  const cases = rows.map(
    ({ datasetId, ownerOrgId, sector, road, sentAt, seenAt, days, outcome, features }) => ({
      datasetId,
      ownerId: ownerOrgId,
      sector,
      road,
      sent: sentAt.getTime() / DAY_MS,
      seen: seenAt.getTime() / DAY_MS,
      days,
      outcome,
      features,
    }),
  );
  const kept = { at: now.toISOString(), ...backTest(cases, { since: today - yearDays, until: today }) };
  await sqlClient()`
    insert into settings (key, value) values (${KEY}, ${sqlClient().json(kept as never)})
    on conflict (key) do update set value = excluded.value`;
  return kept;
}

/** Null before the first night. */
export async function loadBackTest(): Promise<StoredBackTest | null> {
  const [row] = await sqlClient()<[{ value: unknown }?]>`select value from settings where key = ${KEY}`;
  const kept = storedSchema.safeParse(row?.value);
  return kept.success ? kept.data : null;
}
