// What agreements and appeals are opened with from outside their case: templates and appeal bodies of organisations.
import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "#db/client.server.ts";
import { agreementTemplates, organisations, users } from "#db/schema/people.ts";

type Language = typeof agreementTemplates.$inferSelect.language;

/** The organisation's own template; undefined where it has none in that language. */
export async function findTemplate(
  executor: Executor,
  orgId: string,
  language: Language,
): Promise<string | undefined> {
  const [row] = await executor
    .select({ text: agreementTemplates.text })
    .from(agreementTemplates)
    .where(and(eq(agreementTemplates.orgId, orgId), eq(agreementTemplates.language, language)));
  return row?.text;
}

export async function saveTemplate(
  executor: Executor,
  row: { orgId: string; language: Language; text: string; savedBy: string; savedAt: Date },
): Promise<void> {
  const { text, savedBy, savedAt } = row;
  await executor
    .insert(agreementTemplates)
    .values(row)
    .onConflictDoUpdate({
      target: [agreementTemplates.orgId, agreementTemplates.language],
      set: { text, savedBy, savedAt },
    });
}

export async function removeTemplate(executor: Executor, orgId: string, language: Language): Promise<void> {
  await executor
    .delete(agreementTemplates)
    .where(and(eq(agreementTemplates.orgId, orgId), eq(agreementTemplates.language, language)));
}

/** Who hears appeals against decisions of the organisation; undefined where nobody is set. */
export async function findAppealBody(executor: Executor, orgId: string) {
  const body = alias(organisations, "body");
  const [row] = await executor
    .select({ id: body.id, name: body.name, orgNumber: body.orgNumber })
    .from(organisations)
    .innerJoin(body, eq(body.id, organisations.appealBodyId))
    .where(eq(organisations.id, orgId));
  return row;
}

export async function setAppealBody(executor: Executor, orgId: string, bodyId: string | null): Promise<void> {
  await executor.update(organisations).set({ appealBodyId: bodyId }).where(eq(organisations.id, orgId));
}

/** A public body that a person uses the service for, by its number: others could not hear anything here. */
export async function findBodyByNumber(executor: Executor, orgNumber: string) {
  const [row] = await executor
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      and(
        eq(organisations.orgNumber, orgNumber),
        eq(organisations.active, true),
        eq(organisations.kind, "public"),
      ),
    );
  return row;
}

export async function findUserName(executor: Executor, userId: string): Promise<string | undefined> {
  const [row] = await executor.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return row?.name;
}
