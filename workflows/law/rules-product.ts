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
];
