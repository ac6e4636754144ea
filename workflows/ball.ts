// Who held the ball, from when to when. Each moment in the life of a case belongs to exactly one holder, so that the
// times of all holders add up to its age. Pure; the shell keeps one row per interval.
import type { CaseState } from "./state.ts";
import type { Role } from "./types.ts";

/** Who has to act. All null: nobody has to, the case rests. */
export interface BallHolder {
  role: Role | null;
  /** The organisation whose people hold it; null where people hold it for themselves. */
  orgId: string | null;
  /** Who works with it, when a person has taken it. */
  userId: string | null;
}

/** One holder's time without a break. Instants are ISO 8601 in UTC; `to` is null while it lasts. */
export interface BallInterval extends BallHolder {
  /** The event that passed the ball. */
  seq: number;
  from: string;
  to: string | null;
}

/** What an audit event says of the ball after it; `holder` is null once the case is over. */
export interface BallMark {
  seq: number;
  at: string;
  holder: BallHolder | null;
}

/** @param centreOrgId the resource centre, which is no party of the cases it advises in */
export function ballHolder(
  state: Pick<CaseState, "open" | "ball" | "othersTurn">,
  parties: readonly { principal: string; role: Role }[],
  assigneeId: string | null,
  centreOrgId: unknown,
): BallHolder | null {
  if (!state.open) return null;
  const { ball } = state;
  if (ball === null) return { role: null, orgId: null, userId: null };
  const org = parties.find((p) => p.role === ball && p.principal.startsWith("org:"))?.principal.split(":")[1];
  const centre = ball === "adviser" && typeof centreOrgId === "string" ? centreOrgId : null;
  const taken = parties.some((p) => p.role === ball && p.principal === `user:${assigneeId}`);
  return {
    role: ball,
    orgId: org ?? centre,
    userId: taken && !state.othersTurn ? assigneeId : null,
  };
}

/**
 * What one event does to the ledger.
 * @param open the interval that lasts, if any
 * @returns when the open interval ends (null: it goes on) and the one that begins
 */
export function passBall(
  open: BallInterval | null,
  mark: BallMark,
): { closedAt: string | null; opened: BallInterval | null } {
  const { holder } = mark;
  if (open && holder && sameHolder(open, holder)) return { closedAt: null, opened: null };
  // Clocks of two machines may differ: no interval ends before it begins, and none is counted twice.
  const at = open && mark.at < open.from ? open.from : mark.at;
  return {
    closedAt: open ? at : null,
    opened: holder ? { ...holder, seq: mark.seq, from: at, to: null } : null,
  };
}

/** The whole ledger of a case from its events, oldest first. The rows the shell keeps are this, step by step. */
export function ballLedger(marks: readonly BallMark[]): BallInterval[] {
  const ledger: BallInterval[] = [];
  for (const mark of marks) {
    const last = ledger.at(-1);
    const { closedAt, opened } = passBall(last && last.to === null ? last : null, mark);
    if (last && closedAt !== null) last.to = closedAt;
    if (opened) ledger.push(opened);
  }
  return ledger;
}

export interface BallShare {
  /** An organisation's id, or a role that acts for itself; null for nobody. */
  holder: { orgId: string } | { role: Role } | null;
  milliseconds: number;
  /** Whole days; the days of all shares add up to the whole days of the case. */
  days: number;
  /** Holds it now. */
  now: boolean;
}

const DAY = 86_400_000;

/**
 * How long each had the ball, in the order in which they first had it.
 * @param now ISO 8601; the end of what still lasts
 */
export function ballShares(ledger: readonly BallInterval[], now: string): BallShare[] {
  const shares = new Map<string, BallShare>();
  for (const i of ledger) {
    const key = i.orgId ?? i.role ?? "";
    const holder = i.orgId ? { orgId: i.orgId } : i.role ? { role: i.role } : null;
    const share = shares.get(key) ?? { holder, milliseconds: 0, days: 0, now: false };
    share.milliseconds += Math.max(0, Date.parse(i.to ?? now) - Date.parse(i.from));
    share.now ||= i.to === null;
    shares.set(key, share);
  }
  return inWholeDays([...shares.values()]);
}

/** Largest remainders first, so that what is shown adds up. */
function inWholeDays(shares: BallShare[]): BallShare[] {
  const total = Math.floor(shares.reduce((sum, s) => sum + s.milliseconds, 0) / DAY);
  for (const s of shares) s.days = Math.floor(s.milliseconds / DAY);
  let left = total - shares.reduce((sum, s) => sum + s.days, 0);
  for (const s of [...shares].sort((a, b) => (b.milliseconds % DAY) - (a.milliseconds % DAY))) {
    if (left-- <= 0) break;
    s.days++;
  }
  return shares;
}

const sameHolder = (a: BallHolder, b: BallHolder) =>
  a.role === b.role && a.orgId === b.orgId && a.userId === b.userId;
