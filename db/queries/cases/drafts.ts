// What people have typed and not yet sent. Callers have checked that the actor may see the case.
import { and, eq, inArray, like, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { drafts } from "#db/schema/cases.ts";
import { users } from "#db/schema/people.ts";

export interface DraftRow {
  form: string;
  values: Record<string, unknown>;
  version: number;
  savedBy: string | null;
  savedByName: string | null;
  savedAt: Date;
}

const columns = {
  form: drafts.form,
  values: drafts.values,
  version: drafts.version,
  savedBy: drafts.savedBy,
  savedByName: users.name,
  savedAt: drafts.savedAt,
};

const select = (executor: Executor) =>
  executor.select(columns).from(drafts).leftJoin(users, eq(users.id, drafts.savedBy)).$dynamic();

export async function findDraft(
  executor: Executor,
  caseId: string,
  form: string,
): Promise<DraftRow | undefined> {
  const [row] = await select(executor).where(and(eq(drafts.caseId, caseId), eq(drafts.form, form)));
  return row;
}

/** Drafts with these names; a case has few. */
export async function listDrafts(
  executor: Executor,
  caseId: string,
  forms: readonly string[],
): Promise<DraftRow[]> {
  return select(executor).where(and(eq(drafts.caseId, caseId), inArray(drafts.form, [...forms])));
}

/** One person's drafts of commands: "<command>:<user id>". */
export async function listDraftsOf(executor: Executor, caseId: string, userId: string): Promise<DraftRow[]> {
  return select(executor)
    .where(and(eq(drafts.caseId, caseId), like(drafts.form, `%:${userId}`)))
    .limit(50);
}

export interface DraftToSave {
  caseId: string;
  form: string;
  values: Record<string, unknown>;
  savedBy: string | null;
  savedAt: Date;
}

/**
 * Saves on top of what the writer saw. `expected` 0: nothing was there; null: the draft is one person's own.
 * @returns the new version, or undefined when a colleague has saved since.
 */
export async function saveDraft(
  executor: Executor,
  draft: DraftToSave,
  expected: number | null,
): Promise<number | undefined> {
  const [row] = await executor
    .insert(drafts)
    .values({ ...draft, version: 1 })
    .onConflictDoUpdate({
      target: [drafts.caseId, drafts.form],
      set: {
        values: sql`excluded.values`,
        savedBy: sql`excluded.saved_by`,
        savedAt: sql`excluded.saved_at`,
        version: sql`${drafts.version} + 1`,
      },
      ...(expected === null ? {} : { setWhere: eq(drafts.version, expected) }),
    })
    .returning({ version: drafts.version });
  return row?.version;
}

export async function deleteDrafts(
  executor: Executor,
  caseId: string,
  forms: readonly string[],
): Promise<void> {
  await executor.delete(drafts).where(and(eq(drafts.caseId, caseId), inArray(drafts.form, [...forms])));
}
