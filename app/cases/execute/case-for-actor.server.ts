// A case as one person may see it: the row and the roles they have in it, or nothing at all.
import { sqlClient } from "#db/client.server.ts";
import { rolesIn } from "#workflows/roles.ts";
import type { Role } from "#workflows/types.ts";
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

/** No command has this id: the read then says nothing of an earlier command. */
const NO_COMMAND = "00000000-0000-0000-0000-000000000000";

/**
 * Undefined when there is no such case or the person has no part in it: the two must look the same.
 * @param asked also for somebody who has been asked to join it, and has not answered: for the page that asks, and no other
 */
export async function findCaseForActor(
  caseId: string | undefined,
  reader: Reader,
  { asked = false }: { asked?: boolean } = {},
): Promise<CaseForActor | undefined> {
  if (!isUuid(caseId)) return undefined;
  const row = await loadCase(sqlClient(), caseId, NO_COMMAND);
  if (!row) return undefined;
  // A body that has sent the case on keeps its own part of it (app/request/page/forwarded.server.ts), and sees nothing of the rest.
  const roles = rolesIn(row.parties, reader.principals).filter(
    (r) => r !== "earlier-owner" && (asked || r !== "invited"),
  );
  if (roles.length > 0) return { row, roles };
  // They read everything and change nothing: no command names these roles.
  if (reader.admin) return { row, roles: ["admin"] };
  return reader.auditor ? { row, roles: ["auditor"] } : undefined;
}
