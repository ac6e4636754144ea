// How often one may try. The counters live in PostgreSQL, so that they hold across processes and restarts; the keys
// are hashed, since they are addresses of people.
import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "#db/client.server.ts";
import { rateLimits } from "#db/schema/settings.ts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Attempts (`points`) within a time (`duration`, seconds), counted from the first one. */
export const LIMITS = {
  /** One address from one place: a person who has forgotten the password. */
  "sign-in": { points: 8, duration: 15 * minute },
  /** One address from anywhere: many machines that guess. High, or anybody could lock anybody out. */
  "sign-in-email": { points: 200, duration: hour },
  /** One place, any address: a list of leaked passwords. An office shares one place. */
  "sign-in-place": { points: 120, duration: 15 * minute },
  register: { points: 30, duration: hour },
  "reset-email": { points: 4, duration: hour },
  "reset-place": { points: 40, duration: hour },
  "confirm-resend": { points: 4, duration: hour },
  /** Opening a link counts, and so does what is sent from its page. */
  "email-link": { points: 120, duration: 15 * minute },
  "membership-ask": { points: 10, duration: hour },
  /** Letting a person in by address says whether we know it, which a colleague has to know. */
  "membership-grant": { points: 30, duration: hour },
  "membership-ask-org": { points: 30, duration: hour },
  "membership-grant-org": { points: 100, duration: hour },
  /** Mail to an address that a person types: an invitation to apply together, or into an organisation. */
  invite: { points: 30, duration: day },
  "invite-org": { points: 100, duration: day },
  /** What one address gets, regardless of who sends it. */
  "invite-receiver": { points: 10, duration: day },
  /** A data owner asks for consent, 200 at once in one case, or for a review. */
  ask: { points: 600, duration: day },
  "ask-org": { points: 2_000, duration: day },
  "ask-receiver": { points: 50, duration: day },
  remind: { points: 30, duration: day },
  "remind-org": { points: 100, duration: day },
  /** A person who was asked, or the side of a case that is reminded of all its cases. */
  "remind-receiver": { points: 50, duration: day },
  /** Links of people without an account; they are unguessable, this is for the person who tries nevertheless. */
  "consent-link": { points: 120, duration: 15 * minute },
  "invitation-link": { points: 120, duration: 15 * minute },
  "review-link": { points: 120, duration: 15 * minute },
  /** One calendar: programs fetch a few times a day, several programs of one person more often. */
  "calendar-feed": { points: 60, duration: hour },
  /** Addresses of calendars that are none; they are unguessable, this is for the person who tries nevertheless. */
  "calendar-link": { points: 120, duration: 15 * minute },
  /** All that is kept of a person, by their id: it reads much. */
  "own-data": { points: 6, duration: hour },
  /** Answers without a name: an office shares a place, a machine that fills the figures does not. */
  "tell-experience": { points: 20, duration: hour },
  upload: { points: 30, duration: hour },
} as const;

export type LimitName = keyof typeof LIMITS;
export type LimitAnswer = { ok: true } | { ok: false; retryAfterSeconds: number };

/** Made anew when the database has been closed and another one opened, as test files do. */
let made: { client: ReturnType<typeof db>; limiters: Map<LimitName, RateLimiterDrizzle> } | undefined;

function limiter(name: LimitName): RateLimiterDrizzle {
  const client = db();
  if (made?.client !== client) made = { client, limiters: new Map() };
  const known = made.limiters.get(name);
  if (known) return known;
  const fresh = new RateLimiterDrizzle({
    storeClient: client,
    schema: rateLimits,
    keyPrefix: name,
    ...LIMITS[name],
    // Its own timer would outlive the client; app/jobs/clean-up.server.ts removes old counters every night.
    clearExpiredByTimeout: false,
  });
  made.limiters.set(name, fresh);
  return fresh;
}

const hidden = (key: string) => createHash("sha256").update(key.toLowerCase()).digest("base64url");

/** Counts one attempt, or several. Over the limit: how many seconds to wait. `key` is an address, an IP, a token. */
export async function limit(name: LimitName, key: string, points = 1): Promise<LimitAnswer> {
  try {
    await limiter(name).consume(hidden(key), points);
    return { ok: true };
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) };
  }
}

/**
 * Several limits, in this order, up to the first that refuses. What is refused counts no further: a place that is over
 * its own limit can neither use up that of a person's address nor fill the table with counters.
 */
export async function limitAll(
  counts: readonly (readonly [name: LimitName, key: string, points?: number])[],
): Promise<LimitAnswer> {
  for (const [name, key, points] of counts) {
    const answer = await limit(name, key, points);
    if (!answer.ok) return answer;
  }
  return { ok: true };
}

/** Forgets the attempts, after one that was right. */
export async function forgiveLimit(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(hidden(key));
}

/** Counts one attempt, and over the limit throws the 429 that the error page explains. For routes without a form. */
export async function requireWithinLimit(name: LimitName, key: string): Promise<void> {
  const answer = await limit(name, key);
  if (!answer.ok) throw tooManyAttempts(answer.retryAfterSeconds);
}

/** 429 with Retry-After in seconds. */
function tooManyAttempts(seconds: number): Response {
  return Response.json(
    { code: "too-many-attempts", retryAfterSeconds: seconds },
    { status: 429, statusText: "Too Many Requests", headers: { "Retry-After": String(seconds) } },
  );
}
