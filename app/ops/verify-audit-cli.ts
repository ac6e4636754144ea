// npm run verify-audit: recomputes the audit trail and names what does not hold. Changes nothing.
import { parseArgs } from "node:util";
import { describeFinding } from "#app/audit/audit-findings.ts";
import { fingerprintOf } from "#app/audit/checkpoint.ts";
import { trustedKeys } from "#app/audit/signing-key.server.ts";
import { type VerifyReport, verifyAudit } from "#app/audit/verify-audit.server.ts";
import type { KnownCheckpoint } from "#app/audit/verify-checkpoints.server.ts";
import { findWitness } from "#app/audit/witness.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { databaseIdentity } from "#db/queries/cases/audit.ts";
import { readKnown, verifyFile } from "./case-file-from-disk.server.ts";
import { figure, runCommand, UsageError, withCommandDatabase } from "./command-line.server.ts";
import { progressBar } from "./progress-bar.ts";

const usage = `Use: npm run verify-audit -- [--json] [--key KEY]… [--known FILE]…
     npm run verify-audit -- --file case-file.json [--json] [--key KEY]…

  --json        one line of JSON on standard output
  --key KEY     a public key (64 hex digits) whose checkpoints count; default: the keys of this installation
  --known FILE  a checkpoint or a case file that somebody has kept; the database must still hold its checkpoint
  --file FILE   checks a case file by itself, without a database

Exit code 0: whole. 1: something does not hold. 2: could not be checked.`;

async function verify(
  keys: readonly string[],
  known: readonly KnownCheckpoint[],
  json: boolean,
): Promise<number> {
  const bar = progressBar(process.stderr, json);
  const witness = findWitness(await databaseIdentity(sqlClient()));
  const report = await verifyAudit({
    trustedKeys: keys,
    known: witness ? [...known, witness] : known,
    onProgress: (done, total) => bar.show(`${figure(done)} of ${figure(total)} events`, done, total),
  }).finally(bar.clear);
  if (json) return say(JSON.stringify(withSentences(report)), report.ok ? 0 : 1);
  return say(describe(report, keys), report.ok ? 0 : 1);
}

const withSentences = (report: VerifyReport) => ({
  ...report,
  firstBroken: report.firstBroken && { ...report.firstBroken, what: describeFinding(report.firstBroken) },
  problems: report.problems.map((p) => ({ ...p, what: describeFinding(p) })),
});

function describe(r: VerifyReport, keys: readonly string[]): string {
  const lines = [
    `${figure(r.cases)} cases, ${figure(r.events)} events: each follows on the one before.`,
    `${figure(r.payloads)} payloads and ${figure(r.snapshots)} snapshots match, ${figure(r.erased)} payloads were erased.`,
    ...(r.erasedBefore > 0
      ? [
          `${figure(r.erasedBefore)} of them were erased before erasures were recorded: the trail does not say why.`,
        ]
      : []),
    `${figure(r.checkpoints)} signed checkpoints over ${figure(r.leaves)} heads; ${figure(r.waiting)} events wait for the next.`,
    `Keys: ${keys.map(fingerprintOf).join("; ")}`,
    `${r.seconds} s, ${figure(r.eventsPerSecond)} events/s`,
  ];
  if (r.ok) return `The audit trail is whole.\n\n${lines.join("\n")}`;
  const shown = r.problems.map((p) => `  ${describeFinding(p)}`);
  const more = r.problemCount - shown.length;
  return [
    `THE AUDIT TRAIL IS BROKEN. First: ${r.firstBroken ? describeFinding(r.firstBroken) : ""}`,
    "",
    `${figure(r.problemCount)} faults, in ${figure(r.brokenCases)} of ${figure(r.cases)} cases and ${figure(r.checkpoints)} checkpoints; the first of each:`,
    ...shown,
    ...(more > 0 ? [`  … and ${figure(more)} more`] : []),
    "",
    ...lines.slice(-2),
  ].join("\n");
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      key: { type: "string", multiple: true, default: [] },
      known: { type: "string", multiple: true, default: [] },
      file: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return say(usage, 0);
  for (const key of values.key) {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new UsageError(`${key} is no public key of 64 hex digits.`);
  }
  if (values.file !== undefined) return verifyFile(values.file, values.key, values.json);
  const keys = values.key.length > 0 ? values.key : trustedKeys();
  const known = await Promise.all(values.known.map(readKnown));
  return withCommandDatabase("dataveien-verify-audit", () => verify(keys, known, values.json));
});
