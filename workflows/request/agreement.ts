// Where a request needs an agreement: it waits until one is in force, and the access stands or falls with it.
import { assign } from "xstate";
import { emit as emitAny } from "#workflows/effects.ts";
import type { Effect } from "#workflows/types.ts";
import { appealOfRest, REST_CLOCKS } from "./appeal-of-rest.ts";
import type { RequestContext } from "./context.ts";
import type { RequestEvent } from "./events.ts";
import { requestSetup } from "./machine-setup.ts";
import { consentAnswers, consentWithdrawnSuspends, questionAnswers, withdraw } from "./other-cases.ts";

type EventOf<T extends RequestEvent["type"]> = Extract<RequestEvent, { type: T }>;
type Agreement = NonNullable<RequestContext["agreement"]>;

const agreementIs = (fn: (a: Agreement, e: RequestEvent) => Partial<Agreement>) =>
  assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(({ context, event }) => ({
    agreement: context.agreement && { ...context.agreement, ...fn(context.agreement, event) },
  }));
const moved = agreementIs((_, e) => (e.type === "agreement-moved" ? { waitsFor: e.to } : {}));
const inForce = agreementIs(() => ({ state: "in-force", waitsFor: "nobody" }));
const over = agreementIs((_, e) => ({
  state: "ended",
  waitsFor: "nobody",
  reasons: e.type === "agreement-ended" ? e.reasons : "",
}));
const suspendForAgreement = assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(
  ({ event }) => ({
    suspension: {
      cause: "agreement-ended" as const,
      reasons: event.type === "agreement-ended" ? event.reasons : "",
      at: event.at,
    },
  }),
);
const notifySuspended = emitAny((): Effect[] => [
  { type: "notify", topic: "access-suspended", to: ["applicant"] },
]);
const notifyExpired = emitAny((): Effect[] => [
  { type: "notify", topic: "access-expired", to: ["applicant", "handler"] },
]);

const endedAs = (how: EventOf<"agreement-ended">["how"]) =>
  ({ type: "agreementEndedAs", params: { how } }) as const;

/** While access is there or is being prepared: it rests on the agreement. */
export const agreementCarriesAccess = {
  "agreement-ended": [
    { guard: endedAs("expired"), target: "#request.ended", actions: [over, notifyExpired] },
    { target: "#request.suspended", actions: [over, suspendForAgreement, notifySuspended] },
  ],
} as const;
/** While the access rests for another reason: only kept in mind. */
export const agreementMovesMeanwhile = {
  "agreement-moved": { actions: moved },
  "agreement-in-force": { actions: inForce },
  "agreement-ended": [
    { guard: endedAs("expired"), target: "#request.ended", actions: [over, notifyExpired] },
    { guard: endedAs("broken-off"), target: "#request.not-agreed", actions: over },
    { actions: over },
  ],
} as const;

const HOLDERS = ["handler", "applicant", "approver", "nobody"] as const;
const holder = (who: (typeof HOLDERS)[number]) => ({
  meta: { ball: who === "nobody" ? null : who },
  always: HOLDERS.filter((other) => other !== who).map((other) => ({
    guard: { type: "agreementWaitsFor", params: { who: other } } as const,
    target: other,
  })),
});

/** The ball is with the ball holder of the agreement. */
export const agreeing = requestSetup.createStateConfig({
  meta: { step: "agree", clocks: REST_CLOCKS },
  initial: "handler",
  states: {
    handler: holder("handler"),
    applicant: holder("applicant"),
    approver: holder("approver"),
    /** Signed by both, and not yet begun. */
    nobody: holder("nobody"),
  },
  on: {
    ...appealOfRest,
    "agreement-moved": { actions: moved },
    "agreement-in-force": { target: "provisioning", actions: inForce },
    "agreement-ended": { target: "not-agreed", actions: over },
    ...consentAnswers,
    ...consentWithdrawnSuspends,
    ...questionAnswers,
    ...withdraw,
  },
});
