// Well-formed payloads for the commands of an appeal.
import { prose } from "./samples-agreement.ts";

type Payload = Record<string, unknown>;
const outcome: Payload[] = [{ reasons: prose, legalBasis: "forvaltningsloven § 34" }];

export const appealSamples: Record<string, () => Payload[]> = {
  "take-up": () => [{}],
  admit: () => [{ reasons: prose }],
  dismiss: () => outcome,
  "propose-reversal": () => [{ comment: prose }],
  "return-appeal": () => [{ comment: prose }],
  reverse: () => outcome,
  forward: () => [{ comment: prose }],
  "begin-hearing": () => [{}],
  uphold: () => outcome,
  overturn: () => outcome,
  remit: () => outcome,
  "close-appeal": () => [{}],
  "withdraw-appeal": () => [{ reason: "" }],
  "send-message": () => [{ text: prose }],
  "deadline-passed": () => [{ rule: "interim-answer" }, { rule: "appeal-costs" }, { rule: "appeal-closing" }],
};

export const appealInput = {
  body: { id: "00000000-0000-4000-8000-000000000004", name: "Departementet", onBehalf: true },
  decision: {
    outcome: "refused",
    reasons: prose,
    legalBasis: "forvaltningsloven § 13",
    at: "2026-02-01T09:00:00.000Z",
    by: "00000000-0000-4000-8000-000000000007",
  },
  handledBy: "00000000-0000-4000-8000-000000000006",
  grounds: prose,
  wanted: "",
  lateReason: "",
  late: false,
};
