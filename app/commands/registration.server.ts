// Registering and confirming the address. What a stranger is told never depends on whether an address is known here.

import type { Actor, MemberRole } from "#app/auth/actor.ts";
import { issueEmailToken, TOKEN_HOURS, useEmailToken } from "#app/auth/email-token.server.ts";
import { hashPassword } from "#app/auth/password.server.ts";
import { passwordProblem } from "#app/auth/password-rule.ts";
import type { PersonIssue } from "#app/auth/person-forms.ts";
import { limit } from "#app/auth/rate-limit.server.ts";
import { stableUuid } from "#app/auth/stable-uuid.ts";
import { enqueueMail } from "#app/notify/enqueue-mail.server.ts";
import { db, type Executor } from "#db/client.server.ts";
import { listOpenRequestsOf } from "#db/queries/organisations.ts";
import {
  findUser,
  findUserByEmail,
  insertUser,
  markEmailConfirmed,
  type UserRow,
} from "#db/queries/people.ts";
import { joinOrganisation, tellDeciders } from "./memberships.server.ts";

export type Invalid = { ok: false; code: "invalid"; issues: PersonIssue[] };
export type TooMany = { ok: false; code: "too-many"; retryAfterSeconds: number };

/** The address book name of a user, as mails want it. */
export const receiverOf = (user: Pick<UserRow, "id" | "name" | "email" | "locale">) => ({
  name: user.name,
  email: user.email,
  userId: user.id,
  locale: user.locale,
});

/** What is wrong with a chosen password, as an issue of its field. */
export function passwordIssues(password: string, about: { email: string; name: string }): PersonIssue[] {
  const problem = passwordProblem(password, about);
  return problem === null ? [] : [{ path: "password", problem: `password-${problem}` }];
}

/**
 * Makes a person, joins the organisation and sends the link that confirms the address. An address that is known
 * already gets a mail that says so instead, and the answer is the same. `place` is where the request comes from.
 */
export async function register(
  input: {
    name: string;
    email: string;
    password: string;
    orgNumber: string;
    orgName: string;
    role: MemberRole;
    submission: string;
    locale: "nb" | "nn" | "en";
  },
  { place, now = new Date() }: { place: string; now?: Date },
): Promise<{ ok: true } | Invalid | TooMany> {
  const issues = passwordIssues(input.password, input);
  if (issues.length > 0) return { ok: false, code: "invalid", issues };
  const within = await limit("register", place);
  if (!within.ok) return { ...within, code: "too-many" };

  // Before anything is looked up, so that a known address takes as long as a new one.
  const passwordHash = await hashPassword(input.password);
  const userId = stableUuid(`register ${input.submission} ${input.email.toLowerCase()}`);
  await db().transaction(async (tx) => {
    const { name, email, locale } = input;
    const isNew = await insertUser(tx, { id: userId, name, email, locale, passwordHash, createdAt: now });
    if (!isNew) {
      const known = await findUserByEmail(tx, email);
      // The same form sent twice: the first sending has done it all.
      if (known && known.id !== userId) await tellAlreadyRegistered(tx, known, userId);
      return;
    }
    const person = { userId, name, emailConfirmed: false };
    await joinOrganisation(tx, person, input, now);
    await sendConfirmation(tx, { id: userId, name, email, locale }, now);
  });
  return { ok: true };
}

async function tellAlreadyRegistered(tx: Executor, known: UserRow, attempt: string): Promise<void> {
  await enqueueMail(tx, {
    topic: "already-registered",
    to: receiverOf(known),
    facts: { path: "/sign-in" },
    idempotencyKey: `already-registered:${attempt}`,
  });
}

async function sendConfirmation(
  tx: Executor,
  user: Pick<UserRow, "id" | "name" | "email" | "locale">,
  now: Date,
): Promise<void> {
  const { tokenHash, placeholder } = await issueEmailToken(tx, {
    userId: user.id,
    purpose: "confirm-email",
    now,
  });
  await enqueueMail(tx, {
    topic: "confirm-email",
    to: receiverOf(user),
    facts: { path: `/confirm/${placeholder}`, validHours: TOKEN_HOURS["confirm-email"] },
    idempotencyKey: `confirm-email:${tokenHash}`,
  });
}

/** Sends another link to somebody who is signed in. */
export async function resendConfirmation(actor: Actor, now = new Date()): Promise<{ ok: true } | TooMany> {
  if (actor.emailConfirmed) return { ok: true };
  const within = await limit("confirm-resend", actor.userId);
  if (!within.ok) return { ...within, code: "too-many" };
  await db().transaction((tx) => sendConfirmation(tx, { ...actor, id: actor.userId }, now));
  return { ok: true };
}

/** Uses the link of the mail. */
export async function confirmEmail(
  token: string,
  { place, now = new Date() }: { place: string; now?: Date },
): Promise<{ ok: true; userId: string } | { ok: false; code: "link-not-valid" } | TooMany> {
  const within = await limit("email-link", place);
  if (!within.ok) return { ...within, code: "too-many" };
  return db().transaction(async (tx) => {
    const userId = await useEmailToken(tx, { token, purpose: "confirm-email", now });
    if (userId === null) return { ok: false, code: "link-not-valid" } as const;
    await confirmAddress(tx, userId, now);
    return { ok: true, userId } as const;
  });
}

/** The address is shown to be the person's. Whoever can decide about their requests is told now, not before. */
export async function confirmAddress(tx: Executor, userId: string, now: Date): Promise<void> {
  const user = await findUser(tx, userId);
  if (!user || user.emailConfirmedAt !== null) return;
  await markEmailConfirmed(tx, userId, now);
  for (const { id, role, org } of await listOpenRequestsOf(tx, userId)) {
    await tellDeciders(tx, { requestId: id, asker: user.name, org, role });
  }
}
