// A clock in words: every step and move has a sentence in each language, short enough to be read.
import { describe, expect, test } from "vitest";
import { moveSentences, stepSentences } from "#app/cases/clocks/texts/clock-sentences.ts";
import { en } from "#app/cases/clocks/texts/en.ts";
import { nb } from "#app/cases/clocks/texts/nb.ts";
import { nn } from "#app/cases/clocks/texts/nn.ts";
import { dueAt } from "#workflows/law/due.ts";
import { ruleAt } from "#workflows/law/find-rule.ts";

const LANGUAGES = { nb, nn, en };
const STOPPED = "2026-09-14T12:00:00.000Z";

test("the reckoning reads as a neighbour would tell it", () => {
  const { explanation } = dueAt(ruleAt("interim-answer", STOPPED), "2026-09-10T12:00:00.000Z");
  expect(stepSentences(explanation, nb, "nb")).toEqual([
    "Fristen begynte å løpe 10. september 2026. Den dagen regnes ikke med.",
    "1 måned fører til 10. oktober 2026.",
    "10. oktober 2026 er en lørdag, så fristen flyttes til 12. oktober 2026.",
    "Siste dag er 12. oktober 2026, til midnatt.",
  ]);
});

test("the days on which a service level stood still are named", () => {
  const pauses = [{ from: STOPPED, to: "2026-09-15T12:00:00.000Z" }];
  const { explanation } = dueAt(ruleAt("centre-answer", STOPPED), "2026-09-09T12:00:00.000Z", { pauses });
  expect(stepSentences(explanation, nb, "nb")).toContain(
    "Fristen sto stille i 1 virkedag. Det fører til 24. september 2026.",
  );
});

test("holidays that were passed over are named", () => {
  const { explanation } = dueAt(ruleAt("access-silence", STOPPED), "2026-05-11T12:00:00.000Z");
  expect(stepSentences(explanation, nn, "nn")).toContain(
    "Desse dagane blir ikkje rekna med: Kristi himmelfartsdag (14. mai 2026).",
  );
});

test("a move is told with its date", () => {
  const move = { at: "2026-09-14T12:00:00.000Z", what: "extend", dueAt: "2026-12-07T22:59:59.999Z" } as const;
  expect(moveSentences([move], en, "en")).toEqual([
    "14 September 2026: The deadline was extended to 7 December 2026.",
  ]);
});

describe.each(["nb", "nn", "en"] as const)("%s", (locale) => {
  const t = LANGUAGES[locale];
  const sentences = [
    ...Object.values(t.rules).map((r) => r.about),
    ...Object.values(t.starts),
    ...Object.values(t.nextSteps),
    t.check,
    t.notYetNorwegianLaw,
  ].flatMap((text) => text.split(/(?<=[.:?]) /));

  test("says everything in sentences under 20 words", () => {
    expect(sentences.filter((sentence) => sentence.split(" ").length >= 20)).toEqual([]);
  });

  test("leaves nothing untranslated", () => {
    for (const other of (["nb", "nn", "en"] as const).filter((l) => l !== locale)) {
      for (const [id, rule] of Object.entries(t.rules)) {
        expect(rule.about, id).not.toBe(LANGUAGES[other].rules[id as keyof typeof t.rules].about);
      }
    }
  });
});
