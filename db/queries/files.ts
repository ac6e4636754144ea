// Files of cases: rows only, the bytes are the store's business. Callers have checked that the actor may see the case.
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { files, type ScanState } from "#db/schema/files.ts";
import { users } from "#db/schema/people.ts";
import type { Role } from "#workflows/types.ts";

export async function insertArriving(
  executor: Executor,
  file: { id: string; caseId: string; userId: string; role: Role; name: string; mediaType: string },
): Promise<void> {
  const { userId, ...facts } = file;
  await executor.insert(files).values({
    ...facts,
    uploadedBy: userId,
    // Until it is said who may see it, as few as possible.
    internal: true,
    size: 0,
    sha256: "",
    place: "database",
    scan: "waiting",
    createdAt: new Date(),
  });
}

export async function finishFile(
  executor: Executor,
  id: string,
  facts: { size: number; sha256: string; scan: ScanState },
): Promise<void> {
  await executor.update(files).set(facts).where(eq(files.id, id));
}

export async function shareFiles(executor: Executor, ids: readonly string[]): Promise<void> {
  await executor
    .update(files)
    .set({ internal: false })
    .where(and(inArray(files.id, [...ids]), isNull(files.seq)));
}

/** Only files that no event has added; the trail's files stay. */
export async function deleteFiles(executor: Executor, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await executor.delete(files).where(and(inArray(files.id, [...ids]), isNull(files.seq)));
}

export interface FileRow {
  id: string;
  seq: number;
  name: string;
  mediaType: string;
  size: number;
  internal: boolean;
  role: Role;
  scan: ScanState;
  at: Date;
  by: string | null;
  removedAt: Date | null;
}

const columns = {
  id: files.id,
  seq: sql<number>`${files.seq}`,
  name: files.name,
  mediaType: files.mediaType,
  size: files.size,
  internal: files.internal,
  role: files.role,
  scan: files.scan,
  at: files.createdAt,
  by: users.name,
  removedAt: files.removedAt,
};

/** Files of a case, newest first. `seqs`: only those that these events added, removed ones too. */
export async function listFiles(
  executor: Executor,
  caseId: string,
  options: {
    /** After which event internal files are shown; null: none of them is. */
    internalAfter: number | null;
    seqs?: readonly number[];
  },
): Promise<FileRow[]> {
  const { internalAfter, seqs } = options;
  if (seqs?.length === 0) return [];
  return executor
    .select(columns)
    .from(files)
    .leftJoin(users, eq(users.id, files.uploadedBy))
    .where(
      and(
        eq(files.caseId, caseId),
        seqs ? inArray(files.seq, [...seqs]) : and(isNotNull(files.seq), isNull(files.removedAt)),
        or(eq(files.internal, false), internalAfter === null ? undefined : gt(files.seq, internalAfter)),
      ),
    )
    .orderBy(desc(files.seq), asc(files.name), files.id)
    .limit(200);
}

/** How many files lie in the case now. */
export async function countFiles(executor: Executor, caseId: string): Promise<number> {
  const [row] = await executor
    .select({ count: count() })
    .from(files)
    .where(and(eq(files.caseId, caseId), isNotNull(files.seq), isNull(files.removedAt)));
  return row?.count ?? 0;
}

export async function findFile(executor: Executor, id: string) {
  const [row] = await executor.select().from(files).where(eq(files.id, id));
  return row;
}

/** Writes what the scanner said, once. Returns false when a person has been quicker. */
export async function setScan(
  executor: Executor,
  id: string,
  answer: { scan: ScanState; finding: string | null },
  from: readonly ScanState[] = ["waiting"],
): Promise<boolean> {
  const done = await executor
    .update(files)
    .set({ ...answer, scannedAt: new Date() })
    .where(and(eq(files.id, id), inArray(files.scan, [...from])))
    .returning({ id: files.id });
  return done.length > 0;
}

export async function setGone(executor: Executor, id: string): Promise<void> {
  await executor.update(files).set({ place: "none" }).where(eq(files.id, id));
}

/** The bytes now lie in the object store: the row says so and the pieces go, in one statement. */
export async function setMoved(executor: Executor, id: string): Promise<void> {
  await executor.execute(sql`
    with moved as (update files set place = 's3' where id = ${id} and place = 'database' returning id)
    delete from file_pieces p using moved where p.file_id = moved.id`);
}

// ------------------------------------------------------------------ what the sweep looks for

const batch = 200;

/** Rows whose upload never became an event. */
export async function listLeftBehind(executor: Executor, before: Date) {
  return executor
    .select({ id: files.id })
    .from(files)
    .where(and(isNull(files.seq), lt(files.createdAt, before)))
    .limit(batch);
}

/** Taken away or found to be harmful, and the bytes are still there. */
export async function listToErase(executor: Executor) {
  return executor
    .select({ id: files.id, place: files.place })
    .from(files)
    .where(and(or(isNotNull(files.removedAt), eq(files.scan, "infected")), ne(files.place, "none")))
    .limit(batch);
}

export async function listUnscanned(executor: Executor, before: Date) {
  return executor
    .select({ id: files.id })
    .from(files)
    .where(
      and(
        eq(files.scan, "waiting"),
        isNotNull(files.seq),
        isNull(files.removedAt),
        lt(files.createdAt, before),
      ),
    )
    .orderBy(files.createdAt)
    .limit(batch);
}

export async function listToMove(executor: Executor, before: Date) {
  return executor
    .select({ id: files.id })
    .from(files)
    .where(
      and(
        eq(files.place, "database"),
        isNotNull(files.seq),
        isNull(files.removedAt),
        inArray(files.scan, ["clean", "unscanned"]),
        lt(files.createdAt, before),
      ),
    )
    .orderBy(files.createdAt)
    .limit(batch);
}

// ------------------------------------------------------------------ for administrators

/** What is held back or was stopped, newest first; names of files are people's words and stay out of it. */
export async function listHeldBack(executor: Executor) {
  return executor
    .select({
      id: files.id,
      caseId: files.caseId,
      kind: cases.kind,
      reference: cases.reference,
      size: files.size,
      mediaType: files.mediaType,
      scan: files.scan,
      finding: files.finding,
      at: files.createdAt,
    })
    .from(files)
    .innerJoin(cases, eq(cases.id, files.caseId))
    .where(and(inArray(files.scan, ["infected", "quarantined"]), isNotNull(files.seq)))
    .orderBy(desc(files.createdAt), files.id)
    .limit(100);
}

/** How many wait for the scanner; counts to 1000. */
export async function countWaiting(executor: Executor): Promise<number> {
  const waiting = executor
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.scan, "waiting"), isNotNull(files.seq), isNull(files.removedAt)))
    .limit(1000)
    .as("waiting");
  const [row] = await executor.select({ count: sql<number>`count(*)::int` }).from(waiting);
  return row?.count ?? 0;
}
