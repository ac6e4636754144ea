// One-time links by mail. Only the mail knows the token; the database has its SHA-256.
import { hashToken, newEmailToken } from "#app/platform/link-token.server.ts";
import type { Executor } from "#db/client.server.ts";
import { consumeEmailToken, findEmailToken, insertEmailToken } from "#db/queries/accounts/email-tokens.ts";

export type TokenPurpose = "confirm-email" | "reset-password";

export const TOKEN_HOURS: Record<TokenPurpose, number> = { "confirm-email": 48, "reset-password": 1 };

/** SHA-256 in base64url is 43 characters; anything else is not worth a query. */
const looksRight = (token: string) => /^[\w-]{43}$/.test(token);

/**
 * Makes a link's token and gives what stands for it in the mail's path. Links of the same purpose sent earlier stay
 * valid: the first mail may arrive last.
 */
export async function issueEmailToken(
  executor: Executor,
  { userId, purpose, now }: { userId: string; purpose: TokenPurpose; now: Date },
): Promise<{ tokenHash: string; placeholder: string }> {
  const { tokenHash, placeholder } = newEmailToken();
  const expiresAt = new Date(now.getTime() + TOKEN_HOURS[purpose] * 3_600_000);
  await insertEmailToken(executor, { tokenHash, userId, purpose, expiresAt });
  return { tokenHash, placeholder };
}

/** Uses the token up and gives whose it was; null when it is unknown, used or too old. Of two at once one wins. */
export async function useEmailToken(
  executor: Executor,
  { token, purpose, now }: { token: string; purpose: TokenPurpose; now: Date },
): Promise<string | null> {
  if (!looksRight(token)) return null;
  return consumeEmailToken(executor, { tokenHash: hashToken(token), purpose, now });
}

/** Whose token it is, without using it up; null as above. */
export async function peekEmailToken(
  executor: Executor,
  { token, purpose, now }: { token: string; purpose: TokenPurpose; now: Date },
): Promise<string | null> {
  if (!looksRight(token)) return null;
  const found = await findEmailToken(executor, { tokenHash: hashToken(token), purpose });
  return found && found.usedAt === null && found.expiresAt > now ? found.userId : null;
}
