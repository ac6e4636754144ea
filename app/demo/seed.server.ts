// Fills an empty embedded database with the demo: a catalogue, people, and cases seeded through the write path.
import { readFile } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import { installKinds } from "#app/cases/kinds.ts";
import { importHarvest } from "#app/catalogue/import/import.server.ts";
import { answerRuleOf } from "#app/catalogue/road/answer-rule.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { openDataOf } from "#app/catalogue/road/open-data.ts";
import { roadContextAt, roadOf } from "#app/catalogue/road/road.ts";
import { catchUpForecasts } from "#app/forecast/refresh-forecasts.server.ts";
import { runBackTest } from "#app/forecast/run-back-test.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { isDemoSeeded, markAsDemo, markDemoSeeded } from "#db/queries/cases/settings.ts";
import { DEMO_DEMANDS } from "./demands.ts";
import { seedDemand } from "./demo-demands.server.ts";
import { followAlongInDemo } from "./demo-follow.server.ts";
import { setDemoPolicies, withoutStages } from "./demo-policies.server.ts";
import { DEMO_QUESTIONS, seedQuestion } from "./demo-questions.server.ts";
import { seedSurveys } from "./demo-surveys.server.ts";
import { ensureDemoPeople } from "./ensure-demo-people.server.ts";
import { type HistorySize, historyOf } from "./history.ts";
import { DEMO_ORGANISATIONS, type DemoOrganisationKey } from "./people.ts";
import { seedHistory } from "./seed-history.server.ts";
import { type DemoDataset, type DemoWorld, seedStory } from "./seed-story.server.ts";
import { STORIES } from "./stories.ts";

const historySeed = 20261125;

export interface SeedOptions {
  /** Everything is counted back from here: the same instant gives the same demo on every machine. */
  now: Date;
  catalogue: string;
  /** Three years of requests as well, which forecasts are computed from; takes some ten seconds. */
  history?: HistorySize;
  onProgress?: (label: string, done: number, total: number) => void;
}

/**
 * @returns false when the database holds people or cases that are not of a demo; nothing is done then.
 * Safe to run again: what was interrupted is completed, since every command has its own fixed id.
 */
export async function seedDemo({
  now,
  catalogue,
  history,
  onProgress = () => {},
}: SeedOptions): Promise<boolean> {
  installKinds();
  if (!(await markAsDemo(db()))) return false;
  // A demo that is seeded stays as it is: a later build has other stories, and a case has only one past.
  if (await isDemoSeeded(db())) return true;
  const past = history ? historyOf(historySeed, history) : [];
  const total = STORIES.length + DEMO_QUESTIONS.length + DEMO_DEMANDS.length + past.length + 1;
  onProgress("Catalogue of the demo", 0, total);
  const result = await importHarvest({
    source: "demo",
    fileName: "catalogue.ttl",
    bytes: await readFile(catalogue),
    at: new Date(now.getTime() - 200 * 86_400_000),
    demo: true,
  });
  if (!result.ok) throw new Error(`The demo catalogue cannot be read: ${result.error.message}`);
  const orgIds = await ensureDemoPeople(db(), now);
  const world: DemoWorld = { orgIds, ...(await datasetsOf(orgIds, now)), now };
  await setDemoPolicies(world);
  for (const [n, story] of STORIES.entries()) {
    onProgress("Cases of the demo", n + 1, total);
    await seedStory(story, world);
  }
  for (const [n, question] of DEMO_QUESTIONS.entries()) {
    onProgress("Questions of the demo", STORIES.length + n + 1, total);
    await seedQuestion(question, world);
  }
  for (const [n, demand] of DEMO_DEMANDS.entries()) {
    onProgress("Needs of the demo", STORIES.length + DEMO_QUESTIONS.length + n + 1, total);
    await seedDemand(demand, world);
  }
  await fireClocks(now.toISOString(), "due");
  const before = total - 1 - past.length;
  await seedHistory(past, withoutStages(world), (told) =>
    onProgress("Three years of the demo", before + told, total),
  );
  await seedSurveys(past, world);
  await followAlongInDemo(now);
  await catchUpForecasts();
  await runBackTest(now);
  await markDemoSeeded(db());
  onProgress("Demo is ready", total, total);
  return true;
}

/** Datasets one has to ask for, those one need not, and those that lie nowhere, per owner. */
async function datasetsOf(
  orgIds: Record<DemoOrganisationKey, string>,
  now: Date,
): Promise<Pick<DemoWorld, "datasets" | "openDatasets" | "documentDatasets">> {
  const contextOf = roadContextAt(now.toISOString(), await loadLaw(sqlClient()));
  const datasets: DemoWorld["datasets"] = {};
  const openDatasets: DemoWorld["openDatasets"] = {};
  const documentDatasets: DemoWorld["documentDatasets"] = {};
  for (const key of Object.keys(DEMO_ORGANISATIONS) as DemoOrganisationKey[]) {
    const context = contextOf({ gone: false, publisherKind: DEMO_ORGANISATIONS[key].kind });
    const rows = await db().execute<
      Omit<DemoDataset, "answerRule"> & { open: boolean; description: DatasetDescription }
    >(sql`
      select id, title, open, description from datasets
      where publisher_id = ${orgIds[key]} and gone_at is null order by uri limit 40`);
    const all = rows.map(({ id, title, ...rest }) => ({
      dataset: { id, title, answerRule: answerRuleOf(rest.description, context) },
      road: roadOf(rest.description, context).road,
      openData: openDataOf(rest),
    }));
    const asked = all.filter(({ road }) => road !== "open");
    documentDatasets[key] = asked.flatMap(({ road, dataset }) => (road === "documents" ? [dataset] : []));
    datasets[key] = asked.flatMap(({ road, dataset }) => (road === "documents" ? [] : [dataset]));
    openDatasets[key] = all.flatMap(({ dataset, openData }) => (openData ? [{ ...dataset, openData }] : []));
  }
  return { datasets, openDatasets, documentDatasets };
}
