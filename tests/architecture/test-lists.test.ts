// Lists that name test files by hand must name files that exist: a pattern left behind by a move matches nothing, and says so nowhere.
import { readdirSync, readFileSync } from "node:fs";
import { createFilter } from "vite";
import { expect, test } from "vitest";
import { LONG } from "#tests/support/longest-first.ts";

const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((file) => `tests/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.test\.tsx?$/.test(file));

/** Each alternative of a pattern by itself: one that is left behind must not hide behind its neighbours. */
const alternatives = (pattern: string): string[] => {
  const [all, before, inside, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  if (all === undefined) return [pattern];
  return (inside ?? "").split(",").flatMap((one) => alternatives(`${before}${one}${after}`));
};

const leftOut = (/^export TESTS_WITHOUT="([^"]*)"/m.exec(readFileSync(".ci/run", "utf8"))?.[1] ?? "")
  .split(/\s+/)
  .flatMap(alternatives);

test.each(leftOut)("what .ci/run leaves out of its second run is there: %s", (pattern) => {
  expect(files.filter(createFilter(pattern, null, { resolve: false }))).not.toEqual([]);
});

test("what .ci/run leaves out of its second run is some of the tests", () => {
  expect(files.length).toBeGreaterThan(leftOut.length);
});

test.each(LONG)("what is begun first is there: %s", (part) => {
  expect(files.filter((file) => file.includes(part))).not.toEqual([]);
});
