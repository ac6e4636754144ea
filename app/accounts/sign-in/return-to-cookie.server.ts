// Where a visitor was going before they had to register: the confirmation link is opened later, in the same browser.
import { TOKEN_HOURS } from "#app/accounts/email-token.server.ts";
import { env } from "#app/platform/env.server.ts";
import { safeReturnTo } from "#app/platform/http/safe-return-to.ts";

const NAME = "dataveien-next";
/** Browsers keep cookies of 4 kB; what is longer is not worth losing the registration over. */
const LONGEST = 3_500;

/** The Set-Cookie header, as long as the link in the mail; null where nothing is to be kept. */
export function returnToCookie(next: string): string | null {
  const value = encodeURIComponent(next);
  if (next === "/" || value.length > LONGEST) return null;
  const secure = env().PUBLIC_URL.startsWith("https:") ? "; Secure" : "";
  return `${NAME}=${value}; Path=/confirm; Max-Age=${TOKEN_HOURS["confirm-email"] * 3600}; SameSite=Lax; HttpOnly${secure}`;
}

/** A page of ours, whatever stands in the cookie. */
export function readReturnTo(request: Request): string {
  const cookies = request.headers.get("cookie") ?? "";
  const value = new RegExp(`(?:^|;\\s*)${NAME}=([^;]*)`).exec(cookies)?.[1] ?? "";
  try {
    return safeReturnTo(decodeURIComponent(value));
  } catch {
    return "/";
  }
}
