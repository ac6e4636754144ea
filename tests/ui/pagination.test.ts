// Which page numbers a long list shows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { shownPages } from "#app/ui/pagination.tsx";

test("the first, the last and the neighbours are shown", () => {
  expect(shownPages(1, 3)).toEqual([1, 2, 3]);
  expect(shownPages(5, 10)).toEqual([1, null, 4, 5, 6, null, 10]);
  expect(shownPages(3, 10)).toEqual([1, 2, 3, 4, null, 10]);
});

test("however long the list, never more than seven entries, and this page is among them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
      const [page, pages] = [Math.min(a, b), Math.max(a, b)];
      const shown = shownPages(page, pages);
      expect(shown.length).toBeLessThanOrEqual(7);
      expect(shown).toContain(page);
    }),
  );
});
