// A case as one person may see it: the row and the roles they have in it, or nothing at all.
import { slot } from "#app/platform/slot.ts";
import { sqlClient } from "#db/client.server.ts";
import { rolesIn } from "#workflows/roles.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import { type LoadedCase, loadCase } from "./load-case.server.ts";

/** People are matched with the case's parties; a consent's subject comes by link and has no user id. */
export interface Reader {
  userId: string | null;
  principals: readonly string[];
  admin?: boolean;
  auditor?: boolean;
}

export interface CaseForActor {
  row: LoadedCase;
  roles: Role[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isUuid = (s: string | undefined): s is string => s !== undefined && UUID.test(s);

/** Roles in a case that its own page is not for: what concerns them stands on a page apart. */
export const rolesWithoutPage = slot<{ readonly [K in CaseKind]: readonly Role[] }>(
  "roles without a page of the case",
);

/** The roles in which a person may open the page of a case. @param also roles that have a page apart, for that page */
export function rolesOnPage(
  { kind, parties }: Pick<LoadedCase, "kind" | "parties">,
  principals: readonly string[],
  also: readonly Role[] = [],
): Role[] {
  const apart = rolesWithoutPage.get()[kind];
  return rolesIn(parties, principals).filter((role) => !apart.includes(role) || also.includes(role));
}

/**
 * Undefined when there is no such case or the person has no part in it: the two must look the same.
 * @param also roles that have a page apart from the case's own: for that page, and no other
 */
export async function findCaseForActor(
  caseId: string | undefined,
  reader: Reader,
  { also = [] }: { also?: readonly Role[] } = {},
): Promise<CaseForActor | undefined> {
  if (!isUuid(caseId)) return undefined;
  const row = await loadCase(sqlClient(), caseId, null);
  if (!row) return undefined;
  const roles = rolesOnPage(row, reader.principals, also);
  if (roles.length > 0) return { row, roles };
  // They read everything and change nothing: no command names these roles.
  if (reader.admin) return { row, roles: ["admin"] };
  return reader.auditor ? { row, roles: ["auditor"] } : undefined;
}
