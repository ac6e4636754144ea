// The person who follows a case reads sentences of at most twenty words: law and machines are hard enough to follow.
import { expect, test } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import { SITUATIONS } from "#app/request/texts/nb.ts";
import { textsFor } from "#tests/support/texts.ts";

const MOST_WORDS = 20;

/** As long as people and bodies are called; days and dates as they are written. */
const values: Record<string, unknown> = {
  owner: "Statens vegvesen",
  applicant: "Nordlys Energi AS",
  person: "Kari Nordmann",
  who: "Statens vegvesen",
  holder: "Statens vegvesen",
  date: "14. desember 2026",
  since: "14. desember 2026",
  due: "14. desember 2026",
  step: "Vurderes",
  tenths: 3,
  n: 45,
  days: 12,
  from: 5,
  to: 30,
};

function told(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return [true, false].flatMap((mine) => told(value({ ...values, mine, self: mine }), path));
  return Object.entries(value as object).flatMap(([key, inner]) => told(inner, `${path}.${key}`));
}

/** A full stop in a date or a number ends no sentence. */
const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-ZÆØÅ«])/);
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

test.each(LOCALES)("no sentence of a journey has more than twenty words in %s", (locale) => {
  const t = textsFor(locale);
  const all = [
    ...told(t.journey, "journey"),
    ...told(t.request.sentence, "sentence"),
    ...told(t.cases.steps, "steps"),
    ...told(t.cases.stepStatus, "stepStatus"),
    ...told(t.survey, "survey"),
    ...told(t.forecast.now, "forecast"),
  ];
  expect(all.length).toBeGreaterThan(SITUATIONS.length);
  const long = all.flatMap(([path, text]) =>
    sentences(text)
      .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
      .map((sentence) => `${path}: ${wordsIn(sentence)}: ${sentence}`),
  );
  expect([...new Set(long)]).toEqual([]);
});
