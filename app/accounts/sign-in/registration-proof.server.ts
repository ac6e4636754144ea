// Any address can be registered by anyone. Opening the link in the mail proves ownership of the address; whether its owner also chose
// the password shows only in their browser, which got this cookie when it registered or is signed in.
import { createHmac, timingSafeEqual } from "node:crypto";
import { TOKEN_HOURS } from "#app/accounts/email-token.server.ts";
import { findPerson } from "#app/accounts/session.server.ts";
import { env } from "#app/platform/env.server.ts";
import { secret } from "#app/platform/secret.server.ts";

const https = () => env().PUBLIC_URL.startsWith("https:");
/** With the prefix no neighbouring host can plant the cookie of its own registration. */
const cookieName = () => (https() ? "__Host-dataveien-registration" : "dataveien-registration");

/** Derived, so that the database keeps nothing for people who never confirm. */
const proofOf = (userId: string) =>
  createHmac("sha256", secret()).update(`registration:${userId}`).digest("base64url");

/** The Set-Cookie header for a browser that has just registered this person; it lasts as long as the link. */
export function registrationCookie(userId: string): string {
  return cookie(proofOf(userId), TOKEN_HOURS["confirm-email"] * 3600);
}

/** The Set-Cookie header that removes it. */
export const noRegistrationCookie = (): string => cookie("", 0);

function cookie(value: string, seconds: number): string {
  const secure = https() ? "; Secure" : "";
  return `${cookieName()}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax; HttpOnly${secure}`;
}

/** Has this browser registered the person, or signed in with the password? */
export async function choseThePassword(request: Request, userId: string): Promise<boolean> {
  const given = cookieValue(request.headers.get("Cookie") ?? "", cookieName());
  if (given !== undefined && same(given, proofOf(userId))) return true;
  return (await findPerson(request))?.userId === userId;
}

function cookieValue(header: string, name: string): string | undefined {
  const parts = header.split(";").map((part) => part.trim());
  return parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
