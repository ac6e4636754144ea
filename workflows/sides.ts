// The sides of a case: people of one side read what the side keeps to itself, and messages go from side to side.
import type { Role } from "./types.ts";

const SIDES: Partial<Record<Role, string>> = {
  applicant: "applicant",
  "co-applicant": "applicant",
  handler: "owner",
  approver: "owner",
  asker: "asker",
  adviser: "adviser",
  "appeal-body": "appeal-body",
};

/** Null for roles that take no side: they act for themselves, or read everything. */
export const sideOf = (role: Role): string | null => SIDES[role] ?? null;

/** Whether a person with these roles is on the side of the role. */
export const isOnSideOf = (roles: readonly Role[], role: Role): boolean => {
  const side = sideOf(role);
  return side !== null && roles.some((r) => sideOf(r) === side);
};

/** The roles of the same side. */
export const rolesOfSide = (side: string): Role[] =>
  (Object.keys(SIDES) as Role[]).filter((role) => SIDES[role] === side);
