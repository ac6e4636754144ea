// What each next step is: who may take it, how, and when besides after a missed deadline. Data; lawful-steps.ts reads it.
import type { Role } from "#workflows/types.ts";
import type { NextStepId, ProvisionId, RuleId } from "./rule.ts";

/** `command`: one of the case's own, where it is offered. `message`: a letter to the other side, sent in the case. */
export type How =
  | { do: "command"; command: string; orElse?: "message" }
  | { do: "message" }
  /** A letter to a person outside, who takes it at this address. */
  | { do: "letter"; address: string }
  /** A new request for the same data. */
  | { do: "begin-anew" };

export interface NextStep {
  by: readonly Role[];
  how: How;
  /** Where the right stands, when not where the deadline does. */
  provision?: { id: ProvisionId; url: string; checked: boolean };
}

const party: readonly Role[] = ["applicant"];

/** Steps without a row are taken outside the product, or belong to rules that no case runs yet. */
export const NEXT_STEP_TABLE: Readonly<Partial<Record<NextStepId, NextStep>>> = {
  "remind-handler": { by: party, how: { do: "message" } },
  "complain-to-ombudsman": {
    by: party,
    how: { do: "letter", address: "https://www.sivilombudet.no/" },
  },
  // Silence is a refusal by law, but no decision that the case knows of: then the appeal is a letter.
  appeal: { by: party, how: { do: "command", command: "appeal", orElse: "message" } },
  "file-late-appeal": { by: party, how: { do: "command", command: "appeal" } },
  "ask-for-redress": { by: party, how: { do: "message" } },
  "ask-why-extended": { by: party, how: { do: "message" } },
  "see-case-file": {
    by: party,
    how: { do: "message" },
    provision: { id: "fvl-18", url: "https://lovdata.no/lov/1967-02-10/§18", checked: false },
  },
  "send-interim-answer": {
    by: ["handler", "approver"],
    how: { do: "command", command: "send-interim-answer" },
  },
  "contact-centre": { by: ["asker"], how: { do: "message" } },
  "ask-consent-again": { by: ["handler"], how: { do: "command", command: "require-consent" } },
  "renew-access": { by: party, how: { do: "begin-anew" } },
};

/** `running`: as long as the deadline runs. `near`: from its first reminder on, and after it was missed. */
export interface EarlyStep {
  rule: RuleId;
  when: "running" | "near";
  step: NextStepId;
}

export const EARLY_STEPS: readonly EarlyStep[] = [
  { rule: "interim-answer", when: "near", step: "send-interim-answer" },
  { rule: "promised-answer", when: "near", step: "send-interim-answer" },
  { rule: "appeal-window", when: "running", step: "appeal" },
  { rule: "appeal-window", when: "running", step: "see-case-file" },
  { rule: "access-expiry", when: "near", step: "renew-access" },
];

/** Time that begins when a decision is made and outlives its case: as long as it lasts, this may still be done. */
export const AFTERWARDS: readonly { rule: RuleId; step: NextStepId }[] = [
  { rule: "late-appeal", step: "file-late-appeal" },
];
