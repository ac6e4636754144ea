// What in a text that everybody is to read may say whom it is about: numbers, addresses, and the names of those who take
// part. Found by form, so a person still has to read; what is found has to be taken out or confirmed one by one.
import { idnr } from "@navikt/fnrvalidator";
import { z } from "zod";
import type { Finding, FindingKind } from "#workflows/finding.ts";

/** Who takes part, by name: looked up by the shell, never typed and never kept. */
export const namedSchema = z.object({
  names: z.array(z.object({ name: z.string(), kind: z.enum(["person", "organisation"]) })),
  orgNumbers: z.array(z.string()),
});
export type Named = z.infer<typeof namedSchema>;
export const NOBODY_NAMED: Named = { names: [], orgNumbers: [] };

export interface PublicField {
  /** The field that the text stands in. */
  path: string;
  text: string;
}

interface Span {
  kind: FindingKind;
  start: number;
  end: number;
}

/** Everything that may identify a person, in the order of the fields and of their texts. */
export function findIdentifying(fields: readonly PublicField[], named: Named): Finding[] {
  const texts = fields.map(({ path, text }) => ({ path, plain: plainOf(text) }));
  const patterns = namePatterns(
    named,
    texts
      .map(({ plain }) => plain)
      .join("\n")
      .toLowerCase(),
  );
  return texts.flatMap(({ path, plain }) => {
    const print = fingerprint(plain);
    return spansIn(plain, named, patterns).map(({ kind, start, end }) => ({
      path,
      kind,
      words: plain.slice(start, end),
      before: wordsBefore(plain.slice(0, start)),
      after: wordsAfter(plain.slice(end)),
      token: `${path}:${kind}:${start}:${print}`,
    }));
  });
}

/** One way of writing each sign: composed letters, plain digits and spaces, nothing that cannot be seen. */
const plainOf = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();

const GAP = String.raw`[\s.\p{Pd}]?`;
const run = (digits: number) =>
  new RegExp(String.raw`(?<!\d)(?=(\d(?:${GAP}\d){${digits - 1}})(?!\d))`, "gu");
