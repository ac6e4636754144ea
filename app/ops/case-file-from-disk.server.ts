// Case files and checkpoints that a person has kept, read from disk for npm run verify-audit.
import { readFile } from "node:fs/promises";
import type { CaseFile } from "#app/audit/case-file.ts";
import { type CaseFileCheck, checkCaseFile, type FileFault } from "#app/audit/check-case-file.ts";
import { fingerprintOf } from "#app/audit/checkpoint.ts";
import { nodeHashing } from "#app/audit/node-hashing.ts";
import { trustedKeys } from "#app/audit/signing-key.server.ts";
import type { KnownCheckpoint } from "#app/audit/verify-checkpoints.server.ts";
import { CommandError } from "./command-line.server.ts";

/** A checkpoint as `/checkpoints/latest.json` gives it, or the one inside a case file. */
export async function readKnown(path: string): Promise<KnownCheckpoint> {
  const text = await read(path);
  try {
    const json = JSON.parse(text) as Partial<CaseFile> & Partial<KnownCheckpoint>;
    const { number, hash } = json.checkpoint ?? json;
    if (typeof number === "number" && typeof hash === "string") return { number, hash };
  } catch {
    // Reported below.
  }
  throw new CommandError(`${path} holds no checkpoint.`);
}

/** Checks a case file without any database. @returns the exit code */
export async function verifyFile(path: string, keys: readonly string[], json: boolean): Promise<number> {
  const check = await checkCaseFile(await read(path), nodeHashing);
  const trusted = keys.length > 0 ? keys : trustedKeys();
  const foreign = check.keys.filter((key) => !trusted.includes(key));
  const ok = check.ok && foreign.length === 0;
  const text = json ? JSON.stringify({ ...check, ok, foreignKeys: foreign }) : describe(path, check, foreign);
  process.stdout.write(`${text}\n`);
  return ok ? 0 : 1;
}

const SENTENCES: Record<FileFault, string> = {
  "no-case-file": "This is no case file of Dataveien.",
  changed: "The file is not as the service gave it out: its signature does not fit.",
  gap: "An event is missing before this one, or they stand in another order.",
  hash: "The event has been changed, or it does not follow on the one before.",
  said: "What was said in the event has been changed.",
  erased: "What was said is not as the erasures in the file say: gone without one, or there in spite of one.",
  head: "The state of the case is not the one of its last event.",
  checkpoint: "The checkpoint has been changed.",
  "checkpoint-signature": "The signature of the checkpoint is wrong.",
  proof: "The checkpoint does not vouch for this case at this event.",
};

function describe(path: string, c: CaseFileCheck, foreign: readonly string[]): string {
  const faults = c.faults.map(
    ({ code, seq }) => `  ${seq === null ? "" : `event ${seq}: `}${SENTENCES[code]}`,
  );
  if (c.faults.some(({ code }) => code === "no-case-file")) return `${path}: ${SENTENCES["no-case-file"]}`;
  const facts = [
    `${c.reference}, made ${c.madeAt} by ${c.service}`,
    `${c.events} events; ${c.hidden} hidden, words of ${c.withheld} withheld and of ${c.erased} erased`,
    c.checkpoint
      ? `Checkpoint ${c.checkpoint.number} of ${c.checkpoint.takenAt} vouches for events 1 to ${c.coveredTo}.`
      : "No checkpoint vouches for it yet.",
    `Signed with ${c.keys.map(fingerprintOf).join("; ")}`,
  ];
  if (foreign.length > 0)
    faults.push(
      "  The key is not one of this installation. Compare it with the one the service publishes, and give it with --key:",
      ...foreign.map((key) => `    ${key}`),
    );
  const verdict = faults.length === 0 ? "The case file is whole." : "THE CASE FILE DOES NOT HOLD:";
  return [verdict, ...faults, "", ...facts].join("\n");
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
