// What the job does every few minutes, and a party's download when it is ahead of the job.
import type { Checkpoint } from "#app/cases/execute/hash-preimages.ts";
import { log } from "#app/platform/http/log.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { databaseIdentity, findCheckpoint } from "#db/queries/cases/audit.ts";
import { signingKey } from "./signing-key.server.ts";
import { takeCheckpoint } from "./take-checkpoint.server.ts";
import { findWitness, remember } from "./witness.server.ts";

/** The database no longer holds what was signed here. Nothing more is signed until an operator has investigated. */
export class WoundBackError extends Error {
  override name = "WoundBackError";
}

/**
 * Signs until nothing waits.
 * @returns how many checkpoints were taken
 * @throws WoundBackError
 */
export async function takeCheckpoints(): Promise<number> {
  const database = await databaseIdentity(sqlClient());
  const witness = findWitness(database);
  if (witness && (await findCheckpoint(sqlClient(), witness.number))?.hash !== witness.hash) {
    throw new WoundBackError(
      `Checkpoint ${witness.number}, signed here, is not in the database any more. Run npm run verify-audit. ` +
        "If an older backup was restored on purpose, remove audit-witness.json in DATA_DIR.",
    );
  }
  for (let taken = 0; ; ) {
    const { checkpoint, refused, more } = await takeCheckpoint(signingKey());
    for (const { reference, caseId, seq } of refused) {
      log().error(
        { reference, caseId, seq },
        "An event does not follow from the last checkpoint: not signed",
      );
    }
    if (checkpoint) {
      taken++;
      keep(database, checkpoint);
      const { number, hash, leaves } = checkpoint;
      // Logs usually leave the machine: the line is one more witness.
      log().info({ checkpoint: number, hash, leaves }, "Checkpoint signed");
    }
    if (!more || (!checkpoint && refused.length > 0)) return taken;
  }
}

/** One witness of several: a disk that cannot be written to is no reason to sign nothing. */
function keep(database: string, checkpoint: Checkpoint): void {
  try {
    remember(database, checkpoint);
  } catch (error) {
    log().warn({ err: error }, "The checkpoint could not be remembered in DATA_DIR");
  }
}
