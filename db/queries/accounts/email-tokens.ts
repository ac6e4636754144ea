// Tokens of one-time links, known here by their hash only.
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { emailTokens } from "#db/schema/people.ts";

type Purpose = "confirm-email" | "reset-password";

export async function insertEmailToken(
  executor: Executor,
  row: { tokenHash: string; userId: string; purpose: Purpose; expiresAt: Date },
): Promise<void> {
  await executor.insert(emailTokens).values(row);
}

/** One statement, so that a link can be used only once however many press it. */
export async function consumeEmailToken(
  executor: Executor,
  { tokenHash, purpose, now }: { tokenHash: string; purpose: Purpose; now: Date },
): Promise<string | null> {
  const [row] = await executor
    .update(emailTokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(emailTokens.tokenHash, tokenHash),
        eq(emailTokens.purpose, purpose),
        isNull(emailTokens.usedAt),
        gt(emailTokens.expiresAt, now),
      ),
    )
    .returning({ userId: emailTokens.userId });
  return row?.userId ?? null;
}

export async function findEmailToken(
  executor: Executor,
  { tokenHash, purpose }: { tokenHash: string; purpose: Purpose },
) {
  const [row] = await executor
    .select()
    .from(emailTokens)
    .where(and(eq(emailTokens.tokenHash, tokenHash), eq(emailTokens.purpose, purpose)));
  return row;
}

/** After a new password every link to choose one is void. */
export async function deleteEmailTokens(executor: Executor, userId: string, purpose: Purpose): Promise<void> {
  await executor
    .delete(emailTokens)
    .where(and(eq(emailTokens.userId, userId), eq(emailTokens.purpose, purpose)));
}
