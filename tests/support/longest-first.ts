// Files that need a process of their own come before those that share one, since a shared process ends when the next file
// in the row cannot use it. Then those that take minutes: with two workers, one that begins last would run alone to the end.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Longest first; all others follow in the order that vitest would take. */
export const LONG = [
  "tests/e2e/pages.test.ts",
  "tests/model/paths.test.ts",
  "tests/chaos/chaos.test.ts",
  "tests/cases/demo-forms.route.test.ts",
  "tests/e2e/",
  "tests/request/request.route.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted(
      (a, b) => Number(b.project.config.isolate) - Number(a.project.config.isolate) || rank(a) - rank(b),
    );
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((part) => moduleId.includes(part));
  return place < 0 ? LONG.length : place;
}
