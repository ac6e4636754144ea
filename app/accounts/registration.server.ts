// Registering and confirming the address. The answer never depends on whether an address is known, so that accounts cannot be enumerated.
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import { limit } from "#app/platform/http/rate-limit.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db, type Executor } from "#db/client.server.ts";
import { deleteEmailTokens } from "#db/queries/accounts/email-tokens.ts";
import {
  findUser,
  findUserByEmail,
  insertUser,
  markEmailConfirmed,
  setPasswordHash,
  type UserRow,
} from "#db/queries/accounts/people.ts";
import { deleteSessionsOf } from "#db/queries/accounts/sessions.ts";
import { listOpenRequestsOf } from "#db/queries/organisations/organisations.ts";
import type { Actor, MemberRole } from "./actor.ts";
import { issueEmailToken, peekEmailToken, TOKEN_HOURS, useEmailToken } from "./email-token.server.ts";
import { joinOrganisation, notifyDeciders } from "./memberships.server.ts";
import { hashPassword } from "./password.server.ts";
import { passwordProblem } from "./password-rule.ts";
import type { PersonIssue } from "./person-forms.ts";

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
 * `userId` is the id of whom this browser would have registered; nobody has it where the address was known.
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
): Promise<{ ok: true; userId: string } | Invalid | TooMany> {
  const issues = passwordIssues(input.password, input);
  if (issues.length > 0) return { ok: false, code: "invalid", issues };
  const within = await limit("register", place);
  if (!within.ok) return { ...within, code: "too-many" };

  // Before anything is looked up, so that a known address takes as long as a new one.
  const passwordHash = await hashPassword(input.password);
  const userId = uuidFromName(`register ${input.submission} ${input.email.toLowerCase()}`);
  await db().transaction(async (tx) => {
    const { name, email, locale } = input;
    const isNew = await insertUser(tx, { id: userId, name, email, locale, passwordHash, createdAt: now });
    if (!isNew) {
      const known = await findUserByEmail(tx, email);
      // The same form sent twice: the first sending has done it all.
      if (known && known.id !== userId) await notifyAlreadyRegistered(tx, known, now);
      return;
    }
    const person = { userId, name, emailConfirmed: false };
    await joinOrganisation(tx, person, input, now);
    await sendConfirmation(tx, { id: userId, name, email, locale }, now);
  });
  return { ok: true, userId };
}

/** Once a day, regardless of who tries and how often, so that the form cannot be used to flood a mailbox. */
async function notifyAlreadyRegistered(tx: Executor, known: UserRow, now: Date): Promise<void> {
  const to = receiverOf(known);
  await enqueueMail(tx, {
    topic: "already-registered",
    to: known.emailConfirmedAt === null ? { ...to, name: known.email } : to,
    facts: { path: "/sign-in" },
    idempotencyKey: `already-registered:${known.id}:${now.toISOString().slice(0, 10)}`,
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
    // Greeted by address: the name may be a message that a stranger wants us to send.
    to: { ...receiverOf(user), name: user.email },
    facts: { path: `/confirm/${placeholder}`, validHours: TOKEN_HOURS["confirm-email"] },
    idempotencyKey: `confirm-email:${tokenHash}`,
  });
}

/** Sends another link to a person who is signed in. */
export async function resendConfirmation(actor: Actor, now = new Date()): Promise<{ ok: true } | TooMany> {
  if (actor.emailConfirmed) return { ok: true };
  const within = await limit("confirm-resend", actor.userId);
  if (!within.ok) return { ...within, code: "too-many" };
  await db().transaction((tx) => sendConfirmation(tx, { ...actor, id: actor.userId }, now));
  return { ok: true };
}

interface ConfirmationLink {
  token: string;
  /** Does the reader's browser show that it was they who registered? Else a stranger may have. */
  choseThePassword: (userId: string) => Promise<boolean>;
}

export interface Confirmation {
  userId: string;
  email: string;
  /** The registered password may be another person's: the owner of the address chooses a new one. */
  needsPassword: boolean;
}

/** What pressing the button behind the link would do; null when the link does not work. Changes nothing. */
export async function findConfirmation(
  link: ConfirmationLink,
  now = new Date(),
): Promise<Confirmation | null> {
  const userId = await peekEmailToken(db(), { token: link.token, purpose: "confirm-email", now });
  const user = userId === null ? undefined : await findUser(db(), userId);
  if (!user) return null;
  const needsPassword = user.emailConfirmedAt === null && !(await link.choseThePassword(user.id));
  return { userId: user.id, email: user.email, needsPassword };
}

/**
 * Uses the link of the mail. Where the registered password may be a stranger's it takes a new one with it, and then
 * everybody who knew the old one is out. A password that will not do leaves the link usable.
 */
export async function confirmEmail(
  { password, ...link }: ConfirmationLink & { password: string },
  { place, now = new Date() }: { place: string; now?: Date },
): Promise<
  | { ok: true; userId: string; newPassword: boolean }
  | { ok: false; code: "link-not-valid" }
  | Invalid
  | TooMany
> {
  const within = await limit("email-link", place);
  if (!within.ok) return { ...within, code: "too-many" };
  const notValid = { ok: false, code: "link-not-valid" } as const;
  const found = await findConfirmation(link, now);
  const user = found ? await findUser(db(), found.userId) : undefined;
  if (!found || !user) return notValid;
  const issues = found.needsPassword ? passwordIssues(password, user) : [];
  if (issues.length > 0) return { ok: false, code: "invalid", issues };
  const passwordHash = found.needsPassword ? await hashPassword(password) : null;
  return db().transaction(async (tx) => {
    const used = await useEmailToken(tx, { token: link.token, purpose: "confirm-email", now });
    if (used === null) return notValid;
    // An older link must not become a way to set a password once the address is confirmed.
    const first = await confirmAddress(tx, user.id, now);
    const newPassword = first && passwordHash !== null;
    if (newPassword) {
      await setPasswordHash(tx, user.id, passwordHash);
      await deleteEmailTokens(tx, user.id, "reset-password");
      await deleteSessionsOf(tx, user.id);
    }
    return { ok: true, userId: user.id, newPassword } as const;
  });
}

/**
 * The address is shown to be the person's. The person who decides on their requests is notified now, not before.
 * @returns false when it was confirmed already
 */
export async function confirmAddress(tx: Executor, userId: string, now: Date): Promise<boolean> {
  if (!(await markEmailConfirmed(tx, userId, now))) return false;
  const user = await findUser(tx, userId);
  for (const { id, role, org } of await listOpenRequestsOf(tx, userId)) {
    await notifyDeciders(tx, { requestId: id, asker: user?.name ?? "", org, role });
  }
  return true;
}
