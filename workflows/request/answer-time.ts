// By when the owner has to answer, and what it can do when it cannot: an interim answer, or an extension with reasons.
import { z } from "zod";
import { optionalFutureDate, paragraph } from "#workflows/fields.ts";
import type { ClockFacts } from "#workflows/law/clocks.ts";
import type { RuleId } from "#workflows/law/rule.ts";
import type { Policy } from "#workflows/policy.ts";

/** The rules of which one says by when a request has to be answered; the road to the data decides which. */
export const ANSWER_RULES = [
  "interim-answer",
  "access-silence",
  "protected-data-reuse",
  "open-data-reuse",
] as const satisfies readonly RuleId[];
export type AnswerRule = (typeof ANSWER_RULES)[number];

/** Null where no law sets a time: the owner is no public body. */
export const answerRuleSchema = z.enum(ANSWER_RULES).nullable();

/**
 * Clocks of the states in which the owner owes an answer; `requestClockFacts` says which of them this case has. None of
 * them stands still while the applicant has to answer: the time counts from receipt, regardless of who holds the ball.
 */
export const ANSWER_CLOCKS: readonly RuleId[] = [...ANSWER_RULES, "promised-answer"];

const EXTENDABLE: ReadonlySet<AnswerRule | null> = new Set([
  "protected-data-reuse",
  "open-data-reuse",
] as const);

export const answerTimeSchema = z.object({
  rule: answerRuleSchema,
  interim: z
    .array(z.object({ reasons: z.string(), expectedBy: z.string().nullable(), at: z.string() }))
    .max(20),
  extended: z.object({ reasons: z.string(), at: z.string() }).nullable(),
});
export type AnswerTime = z.infer<typeof answerTimeSchema>;
export const freshAnswerTime = (rule: AnswerTime["rule"]): AnswerTime => ({
  rule,
  interim: [],
  extended: null,
});

export const answerTimeCommands = {
  /** Why it takes longer and, if possible, when the answer comes. fvl. § 11 a second and third paragraph. */
  "send-interim-answer": z.object({
    reasons: paragraph({ min: 20, max: 2000 }),
    expectedBy: optionalFutureDate(),
  }),
  /** Only where the rule knows an extension, once, and never without reasons. */
  "extend-deadline": z.object({ reasons: paragraph({ min: 20, max: 2000 }) }),
} as const;
type CommandType = keyof typeof answerTimeCommands;

export const answerTimePolicy: Policy<CommandType, unknown> = {
  "send-interim-answer": { roles: ["handler", "approver"] },
  "extend-deadline": { roles: ["handler", "approver"] },
};

/** An extension is given once, and only where the rule knows one. */
export const mayExtend = (t: AnswerTime): boolean => EXTENDABLE.has(t.rule) && t.extended === null;
/** Where the law sets no time, nothing has to be said about it. */
export const mayAnswerInterim = (t: AnswerTime): boolean => t.rule !== null && t.interim.length < 20;

/**
 * Which of the answer clocks run. An interim answer does what its clock is for, so that clock ends; the date that it
 * names is watched instead. The duty to decide without undue delay goes on, and has no date.
 */
export function answerClockFacts({
  rule,
  interim,
  extended,
}: AnswerTime): Partial<Record<RuleId, ClockFacts>> {
  // Whatever else governs, a public body owes an interim answer; only access to documents has a law of its own.
  const owesInterim = rule !== null && rule !== "access-silence" && interim.length === 0;
  return {
    "interim-answer": { off: !owesInterim },
    "promised-answer": { given: interim.at(-1)?.expectedBy },
    "access-silence": { off: rule !== "access-silence" },
    "protected-data-reuse": { off: rule !== "protected-data-reuse", extended: extended !== null },
    "open-data-reuse": { off: rule !== "open-data-reuse", extended: extended !== null },
  };
}
