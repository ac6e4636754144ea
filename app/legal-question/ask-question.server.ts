// Asking the resource centre without a request: who may ask for whom, and what the question is called.
import type { Actor } from "#app/accounts/actor.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { openCase } from "#app/cases/execute/execute.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { findResourceCentre } from "#db/queries/cases/cases.ts";
import { fieldIssues } from "#workflows/fields.ts";
import { legalQuestionInput } from "#workflows/legal-question/events.ts";
import type { FieldIssue } from "#workflows/types.ts";
import { titleOfQuestion } from "./question-title.ts";

/** Whom a person can ask for: a side of an organisation, or themselves. `value` is the principal of the asker. */
export interface AskingSide {
  value: string;
  org: string | null;
  as: "applicant" | "handler" | "self";
}

export function askingSides(actor: Actor): AskingSide[] {
  const sides = actor.memberships.flatMap(({ orgId, orgName, role }): AskingSide[] =>
    role === "applicant" || role === "handler"
      ? [{ value: `org:${orgId}:${role}`, org: orgName, as: role }]
      : [],
  );
  return [...sides, { value: `user:${actor.userId}`, org: null, as: "self" }];
}

export const hasResourceCentre = async (): Promise<boolean> => (await findResourceCentre(db())) !== undefined;

/** What was typed can be sent as it is; whatever is missing is reported first. */
export const questionIsWhole = ({ question, facts }: Pick<AskWish, "question" | "facts">): boolean =>
  legalQuestionInput.pick({ question: true, facts: true }).safeParse({ question, facts }).success;

export interface AskWish {
  question: string;
  facts: string;
  askFor: string;
  /** Made with the page: a second click is the same question. */
  commandId: string;
}
export type AskResult =
  | { ok: true; caseId: string }
  | { ok: false; code: "invalid"; issues: readonly FieldIssue[] }
  | { ok: false; code: "wrong" };

export async function askQuestion(actor: Actor, wish: AskWish): Promise<AskResult> {
  const { question, facts } = wish;
  const typed = legalQuestionInput.pick({ question: true, facts: true }).safeParse({ question, facts });
  const side = askingSides(actor).find(({ value }) => value === wish.askFor);
  const issues: FieldIssue[] = [
    ...(typed.success ? [] : fieldIssues(typed.error)),
    ...(side ? [] : [{ path: "askFor", problem: "not-a-choice" } as const]),
  ];
  if (issues.length > 0 || !typed.success || !side) return { ok: false, code: "invalid", issues };
  const centre = await findResourceCentre(db());
  if (!centre || !isUuid(wish.commandId)) return { ok: false, code: "wrong" };
  const title = titleOfQuestion(typed.data.question);
  const result = await openCase({
    kind: "legal-question",
    input: {
      ...typed.data,
      title: { nb: title, nn: title, en: title },
      askerPrincipal: side.value,
      askerName: side.org ?? actor.name,
      requestId: null,
      centreOrgId: centre.id,
      blocking: false,
    },
    // The same page with another text asks another question; the same text is the same one.
    commandId: uuidFromName(JSON.stringify([wish.commandId, side.value, typed.data])),
    by: actor,
    roles: ["asker"],
  });
  return result.ok ? { ok: true, caseId: result.caseId } : { ok: false, code: "wrong" };
}
