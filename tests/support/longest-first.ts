// Test files that take minutes begin first: with two workers, one that begins last would run alone to the end.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Longest first; all others follow in the order that vitest would take. */
const LONG = [
  "tests/e2e/pages.test.ts",
  "tests/chaos/",
  "tests/e2e/",
  "tests/routes/demo-forms.test.ts",
  "tests/routes/secrets-in-logs.test.ts",
  "tests/routes/requests-case.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((part) => moduleId.includes(part));
  return place < 0 ? LONG.length : place;
}
