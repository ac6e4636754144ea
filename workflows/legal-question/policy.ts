// Who may do what with a legal question.
import { messagePolicy } from "#workflows/messages.ts";
import type { Policy } from "#workflows/policy.ts";
import type { LegalQuestionContext } from "./context.ts";
import type { LegalQuestionCommandType } from "./events.ts";
import { publicationPolicy } from "./publication.ts";

/** A second adviser: the author of an answer does not approve it. */
const secondAdviser = (c: LegalQuestionContext, actor: { id: string | null }) =>
  actor.id !== null && actor.id === c.answer?.by ? "second-adviser" : null;

const REOPEN_MS = 30 * 24 * 3_600_000;
/** Later than that it is a new question: the law and the facts may have moved on. */
const aMonthAfterAnswer = ({ answeredAt }: LegalQuestionContext) =>
  answeredAt === null ? null : new Date(Date.parse(answeredAt) + REOPEN_MS).toISOString();

export const legalQuestionPolicy: Policy<LegalQuestionCommandType, LegalQuestionContext> = {
  triage: { roles: ["adviser"] },
  assign: { roles: ["adviser"] },
  take: { roles: ["adviser"] },
  "ask-details": { roles: ["adviser"] },
  "give-details": { roles: ["asker"] },
  "submit-answer": { roles: ["adviser"] },
  "approve-answer": { roles: ["adviser"], unless: secondAdviser },
  "return-answer": { roles: ["adviser"], unless: secondAdviser },
  redirect: { roles: ["adviser"] },
  "accept-answer": { roles: ["asker"] },
  reopen: { roles: ["asker"], notAfter: aMonthAfterAnswer },
  ...publicationPolicy,
  "withdraw-question": { roles: ["asker"] },
  "send-message": { roles: ["asker", "adviser"], quiet: true },
  ...messagePolicy({ all: ["asker", "adviser"], inside: ["adviser"] }),
  "no-longer-needed": { roles: ["system"] },
  "deadline-passed": { roles: ["system"] },
};
