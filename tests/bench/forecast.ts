// What a forecast costs with ten thousand and with a million past cases: showing it, and recomputing it after one decision.
// And whether it holds: histories with owners that differ, held beside what came.
import { refreshForecasts } from "#app/forecast/refresh-forecasts.server.ts";
import { stepKeysOf } from "#app/forecast/refresh-step-times.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { findGroups } from "#db/queries/forecast/forecast.ts";
import { findStepGroups } from "#db/queries/forecast/step-times.ts";
import { answers } from "#tests/cases/samples.ts";
import { pastOfThreeOwners } from "#tests/forecast/past-of-three-owners.ts";
import { dataset, makeWorld, must, openRequest, orgs } from "#tests/support/case-world.ts";
import { backTest, skillOf } from "#workflows/forecast/back-test.ts";
import { featureGroupsOf } from "#workflows/forecast/features.ts";
import { forecastFrom } from "#workflows/forecast/forecast.ts";
import { groupsOf, type Level } from "#workflows/forecast/groups.ts";
import { withBenchDatabase } from "./bench-database.ts";
import type { Report } from "./run.ts";

/** With ten thousand cases the widest groups hold the 3,000 newest cases that they speak with. */
const SIZES = [10_000, 1_000_000];
const ROUNDS = 200;
const MOST_GROWTH = 3;
/** As each of the requests asked. */
const FEATURES = ["purposeKind=insight", "extent=some", "area=country", "consent=no"];
const road = "interim-answer";
const belongs = { datasetId: dataset.id, ownerId: orgs.owner, sector: "public", road };

export default async function forecast(report: Report): Promise<void> {
  await withBenchDatabase(4, async () => {
    await makeWorld();
    const shown: number[] = [];
    const reckoned: number[] = [];
    let made = 0;
    for (const size of SIZES) {
      await fill(made, size);
      made = size;
      await decide();
      const bare = await timed(() => sqlClient()`select value from settings where key = 'nothing'`);
      const showing = await timed(show);
      report(`shown, ${size} cases`, showing, "ms", null, showing / bare);
      const reckoning = await timed(decide, 20);
      report(`one decision, ${size} cases`, reckoning, "ms", null, reckoning / bare);
      shown.push(showing);
      reckoned.push(reckoning);
    }
    const growth = (of: number[]) => (of[1] ?? 0) / (of[0] || 1);
    report("shown: a million beside ten thousand", growth(shown), "times", MOST_GROWTH, growth(shown));
    // A group speaks with its newest 3,000 cases; up to there it grows.
    report(
      "one decision: a million beside ten thousand",
      growth(reckoned),
      "times",
      2 * MOST_GROWTH,
      growth(reckoned),
    );
  });
  const seen = backTest(pastOfThreeOwners(1), { since: 450, until: 800 });
  report(
    "Brier score beside that of the base rate",
    seen.brier,
    "",
    seen.brierOfBase,
    seen.brier / seen.brierOfBase,
  );
  report("skill", skillOf(seen), "", null, null);
  report(
    "answers within the 80 % range",
    seen.within / seen.ranged,
    "",
    0.87,
    seen.within / seen.ranged / 0.8,
  );
}

/** A dataset, every other way of asking for it, and what each step of a request takes. */
async function show(): Promise<void> {
  const groups = [
    ...groupsOf(belongs),
    ...FEATURES.flatMap((feature) => featureGroupsOf(belongs, feature)),
  ] as { level: Level; key: string }[];
  const known = await findGroups(
    db(),
    groups.map(({ key }) => key),
  );
  const steps = await findStepGroups(db(), Object.values(stepKeysOf({ ownerOrgId: orgs.owner, road })));
  if (steps.size === 0) throw new Error("Nothing is known of the steps.");
  if (!forecastFrom(groups.map(({ level, key }) => ({ level, summary: known.get(key) ?? null }))))
    throw new Error("Nothing is known.");
}

async function sent(): Promise<string> {
  const caseId = await openRequest("applicant");
  const how = { purposeKind: "insight", extent: "some", area: "country" };
  await must(caseId, "applicant", "submit", { answers: { ...answers, ...how } });
  return caseId;
}

let waiting: string | undefined;
/** What one decision causes: the request that was sent is withdrawn, and the groups it belongs to are computed. */
async function decide(): Promise<void> {
  waiting ??= await sent();
  await must(waiting, "applicant", "withdraw", { reason: "" });
  waiting = undefined;
  await refreshForecasts();
}

/** Made-up past, without the cases it came from: the forecast reads none of them. */
async function fill(from: number, to: number): Promise<void> {
  const sql = sqlClient();
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`set local statement_timeout = 0`;
    await tx`insert into forecast_observations
      (case_id, dataset_id, owner_org_id, sector, road, sent_at, days, outcome, seen_at, ticking)
      select gen_random_uuid(),
        case when n % 50 = 0 then ${dataset.id}::uuid else gen_random_uuid() end,
        case when n % 10 = 0 then ${orgs.owner}::uuid else gen_random_uuid() end,
        'public', 'interim-answer', now() - n * interval '1 minute' - interval '60 days', 5 + n % 50,
        (array['access', 'access', 'refusal', 'stopped'])[1 + n % 4], now() - n * interval '1 minute', false
      from generate_series(${from}::int + 1, ${to}::int) n`;
  });
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`set local statement_timeout = 0`;
    await tx`insert into forecast_features (case_id, feature, owner_org_id, road, seen_at)
      select case_id, feature, owner_org_id, road, seen_at
      from forecast_observations, unnest(${FEATURES}::text[]) feature where days > 0 on conflict do nothing`;
  });
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`set local statement_timeout = 0`;
    await tx`insert into step_observations
      (case_id, step, owner_org_id, road, days, own_days, outcome, seen_at, ticking)
      select case_id, step, owner_org_id, road, days / 2, 0, 'access', seen_at, false
      from forecast_observations, unnest(array['assess', 'decide']) step where days > 0 on conflict do nothing`;
  });
  await sql`analyze forecast_observations, forecast_features, step_observations`;
}

async function timed(work: () => Promise<unknown>, rounds = ROUNDS): Promise<number> {
  await work();
  const start = performance.now();
  for (let i = 0; i < rounds; i++) await work();
  return (performance.now() - start) / rounds;
}
