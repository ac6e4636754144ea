// What the schema of a form cannot check: answers that fit together only with those that stay.
import type { z } from "zod";
import { fieldIssues } from "#workflows/fields.ts";
import { refusalBasis } from "#workflows/law/refusal-provisions.ts";
import type { Check } from "#workflows/policy.ts";
import { answersSchema } from "./answers.ts";
import { confirmationIssues, joiningIssues, leadIssues, offerIssues } from "./co-applicants.ts";
import type { RequestContext } from "./context.ts";
import { draftIssues } from "./decision-draft.ts";
import type { RequestCommandType, requestCommands } from "./events.ts";
import { publishedExampleChecks } from "./showing.ts";

type Checks = { [T in RequestCommandType]?: Check<RequestContext, z.infer<(typeof requestCommands)[T]>> };

/** The answers as they would stand: a new end date is held against the start date that stays. */
const fitTogether: Check<RequestContext, { changes: object }> = (c, { changes }) => {
  if (!c.answers || Object.keys(changes).length === 0) return [];
  const parsed = answersSchema.safeParse({ ...c.answers, ...changes });
  return parsed.success
    ? []
    : fieldIssues(parsed.error).map((issue) => ({ ...issue, path: `changes.${issue.path}` }));
};

export const requestChecks: Checks = {
  approve: (c, payload) => draftIssues({ outcome: "approve", ...payload }, c.answerTime.rule),
  "approve-partly": (c, payload) => {
    const { granted, refused, refusalReasons: reasons, provision, refusalBasis: added } = payload;
    const partial = { granted, refused, reasons, legalBasis: refusalBasis(provision, added) };
    return draftIssues({ outcome: "approve-partly", ...payload, partial }, c.answerTime.rule);
  },
  refuse: (c, { reasons, provision, legalBasis }) =>
    draftIssues(
      { outcome: "refuse", reasons, legalBasis: refusalBasis(provision, legalBasis), accessUntil: "" },
      c.answerTime.rule,
    ),
  ...publishedExampleChecks,
  "accept-invitation": joiningIssues,
  "offer-lead": (c, said) => [...leadIssues(c, said.to), ...(said.stays ? confirmationIssues(c, said) : [])],
  "appoint-lead": (c, { to, leadGone }) =>
    leadGone ? leadIssues(c, to) : [{ path: "to", problem: "lead-remains" }],
  "accept-lead": offerIssues,
  "decline-lead": offerIssues,
  "answer-clarification": fitTogether,
  amend: (c, payload) =>
    Object.keys(payload.changes).length === 0
      ? [{ path: "changes", problem: "nothing-changed" }]
      : fitTogether(c, payload),
};
