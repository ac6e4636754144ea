// What a decision must hold before it can be sent: the parts that only the decider can write. The rest of the letter
// (facts, appeal, access to the case file, signature) follows from the case. fvl. §§ 23–25 and 27, offl. § 31 (unchecked).
import type { FieldIssue } from "#workflows/types.ts";
import type { AnswerRule } from "./answer-time.ts";

/** As it was typed: anything may be missing. */
export interface DecisionDraft {
  outcome: "approve" | "approve-partly" | "refuse";
  reasons: string;
  legalBasis: string;
  /** For approvals. */
  accessUntil: string;
  /** Where only a part is granted. */
  partial?: { granted: readonly string[]; refused: readonly string[]; reasons: string; legalBasis: string };
}

/** By name, as the page lists them. */
export const MISSING_PARTS = [
  "reasons",
  "legal-basis",
  "provision",
  "access-provision",
  "access-until",
  "granted-part",
  "refused-part",
  "refusal-reasons",
  "refusal-basis",
] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/** "§ 13", "§§ 3 og 7", "artikkel 6", "art. 6", "kap. 2": a law alone is not where the rule stands. */
const PROVISION = /§|\b(artikkel|article|art\.|kapittel|kap\.)\s*\d/i;
/** A refusal of documents must name the exact provision of the Freedom of Information Act or of secrecy law. */
const ACCESS_PROVISION =
  /\b(offentleglova|offentlighetsloven|offl\.?|freedom of information act)\b.*?(§+|section)\s*\d/i;
const SHORTEST_REASONS = 20;

/** @param rule which law the request is answered under */
export function missingParts(draft: DecisionDraft, rule: AnswerRule | null): MissingPart[] {
  const basis = draft.legalBasis.trim();
  const missing: MissingPart[] = [];
  if (draft.reasons.trim().length < SHORTEST_REASONS) missing.push("reasons");
  if (basis === "") missing.push("legal-basis");
  else if (!PROVISION.test(basis)) missing.push("provision");
  else if (draft.outcome === "refuse" && rule === "access-silence" && !ACCESS_PROVISION.test(basis))
    missing.push("access-provision");
  if (draft.partial) missing.push(...missingOfPartial(draft.partial));
  if (draft.outcome !== "refuse" && draft.accessUntil.trim() === "") missing.push("access-until");
  return missing;
}

function missingOfPartial(p: NonNullable<DecisionDraft["partial"]>): MissingPart[] {
  return [
    ...(p.granted.length === 0 ? (["granted-part"] as const) : []),
    ...(p.refused.length === 0 ? (["refused-part"] as const) : []),
    ...(p.reasons.trim().length < SHORTEST_REASONS ? (["refusal-reasons"] as const) : []),
    ...(PROVISION.test(p.legalBasis) ? [] : (["refusal-basis"] as const)),
  ];
}

/** The field in which each part is written. */
export const FIELD_OF_PART: Readonly<Record<MissingPart, string>> = {
  "granted-part": "granted",
  "refused-part": "refused",
  "refusal-reasons": "refusalReasons",
  "refusal-basis": "refusalBasis",
  reasons: "reasons",
  "legal-basis": "legalBasis",
  provision: "legalBasis",
  "access-provision": "legalBasis",
  "access-until": "accessUntil",
};

/** What the form's own schema cannot check: whether what was written names where the rule stands. */
export function draftIssues(draft: DecisionDraft, rule: AnswerRule | null): FieldIssue[] {
  return missingParts(draft, rule).map((part) => ({
    path: FIELD_OF_PART[part],
    problem:
      part === "refusal-basis"
        ? "no-provision"
        : part === "provision" || part === "access-provision"
          ? (`no-${part}` as const)
          : "required",
  }));
}
