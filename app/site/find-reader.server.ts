// What the frame of every page asks the database. Pages that want nothing else of it come without an answer, too.
import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "#app/accounts/actor.ts";
import { isDemo } from "#app/accounts/demo-mode.server.ts";
import { findPerson } from "#app/accounts/session.server.ts";
import { fromThisMachine } from "#app/platform/http/this-machine.ts";
import { db } from "#db/client.server.ts";
import { isDatabaseDown } from "#db/database-down.ts";

export interface FoundReader {
  actor: Actor | null;
  demo: boolean;
  /** And the reader is at its own machine. */
  demoHere: boolean;
  /** Then `actor` is null for everybody. */
  databaseDown: boolean;
}

/**
 * Seeding comes before serving, so the first answer of a database holds; it is for the ribbon only, rights are asked
 * afresh.
 */
let demoBefore: { client: ReturnType<typeof db>; demo: boolean } | undefined;

/** Who reads, and whether this is a demo. */
export async function findReader(
  request: Request,
  context: Pick<AppLoadContext, "databaseDown" | "log">,
): Promise<FoundReader> {
  const here = fromThisMachine(request);
  const before = demoBefore && demoBefore.client === db() ? demoBefore.demo : undefined;
  const unknown: FoundReader = {
    actor: null,
    demo: before ?? false,
    demoHere: here && (before ?? false),
    databaseDown: true,
  };
  if (context.databaseDown) return unknown;
  try {
    const [actor, demo] = await Promise.all([findPerson(request), before ?? isDemo()]);
    demoBefore = { client: db(), demo };
    return { actor, demo, demoHere: here && demo, databaseDown: false };
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    context.log.warn({ err: error }, "a page without its reader");
    return unknown;
  }
}
