// Access from delivery to its end: it runs, rests while something is wrong, and ends by time or by decision.
import { and } from "xstate";
import { agreementCarriesAccess, agreementMovesMeanwhile } from "./agreement.ts";
import { appealOfRest, REST_CLOCKS } from "./appeal-of-rest.ts";
import * as change from "./changes.ts";
import * as tell from "./effects.ts";
import { requestSetup } from "./machine-setup.ts";
import {
  consentAnswers,
  consentWithdrawnBeforeAccess,
  consentWithdrawnSuspends,
  nudgeTo,
  questionAnswers,
  withdraw,
} from "./other-cases.ts";
import { publishedExamples } from "./showing.ts";

export const provisioning = requestSetup.createStateConfig({
  meta: { ball: "handler", step: "provide", clocks: REST_CLOCKS },
  on: {
    ...appealOfRest,
    ...nudgeTo("handler"),
    "deliver-access": { target: "active", actions: [change.deliver, tell.delivered] },
    ...agreementCarriesAccess,
    ...consentAnswers,
    ...consentWithdrawnSuspends,
    ...questionAnswers,
    ...withdraw,
  },
});

export const active = requestSetup.createStateConfig({
  meta: { ball: null, step: "access", clocks: ["access-expiry", ...REST_CLOCKS] },
  on: {
    ...appealOfRest,
    suspend: { guard: "hasOwnerInCase", target: "suspended", actions: [change.suspend, tell.suspended] },
    "record-use": { guard: "restsOnConsents", actions: tell.used },
    "end-use": { target: "ended", actions: tell.useEnded },
    revoke: { guard: "hasOwnerInCase", target: "revoked", actions: [change.revoke, tell.revoked] },
    ...agreementCarriesAccess,
    "deadline-passed": {
      guard: { type: "isClock", params: { rule: "access-expiry" } },
      target: "ended",
      actions: tell.expired,
    },
    ...consentAnswers,
    ...consentWithdrawnSuspends,
    ...questionAnswers,
  },
});

export const suspended = requestSetup.createStateConfig({
  meta: { ball: "handler", step: "access", clocks: ["access-expiry", ...REST_CLOCKS] },
  on: {
    ...appealOfRest,
    ...nudgeTo("handler"),
    resume: [
      { guard: "needsAgreement", target: "agreeing", actions: [change.resume, tell.resumed] },
      {
        guard: and(["agreementAllows", "delivered"]),
        target: "active",
        actions: [change.resume, tell.resumed],
      },
      { guard: "agreementAllows", target: "provisioning", actions: [change.resume, tell.resumed] },
    ],
    "end-use": { target: "ended", actions: tell.useEnded },
    ...agreementMovesMeanwhile,
    revoke: { target: "revoked", actions: [change.revoke, tell.revoked] },
    "deadline-passed": {
      guard: { type: "isClock", params: { rule: "access-expiry" } },
      target: "ended",
      actions: tell.expired,
    },
    ...consentAnswers,
    ...consentWithdrawnBeforeAccess,
    ...questionAnswers,
  },
});

/** Over; what others learn from it can still be allowed, and taken back. */
export const ended = requestSetup.createStateConfig({
  meta: { step: "access", afterwards: Object.keys(publishedExamples) },
  tags: "over",
  on: publishedExamples,
});