const ELEVEN = run(11);
const NINE = run(9);
const EMAIL =
  /[\p{L}\d._%+'-]{1,64}(?:@|\s?[([](?:at|krøllalfa|alfakrøll)[)\]]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/giu;
/** Eight digits as Norwegians write them, with or without the country's code; and any number with one. */
const TELEPHONES = [
  /(?<!\d)(?:(?:\(?\+|00)47\)?[\s.\p{Pd}]?)(?:\d[\s.\p{Pd}]?){7}\d(?!\d)/gu,
  /(?<!\d)[2-9](?:\d{7}|\d(?:[\s.\p{Pd}]\d\d){3}|\d\d[\s.\p{Pd}]\d\d[\s.\p{Pd}]\d{3}|\d{3}\s\d{4})(?!\d)/gu,
  /(?:\+|(?<!\d)00)(?!47)[1-9]\d{0,2}(?:[\s.\p{Pd}]?\d){6,12}(?!\d)/gu,
];

/** What overlaps an earlier kind is not reported twice: an identity number is no telephone number. */
function spansIn(text: string, named: Named, patterns: readonly NamePattern[]): Span[] {
  const taken: Span[] = [];
  const take = (kind: FindingKind, start: number, length: number) => {
    const end = start + length;
    if (!taken.some((s) => start < s.end && s.start < end)) taken.push({ kind, start, end });
  };
  for (const m of text.matchAll(ELEVEN)) {
    const found = m[1] ?? "";
    if (idnr(digitsOf(found)).status === "valid") take("identity-number", m.index, found.length);
  }
  for (const m of text.matchAll(NINE)) {
    const found = m[1] ?? "";
    const digits = digitsOf(found);
    if (named.orgNumbers.includes(digits) || isOrgNumber(digits))
      take("organisation-number", m.index, found.length);
  }
  for (const m of text.matchAll(EMAIL)) take("email", m.index, m[0].length);
  for (const pattern of TELEPHONES)
    for (const m of text.matchAll(pattern)) take("telephone", m.index, m[0].length);
  for (const { kind, pattern } of patterns)
    for (const m of text.matchAll(pattern)) take(kind, m.index, m[0].length);
  return taken.sort((a, b) => a.start - b.start);
}

const digitsOf = (text: string) => text.replace(/\D/g, "");

const ORG_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
/** Of any organisation: the number of one that only stands in the facts names it as well. */
function isOrgNumber(digits: string): boolean {
  if (!/^[89]/.test(digits)) return false;
  const sum = ORG_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}

interface NamePattern {
  kind: "person" | "organisation";
  pattern: RegExp;
}

/**
 * Longest first, so that a whole name is found before a part of it.
 * @param within all texts in small letters: of a body with thousands of members, few are named in them
 */
function namePatterns({ names }: Named, within: string): NamePattern[] {
  const forms = new Map<string, NamePattern & { length: number }>();
  for (const { name, kind } of names) {
    const whole = plainOf(name).replace(/\s+/g, " ");
    for (const { form, exact } of kind === "person" ? formsOfPerson(whole) : formsOfOrganisation(whole)) {
      if (!within.includes(stemsOf(form)[0]?.toLowerCase() ?? "")) continue;
      const pattern = patternOf(form, exact);
      forms.set(`${kind} ${pattern.source} ${pattern.flags}`, { kind, pattern, length: form.length });
    }
  }
  return [...forms.values()].sort((a, b) => b.length - a.length);
}

interface Form {
  form: string;
  /** Capital letters count: alone, a name may be a common word as well. */
  exact: boolean;
}

/** The whole name, first and last name, and the last name alone. */
function formsOfPerson(name: string): Form[] {
  if (name.length < 3) return [];
  const parts = name.split(" ");
  const last = parts.at(-1) ?? "";
  return [
    { form: name, exact: false },
    ...(parts.length > 2 ? [{ form: `${parts[0]} ${last}`, exact: false }] : []),
    ...(parts.length > 1 && isProper(last) ? [{ form: last, exact: true }] : []),
  ];
}

const COMPANY = /\s+(as|asa|sa|da|ans|enk|ks|ba|sf|hf|rhf|iks|kf|nuf)$/i;
const BODY = /\s+(kommune|fylkeskommune|fylke|herad)$/i;

/** As it stands, and without the form of company or body, which people leave out. */
function formsOfOrganisation(name: string): Form[] {
  const short = name.replace(COMPANY, "");
  const place = short.replace(BODY, "");
  return [
    { form: name, exact: name.length < 4 },
    ...(short !== name ? [{ form: short, exact: short.length < 4 }] : []),
    ...(place !== short && isProper(place) ? [{ form: place, exact: true }] : []),
  ].filter(({ form }) => form.length > 1);
}

const isProper = (word: string) => word.length > 2 && /^\p{Lu}/u.test(word);

/** The words of a name, the last without the vowel that changes. */
const stemsOf = (form: string): string[] =>
  (form.length > 4 ? form.replace(/e$/i, "") : form).split(/[\s\p{Pd}]+/u);

/** A name as it is inflected: possessive ("Nordmanns", "Nordmann's"), and as a noun ("kommunen", "kommunens"). */
function patternOf(form: string, exact: boolean): RegExp {
  const words = stemsOf(form).map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const ending = "(?:e|a|en|et|ene|ane|er|ar|n|t)?['’´`]?s?";
  return new RegExp(
    String.raw`(?<![\p{L}\d])${words.join(String.raw`[\s\p{Pd}]+`)}${ending}(?![\p{L}\d])`,
    exact ? "gu" : "giu",
  );
}

const AROUND = 40;
/** Whole words only where there are more of them. */
const wordsBefore = (text: string) =>
  (text.length > AROUND ? text.slice(-AROUND).replace(/^\S*\s/, "") : text).replace(/\s+/g, " ");
const wordsAfter = (text: string) =>
  (text.length > AROUND ? text.slice(0, AROUND).replace(/\s\S*$/, "") : text).replace(/\s+/g, " ");

/** 53 bits of a text (cyrb53): binds what was confirmed to the text that was read. No secret, no proof. */
function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${text.length}-${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
}
