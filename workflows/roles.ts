// Which roles a person has in a case, read off the case's parties: the same rows that SQL lists are filtered by.
import { EVERYONE, type Principal, type Role } from "./types.ts";

/** Roles in which people act for an organisation: a personal row alone gives them nothing once they have left it. */
const OF_AN_ORGANISATION: ReadonlySet<Role> = new Set(["handler", "adviser", "approver", "appeal-body"]);

export function rolesIn(
  parties: readonly { principal: string; role: Role }[],
  principals: readonly string[],
): Role[] {
  // What everybody may read has a row that says so.
  const held = new Set([...principals, EVERYONE]);
  const mine = parties.filter((p) => held.has(p.principal));
  return [
    ...new Set(
      mine
        .filter(
          (p) =>
            !OF_AN_ORGANISATION.has(p.role) ||
            mine.some((q) => q.role === p.role && q.principal.startsWith("org:")),
        )
        .map((p) => p.role),
    ),
  ];
}

/** The principals of a person with these memberships: `user:<id>`, then `org:<orgId>:<role>` for each. */
export function principalsOf(
  userId: string,
  memberships: readonly { orgId: string; role: Role }[],
): Principal[] {
  return [`user:${userId}`, ...memberships.map(({ orgId, role }): Principal => `org:${orgId}:${role}`)];
}
