// The events of a case as one party may take them home: read a page at a time, so that a long case needs no more memory.
import { digestOf } from "#app/cases/execute/case-hash.ts";
import type { ChainedEvent } from "#app/cases/execute/hash-preimages.ts";
import { internalTypes, readsEverything } from "#app/cases/page/project-event.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { type FileEventRow, listEventsOfTypes, listFileEvents, readAt } from "#db/queries/cases/audit.ts";
import { findLastHandOver } from "#db/queries/cases/cases.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import type { CaseFileEvent } from "./case-file.ts";
import { disclosureOf, releasedAnswers } from "./disclosure.ts";

export interface DisclosedEvent {
  event: CaseFileEvent;
  /** What was said, where the party may read it. */
  payload: Record<string, unknown> | null;
  row: FileEventRow;
}

const PAGE = 200;

/** @param upTo number of the last event, so that what happens meanwhile does not come in */
export async function* disclosedEvents(
  found: { id: string; kind: CaseKind },
  roles: readonly Role[],
  upTo: number,
): AsyncGenerator<DisclosedEvent> {
  const answers = ["submit-answer", "approve-answer"];
  const released =
    found.kind === "legal-question"
      ? releasedAnswers(await listEventsOfTypes(sqlClient(), found.id, answers))
      : new Set<number>();
  const internal = internalTypes(found.kind);
  // What an earlier owner wrote for itself stays its own.
  const handOver = readsEverything(roles) ? 0 : await findLastHandOver(db(), found.id);
  for (let after = 0; after < upTo; ) {
    const rows = await listFileEvents(sqlClient(), found.id, { after, upTo, limit: PAGE });
    if (rows.length === 0) return;
    for (const row of rows) {
      const mine = row.seq > handOver || !internal.includes(row.type);
      yield disclose(found.kind, row, mine ? roles : [], released);
    }
    after = rows.at(-1)?.seq ?? upTo;
  }
}

function disclose(
  kind: CaseKind,
  row: FileEventRow,
  roles: readonly Role[],
  released: ReadonlySet<number>,
): DisclosedEvent {
  const { salt, payload, actorName, caseId, hash, ...rest } = row;
  const facts = { ...rest, at: readAt(row.at) };
  const chained: ChainedEvent = { ...facts, caseId };
  const disclosure = disclosureOf(kind, row, roles, released);
  if (disclosure === "hidden") {
    const digest = row.format === 1 ? null : digestOf(chained);
    return { event: { seq: row.seq, hidden: true, digest, hash }, payload: null, row };
  }
  const readable = disclosure === "all" && payload !== null && salt !== null;
  const said = readable ? { salt, payload } : payload === null ? "erased" : "withheld";
  return {
    event: { ...facts, hash, who: actorName, said },
    payload: readable ? payload : null,
    row,
  };
}
