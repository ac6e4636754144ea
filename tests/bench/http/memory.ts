// What a process that serves pages keeps: at rest, and after many requests for all the places in turn.
import { Agent } from "node:http";
import type { Report } from "#tests/bench/run.ts";
import { askOnce } from "./load.ts";
import type { Place } from "./places.ts";
import type { ServedApp } from "./served-app.ts";

const REQUESTS = Number(process.env.HTTP_REQUESTS ?? 50_000);
const IN_FLIGHT = 8;
const PARTS = 5;
const AT_REST_MB = 300;
/** Later than this part of the requests nothing may grow: code is compiled and caches are full. */
const WARM = 1 / PARTS;
const MOST_GROWTH = 1.1;

export async function reportMemory(report: Report, app: ServedApp, places: readonly Place[]): Promise<void> {
  report("memory at rest", (await app.usage()).rssMb, "MB", AT_REST_MB, null);
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  const seen: number[] = [];
  for (let part = 1; part <= PARTS; part++) {
    const share = Math.ceil((REQUESTS * part) / PARTS) - Math.ceil((REQUESTS * (part - 1)) / PARTS);
    await askForAll(app, places, share, agent);
    const { rssMb, heapMb } = await app.usage();
    seen.push(rssMb);
    const done = Math.ceil((REQUESTS * part) / PARTS).toLocaleString("en-GB");
    report(`memory after ${done} requests`, rssMb, "MB", null, null);
    report(`heap after ${done} requests`, heapMb, "MB", null, null);
  }
  agent.destroy();
  const [first = 0] = seen.slice(Math.round(PARTS * WARM) - 1);
  const growth = (seen.at(-1) ?? 0) / first;
  report(
    `memory at the end beside ${Math.round(WARM * 100)} % of the requests`,
    growth,
    "times",
    MOST_GROWTH,
    growth,
  );
}

/** Every lane goes round the places; a command is followed by the one that undoes it. */
async function askForAll(
  app: ServedApp,
  places: readonly Place[],
  requests: number,
  agent: Agent,
): Promise<void> {
  let left = requests;
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async (_, lane) => {
      for (let turn = lane; left > 0; turn++) {
        const place = places[turn % places.length] as Place;
        const asks = place.beside === "post" ? 2 : 1;
        for (let n = 0; n < asks; n++, left--) await askOnce(app, place, lane, n, agent);
      }
    }),
  );
}
