// Who signs: by the account, in every kind of case.
import { db } from "#db/client.server.ts";
import { findUserName } from "#db/queries/agreement.ts";
import type { EnrichmentContext, Payload } from "./command.ts";

/** A signature bears the name of the account, not one that was typed. */
export async function resolveSigner(payload: Payload, { by }: EnrichmentContext): Promise<Payload> {
  const userId = "system" in by ? null : by.userId;
  return { ...payload, signer: (userId && (await findUserName(db(), userId))) || "" };
}
