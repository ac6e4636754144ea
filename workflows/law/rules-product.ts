// Deadlines that no law sets: service levels, and dates that a case decides.
import type { Rule } from "./rule.ts";

const product = {
  version: "dataveien@1",
  url: null,
  effectiveFrom: null,
  effectiveTo: null,
  jurisdiction: "product",
  checked: true,
  inForce: true,
  extension: null,
} as const;

/** Dates that an agreement sets for itself. */
const agreed = { ...product, provision: "set-by-case", period: { unit: "given" }, pauses: false } as const;
const AGREEMENT_RULES: readonly Rule[] = [
  {
    ...agreed,
    id: "agreement-reply",
    startsWhen: "agreement-sent",
    whenMissed: ["ask-other-party"],
    remindBefore: [3],
    reminds: ["applicant", "handler"],
  },
  {
    ...agreed,
    id: "agreement-start",
    startsWhen: "agreement-signed",
    whenMissed: [],
    remindBefore: [],
    reminds: [],
    silent: true,
  },
  {
    ...agreed,
    id: "agreement-expiry",
    startsWhen: "agreement-in-force",
    whenMissed: ["renew-access"],
    remindBefore: [20, 5],
    reminds: ["applicant", "handler"],
  },
  {
    ...agreed,
    // More than a reminder: from here on the duty is somebody's to act on, and the ball is theirs.
    id: "obligation-reminder",
    startsWhen: "agreement-in-force",
    whenMissed: [],
    remindBefore: [],
    reminds: [],
    silent: true,
  },
  {
    ...agreed,
    id: "obligation-due",
    startsWhen: "agreement-in-force",
    whenMissed: ["fulfil-obligation"],
    remindBefore: [2],
    reminds: ["applicant"],
  },
];

export const PRODUCT_RULES: readonly Rule[] = [
  {
    ...product,
    id: "centre-answer",
    provision: "service-level",
    period: { unit: "working-days", amount: 10 },
    pauses: true,
    startsWhen: "question-received",
    whenMissed: ["contact-centre"],
    remindBefore: [2],
    reminds: ["adviser"],
  },
  {
    ...product,
    id: "consent-reply",
    provision: "service-level",
    period: { unit: "days", amount: 30 },
    pauses: false,
    startsWhen: "consent-asked",
    whenMissed: ["ask-consent-again"],
    remindBefore: [5],
    reminds: ["subject"],
  },
  {
    ...product,
    id: "consent-validity",
    provision: "set-by-case",
    period: { unit: "given" },
    pauses: false,
    startsWhen: "consent-given",
    whenMissed: ["ask-consent-again"],
    remindBefore: [20],
    reminds: ["handler"],
  },
  {
    ...product,
    id: "access-expiry",
    provision: "set-by-case",
    period: { unit: "given" },
    pauses: false,
    startsWhen: "access-opened",
    whenMissed: ["renew-access"],
    remindBefore: [20, 5],
    reminds: ["applicant"],
  },
  {
    ...product,
    id: "appeal-closing",
    provision: "service-level",
    period: { unit: "weeks", amount: 3 },
    pauses: false,
    startsWhen: "notice-reached-party",
    whenMissed: [],
    remindBefore: [],
    reminds: [],
  },
  ...AGREEMENT_RULES,
];
