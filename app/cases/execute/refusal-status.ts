// The one place that maps a refusal to an HTTP status; pages and API answer alike.
import type { Refusal } from "#workflows/types.ts";

const STATUS: Record<Refusal["code"], number> = {
  "not-found": 404,
  // Who may see the case but not do this: the case is no secret to them.
  forbidden: 403,
  unconfirmed: 403,
  "too-many": 429,
  "not-possible-now": 409,
  "too-early": 409,
  stale: 409,
  invalid: 422,
};

export const refusalStatus = (refusal: Refusal): number => STATUS[refusal.code];

/** How the answer to a refused command begins: with 429, also when it is worth trying again. */
export function refusalInit(refusal: Refusal): { status: number; headers: Record<string, string> } {
  const seconds =
    refusal.code === "too-many"
      ? Math.max(1, Math.ceil((Date.parse(refusal.from) - Date.now()) / 1000))
      : null;
  return {
    status: refusalStatus(refusal),
    headers: seconds === null ? {} : { "Retry-After": String(seconds) },
  };
}
