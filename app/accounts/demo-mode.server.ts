// Is this a demo? The database must say so, and can only before anybody works in it; the environment can only deny it.
// A demo that is given a public address or an own database later is none any more. In a demo anybody is anybody, so what it lets
// people do is only reachable from this machine.
import { env } from "#app/platform/env.server.ts";
import { fromThisMachine } from "#app/platform/http/this-machine.ts";
import { db } from "#db/client.server.ts";
import { type DemoState, demoState, isDemoDatabase } from "#db/queries/cases/settings.ts";

/** What pages say of themselves: the cases and people are made up. Allows nothing. */
export async function isDemo(): Promise<boolean> {
  return env().DEMO && (await isDemoDatabase(db()));
}

/** The same, with how much of its past is there. */
export async function demoToShow(): Promise<DemoState> {
  return env().DEMO ? demoState(db()) : { demo: false, history: null };
}

/** May this request have what only a demo has: its people, their sessions, their letters? */
export async function isInDemo(request: Request): Promise<boolean> {
  return fromThisMachine(request) && (await isDemo());
}
