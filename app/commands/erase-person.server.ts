// Erasing a person (GDPR art. 17): what says who they were goes, what happened stays, and the proof of it holds.
import { db } from "#db/client.server.ts";
import { listFollowedDemands } from "#db/queries/demands.ts";
import { eraseTraces, findTraces, type Traces } from "#db/queries/erasure.ts";
import { erasePerson } from "#db/queries/people.ts";
import { execute, newCommandId } from "./execute.server.ts";

/** What stands where the name of somebody who has left would stand; it is stored, so it has no language of its own. */
const nameOfNobody = "Slettet bruker";

export type Erasure =
  | { ok: true; erased: Traces }
  | { ok: false; code: "unknown" | "demo" | "holds-open-cases"; found: Traces };

/**
 * Refused while somebody holds open cases, since those would be left without anybody, or while their consent counts: it
 * is to be withdrawn first. What people have written in cases stays, and so do signatures on agreements: they are part
 * of the case file, which the law has kept (GDPR art. 17 (3) b, arkivlova).
 * @param email whose; accounts and people without one are found by it
 * @param dryRun only looks
 */
export async function erasePersonByEmail(email: string, { dryRun = false } = {}): Promise<Erasure> {
  const erasure = await inOneTransaction(email, dryRun);
  // By then nobody any more: what they waited for, in their own words, is left as they would have left it themselves.
  if (erasure.ok && !dryRun && erasure.erased.userId) await leaveDemands(erasure.erased.userId);
  return erasure;
}

async function leaveDemands(userId: string): Promise<void> {
  const by = { userId, principals: [`user:${userId}`] };
  for (const caseId of await listFollowedDemands(db(), userId)) {
    const give = (command: { type: string; as?: string }) =>
      execute({ caseId, command, commandId: newCommandId(), by });
    const left = await give({ type: "unfollow", as: "me" });
    // Nobody but the centre has read it yet: nobody else can be waiting.
    if (!left.ok) await give({ type: "withdraw-demand" });
  }
}

function inOneTransaction(email: string, dryRun: boolean): Promise<Erasure> {
  return db().transaction(async (tx) => {
    const found = await findTraces(tx, email);
    const refuse = (code: Extract<Erasure, { ok: false }>["code"]): Erasure => ({ ok: false, code, found });
    if (!found.userId && found.links.length === 0 && found.mails === 0) return refuse("unknown");
    if (found.demo) return refuse("demo");
    if (found.openCases.length > 0) return refuse("holds-open-cases");
    if (dryRun) return { ok: true, erased: found };
    await eraseTraces(tx, email, found);
    if (found.userId) await erasePerson(tx, found.userId, nameOfNobody);
    return { ok: true, erased: found };
  });
}
