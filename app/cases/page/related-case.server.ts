// A link from one case to another: its reference, and its address only for those who may see it.
import { findCaseForActor, type Reader } from "#app/cases/execute/case-for-actor.server.ts";

/** Both null for those who have no part in it. */
export type RelatedCase = { id: string; reference: string } | { id: null; reference: null };

export async function relatedCase(reader: Reader, caseId: string): Promise<RelatedCase> {
  const found = await findCaseForActor(caseId, reader);
  return found ? { id: found.row.id, reference: found.row.reference } : { id: null, reference: null };
}
