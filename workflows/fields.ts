// Kinds of form field. A field says by its meta how it is drawn and read, so that one schema is form, command and API.
import { z } from "zod";
import type { FieldIssue, FieldProblem } from "./types.ts";

export type Widget =
  | "line"
  | "paragraph"
  | "date"
  | "choice"
  | "lines"
  | "people"
  | "checkbox"
  | "number"
  | "marks"
  | "hidden";

export interface FieldMeta {
  widget: Widget;
  choices?: readonly string[];
  optional?: boolean;
  max?: number;
  /** The date has to lie after the day of the command. */
  future?: boolean;
  /** The route fills the choices from data (people of an organisation). */
  choicesFrom?: "advisers" | "co-applicants" | "followers" | "handlers" | "obligations" | "own" | "owners";
}

const problem = (p: FieldProblem) => ({ error: p });

/** Control characters never belong in what people type; line breaks are unified. */
const clean = (s: string) =>
  s
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (c) => (c === "\n" || c === "\t" ? c : ""))
    .trim();

function text(widget: "line" | "paragraph", o: { min?: number; max: number; optional?: boolean }) {
  const min = o.min ?? 1;
  const base = z.string(problem("required")).transform(clean);
  return base
    .pipe(
      z
        .string()
        .max(o.max, problem("too-long"))
        .refine((s) => (o.optional && s === "") || s.length > 0, problem("required"))
        .refine((s) => s === "" || s.length >= min, problem("too-short")),
    )
    .meta({ widget, max: o.max, ...(o.optional ? { optional: true } : {}) } satisfies FieldMeta);
}

/** One line of text; characters. */
export const line = (o: { min?: number; max?: number } = {}) => text("line", { max: 200, ...o });
export const optionalLine = (o: { max?: number } = {}) => text("line", { max: 200, ...o, optional: true });
/** Running text; characters. */
export const paragraph = (o: { min?: number; max?: number } = {}) => text("paragraph", { max: 4000, ...o });
export const optionalParagraph = (o: { max?: number } = {}) =>
  text("paragraph", { max: 4000, ...o, optional: true });

const isCalendarDate = (s: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(s)) return false;
  const d = new Date(`${s}T00:00:00Z`);
  return !Number.isNaN(d.getTime()) && d.toISOString().slice(0, 10) === s;
};

/** A calendar date, `YYYY-MM-DD`, read in Europe/Oslo. */
export const date = () =>
  z
    .string(problem("required"))
    .trim()
    .min(1, problem("required"))
    .refine((s) => s === "" || isCalendarDate(s), problem("not-a-date"))
    .refine((s) => !isCalendarDate(s) || (s >= "1900-01-01" && s < "2200-01-01"), problem("date-too-far"))
    .meta({ widget: "date" } satisfies FieldMeta);

/** As `date`, and may be left empty. */
export const optionalDate = () =>
  z
    .string(problem("required"))
    .trim()
    .refine((s) => s === "" || isCalendarDate(s), problem("not-a-date"))
    .refine((s) => !isCalendarDate(s) || (s >= "1900-01-01" && s < "2200-01-01"), problem("date-too-far"))
    .meta({ widget: "date", optional: true } satisfies FieldMeta);

/** As `optionalDate`, and still to come. What day it is, `decide` knows. */
export const optionalFutureDate = () =>
  optionalDate().meta({ widget: "date", optional: true, future: true } satisfies FieldMeta);

/** Dates that should lie ahead and do not. @param today Oslo date of the command */
export function pastDates(
  schema: z.ZodObject,
  payload: Record<string, unknown>,
  today: () => string,
): FieldIssue[] {
  return fieldsOf(schema).flatMap(({ name, meta }) => {
    const value = payload[name];
    const past = meta.future && typeof value === "string" && value !== "" && value <= today();
    return past ? [{ path: name, problem: "date-in-past" as const }] : [];
  });
}

export const choice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, problem("not-a-choice")).meta({ widget: "choice", choices } satisfies FieldMeta);

/** As `choice`, and may be left open. Absent in what was said before it was asked. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z
    .enum(["", ...choices], problem("not-a-choice"))
    .optional()
    .meta({ widget: "choice", choices, optional: true } satisfies FieldMeta);

export const checkbox = () =>
  z
    .boolean(problem("not-a-choice"))
    .default(false)
    .meta({ widget: "checkbox" } satisfies FieldMeta);

/** Boxes that the page draws for what it found, one by one: the values of those that are ticked. */
export const marks = () =>
  z
    .array(z.string().max(200, problem("wrong")))
    .max(500, problem("too-many"))
    .default([])
    .meta({ widget: "marks", optional: true } satisfies FieldMeta);

/** A list of short texts, typed one on a line. */
export const lines = (o: { min?: number; max: number }) =>
  z
    .array(
      z
        .string()
        .transform(clean)
        .pipe(z.string().max(500, problem("too-long"))),
    )
    .transform((a) => a.filter((s) => s !== ""))
    .pipe(
      z
        .array(z.string())
        .min(o.min ?? 0, problem("required"))
        .max(o.max, problem("too-many")),
    )
    .meta({ widget: "lines", max: o.max, ...(o.min ? {} : { optional: true }) } satisfies FieldMeta);

export const email = () =>
  z
    .string(problem("required"))
    .trim()
    .min(1, problem("required"))
    .max(254, problem("too-long"))
    .refine((s) => s === "" || z.email().safeParse(s).success, problem("not-an-email"));

