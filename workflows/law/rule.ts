// The words of legal time: which rules there are and what is known of each. The rules themselves are data in rules.ts.
import type { Role } from "#workflows/types.ts";

/** Every deadline the product knows. States name them in `meta.clocks`; a rule without a text in i18n/law does not compile. */
export const RULE_IDS = [
  "decide-without-delay",
  "interim-answer",
  "promised-answer",
  "fuller-reasons",
  "appeal-window",
  "late-appeal",
  "appeal-costs",
  "access-to-documents",
  "access-silence",
  "access-fuller-reasons",
  "access-fuller-reasons-answer",
  "protected-data-reuse",
  "open-data-reuse",
  "subject-rights",
  "breach-notice",
  "centre-answer",
  "consent-reply",
  "consent-validity",
  "access-expiry",
  "appeal-answer",
  "appeal-closing",
  "agreement-reply",
  "agreement-start",
  "agreement-expiry",
  "obligation-reminder",
  "obligation-due",
  "review-reply",
  "demand-triage",
  "demand-answer",
  "demand-planned",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const PROVISION_IDS = [
  "fvl-11a-1",
  "fvl-11a-2",
  "fvl-18",
  "fvl-24-2",
  "fvl-29",
  "fvl-31",
  "fvl-36",
  "new-act",
  "offl-29",
  "offl-31",
  "offl-32",
  "dga-9",
  "odd-4",
  "gdpr-12-3",
  "gdpr-33",
  "service-level",
  "set-by-case",
] as const;
export type ProvisionId = (typeof PROVISION_IDS)[number];
/** Those that stand in no law. */
export type ProductProvisionId = Extract<ProvisionId, "service-level" | "set-by-case">;
export type StatutoryProvisionId = Exclude<ProvisionId, ProductProvisionId>;

/** A body of rules in one wording. A change of wording gets the next number, and open cases are computed anew. */
export const LAW_VERSIONS = [
  "fvl-1967@1",
  "fvl-2025@1",
  "offl-2006@1",
  "dga-2022@1",
  "odd-2019@1",
  "gdpr-2016@1",
  "dataveien@1",
] as const;
export type LawVersion = (typeof LAW_VERSIONS)[number];

/** The event that a period is counted from. */
export const STARTS = [
  "case-received",
  "notice-reached-party",
  "decision-made",
  "request-for-documents-received",
  "request-for-reasons-received",
  "rights-request-received",
  "breach-known",
  "question-received",
  "consent-asked",
  "consent-given",
  "access-opened",
  "appeal-forwarded",
  "agreement-sent",
  "agreement-signed",
  "agreement-in-force",
  "review-asked",
  "demand-registered",
  "demand-owner-named",
  "demand-planned",
  "interim-answer-given",
] as const;
export type StartId = (typeof STARTS)[number];

/** What a party may do when the date has passed. The page fills in the letter or command behind it. */
export const NEXT_STEPS = [
  "remind-handler",
  "complain-to-ombudsman",
  "appeal",
  "file-late-appeal",
  "contact-dpa",
  "notify-with-reasons",
  "ask-for-redress",
  "contact-centre",
  "ask-consent-again",
  "renew-access",
  "ask-other-party",
  "fulfil-obligation",
  "see-case-file",
  "ask-why-extended",
  "send-interim-answer",
] as const;
export type NextStepId = (typeof NEXT_STEPS)[number];

export type Count = { unit: "months" | "weeks" | "days" | "working-days" | "hours"; amount: number };

/** `none`: the law sets no date ("without undue delay"). `given`: the case itself names the date. */
export type Period = Count | { unit: "none" } | { unit: "given" };

export type InForce = boolean | "not-yet-norwegian-law";

interface RuleFacts {
  id: RuleId;
  version: LawVersion;
  /** Dates in Europe/Oslo, first day and first day after. `new-act`: the day an administrator sets for LOV-2025-06-20-81. */
  effectiveFrom: string | "new-act" | null;
  effectiveTo: string | "new-act" | null;
  /** False: "check the provision". Nobody has compared this row with its source. */
  checked: boolean;
  inForce: InForce;
  period: Period;
  extension: (Count & { reasons: boolean }) | null;
  startsWhen: StartId;
  /** Best step first. */
  whenMissed: readonly NextStepId[];
  /** Working days before the due date on which the one who has to act is reminded. */
  remindBefore: readonly number[];
  /** Who that is, of those who take part in the case. */
  reminds: readonly Role[];
  /** Nobody has to meet it: it only rings, and is neither a due date of the case nor shown as one. */
  silent?: true;
  /** Asking under this rule stops that one, which starts anew with the answer. */
  interrupts?: RuleId;
}

/** A deadline that a law sets. It runs regardless of who holds the ball, unless a provision says otherwise. */
export interface StatutoryRule extends RuleFacts {
  jurisdiction: "NO" | "EU";
  provision: StatutoryProvisionId;
  /** Where the provision can be read. */
  url: string;
  /** The provision that lets it stand still while the ball is with the applicant; null: none does, so it never stands still. */
  pausesBy: StatutoryProvisionId | null;
}

/** A deadline that no law sets: a service level, or a date that the case decides. */
export interface ProductRule extends RuleFacts {
  jurisdiction: "product";
  provision: ProductProvisionId;
  url: null;
  /** Only a service level may stand still while the ball is with the applicant: the person who has set it may say so. */
  pausesBy: "service-level" | null;
}

export type Rule = StatutoryRule | ProductRule;
