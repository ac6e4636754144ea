// What the frame of every page asks the database. Pages that want nothing else of it come without an answer, too.
import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "#app/accounts/actor.ts";
import { demoToShow } from "#app/accounts/demo-mode.server.ts";
import { findPerson } from "#app/accounts/session.server.ts";
import { fromThisMachine } from "#app/platform/http/this-machine.ts";
import { db } from "#db/client.server.ts";
import { isDatabaseDown } from "#db/database-down.ts";
import type { DemoProgress, DemoState } from "#db/queries/cases/settings.ts";

export interface FoundReader {
  actor: Actor | null;
  demo: boolean;
  /** How much of the demo's past is there; null once all of it is. */
  demoHistory: DemoProgress | null;
  /** And the reader is at its own machine. */
  demoHere: boolean;
  /** Then `actor` is null for everybody. */
  databaseDown: boolean;
}

/**
 * People and cases are seeded before pages are served, so the first answer of a database holds, once its past is there
 * too. It is for the ribbon only, rights are asked afresh.
 */
let demoBefore: { client: ReturnType<typeof db>; state: DemoState } | undefined;

/** Who reads, and whether this is a demo. */
export async function findReader(
  request: Request,
  context: Pick<AppLoadContext, "databaseDown" | "log">,
): Promise<FoundReader> {
  const here = fromThisMachine(request);
  const before = demoBefore && demoBefore.client === db() ? demoBefore.state : undefined;
  const unknown: FoundReader = {
    actor: null,
    demo: before?.demo ?? false,
    demoHistory: before?.history ?? null,
    demoHere: here && (before?.demo ?? false),
    databaseDown: true,
  };
  if (context.databaseDown) return unknown;
  try {
    const known = before && before.history === null ? before : undefined;
    const [actor, state] = await Promise.all([findPerson(request), known ?? demoToShow()]);
    demoBefore = { client: db(), state };
    const { demo, history } = state;
    return { actor, demo, demoHistory: history, demoHere: here && demo, databaseDown: false };
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    context.log.warn({ err: error }, "a page without its reader");
    return unknown;
  }
}
