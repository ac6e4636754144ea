// The files of a case as one person may see them, and what that person may do with them. The same for every kind of case.
import { db } from "#db/client.server.ts";
import { type FileRow, listFiles } from "#db/queries/files.ts";
import { isOnSideOf } from "#workflows/sides.ts";
import type { Role } from "#workflows/types.ts";

/** What a page shows of a file. */
export interface FileLine {
  id: string;
  name: string;
  size: number;
  internal: boolean;
  at: string;
  /** Who added it, where that is known. */
  by: string | null;
  role: Role;
  /** open: it can be fetched. Otherwise why not. */
  state: "open" | "unscanned" | "waiting" | "infected" | "quarantined" | "removed";
  /** The reader's side added it and may take it away. */
  mayRemove: boolean;
}

export interface CaseFiles {
  files: FileLine[];
  mayShare: boolean;
  mayKeepInternal: boolean;
}

/** Of a case's view, what its files depend on. */
export interface Viewer {
  id: string;
  roles: Role[];
  insider: boolean;
  internalAfter: number;
  may: string[];
}

export async function loadCaseFiles(view: Viewer): Promise<CaseFiles> {
  const rows = await listFiles(db(), view.id, { internalAfter: view.insider ? view.internalAfter : null });
  return {
    files: rows.map((row) => lineOf(view, row)),
    mayShare: view.may.includes("attach-files"),
    mayKeepInternal: view.may.includes("attach-internal-files"),
  };
}

/** Files by the event that added them. */
export async function filesOfEvents(view: Viewer, seqs: readonly number[]): Promise<Map<number, FileLine[]>> {
  const rows = await listFiles(db(), view.id, {
    internalAfter: view.insider ? view.internalAfter : null,
    seqs,
  });
  const bySeq = new Map<number, FileLine[]>();
  for (const row of rows) bySeq.set(row.seq, [...(bySeq.get(row.seq) ?? []), lineOf(view, row)]);
  return bySeq;
}

function lineOf({ roles, may }: Viewer, f: FileRow): FileLine {
  const state = f.removedAt ? "removed" : f.scan === "clean" ? "open" : f.scan;
  const command = f.internal ? "remove-internal-file" : "remove-file";
  return {
    id: f.id,
    name: f.name,
    size: f.size,
    internal: f.internal,
    at: f.at.toISOString(),
    by: f.by,
    role: f.role,
    state,
    mayRemove: f.removedAt === null && may.includes(command) && isOnSideOf(roles, f.role),
  };
}

/** Whether a file in this state may be downloaded. Where no scanner is set up, readers decide for themselves. */
export const canBeFetched = (state: FileLine["state"]): boolean => state === "open" || state === "unscanned";
