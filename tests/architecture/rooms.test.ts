// The rules must be able to fail: each test plants a violation in a house of its own and sees it caught.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { houseRules } from "./house-rules.ts";

const root = resolve(import.meta.dirname, "../..");
const made: string[] = [];

function houseWith(files: Record<string, string>): string {
  const house = mkdtempSync(join(tmpdir(), "dataveien-house-"));
  made.push(house);
  for (const name of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
    cpSync(join(root, name), join(house, name));
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), text);
  }
  return house;
}

function cruise(house: string, folders: string[]) {
  const bin = join(root, "node_modules/.bin/depcruise");
  const { stdout } = spawnSync(bin, [...folders, "--output-type", "json"], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] };
  };
  return { read: summary.totalCruised, broken: summary.violations.map((v) => `${v.rule.name} ${v.from}`) };
}

afterAll(() => {
  for (const house of made) rmSync(house, { recursive: true, force: true });
});

describe("dependency rules", () => {
  test("the house as it stands keeps them, and its files were really read", () => {
    const { read, broken } = cruise(root, ["app", "db", "workflows", "emails"]);
    expect(broken).toEqual([]);
    expect(read).toBeGreaterThan(50);
  });

  const planted: [rule: string, from: string, files: Record<string, string>][] = [
    [
      "workflows-import-no-room",
      "workflows/imports-a-room.ts",
      {
        "workflows/imports-a-room.ts": 'import { q } from "#db/queries/q.ts";\nq();',
        "db/queries/q.ts": "export const q = () => 1;",
      },
    ],
    [
      "workflows-packages",
      "workflows/imports-a-package.ts",
      { "workflows/imports-a-package.ts": 'import { readFileSync } from "node:fs";\nreadFileSync("x");' },
    ],
    [
      "db-only-types-of-workflows",
      "db/bad.ts",
      {
        "db/bad.ts": 'import { w } from "#workflows/w.ts";\nw();',
        "workflows/w.ts": "export const w = () => 1;",
      },
    ],
    [
      "emails-are-props-in",
      "emails/bad.ts",
      { "emails/bad.ts": 'import { q } from "#db/q.ts";\nq();', "db/q.ts": "export const q = () => 1;" },
    ],
    [
      "routes-import-no-routes",
      "app/routes/a.ts",
      {
        "app/routes/a.ts": 'import { b } from "./b.ts";\nb();',
        "app/routes/b.ts": "export const b = () => 1;",
      },
    ],
    [
      "execute-is-the-write-path",
      "app/jobs/bad.server.ts",
      {
        "app/jobs/bad.server.ts":
          'import { writeTransition } from "#app/commands/write-transition.server.ts";\nwriteTransition();',
        "app/cases/execute/write-transition.server.ts": "export const writeTransition = () => 1;",
      },
    ],
  ];
  // All in one house, which is read once: to begin to read takes longer than to read.
  let found: ReturnType<typeof cruise>;
  beforeAll(() => {
    const files = Object.assign({}, ...planted.map(([, , files]) => files)) as Record<string, string>;
    expect(Object.keys(files)).toHaveLength(planted.flatMap(([, , files]) => Object.keys(files)).length);
    found = cruise(houseWith(files), ["app", "db", "emails", "workflows"]);
    expect(found.read).toBeGreaterThanOrEqual(Object.keys(files).length - 1);
  });

  test.each(planted)("%s is caught", (rule, from) => {
    expect(found.broken).toContain(`${rule} ${from}`);
  });
});

describe("house rules", () => {
  const good = "// Why this exists.\nexport const x = 1;\n";

  test("a tidy house has no violations and its files are counted", () => {
    expect(houseRules(houseWith({ "app/a.ts": good }))).toEqual({ filesRead: 1, violations: [] });
  });

  test.each([
    ["app/utils.ts", good, "name says nothing"],
    ["app/badName.ts", good, "kebab-case"],
    ["app/long.ts", good + "export {};\n".repeat(300), "at most 300"],
    ["app/bare.ts", "export const x = 1;\n", "why the file exists"],
    ["app/env.ts", `${good}export const y = process.env.HOME;\n`, "only app/platform/env.server.ts"],
    ["app/index.ts", `${good}export * from "./a.ts";\n`, "no barrel"],
  ])("%s is caught", (file, text, problem) => {
    const { violations } = houseRules(houseWith({ [file]: text }));
    expect(violations.map((v) => v.problem).join()).toContain(problem);
  });
});
