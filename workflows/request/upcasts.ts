// Older shapes of a request. See upcast.ts.
import type { Upcast } from "#workflows/upcast.ts";
import { freshAnswerTime } from "./answer-time.ts";
import { HOUSE_POLICY } from "./memory/access-policy-schema.ts";

export const requestUpcasts: readonly Upcast[] = [
  {
    // Open data that is used at once, and reminders, came after the first cases.
    version: 1,
    snapshot: ({ value, context }) => ({ value, context: { openData: null, nudgedAt: null, ...context } }),
    event: ({ type, payload }) =>
      type === "create" ? { type, payload: { openData: null, ...payload } } : { type, payload },
  },
  {
    // Sending on, agreements and appeals.
    version: 2,
    snapshot: ({ value, context }) => {
      // What was decided upon were the answers as they stood: only a clarification could change them, and never later.
      const { answersVersion, decision, proposal } = context;
      const fresh = { forwards: [], agreement: null, appeal: null, reopened: null };
      return {
        value,
        context: {
          ...fresh,
          ...context,
          decision: decision && { needsAgreement: false, answersVersion, ...decision },
          proposal: proposal && { answersVersion, ...proposal },
        },
      };
    },
  },
  {
    // Which law says by when to answer: one rule governed all cases until then.
    version: 3,
    snapshot: ({ value, context }) => ({
      value,
      context: { answerTime: freshAnswerTime("interim-answer"), ...context },
    }),
    event: ({ type, payload }) =>
      type === "create" ? { type, payload: { answerRule: "interim-answer", ...payload } } : { type, payload },
  },
  {
    // Hearing others before a decision.
    version: 4,
    snapshot: ({ value, context }) => ({
      value: withRegion(value, "review", "none"),
      context: { reviews: [], ...context },
    }),
  },
  {
    // Stages of approval: one approver and four eyes governed all cases until then.
    version: 5,
    snapshot: ({ value, context }) => ({
      value,
      context: { policy: HOUSE_POLICY, draft: null, approvals: [], ...context },
    }),
  },
  {
    // Partial approval, and provisions chosen from a list.
    version: 6,
    snapshot: ({ value, context }) => ({
      value,
      context: { ...context, decision: whole(context.decision), draft: whole(context.draft) },
    }),
  },
  {
    // Kind of purpose, extent and area: answers from before say nothing of them, and nothing is put in their mouth.
    version: 7,
  },
  {
    // Organisations that are asked to join by name: before, all were asked by a link.
    version: 8,
  },
];

/** A region that assessment did not have stands at its beginning. */
function withRegion(value: unknown, region: string, at: string): unknown {
  const { assessing } = typeof value === "object" && value !== null ? (value as Record<string, object>) : {};
  return assessing ? { assessing: { [region]: at, ...assessing } } : value;
}

/** A decision from before parts could be decided apart. */
const whole = (decision: unknown) =>
  typeof decision === "object" && decision !== null
    ? { provision: null, partial: null, ...decision }
    : decision;
