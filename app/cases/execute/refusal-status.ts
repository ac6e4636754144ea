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
