// Asks for one place of an application over and over, from several lanes at once, each on a connection of its own.
import { Agent, request } from "node:http";
import type { Place } from "./places.ts";
import type { ServedApp } from "./served-app.ts";

export interface Load {
  requests: number;
  /** A second. */
  rate: number;
  /** Of the serving process, for one request. */
  cpuMs: number;
}

/** Asks until the time is over; each lane does a pair of requests to the end, since a pair leaves the data as it was. */
export async function load(app: ServedApp, place: Place, inFlight: number, ms: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const before = await app.usage();
  const start = performance.now();
  const counts = await Promise.all(
    Array.from({ length: inFlight }, async (_, lane) => {
      let n = 0;
      while (performance.now() - start < ms || n % 2 === 1) await askOnce(app, place, lane, n++, agent);
      return n;
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const after = await app.usage();
  agent.destroy();
  const requests = counts.reduce((a, b) => a + b, 0);
  return { requests, rate: requests / seconds, cpuMs: (after.cpuMs - before.cpuMs) / requests };
}

/** One request. Rejects when the answer is not what the place should give. */
export function askOnce(app: ServedApp, place: Place, lane: number, n: number, agent?: Agent): Promise<void> {
  const { path, cookie, body } = place.ask(lane, n);
  return new Promise((done, fail) => {
    const sent = request(
      {
        ...{ host: "127.0.0.1", port: app.port, path, agent },
        method: body === undefined ? "GET" : "POST",
        headers: {
          Host: `localhost:${app.port}`,
          "Accept-Language": "nb",
          ...(cookie === "" ? {} : { Cookie: cookie }),
          ...(body === undefined
            ? {}
            : {
                Origin: `http://localhost:${app.port}`,
                "Content-Type": "application/x-www-form-urlencoded",
                "Content-Length": Buffer.byteLength(body),
              }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", fail);
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === place.status && text.includes(place.holds)) return done();
          fail(new Error(`${place.name}: ${path} answered ${answer.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    sent.on("error", fail);
    sent.end(body);
  });
}
