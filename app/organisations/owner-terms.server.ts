// What a data owner decides once for all its agreements and decisions: its own template, and who hears appeals.
import { type Actor, isMember } from "#app/accounts/actor.ts";
import { db } from "#db/client.server.ts";
import { findBodyByNumber, removeTemplate, saveTemplate, setAppealBody } from "#db/queries/agreement.ts";
import { ownTemplate } from "#workflows/agreement/template-fields.ts";
import type { Language } from "#workflows/agreement/terms.ts";
import { fieldIssues } from "#workflows/fields.ts";
import type { FieldIssue } from "#workflows/types.ts";

/** The person who binds the organisation decides what it is bound by. */
export const mayDecideTerms = (actor: Pick<Actor, "admin" | "memberships">, orgId: string): boolean =>
  actor.admin || isMember(actor, orgId, "approver");

export type TermsResult =
  | { ok: true; done: "saved" | "removed" | "body" }
  | { ok: false; issues: readonly FieldIssue[] }
  | { ok: false; body: "unknown" | "self" };

/** Refused with the name of each place that the text lacks or that nobody fills in. */
export async function saveOwnTemplate(
  actor: Pick<Actor, "userId">,
  orgId: string,
  typed: { language: string; text: string },
): Promise<TermsResult> {
  const parsed = ownTemplate.safeParse(typed);
  if (!parsed.success) return { ok: false, issues: fieldIssues(parsed.error) };
  await saveTemplate(db(), { orgId, ...parsed.data, savedBy: actor.userId, savedAt: new Date() });
  return { ok: true, done: "saved" };
}

export async function dropOwnTemplate(orgId: string, language: Language): Promise<TermsResult> {
  await removeTemplate(db(), orgId, language);
  return { ok: true, done: "removed" };
}

/** @param orgNumber as typed; empty: none is known any more */
export async function chooseAppealBody(orgId: string, orgNumber: string): Promise<TermsResult> {
  const number = orgNumber.replace(/\s/g, "");
  const body = number === "" ? null : await findBodyByNumber(db(), number);
  if (body === undefined) return { ok: false, body: "unknown" };
  if (body?.id === orgId) return { ok: false, body: "self" };
  await setAppealBody(db(), orgId, body?.id ?? null);
  return { ok: true, done: "body" };
}
