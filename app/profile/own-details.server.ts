// One's own details, and leaving.
import type { Actor } from "#app/accounts/actor.ts";
import { verifyPassword } from "#app/accounts/password.server.ts";
import type { Invalid, TooMany } from "#app/accounts/registration.server.ts";
import { eraseAccount } from "#app/erasure/erase-person.server.ts";
import { limitAll } from "#app/platform/http/rate-limit.server.ts";
import { db } from "#db/client.server.ts";
import { findUser, updateProfile } from "#db/queries/accounts/people.ts";

/** One's own name and language. */
export async function changeProfile(
  actor: Actor,
  values: { name: string; locale: "nb" | "nn" | "en" },
): Promise<void> {
  await updateProfile(db(), actor.userId, values);
}

/**
 * Erases the account, and only what is its own: the person who has typed an address need not be whose it is. Refused until the
 * address is confirmed, while they hold open cases, since those would be left without anybody; and for demo people, who
 * are everybody's. What was written in cases stays: it is part of the case file.
 */
export async function eraseOwnAccount(
  actor: Actor,
  current: string,
  { place }: { place: string },
): Promise<
  { ok: true } | { ok: false; code: "holds-open-cases" | "demo" | "unconfirmed" } | Invalid | TooMany
> {
  if (actor.demo) return { ok: false, code: "demo" };
  if (!actor.emailConfirmed) return { ok: false, code: "unconfirmed" };
  const within = await limitAll([
    ["sign-in", `${actor.email} ${place}`],
    ["sign-in-email", actor.email],
  ]);
  if (!within.ok) return { ...within, code: "too-many" };
  const user = await findUser(db(), actor.userId);
  if (!(await verifyPassword(user?.passwordHash, current))) {
    return { ok: false, code: "invalid", issues: [{ path: "current", problem: "password-wrong" }] };
  }
  const answer = await eraseAccount(actor.userId);
  if (answer.ok) return { ok: true };
  if (answer.code === "demo" || answer.code === "holds-open-cases") return { ok: false, code: answer.code };
  throw new Error(`An account was not erased: ${answer.code}.`);
}
