// Agreements and appeals in the small world of cases: how far a test wants them to have come.
import { sql } from "drizzle-orm";
import { loadCase } from "#app/cases/execute/load-case.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { terms } from "#tests/cases/samples-agreement.ts";
import type { AgreementContext } from "#workflows/agreement/context.ts";
import type { AppealContext } from "#workflows/appeal/context.ts";
import { deciding, id, must, orgs, type Person, payloads, stateOf } from "./case-world.ts";

/** In force as soon as both have signed, for longer than any test runs. */
export const offer = { ...terms, validUntil: "2090-01-01", reportBy: "", deleteBy: "" };
export const capacity = "Managing director";
const prose = payloads.refuse.reasons;

export async function memoryOf<T = AgreementContext>(caseId: string): Promise<T> {
  const found = await loadCase(sqlClient(), caseId, id(0));
  return found?.snapshot.context as T;
}

/** A request that was approved on the terms of an agreement, and the agreement that was opened by it. */
export async function needingAgreement(conditions: readonly string[] = ["Delete after use"]) {
  const requestId = await deciding();
  await must(requestId, "approver", "approve", { ...payloads.approve, conditions, needsAgreement: true });
  const agreementId = (await stateOf(requestId)).context.agreement?.id ?? "";
  return { requestId, agreementId };
}

export async function offered(terms: object = offer) {
  const made = await needingAgreement();
  await must(made.agreementId, "handler", "offer", terms);
  return made;
}

export async function sign(agreementId: string, by: Person, type: "sign" | "accept-amendment" = "sign") {
  const c = await memoryOf(agreementId);
  return must(agreementId, by, type, { textHash: (c.proposed ?? c.current)?.hash, capacity });
}

export async function signedByBoth(terms: object = offer) {
  const made = await offered(terms);
  await must(made.agreementId, "applicant", "accept-offer");
  await sign(made.agreementId, "applicant");
  await sign(made.agreementId, "approver");
  return made;
}

export async function refused() {
  const requestId = await deciding();
  await must(requestId, "approver", "refuse", payloads.refuse);
  return requestId;
}

export const grounds = { grounds: prose, wanted: "" };
export async function appealed(said: object = grounds) {
  const requestId = await refused();
  await must(requestId, "applicant", "appeal", said);
  const appealId = (await stateOf(requestId)).context.appeal?.id ?? "";
  return { requestId, appealId };
}

export async function reconsidering() {
  const made = await appealed();
  await must(made.appealId, "handler", "take-up");
  return made;
}

/** The other owner is made the body that hears appeals: it has people here. */
export async function setSuperiorBody(): Promise<void> {
  await db().execute(
    sql`update organisations set appeal_body_id = ${orgs.otherOwner}::uuid where id = ${orgs.owner}`,
  );
}

export const appealMemory = (appealId: string) => memoryOf<AppealContext>(appealId);
