// Deadlines of the Public Administration Act, in the wording of 1967 and in that of the Act that follows it.
import type { Rule } from "./rule.ts";

const FVL = "https://lovdata.no/lov/1967-02-10";
const NEW_ACT = "https://lovdata.no/lov/2025-06-20-81";

const fvl1967 = {
  version: "fvl-1967@1",
  effectiveFrom: null,
  effectiveTo: "new-act",
  jurisdiction: "NO",
  inForce: true,
  extension: null,
} as const;

export const UNDER_1967: readonly Rule[] = [
  {
    ...fvl1967,
    id: "decide-without-delay",
    provision: "fvl-11a-1",
    url: `${FVL}/§11a`,
    checked: true,
    period: { unit: "none" },
    pauses: true,
    startsWhen: "case-received",
    whenMissed: ["remind-handler", "complain-to-ombudsman"],
    remindBefore: [],
    reminds: [],
  },
  {
    ...fvl1967,
    id: "interim-answer",
    provision: "fvl-11a-2",
    url: `${FVL}/§11a`,
    checked: true,
    period: { unit: "months", amount: 1 },
    pauses: true,
    startsWhen: "case-received",
    whenMissed: ["remind-handler", "complain-to-ombudsman"],
    remindBefore: [5, 1],
    reminds: ["handler"],
  },
  {
    ...fvl1967,
    // The date that the interim answer names. The law asks for it "if possible" and sets none itself.
    id: "promised-answer",
    provision: "fvl-11a-2",
    url: `${FVL}/§11a`,
    checked: true,
    period: { unit: "given" },
    pauses: false,
    startsWhen: "interim-answer-given",
    whenMissed: ["remind-handler", "complain-to-ombudsman"],
    remindBefore: [5, 1],
    reminds: ["handler"],
  },
  {
    ...fvl1967,
    id: "fuller-reasons",
    provision: "fvl-24-2",
    url: `${FVL}/§24`,
    checked: false,
    period: { unit: "weeks", amount: 3 },
    pauses: false,
    startsWhen: "notice-reached-party",
    whenMissed: [],
    remindBefore: [],
    reminds: [],
    interrupts: "appeal-window",
  },
  {
    ...fvl1967,
    id: "appeal-window",
    provision: "fvl-29",
    url: `${FVL}/§29`,
    checked: true,
    period: { unit: "weeks", amount: 3 },
    pauses: false,
    startsWhen: "notice-reached-party",
    whenMissed: ["file-late-appeal"],
    remindBefore: [5, 1],
    reminds: ["applicant"],
  },
  {
    ...fvl1967,
    id: "late-appeal",
    provision: "fvl-31",
    url: `${FVL}/§31`,
    checked: false,
    period: { unit: "months", amount: 12 },
    pauses: false,
    startsWhen: "decision-made",
    whenMissed: [],
    remindBefore: [],
    reminds: [],
  },
  {
    ...fvl1967,
    id: "appeal-costs",
    provision: "fvl-36",
    url: `${FVL}/§36`,
    checked: false,
    period: { unit: "weeks", amount: 3 },
    pauses: false,
    startsWhen: "notice-reached-party",
    whenMissed: [],
    remindBefore: [5],
    reminds: ["applicant"],
  },
];

/**
 * Section numbers and periods of the new Act are not known here: the periods of 1967 are carried over, marked unchecked,
 * and the whole Act is linked. Whoever sets the in-force date checks these rows first.
 */
export const UNDER_NEW_ACT: readonly Rule[] = UNDER_1967.map((rule) => ({
  ...rule,
  version: "fvl-2025@1",
  provision: "new-act",
  url: NEW_ACT,
  effectiveFrom: "new-act",
  effectiveTo: null,
  checked: false,
}));
