// What holds for every due date, whatever the start, the pauses and the rule.
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dueAt } from "#workflows/law/due.ts";
import type { Span } from "#workflows/law/pauses.ts";
import type { Rule, RuleId } from "#workflows/law/rule.ts";
import { pausing, rule } from "./due-fixture.ts";

describe("whatever happens", () => {
  const PERIODS: RuleId[] = [
    "interim-answer",
    "centre-answer",
    "protected-data-reuse",
    "open-data-reuse",
    "breach-notice",
  ];
  const begin = Date.parse("2025-01-01T00:00:00.000Z");
  const iso = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 });
  const HOUR = 3_600_000;
  const anyStart = fc.integer({ min: 0, max: 4 * 365 * 24 }).map((h) => begin + h * HOUR);
  /** Offset from the start and length, in hours. */
  const anySpan = fc.tuple(fc.integer({ min: -100, max: 3_000 }), fc.integer({ min: 0, max: 1_500 }));
  const anyRule = fc
    .constantFrom(...PERIODS)
    .map((id) => ({ ...pausing(id), extension: rule(id).extension }));
  const spans = (start: number, list: [number, number][]): Span[] =>
    list.map(([a, n]) => ({ from: iso(start + a * HOUR), to: iso(start + (a + n) * HOUR) }));
  const due = (r: Rule, start: number, pauses: Span[], extended = false) =>
    dueAt(r, iso(start), { pauses, extended }).dueAt ?? "";

  test("a pause never brings the date nearer", () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.array(anySpan, { maxLength: 4 }), anySpan, (r, start, list, one) => {
        expect(due(r, start, spans(start, [...list, one])) >= due(r, start, spans(start, list))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a longer pause never brings the date nearer", () => {
    fc.assert(
      fc.property(anyRule, anyStart, anySpan, fc.nat(500), fc.nat(500), (r, start, [a, n], before, after) => {
        const short = due(r, start, spans(start, [[a, n]]));
        expect(due(r, start, spans(start, [[a - before, before + n + after]])) >= short).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("the order of pauses, and the same pause twice, make no difference", () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.array(anySpan, { minLength: 1, maxLength: 5 }), (r, start, list) => {
        const once = due(r, start, spans(start, list));
        expect(due(r, start, spans(start, [...list].reverse()))).toBe(once);
        expect(due(r, start, spans(start, [...list, ...list]))).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test("a clock that was stopped in time is not missed in the moment it runs again", () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.nat(3_000), fc.nat(1_500), (r, start, offset, length) => {
        const before = due(r, start, []);
        const [pause] = spans(start, [[offset, length]]);
        if (!pause || Date.parse(pause.from) > Date.parse(before)) return;
        expect(due(r, start, [pause]) >= pause.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("an extension never brings the date nearer, and a later start never an earlier date", () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.nat(2_000), (r, start, later) => {
        expect(due(r, start, [], true) >= due(r, start, [])).toBe(true);
        expect(due(r, start + later * HOUR, []) >= due(r, start, [])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
