// Everything that asks for or changes a password. A new password ends every session, also those opened with a leaked one.
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import { forgiveLimit, limitAll } from "#app/platform/http/rate-limit.server.ts";
import { db } from "#db/client.server.ts";
import { deleteEmailTokens } from "#db/queries/accounts/email-tokens.ts";
import { findUser, findUserByEmail, setPasswordHash } from "#db/queries/accounts/people.ts";
import { deleteSessionsOf } from "#db/queries/accounts/sessions.ts";
import type { Actor } from "./actor.ts";
import { issueEmailToken, peekEmailToken, TOKEN_HOURS, useEmailToken } from "./email-token.server.ts";
import { hashPassword, verifyPassword } from "./password.server.ts";
import {
  confirmAddress,
  type Invalid,
  passwordIssues,
  receiverOf,
  type TooMany,
} from "./registration.server.ts";

/** Whose address and password these are. One refusal for all reasons, after the same time. */
export async function checkPassword(
  { email, password }: { email: string; password: string },
  { place }: { place: string },
): Promise<{ ok: true; userId: string; passwordHash: string } | { ok: false; code: "wrong" } | TooMany> {
  const pair = `${email} ${place}`;
  const within = await limitAll([
    ["sign-in-place", place],
    ["sign-in", pair],
    ["sign-in-email", email],
  ]);
  if (!within.ok) return { ...within, code: "too-many" };
  const user = await findUserByEmail(db(), email);
  const right = await verifyPassword(user?.passwordHash, password);
  if (!user?.passwordHash || !right) return { ok: false, code: "wrong" };
  await forgiveLimit("sign-in", pair);
  return { ok: true, userId: user.id, passwordHash: user.passwordHash };
}

/** Sends a link to choose a new password, if the address is known; the answer does not reveal whether it is. */
export async function askReset(
  email: string,
  { place, now = new Date() }: { place: string; now?: Date },
): Promise<{ ok: true } | TooMany> {
  const within = await limitAll([
    ["reset-place", place],
    ["reset-email", email],
  ]);
  if (!within.ok) return { ...within, code: "too-many" };
  await db().transaction(async (tx) => {
    const user = await findUserByEmail(tx, email);
    // Demo people have no password, and must not get one: their accounts are everybody's.
    if (!user || user.demo) return;
    const { tokenHash, placeholder } = await issueEmailToken(tx, {
      userId: user.id,
      purpose: "reset-password",
      now,
    });
    await enqueueMail(tx, {
      topic: "reset-password",
      to: receiverOf(user),
      facts: { path: `/reset/${placeholder}`, validHours: TOKEN_HOURS["reset-password"] },
      idempotencyKey: `reset-password:${tokenHash}`,
    });
  });
  return { ok: true };
}

/** Sets a password by the link of the mail. A password that will not do leaves the link usable. */
export async function resetPassword(
  { token, password }: { token: string; password: string },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; code: "link-not-valid" } | Invalid> {
  const notValid = { ok: false, code: "link-not-valid" } as const;
  const userId = await peekEmailToken(db(), { token, purpose: "reset-password", now });
  const user = userId === null ? undefined : await findUser(db(), userId);
  if (!user) return notValid;
  const issues = passwordIssues(password, user);
  if (issues.length > 0) return { ok: false, code: "invalid", issues };
  const passwordHash = await hashPassword(password);
  return db().transaction(async (tx) => {
    if ((await useEmailToken(tx, { token, purpose: "reset-password", now })) === null) return notValid;
    await setPasswordHash(tx, user.id, passwordHash);
    // The person who read the mail has shown that the address is theirs.
    await confirmAddress(tx, user.id, now);
    await deleteEmailTokens(tx, user.id, "reset-password");
    await deleteSessionsOf(tx, user.id);
    return { ok: true } as const;
  });
}

/** Changes one's own password. All sessions end; the caller starts a new one for this browser. */
export async function changePassword(
  actor: Actor,
  { current, password }: { current: string; password: string },
  { place }: { place: string },
): Promise<{ ok: true } | { ok: false; code: "demo" } | Invalid | TooMany> {
  if (actor.demo) return { ok: false, code: "demo" };
  const checked = await checkPassword({ email: actor.email, password: current }, { place });
  if (!checked.ok && checked.code === "too-many") return checked;
  const wrong: Invalid = {
    ok: false,
    code: "invalid",
    issues: [{ path: "current", problem: "password-wrong" }],
  };
  if (!checked.ok) return wrong;
  const issues = passwordIssues(password, actor);
  if (issues.length > 0) return { ok: false, code: "invalid", issues };
  const passwordHash = await hashPassword(password);
  return db().transaction(async (tx) => {
    // Hashing takes a while: the owner of the address may have chosen another password meanwhile, and theirs stands.
    if (!(await setPasswordHash(tx, actor.userId, passwordHash, checked.passwordHash))) return wrong;
    await deleteEmailTokens(tx, actor.userId, "reset-password");
    await deleteSessionsOf(tx, actor.userId);
    return { ok: true } as const;
  });
}