/** People reached by mail, typed one on a line as `Name, address`. */
export const people = (o: { max: number }) =>
  z
    .array(
      z.object({
        name: z.string().trim().min(1, problem("required")).max(200, problem("too-long")),
        email: email(),
      }),
    )
    .min(1, problem("required"))
    .max(o.max, problem("too-many"))
    .refine((a) => new Set(a.map((p) => p.email.toLowerCase())).size === a.length, problem("duplicate"))
    .meta({ widget: "people", max: o.max } satisfies FieldMeta);

export const wholeNumber = (o: { min: number; max: number }) =>
  z.coerce
    .number(problem("not-a-number"))
    .int(problem("not-a-number"))
    .min(o.min, problem("not-a-number"))
    .max(o.max, problem("not-a-number"))
    .meta({ widget: "number" } satisfies FieldMeta);

/** An id that the page carries, never typed. */
export const hiddenId = () => z.uuid(problem("not-a-choice")).meta({ widget: "hidden" } satisfies FieldMeta);

/** What the page carries as one of few words, never typed. */
export const hiddenChoice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, problem("wrong")).meta({ widget: "hidden" } satisfies FieldMeta);

/** A short mark that the page carries, such as the version of a text; never typed. */
export const hiddenMark = () =>
  z
    .string(problem("wrong"))
    .max(40, problem("wrong"))
    .meta({ widget: "hidden" } satisfies FieldMeta);

/** A SHA-256 that the page carries, never typed. */
export const hiddenHash = () =>
  z
    .string(problem("wrong"))
    .regex(/^[0-9a-f]{64}$/, problem("wrong"))
    .meta({ widget: "hidden" } satisfies FieldMeta);

/** A person whom the page lists by name; the house sees to it that they have the role. */
export const personId = (choicesFrom: NonNullable<FieldMeta["choicesFrom"]>) =>
  z.uuid({ error: "not-a-choice" }).meta({ widget: "choice", choicesFrom } satisfies FieldMeta);

/** An organisation whom the page lists by name; the house sees to it that it can take part. */
export const organisationId = (choicesFrom: NonNullable<FieldMeta["choicesFrom"]>) => personId(choicesFrom);

/** Filled in by the house beside a person: their name as it was, and whom they stand in for. Never drawn. */
export const givenTo = { toName: z.string().default(""), insteadOf: z.uuid().nullable().default(null) };

const limitOf = (i: z.core.$ZodIssue): number | undefined =>
  i.code === "too_big" && typeof i.maximum === "number"
    ? i.maximum
    : i.code === "too_small" && typeof i.minimum === "number"
      ? i.minimum
      : undefined;

/**
 * What the house looks up from what was typed or chosen, and no page draws: a fault in it is said at the field that it
 * was looked up from, where it can be mended.
 */
export const lookedUpFrom = <const T extends z.ZodType>(field: string, schema: T): T =>
  schema.meta({ lookedUpFrom: field });

/**
 * Zod's issues in the words of the house; an unforeseen one is `wrong`. One issue a field: the first is what to mend.
 * @param schema of a command, whose undrawn fields say where their faults belong
 */
export function fieldIssues(error: z.ZodError, schema?: z.ZodObject): FieldIssue[] {
  const seen = new Set<string>();
  return error.issues.flatMap((i) => {
    const from = (schema?.shape[String(i.path[0])] as z.ZodType | undefined)?.meta()?.lookedUpFrom;
    const path = typeof from === "string" ? from : i.path.join(".");
    const part: unknown = i.code === "custom" ? i.params?.part : undefined;
    // Each part that is lacking is a mistake of its own.
    const key = `${path} ${part ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const limit = limitOf(i);
    return [
      {
        path,
        problem: PROBLEMS.has(i.message) ? (i.message as FieldProblem) : "wrong",
        ...(limit ? { limit } : {}),
        ...(typeof part === "string" ? { part } : {}),
      },
    ];
  });
}

const PROBLEMS = new Set<string>([
  "required",
  "too-short",
  "too-long",
  "not-a-date",
  "date-in-past",
  "date-too-far",
  "not-an-email",
  "not-a-number",
  "not-a-link",
  "not-a-choice",
  "not-an-org-number",
  "too-many",
  "duplicate",
  "mismatch",
  "lacks-part",
  "unknown-part",
  "nothing-changed",
  "no-provision",
  "no-access-provision",
  "names-somebody",
  "identifies",
]);

/**
 * What may be left empty may be left out: a page draws some fields only where they are asked for, and a form sends only
 * what was drawn. Of what lies inside a field (`changes`) nothing is filled in: there, left out means as it was.
 */
export function withEmptyFields(
  schema: z.ZodObject,
  payload: Record<string, unknown>,
): Record<string, unknown> {
  const left = fieldsOf(schema).flatMap(({ name, meta: { optional, widget } }) =>
    optional && widget !== "choice" && payload[name] === undefined
      ? [[name, widget === "lines" || widget === "marks" ? [] : ""] as const]
      : [],
  );
  return { ...payload, ...Object.fromEntries(left) };
}

/** The drawn fields of a command, in order, read off its schema. */
export function fieldsOf(schema: z.ZodObject): { name: string; meta: FieldMeta }[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const meta = (field as z.ZodType).meta() as FieldMeta | undefined;
    return meta?.widget ? [{ name, meta }] : [];
  });
}
