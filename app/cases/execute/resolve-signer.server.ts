// Who signs: by the account, in every kind of case.
import { db } from "#db/client.server.ts";
import { findUserName } from "#db/queries/agreement.ts";
import type { EnrichmentContext, Payload } from "./command.ts";

/** The name of the account that gives the command, not one that was typed; empty where the system gives it. */
export async function signerOf({ by }: Pick<EnrichmentContext, "by">): Promise<string> {
  const userId = "system" in by ? null : by.userId;
  return (userId && (await findUserName(db(), userId))) || "";
}

/** A signature bears the name of the account. */
export async function resolveSigner(payload: Payload, context: EnrichmentContext): Promise<Payload> {
  return { ...payload, signer: await signerOf(context) };
}
