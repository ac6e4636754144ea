// Fills an empty embedded database with the demo: a catalogue, people, and cases seeded through the write path. What is
// shown first comes first, and the past that forecasts are computed from after it, so that nobody waits for it.
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
import {
  areDemoStoriesSeeded,
  demoMorning,
  isDemoSeeded,
  markAsDemo,
  markDemoSeeded,
  noteDemoHistory,
} from "#db/queries/cases/settings.ts";
import { DEMO_DEMANDS } from "./demands.ts";
import { seedDemand } from "./demo-demands.server.ts";
import { followAlongInDemo } from "./demo-follow.server.ts";
import { setDemoPolicies, withoutStages } from "./demo-policies.server.ts";
import { DEMO_QUESTIONS, seedQuestion } from "./demo-questions.server.ts";
import { seedSurveys } from "./demo-surveys.server.ts";
import { ensureDemoPeople } from "./ensure-demo-people.server.ts";
import { type HistorySize, historyOf, type PastRequest } from "./history.ts";
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

/** A demo that can be shown, with what is still missing of it. */
export interface ShownDemo {
  /** Seeds the past and what is computed from it. Undefined when it is there. Stopped by its signal, it goes on at the next start. */
  seedPast?: (signal?: AbortSignal) => Promise<void>;
}

/**
 * Seeds what people see first: catalogue, people, their cases. The past of `history` follows with `seedPast`.
 * @returns null when the database holds people or cases that are not of a demo; nothing is done then.
 * Safe to run again: what was interrupted is completed, since every command has its own fixed id.
 */
export async function seedShownDemo({
  now,
  catalogue,
  history,
  onProgress = () => {},
}: SeedOptions): Promise<ShownDemo | null> {
  installKinds();
  if (!(await markAsDemo(db()))) return null;
  // A demo that is seeded stays as it is: a later build has other stories, and a case has only one past.
  if (await isDemoSeeded(db())) return {};
  const morning = await demoMorning(db(), now);
  const past = history ? historyOf(historySeed, history) : [];
  const world = await worldOf(catalogue, morning, onProgress);
  if (!(await areDemoStoriesSeeded(db()))) {
    await seedCases(world, onProgress);
    await noteDemoHistory(db(), { done: 0, total: past.length });
  }
  return { seedPast: (signal) => seedPast(past, world, onProgress, signal) };
}

/** Seeds the whole demo before it returns. @returns false as `seedShownDemo` returns null */
export async function seedDemo(options: SeedOptions): Promise<boolean> {
  const shown = await seedShownDemo(options);
  await shown?.seedPast?.();
  return shown !== null;
}

type OnProgress = NonNullable<SeedOptions["onProgress"]>;

async function worldOf(catalogue: string, now: Date, onProgress: OnProgress): Promise<DemoWorld> {
  onProgress("Catalogue of the demo", 0, 1);
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
  return world;
}

async function seedCases(world: DemoWorld, onProgress: OnProgress): Promise<void> {
  const all: [label: string, work: () => Promise<unknown>][] = [
    ...STORIES.map((story) => ["Cases of the demo", () => seedStory(story, world)] as const),
    ...DEMO_QUESTIONS.map(
      (question) => ["Questions of the demo", () => seedQuestion(question, world)] as const,
    ),
    ...DEMO_DEMANDS.map((demand) => ["Needs of the demo", () => seedDemand(demand, world)] as const),
  ].map(([label, work]) => [label, work]);
  for (const [n, [label, work]] of all.entries()) {
    onProgress(label, n, all.length);
    await work();
  }
  await fireClocks(world.now.toISOString(), "due");
  await followAlongInDemo(world.now);
}

/** Not more often than this does the database note how far it is. */
const NOTE_EVERY = 20;

async function seedPast(
  past: readonly PastRequest[],
  world: DemoWorld,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<void> {
  const note = async (done: number) => {
    onProgress("Three years of the demo", done, past.length);
    if (done % NOTE_EVERY === 0) await noteDemoHistory(db(), { done, total: past.length });
  };
  await seedHistory(past, withoutStages(world), note, signal);
  if (signal?.aborted) return;
  await seedSurveys(past, world);
  await catchUpForecasts();
  await runBackTest(world.now);
  await markDemoSeeded(db());
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
