// Every legal deadline as data. Nothing here is hard-coded in a machine: a state names the rule, this table says the rest.
import type { Rule } from "./rule.ts";

const FVL = "https://lovdata.no/lov/1967-02-10";
const NEW_ACT = "https://lovdata.no/lov/2025-06-20-81";
const OFFL = "https://lovdata.no/lov/2006-05-19-16";
const DGA = "https://eur-lex.europa.eu/eli/reg/2022/868/oj";
const OPEN_DATA = "https://eur-lex.europa.eu/eli/dir/2019/1024/oj";
const GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

/** Norwegian law without an end in sight, counted while the ball is with the body. */
const norwegian = {
  effectiveFrom: null,
  effectiveTo: null,
  jurisdiction: "NO",
  inForce: true,
  extension: null,
} as const;
const fvl1967 = { ...norwegian, version: "fvl-1967@1", effectiveTo: "new-act" } as const;
const offl = { ...norwegian, version: "offl-2006@1" } as const;
const gdpr = { ...norwegian, version: "gdpr-2016@1", jurisdiction: "EU", checked: false } as const;
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

const UNDER_1967: readonly Rule[] = [
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
  },
];

/**
 * Section numbers and periods of the new Act are not known here: the periods of 1967 are carried over, marked unchecked,
 * and the whole Act is linked. Whoever sets the in-force date checks these rows first.
 */
const UNDER_NEW_ACT: readonly Rule[] = UNDER_1967.map((rule) => ({
  ...rule,
  version: "fvl-2025@1",
  provision: "new-act",
  url: NEW_ACT,
  effectiveFrom: "new-act",
  effectiveTo: null,
  checked: false,
}));

const OTHER_LAW: readonly Rule[] = [
  {
    ...offl,
    id: "access-to-documents",
    provision: "offl-29",
    url: `${OFFL}/§29`,
    checked: true,
    period: { unit: "none" },
    pauses: false,
    startsWhen: "request-for-documents-received",
    whenMissed: ["appeal", "complain-to-ombudsman"],
    remindBefore: [],
  },
  {
    ...offl,
    id: "access-silence",
    provision: "offl-32",
    url: `${OFFL}/§32`,
    checked: true,
    period: { unit: "working-days", amount: 5 },
    pauses: false,
    startsWhen: "request-for-documents-received",
    whenMissed: ["appeal", "complain-to-ombudsman"],
    remindBefore: [1],
  },
  {
    ...offl,
    id: "access-fuller-reasons",
    provision: "offl-31",
    url: `${OFFL}/§31`,
    checked: false,
    period: { unit: "weeks", amount: 3 },
    pauses: false,
    startsWhen: "notice-reached-party",
    whenMissed: [],
    remindBefore: [5],
  },
  {
    ...offl,
    id: "access-fuller-reasons-answer",
    provision: "offl-31",
    url: `${OFFL}/§31`,
    checked: false,
    period: { unit: "working-days", amount: 10 },
    pauses: false,
    startsWhen: "request-for-reasons-received",
    whenMissed: ["remind-handler", "complain-to-ombudsman"],
    remindBefore: [2],
  },
  {
    ...norwegian,
    version: "dga-2022@1",
    id: "protected-data-reuse",
    provision: "dga-9",
    url: DGA,
    jurisdiction: "EU",
    checked: true,
    inForce: "not-yet-norwegian-law",
    period: { unit: "months", amount: 2 },
    extension: { unit: "days", amount: 30, reasons: true },
    pauses: true,
    startsWhen: "case-received",
    whenMissed: ["remind-handler", "ask-for-redress"],
    remindBefore: [10, 2],
  },
  {
    ...norwegian,
    version: "odd-2019@1",
    id: "open-data-reuse",
    provision: "odd-4",
    url: OPEN_DATA,
    jurisdiction: "EU",
    checked: false,
    // A directive reaches parties only through a Norwegian act, and which one is not confirmed here.
    inForce: "not-yet-norwegian-law",
    period: { unit: "working-days", amount: 20 },
    extension: { unit: "working-days", amount: 20, reasons: true },
    pauses: true,
    startsWhen: "case-received",
    whenMissed: ["remind-handler", "appeal"],
    remindBefore: [5, 1],
  },
  {
    ...gdpr,
    id: "subject-rights",
    provision: "gdpr-12-3",
    url: GDPR,
    period: { unit: "months", amount: 1 },
    extension: { unit: "months", amount: 2, reasons: true },
    pauses: false,
    startsWhen: "rights-request-received",
    whenMissed: ["contact-dpa"],
    remindBefore: [5, 1],
  },
  {
    ...gdpr,
    id: "breach-notice",
    provision: "gdpr-33",
    url: GDPR,
    period: { unit: "hours", amount: 72 },
    pauses: false,
    startsWhen: "breach-known",
    whenMissed: ["notify-with-reasons"],
    remindBefore: [],
  },
];

const PRODUCT_RULES: readonly Rule[] = [
  {
    ...product,
    id: "centre-answer",
    provision: "service-level",
    period: { unit: "working-days", amount: 10 },
    pauses: true,
    startsWhen: "question-received",
    whenMissed: ["contact-centre"],
    remindBefore: [2],
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
  },
];

/** Every rule in every version, also those no longer or not yet in force. */
export const RULES: readonly Rule[] = [...UNDER_1967, ...UNDER_NEW_ACT, ...OTHER_LAW, ...PRODUCT_RULES];
