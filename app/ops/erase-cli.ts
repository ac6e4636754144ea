// npm run erase -- --person ADDRESS [--dry-run]: erases a person who has asked for it, with or without an account.
import { parseArgs } from "node:util";
import { type Erasure, erasePersonByEmail } from "#app/erasure/erase-person.server.ts";
import type { Traces } from "#db/queries/accounts/erasure.ts";
import { figure, runCommand, UsageError, withCommandDatabase } from "./command-line.server.ts";

const usage = `Use: npm run erase -- --person ADDRESS [--dry-run] [--json]

Erases what says who somebody was: account, links, mails, drafts, and what was said in events that hold their address. The
audit trail stays whole: each case gets an event that names what was erased, and the chain keeps its commitments. Cases that an event was erased from
are no longer told again by replay.

  --dry-run  says what would be erased, and changes nothing
  --json     one line of JSON on standard output

Exit code 0: done. 1: refused. 2: could not be done.`;

const NOT_ERASED = `Not erased, because the law has it kept or because nobody can find it:
  - what the person has written in cases, with the name it was written under, and who did what when: it is the case file
    (GDPR art. 17 (3) b, arkivlova)
  - signatures on agreements: they are the proof that somebody is bound
  - names that others have typed into free text, and copies that were sent or downloaded
  - backups: they go when they are as old as your own rule says`;

function describe(t: Traces, verb: string): string {
  const lines = [
    t.userId ? `account ${t.userId} (its bare number stays in the trail)` : "no account",
    `${figure(t.links.length)} links to act without an account, with name and address`,
    `${figure(t.mails)} mails`,
    `${figure(t.drafts)} drafts`,
    `${figure(t.events.length)} events in cases`,
    ...t.events.map((e) => `  ${e.reference}, event ${e.seq} (${e.type})`),
  ];
  return [`${verb}:`, ...lines.map((line) => `  ${line}`), "", NOT_ERASED].join("\n");
}

function refusalOf(e: Extract<Erasure, { ok: false }>): string {
  if (e.code === "unknown") return "Nobody is known by this address.";
  if (e.code === "demo") return "This is a demo person.";
  if (e.code === "trail-broken")
    return `Nothing was erased: the audit trail does not hold for ${e.broken.join(", ")}, and erasing would hide it.
Find out why first: npm run verify-audit.`;
  return `Open cases come first: ${e.found.openCases.join(", ")}.
Hand over what the person works with; a consent is withdrawn by the person, from the link they have.`;
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      person: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { person, "dry-run": dryRun } = values;
  if (!person?.includes("@")) throw new UsageError("An address is missing.");
  const answer = await withCommandDatabase("dataveien-erase", () => erasePersonByEmail(person, { dryRun }));
  if (values.json) process.stdout.write(`${JSON.stringify(answer)}\n`);
  else if (answer.ok)
    process.stdout.write(`${describe(answer.erased, dryRun ? "Would be erased" : "Erased")}\n`);
  else process.stderr.write(`${refusalOf(answer)}\n`);
  return answer.ok ? 0 : 1;
});
