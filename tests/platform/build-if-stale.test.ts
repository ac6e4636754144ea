// When a start builds the pages, and what it says where it does not: on a folder that looks like the project.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BuildError, buildIfStale } from "#app/ops/build-if-stale.server.ts";

let root: string;
let said: string[];
const say = (line: string) => void said.push(line);
/** @param age seconds */
function write(path: string, age: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  const at = new Date(Date.now() - age * 1000);
  utimesSync(file, at, at);
}
/** Folders count too, and writing into one makes it new. */
const allOlder = (age: number) => {
  const at = new Date(Date.now() - age * 1000);
  utimesSync(join(root, "app"), at, at);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dataveien-build-"));
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("what is built and newer than every source is served without a word", async () => {
  write("app/a.ts", 100);
  allOlder(100);
  write("build/server/index.js", 50);
  write("build/built", 50);
  await buildIfStale(root, say, { mayBuildHere: false });
  await buildIfStale(root, say);
  expect(said).toEqual([]);
});

test("with a database of its own a start never builds: it serves what was built, and says so", async () => {
  write("build/server/index.js", 50);
  write("build/built", 50);
  write("app/a.ts", 10);
  await buildIfStale(root, say, { mayBuildHere: false });
  expect(said.join()).toMatch(/served as they were built.*npm run build/);
});

test("with nothing built it stops, and says what to run", async () => {
  write("app/a.ts", 10);
  for (const options of [{ mayBuildHere: false }, {}]) {
    const failed = buildIfStale(root, say, options);
    await expect(failed).rejects.toThrow(BuildError);
    await expect(failed).rejects.toThrow(/npm run build/);
  }
});

test("an image without the tools for it serves what was built before", async () => {
  write("build/server/index.js", 50);
  write("app/a.ts", 10);
  await buildIfStale(root, say);
  expect(said).toEqual([]);
});
