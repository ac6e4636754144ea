// What every kind of case hears from the system: its clocks, its parties and its trail change, never its state or context.
import { z } from "zod";
import { ERASURE } from "./erasure.ts";
import { ruleAt } from "./law/find-rule.ts";
import { RULE_IDS } from "./law/rule.ts";
import { type Effect, type Principal, ROLES, type Role } from "./types.ts";

/** A person's membership waits to be approved: what they have worked with stays theirs meanwhile. */
export const PART_KEPT = "part-kept";

export const systemCommands = {
  /** The last day of a deadline comes near: the party that has to act is reminded. */
  "deadline-near": z.object({ rule: z.enum(RULE_IDS) }),
  /** The law or the calendar was changed: the case's deadlines are recomputed. What moved is filled in by the shell. */
  "deadlines-moved": z.object({}),
  /** What was said in these events is erased, because the person it was about has asked for it (GDPR art. 17). */
  [ERASURE]: z.object({
    events: z.array(z.number().int().positive()).min(1),
    ground: z.enum(["person-asked"]),
  }),
  /** The person takes part by themselves, in the roles that their organisation has here. */
  [PART_KEPT]: z.object({ userId: z.uuid(), roles: z.array(z.enum(ROLES)).min(1) }),
} as const;
export type SystemCommandType = keyof typeof systemCommands;

/** What the system still does when a case is over. */
export const isPossibleAfterwards = (type: SystemCommandType): boolean =>
  type === ERASURE || type === PART_KEPT;

export const isSystemCommand = (type: string): type is SystemCommandType =>
  Object.hasOwn(systemCommands, type);

export function systemEffects(
  type: SystemCommandType,
  payload: Record<string, unknown>,
  at: string,
): Effect[] {
  if (type === ERASURE) return [{ type: "erase-payloads", seqs: (payload as { events: number[] }).events }];
  if (type === PART_KEPT) {
    const { userId, roles } = payload as { userId: string; roles: Role[] };
    const principal: Principal = `user:${userId}`;
    return roles.map((role) => ({ type: "add-party", principal, role }));
  }
  if (type !== "deadline-near") return [];
  const { rule } = payload as { rule: string };
  return [{ type: "notify", topic: "deadline-near", to: ruleAt(rule, at).reminds, facts: { rule } }];
}
