// A refusal, or conditions, that the applicant does not accept: an appeal is opened, and its outcome comes back here.
import { bodyReads, decided, filed, openAppeal, reopened } from "./appeal-changes.ts";
import { suspendForConsent } from "./changes.ts";
import { suspendedForConsent } from "./effects.ts";
import { requestSetup } from "./machine-setup.ts";
import { consentAnswers, consentWithdrawnBeforeAccess, questionAnswers } from "./other-cases.ts";

const appeal = (late: boolean) =>
  ({
    appeal: { guard: "mayAppeal", target: "#request.appealed", actions: [filed, openAppeal(() => late)] },
  }) as const;
export const appealInTime = appeal(false);
const appealLate = appeal(true);

export const refused = requestSetup.createStateConfig({
  meta: { ball: "applicant", step: "decide", clocks: ["appeal-window"] },
  on: {
    ...appealInTime,
    "deadline-passed": {
      guard: { type: "isClock", params: { rule: "appeal-window" } },
      target: "closed",
    },
    ...consentAnswers,
    ...consentWithdrawnBeforeAccess,
    ...questionAnswers,
  },
});

export const appealed = requestSetup.createStateConfig({
  meta: { step: "decide" },
  initial: "reconsidering",
  states: {
    reconsidering: { meta: { ball: "handler" } },
    hearing: { meta: { ball: "appeal-body" } },
  },
  on: {
    "appeal-forwarded": { target: ".hearing", actions: bodyReads },
    "appeal-reopens": { target: "assessing", actions: [decided, reopened] },
    "appeal-rejected": [
      { guard: "wasRefused", target: "closed", actions: decided },
      { guard: "consentsAllowAccess", target: "approved", actions: decided },
      { target: "suspended", actions: [decided, suspendForConsent, suspendedForConsent] },
    ],
    ...consentAnswers,
    ...consentWithdrawnBeforeAccess,
    ...questionAnswers,
  },
});

/** Over, but for an appeal that comes late (fvl. § 31). */
export const closed = requestSetup.createStateConfig({
  meta: { step: "decide", afterwards: ["appeal"] },
  tags: "over",
  on: { ...appealLate },
});
