// What an applicant is asked. Sections are the pages of the form; a field belongs to one section.
import { z } from "zod";
import { choice, date, optionalChoice, optionalParagraph, paragraph } from "#workflows/fields.ts";

export const PERSONAL_DATA = ["none", "indirect", "direct", "unsure"] as const;
export const RELIED_ON = [
  "none-needed",
  "consent",
  "contract",
  "legal-obligation",
  "public-task",
  "legitimate-interest",
  "unsure",
] as const;

/** What the data are for, how much of them is asked for, and where: what owners weigh, and what can be counted. */
export const PURPOSE_KINDS = ["own-service", "insight", "research", "public-task", "other"] as const;
export const EXTENTS = ["all", "some", "totals"] as const;
export const AREAS = ["country", "region", "places"] as const;

const fields = {
  purpose: paragraph({ min: 20 }),
  purposeKind: optionalChoice(PURPOSE_KINDS),
  use: paragraph({ min: 20 }),
  dataNeeded: paragraph({ min: 10 }),
  extent: optionalChoice(EXTENTS),
  area: optionalChoice(AREAS),
  personalData: choice(PERSONAL_DATA),
  recipients: paragraph({ min: 5 }),
  periodFrom: date(),
  periodTo: date(),
  legalBasis: choice(RELIED_ON),
  legalBasisDetail: optionalParagraph(),
  safeguards: optionalParagraph(),
};

/** Answers complete enough to be submitted. */
export const answersSchema = z.object(fields).superRefine((a, ctx) => {
  if (a.periodTo < a.periodFrom)
    ctx.addIssue({ code: "custom", path: ["periodTo"], message: "date-in-past" });
});
export type Answers = z.infer<typeof answersSchema>;
export type AnswerField = keyof typeof fields;
export const ANSWER_FIELDS = Object.keys(fields) as [AnswerField, ...AnswerField[]];
export const answerFields = z.object(fields);

export const SECTIONS = ["what", "data", "who", "law"] as const;
export type Section = (typeof SECTIONS)[number];
export const SECTION_FIELDS: Record<Section, readonly AnswerField[]> = {
  what: ["purpose", "purposeKind", "use"],
  data: ["dataNeeded", "extent", "area", "personalData"],
  who: ["recipients", "periodFrom", "periodTo"],
  law: ["legalBasis", "legalBasisDetail", "safeguards"],
};
