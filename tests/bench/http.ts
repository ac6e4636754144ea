// What a page costs beside the same in the smallest Remix application, served in the same run and in turn, so that what
// else the machine does falls on both; and what the service keeps in memory. HTTP_REQUESTS sets after how many requests.
import { resolve } from "node:path";
import { deskQueues } from "#app/cases/queues/queue-definitions.ts";
import { WHOLE_HISTORY } from "#app/demo/history.ts";
import { seedDemo } from "#app/demo/seed.server.ts";
import type { DatabaseConnection } from "#db/connection.ts";
import { ensureBuild, testBuildDir } from "#tests/support/built-app.ts";
import { people } from "#tests/support/case-world.ts";
import { withBenchDatabase } from "./bench-database.ts";
import { askOnce, type Load, load } from "./http/load.ts";
import { reportMemory } from "./http/memory.ts";
import { makePlaces, minimalPlaces, type Place } from "./http/places.ts";
import { type ServedApp, serve } from "./http/served-app.ts";
import type { Report } from "./run.ts";
import { median } from "./transitions.ts";

const IN_FLIGHT = [1, 8, 32];
const ROUNDS = 3;
const ROUND_MS = 1_500;
/** Of the speed of the smallest application. */
const AIM = 0.6;
const HELD = ["front", "desk", "command"];
/** Of the processor time of our own desk. */
const MOST_BESIDE_DESK: Record<string, number> = { request: 3, "my cases": 2 };
const MOST_STATEMENTS = 4;

export default async function http(report: Report): Promise<void> {
  await ensureBuild();
  await withBenchDatabase(5, async (connection) => {
    const morning = new Date();
    morning.setUTCHours(6, 0, 0, 0);
    await seedDemo({ now: morning, catalogue: resolve("app/demo/catalogue.ttl"), history: WHOLE_HISTORY });
    const { places, writers } = await makePlaces();
    const { handler } = people;
    const reader = { ...handler, memberships: handler.roles.map((role) => ({ role })) };
    if (!deskQueues(reader)) throw new Error("The reader of the list has no desk.");
    const minimal = await serve("minimal-process.ts", { connection, reader, writers });
    const ours = await serveOurs(connection, false);
    try {
      await reportSpeed(report, { ours, minimal, places });
    } finally {
      await Promise.all([ours.stop(), minimal.stop()]);
    }
    // A process that has served nothing yet.
    const fresh = await serveOurs(connection, true);
    await reportMemory(report, fresh, places).finally(fresh.stop);
  });
}

const serveOurs = (connection: DatabaseConnection, jobs: boolean) =>
  serve("our-process.ts", { connection, jobs, buildDir: resolve(testBuildDir) });

interface Sides {
  ours: ServedApp;
  minimal: ServedApp;
  places: readonly Place[];
}

async function reportSpeed(report: Report, { ours, minimal, places }: Sides): Promise<void> {
  const cpuOf = new Map<string, number>();
  const beside = minimalPlaces(places);
  for (const place of places) {
    const theirs = beside[place.beside];
    for (const inFlight of IN_FLIGHT) {
      const loads = { ours: [] as Load[], minimal: [] as Load[] };
      for (let round = -1; round < ROUNDS; round++) {
        const pair = {
          ours: await load(ours, place, inFlight, ROUND_MS),
          minimal: await load(minimal, theirs, inFlight, ROUND_MS),
        };
        // The first round warms up caches, plans and the JIT.
        if (round < 0) continue;
        loads.ours.push(pair.ours);
        loads.minimal.push(pair.minimal);
      }
      const of = (which: Load[], what: "rate" | "cpuMs") => median(which.map((one) => one[what]));
      const name = `${place.name}, ${inFlight} in flight`;
      const ratio = of(loads.ours, "rate") / of(loads.minimal, "rate");
      const cpu = of(loads.ours, "cpuMs");
      report(name, of(loads.ours, "rate"), "requests/s", null, ratio);
      report(`${name}, minimal ${place.beside}`, of(loads.minimal, "rate"), "requests/s", null, null);
      report(`${name}, processor`, cpu, "ms/request", null, cpu / of(loads.minimal, "cpuMs"));
      if (HELD.includes(place.name))
        report(`${name}, shortfall of the aim ${AIM}`, Math.max(0, AIM - ratio), "ratio", 0, ratio);
      if (inFlight === 8) cpuOf.set(place.name, cpu);
    }
    const statements = await ours.statements(() => askOnce(ours, place, 0, 0));
    const most = place.name === "command" ? null : MOST_STATEMENTS;
    report(`${place.name}, statements`, statements.length, "statements", most, null);
    // A command is one of a pair.
    if (place.name === "command") await askOnce(ours, place, 0, 1);
  }
  for (const [name, most] of Object.entries(MOST_BESIDE_DESK)) {
    const times = (cpuOf.get(name) ?? 0) / (cpuOf.get("desk") ?? 1);
    report(`${name}: processor beside the desk's`, times, "times", most, times);
  }
}
