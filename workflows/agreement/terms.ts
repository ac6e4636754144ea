// What the parties of an agreement decide for themselves, and the duties and dates that follow from it.
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { choice, date, line, optionalDate, optionalParagraph, paragraph } from "#workflows/fields.ts";

/** The language the text is written in. */
export const LANGUAGES = ["nb", "nn", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export const REPORT_EVERY = ["once", "half-year", "year"] as const;
export const OBLIGATION_KINDS = ["report", "delete", "renew"] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** The fields of an offer. The decision's own conditions are no field: they always stand in the text. */
export const termFields = {
  language: choice(LANGUAGES),
  purpose: paragraph({ min: 20 }),
  validFrom: date(),
  validUntil: date(),
  security: paragraph({ min: 20 }),
  deletion: paragraph({ min: 20 }),
  breach: paragraph({ min: 20 }),
  legalBasis: line({ max: 300 }),
  reportBy: optionalDate(),
  reportEvery: choice(REPORT_EVERY),
  deleteBy: optionalDate(),
  renewBy: optionalDate(),
  other: optionalParagraph(),
};
export const termsSchema = z.object(termFields);
export type Terms = z.infer<typeof termsSchema>;
export type TermField = keyof Terms;
export const TERM_FIELDS = Object.keys(termFields) as TermField[];

/** A command that carries terms: its other fields stand after them. */
export const withTerms = <T extends z.core.$ZodLooseShape>(more: T) =>
  z.object({ ...termFields, ...more }).superRefine((value, ctx) => {
    const terms = value as unknown as Terms;
    const wrong = (field: TermField, message: "date-in-past" | "date-too-far") =>
      ctx.addIssue({ code: "custom", path: [field], message });
    if (terms.validUntil < terms.validFrom) wrong("validUntil", "date-in-past");
    for (const field of ["reportBy", "deleteBy", "renewBy"] as const) {
      if (terms[field] !== "" && terms[field] < terms.validFrom) wrong(field, "date-in-past");
    }
    // Deleting comes after the end as a rule; what has to be done meanwhile does not.
    for (const field of ["reportBy", "renewBy"] as const) {
      if (terms[field] > terms.validUntil) wrong(field, "date-too-far");
    }
  });

export interface Obligation {
  /** `<kind>-<date>`: what it is and when; one a day of a kind. */
  id: string;
  kind: ObligationKind;
  /** Last day, Oslo date. */
  dueOn: string;
  remindedAt: string | null;
  missedAt: string | null;
  fulfilled: { at: string; by: string | null; note: string } | null;
}

/** More reports than this nobody reads. */
const MOST_REPORTS = 20;
const REMIND_DAYS = 14;

/** The duties of the terms by date; one that was there before keeps what has become of it. */
export function obligationsOf(terms: Terms, before: readonly Obligation[] = []): Obligation[] {
  const wanted: { kind: ObligationKind; dueOn: string }[] = [
    ...reportDates(terms).map((dueOn) => ({ kind: "report" as const, dueOn })),
    ...(terms.renewBy ? [{ kind: "renew" as const, dueOn: terms.renewBy }] : []),
    ...(terms.deleteBy ? [{ kind: "delete" as const, dueOn: terms.deleteBy }] : []),
  ];
  const next = wanted.map(({ kind, dueOn }): Obligation => {
    const id = `${kind}-${dueOn}`;
    const known = before.find((o) => o.id === id);
    return known ?? { id, kind, dueOn, remindedAt: null, missedAt: null, fulfilled: null };
  });
  // What has been fulfilled has been fulfilled, also when the new terms no longer ask for it.
  const done = before.filter((o) => o.fulfilled && !next.some((n) => n.id === o.id));
  return [...done, ...next].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function reportDates({ reportBy, reportEvery, validUntil }: Terms): string[] {
  if (!reportBy) return [];
  const first = Temporal.PlainDate.from(reportBy);
  const months = reportEvery === "once" ? 0 : reportEvery === "year" ? 12 : 6;
  const dates = [reportBy];
  for (let n = 1; months > 0 && n < MOST_REPORTS; n++) {
    // Counted from the first, so that a 31st stays a 31st where the month has one.
    const next = first.add({ months: n * months }).toString();
    if (next > validUntil) break;
    dates.push(next);
  }
  return dates;
}

export const isOpen = (o: Pick<Obligation, "fulfilled">): boolean => o.fulfilled === null;

/** The day on which the one who has to fulfil it is reminded. */
export const remindOn = (o: Pick<Obligation, "dueOn">): string =>
  Temporal.PlainDate.from(o.dueOn).subtract({ days: REMIND_DAYS }).toString();

/** Oslo date of the next reminder; undefined when nobody has to be reminded any more. */
export function nextReminder(obligations: readonly Obligation[]): string | undefined {
  return obligations
    .filter((o) => isOpen(o) && o.remindedAt === null && o.missedAt === null)
    .map(remindOn)
    .sort()[0];
}

/** Oslo date of the next duty that can still be missed. */
export function nextDue(obligations: readonly Obligation[]): string | undefined {
  return obligations.find((o) => isOpen(o) && o.missedAt === null)?.dueOn;
}

/** The agreement begins with a day, and clocks ring when a day is over. */
export const dayBefore = (date: string): string =>
  Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
