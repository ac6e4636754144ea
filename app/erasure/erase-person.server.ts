// Erasing a person (GDPR art. 17): what says who they were goes, what happened stays, and the proof of it holds.
import { snapshotCommitmentOf, storedSaltOf } from "#app/cases/execute/case-hash.ts";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { eraseTraces, findOwnTraces, findTraces, type Traces } from "#db/queries/accounts/erasure.ts";
import { erasePerson } from "#db/queries/accounts/people.ts";
import { findHeads } from "#db/queries/cases/audit.ts";
import { listFollowedDemands } from "#db/queries/demand.ts";
import { ERASURE } from "#workflows/erasure.ts";

/** What stands where the name of a person who has left would stand; it is stored, so it has no language of its own. */
const nameOfNobody = "Slettet bruker";

export type Erasure =
  | { ok: true; erased: Traces }
  | { ok: false; code: "unknown" | "demo" | "holds-open-cases"; found: Traces }
  /** Cases whose context is not what their last event committed to: erasing from them would hide the change. */
  | { ok: false; code: "trail-broken"; found: Traces; broken: string[] };

/**
 * By address, for the operator, who has made sure whose it is. Refused while a person holds open cases, since those would
 * be left without anybody, or while their consent counts: it is to be withdrawn first. What people have written in cases
 * stays, and so do signatures on agreements: they are part of the case file, which the law has kept (GDPR art. 17 (3) b,
 * arkivlova).
 * @param email whose; accounts and people without one are found by it
 * @param dryRun only looks
 */
export async function erasePersonByEmail(email: string, { dryRun = false } = {}): Promise<Erasure> {
  return erase(await findTraces(db(), email), email, dryRun);
}

/**
 * By account, for its owner. What the address stands for elsewhere is neither looked at nor touched, so that the answer
 * says nothing about it.
 */
export async function eraseAccount(userId: string): Promise<Erasure> {
  return erase(await findOwnTraces(db(), userId), null, false);
}

async function erase(found: Traces, email: string | null, dryRun: boolean): Promise<Erasure> {
  const { userId } = found;
  if (!userId && found.links.length === 0 && found.mails === 0) return { ok: false, code: "unknown", found };
  if (found.demo) return { ok: false, code: "demo", found };
  if (found.openCases.length > 0) return { ok: false, code: "holds-open-cases", found };
  const broken = await brokenAmong([...new Set(found.events.map((e) => e.caseId))]);
  if (broken.length > 0) return { ok: false, code: "trail-broken", found, broken };
  if (dryRun) return { ok: true, erased: found };
  // First the cases, each by itself: the links that lead to them go last, so that what was cut short can be done again.
  await eraseSaid(found.events);
  await db().transaction(async (tx) => {
    await eraseTraces(tx, email, found);
    if (userId) await erasePerson(tx, userId, nameOfNobody);
  });
  // By then nobody any more: what they waited for, in their own words, is left as they would have left it themselves.
  if (userId) await leaveDemands(userId);
  return { ok: true, erased: found };
}

async function eraseSaid(events: Traces["events"]): Promise<void> {
  for (const caseId of new Set(events.map((e) => e.caseId))) {
    const said = events.filter((e) => e.caseId === caseId).map((e) => e.seq);
    const command = { type: ERASURE, events: said, ground: "person-asked" };
    const done = await execute({ caseId, command, commandId: newCommandId(), by: { system: true } });
    if (!done.ok) throw new Error(`Nothing was erased from case ${caseId}: ${done.refusal.code}.`);
  }
}

async function brokenAmong(caseIds: readonly string[]): Promise<string[]> {
  const heads = await findHeads(sqlClient(), caseIds);
  const holds = (h: (typeof heads)[number]) =>
    h.snapshotCommitment === null ||
    snapshotCommitmentOf(storedSaltOf(h.format, h.salt), h.snapshot) === h.snapshotCommitment;
  return heads.filter((h) => !holds(h)).map((h) => h.reference);
}

async function leaveDemands(userId: string): Promise<void> {
  const by = { userId, principals: [`user:${userId}`] };
  for (const caseId of await listFollowedDemands(db(), userId)) {
    const give = (command: { type: string; as?: string }) =>
      execute({ caseId, command, commandId: newCommandId(), by, accountErased: true });
    const left = await give({ type: "unfollow", as: "me" });
    // Nobody but the centre has read it yet: nobody else can be waiting.
    if (!left.ok) await give({ type: "withdraw-demand" });
  }
}
