// The last checkpoint that was signed here, kept outside the database: winding the database back, checkpoints
// included, is detected by it.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";

const remembered = z.record(z.string(), z.object({ number: z.number(), hash: z.string() }));
type Remembered = z.infer<typeof remembered>;
export type Witness = Remembered[string];

/** Databases one installation has had; a developer's come and go. */
const AT_MOST = 20;

const witnessFile = () => join(resolve(env().DATA_DIR), "audit-witness.json");

/** @param database its identity (db/queries/cases/audit.ts) */
export function findWitness(database: string, file: string = witnessFile()): Witness | undefined {
  return read(file)[database];
}

export function remember(database: string, { number, hash }: Witness, file: string = witnessFile()): void {
  const { [database]: _old, ...others } = read(file);
  const kept = Object.entries(others).slice(-(AT_MOST - 1));
  const text = JSON.stringify(Object.fromEntries([...kept, [database, { number, hash }]]), null, 1);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${text}\n`, { mode: 0o600 });
  renameSync(mine, file);
}

function read(file: string): Remembered {
  try {
    return remembered.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new Error(`${file} cannot be read: ${(error as Error).message}`);
  }
}
