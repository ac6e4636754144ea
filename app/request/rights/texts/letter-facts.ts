// What a letter may say: facts of the case, put into words beforehand. Shared by the three languages.
import type { NextStepId } from "#workflows/law/rule.ts";

export interface LetterFacts {
  reference: string;
  /** Of the dataset. */
  title: string;
  owner: string;
  applicant: string;
  /** Who sends it; empty where nobody is named. */
  sender: string;
  /** Dates in words: when the request was sent, when the deadline was or is, when it was decided upon. */
  sent: string;
  deadline: string;
  decided: string;
  /** How the provision is cited. */
  provision: string;
  legalBasis: string;
}

/** Steps that are taken in writing. */
export type LetterId = Extract<
  NextStepId,
  | "remind-handler"
  | "complain-to-ombudsman"
  | "appeal"
  | "ask-for-redress"
  | "ask-why-extended"
  | "see-case-file"
  | "contact-centre"
>;

export interface Letter {
  title: string;
  text: string;
}
export type Letters = Record<LetterId, (f: LetterFacts) => Letter>;

/** Paragraphs with an empty line between them; what is empty is left out. */
export const paragraphs = (...parts: string[]): string => parts.filter((p) => p !== "").join("\n\n");
