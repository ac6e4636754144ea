// The turns of languages: whatever the places, every route and every reader is seen in each language.
import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import type { Place } from "./place.ts";
import { leftOut, looksAt } from "./turns.ts";

const place = fc.record({
  as: fc.constantFrom<Place["as"]>("nobody", "ingrid", "leif", "elin"),
  path: fc.constantFrom("/a", "/b", "/c", "/d"),
});
const places = fc.dictionary(fc.string({ minLength: 1 }), fc.array(place, { minLength: 1, maxLength: 6 }));

test("each place is looked at in full once, and no pair is left out", () => {
  fc.assert(
    fc.property(places, (all) => {
      const looks = looksAt(all);
      expect(leftOut(looks)).toEqual([]);
      for (const [route, those] of Object.entries(all)) {
        const full = (looks[route] ?? []).filter((look) => !look.again);
        expect(full.map(({ as, path }) => ({ as, path }))).toEqual(those);
      }
    }),
  );
});

test("a pair that is missing is named", () => {
  const look = { as: "ingrid", path: "/a", locale: "nb" } as const;
  expect(leftOut({ home: [look] })).toEqual([
    ...LOCALES.filter((l) => l !== "nb").map((l) => `the route home in ${l}`),
    ...LOCALES.filter((l) => l !== "nb").map((l) => `ingrid in ${l}`),
  ]);
});
