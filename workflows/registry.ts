// Kind of case → its machine, commands, policy and context. What is not here does not exist.
import type { AnyStateMachine } from "xstate";
import type { z } from "zod";
import { type AgreementContext, agreementContext, clockFactsOf } from "./agreement/context.ts";
import { agreementCommands, agreementInput } from "./agreement/events.ts";
import { agreementMachine } from "./agreement/machine.ts";
import { agreementPolicy } from "./agreement/policy.ts";
import { appealContext } from "./appeal/context.ts";
import { appealCommands, appealInput } from "./appeal/events.ts";
import { appealMachine } from "./appeal/machine.ts";
import { appealPolicy } from "./appeal/policy.ts";
import { type ConsentContext, consentContext } from "./consent/context.ts";
import { consentCommands, consentInput } from "./consent/events.ts";
import { consentMachine } from "./consent/machine.ts";
import { consentPolicy } from "./consent/policy.ts";
import { type DemandContext, demandContext } from "./demand/context.ts";
import { demandCommands, demandInput } from "./demand/events.ts";
import { demandMachine } from "./demand/machine.ts";
import { demandPolicy } from "./demand/policy.ts";
import { aloneIssues, coApplicantIssues } from "./demand/together.ts";
import { demandUpcasts } from "./demand/upcasts.ts";
import type { ClockFacts } from "./law/clocks.ts";
import type { RuleId } from "./law/rule.ts";
import { legalQuestionChecks } from "./legal-question/checks.ts";
import { legalQuestionContext } from "./legal-question/context.ts";
import { legalQuestionCommands, legalQuestionInput } from "./legal-question/events.ts";
import { publicationGuard } from "./legal-question/guard.ts";
import { legalQuestionMachine } from "./legal-question/machine.ts";
import { legalQuestionPolicy } from "./legal-question/policy.ts";
import { legalQuestionUpcasts } from "./legal-question/upcasts.ts";
import type { Check, Guard, PolicyRow } from "./policy.ts";
import { answerClockFacts } from "./request/answer-time.ts";
import { requestChecks } from "./request/checks.ts";
import { type RequestContext, requestContext } from "./request/context.ts";
import { requestCommands, requestInput } from "./request/events.ts";
import { stepsNotNeeded } from "./request/journey.ts";
import { requestMachine } from "./request/machine.ts";
import { requestPolicy } from "./request/policy.ts";
import { nextReply } from "./request/reviews.ts";
import { requestUpcasts } from "./request/upcasts.ts";
import type { CaseKind, Role } from "./types.ts";
import type { Upcast } from "./upcast.ts";

export interface Workflow {
  kind: CaseKind;
  /** Grows when the shape of states, context or commands changes. */
  version: number;
  /** From each older version to the next; older cases are upcast when they are loaded. */
  upcasts: readonly Upcast[];
  machine: AnyStateMachine;
  input: z.ZodType<Record<string, unknown>>;
  context: z.ZodType<Record<string, unknown>>;
  commands: Readonly<Record<string, z.ZodObject>>;
  policy: Readonly<Record<string, PolicyRow<never>>>;
  /** What a command's schema cannot check: issues that follow from what the case remembers. */
  checks?: Readonly<Record<string, Check<never, never>>>;
  /** Of commands whose text everybody will read: what in it may say whom it is about, with what has been confirmed. */
  guards?: Readonly<Record<string, Guard<never, never>>>;
  /** Roles that may open such a case; `system` opens those that are opened by another. */
  openedBy: readonly Role[];
  /** First letter of references people can say aloud. */
  prefix: string;
  /** What the case itself knows of its clocks, by rule: dates it sets, extensions, what no longer runs. */
  clockFacts: (context: never) => Partial<Record<RuleId, ClockFacts>>;
  /** Steps of the journey that this case does without; left out where every case walks them all. */
  stepsNotNeeded?: (context: never) => readonly string[];
}

export const WORKFLOWS: Readonly<Record<CaseKind, Workflow>> = {
  request: {
    kind: "request",
    version: 9,
    upcasts: requestUpcasts,
    machine: requestMachine,
    input: requestInput,
    context: requestContext,
    commands: requestCommands,
    policy: requestPolicy,
    checks: requestChecks,
    // By the system when data that it waited for have come: workflows/demand.
    openedBy: ["applicant", "system"],
    prefix: "F",
    clockFacts: (c: RequestContext) => ({
      ...answerClockFacts(c.answerTime),
      // Nobody appeals what was granted whole, or what nobody had to decide.
      "appeal-window": { off: !c.decision || c.decision.outcome === "approved" },
      "access-expiry": { given: c.decision?.accessUntil },
      "review-reply": { given: nextReply(c) },
    }),
    stepsNotNeeded,
  },
  "legal-question": {
    kind: "legal-question",
    version: 2,
    upcasts: legalQuestionUpcasts,
    machine: legalQuestionMachine,
    input: legalQuestionInput,
    context: legalQuestionContext,
    commands: legalQuestionCommands,
    policy: legalQuestionPolicy,
    checks: legalQuestionChecks,
    guards: publicationGuard,
    openedBy: ["system", "asker"],
    prefix: "J",
    clockFacts: () => ({}),
  },
  consent: {
    kind: "consent",
    version: 1,
    upcasts: [],
    machine: consentMachine,
    input: consentInput,
    context: consentContext,
    commands: consentCommands,
    policy: consentPolicy,
    openedBy: ["system"],
    prefix: "S",
    clockFacts: (c: ConsentContext) => ({ "consent-validity": { given: c.validUntil } }),
  },
  agreement: {
    kind: "agreement",
    version: 1,
    upcasts: [],
    machine: agreementMachine,
    input: agreementInput,
    context: agreementContext,
    commands: agreementCommands,
    policy: agreementPolicy,
    openedBy: ["system"],
    prefix: "A",
    clockFacts: (c: AgreementContext) => clockFactsOf(c),
  },
  appeal: {
    kind: "appeal",
    version: 1,
    upcasts: [],
    machine: appealMachine,
    input: appealInput,
    context: appealContext,
    commands: appealCommands,
    policy: appealPolicy,
    openedBy: ["system"],
    prefix: "K",
    clockFacts: () => ({}),
  },
  demand: {
    kind: "demand",
    version: 2,
    upcasts: demandUpcasts,
    machine: demandMachine,
    input: demandInput,
    context: demandContext,
    commands: demandCommands,
    policy: demandPolicy,
    checks: { "ask-together": coApplicantIssues, "ask-alone": aloneIssues },
    openedBy: ["applicant"],
    prefix: "E",
    clockFacts: (c: DemandContext) => ({ "demand-planned": { given: c.plan?.expectedOn } }),
  },
};
