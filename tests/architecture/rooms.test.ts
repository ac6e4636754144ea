// The rules must be able to fail: each test plants a violation in a copy of the code base and sees it caught.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeRules } from "./house-rules.ts";
import { LAYERS } from "./layers.cjs";

const root = resolve(import.meta.dirname, "../..");
const made: string[] = [];

function codeBaseWith(files: Record<string, string>): string {
  const house = mkdtempSync(join(tmpdir(), "dataveien-house-"));
  made.push(house);
  for (const name of [
    "package.json",
    "tsconfig.json",
    ".dependency-cruiser.cjs",
    "tests/architecture/layers.cjs",
  ])
    cpSync(join(root, name), join(house, name), { recursive: true });
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

/** In each layer a file that takes a type from the one above, and in each line of features one that takes its neighbour's. */
function layersPlanted(): [rule: string, from: string, files: Record<string, string>][] {
  const folder = (feature: string) =>
    ({
      "cases/paths": "app/cases",
      "cases/kinds": "app/cases",
      "catalogue/dataset": "app/catalogue/dataset",
      server: "app",
    })[feature] ?? `app/${feature}`;
  const fixed: Record<string, string> = { "cases/paths": "case-path.ts", "cases/kinds": "kinds.ts" };
  const named = (feature: string, name: string) => `${folder(feature)}/${fixed[feature] ?? name}`;
  const planted: [string, string, Record<string, string>][] = [];
  for (const [n, layer] of LAYERS.entries()) {
    const [here = ""] = layer;
    const above = LAYERS[n + 1]?.[0];
    if (above && !fixed[here]) {
      const from = named(here, "looks-up.ts");
      const to = named(above, "upper.ts");
      planted.push([
        `layer-${here.replace("/", "-")}-imports-down`,
        from,
        { [from]: `import type { U } from "#${to}";\nexport type L = U;`, [to]: "export type U = 1;" },
      ]);
    }
    const [, beside] = layer;
    if (beside) {
      const from = named(here, "looks-aside.ts");
      const to = named(beside, "neighbour.ts");
      planted.push([
        `${here.replace("/", "-")}-leaves-its-neighbours-alone`,
        from,
        { [from]: `import type { N } from "#${to}";\nexport type L = N;`, [to]: "export type N = 1;" },
      ]);
    }
  }
  return planted;
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
      "db-imports-no-app",
      "db/asks-above.ts",
      {
        "db/asks-above.ts": 'import { n } from "#app/platform/n.ts";\nn();',
        "app/platform/n.ts": "export const n = () => 1;",
      },
    ],
    [
      "no-circular",
      "workflows/circle-a.ts",
      {
        "workflows/circle-a.ts": 'import type { B } from "./circle-b.ts";\nexport type A = B | 1;',
        "workflows/circle-b.ts": 'import type { A } from "./circle-a.ts";\nexport type B = A | 2;',
      },
    ],
    [
      "no-file-without-layer",
      "app/ui/knows-a-stray.ts",
      {
        "app/ui/knows-a-stray.ts": 'import { stray } from "#app/stray/stray.ts";\nstray();',
        "app/stray/stray.ts": "export const stray = () => 1;",
      },
    ],
    [
      "components-do-no-data-access",
      "app/forecast/asks.tsx",
      {
        "app/forecast/asks.tsx": 'import { rows } from "#db/rows.ts";\nrows();',
        "db/rows.ts": "export const rows = () => 1;",
      },
    ],
    [
      "no-io-without-server-in-the-name",
      "app/forecast/opens.ts",
      {
        "app/forecast/opens.ts": 'import { db } from "#db/client.server.ts";\ndb();',
        "db/client.server.ts": "export const db = () => 1;",
      },
    ],
    [
      "routes-import-no-routes",
      "app/survey/routes/a.ts",
      {
        "app/survey/routes/a.ts": 'import { b } from "./b.ts";\nb();',
        "app/survey/routes/b.ts": "export const b = () => 1;",
      },
    ],
    [
      "nothing-imports-routes",
      "app/calendar/takes-a-route.ts",
      {
        "app/calendar/takes-a-route.ts": 'import { c } from "./routes/c.ts";\nc();',
        "app/calendar/routes/c.ts": "export const c = () => 1;",
      },
    ],
    [
      "no-tests-in-the-house",
      "app/pdf/looks-out.ts",
      {
        "app/pdf/looks-out.ts": 'import { t } from "#tests/t.ts";\nt();',
        "tests/t.ts": "export const t = () => 1;",
      },
    ],
    [
      "execute-is-the-write-path",
      "app/jobs/bad.server.ts",
      {
        "app/jobs/bad.server.ts":
          'import { writeTransition } from "#app/cases/execute/write-transition.server.ts";\nwriteTransition();',
        "app/cases/execute/write-transition.server.ts": "export const writeTransition = () => 1;",
      },
    ],
    ...layersPlanted(),
  ];
  // All in one house, which is read once: to begin to read takes longer than to read.
  let found: ReturnType<typeof cruise>;
  beforeAll(() => {
    const files = Object.assign({}, ...planted.map(([, , files]) => files)) as Record<string, string>;
    found = cruise(codeBaseWith(files), ["app", "db", "emails", "workflows"]);
    expect(found.read).toBeGreaterThanOrEqual(Object.keys(files).length - 1);
  });

  test.each(planted)("%s is caught", (rule, from) => {
    expect(found.broken).toContain(`${rule} ${from}`);
  });
});

describe("house rules", () => {
  const good = "// Why this exists.\nexport const x = 1;\n";

  test("a tidy house has no violations and its files are counted", () => {
    expect(codeRules(codeBaseWith({ "app/a.ts": good }))).toEqual({ filesRead: 1, violations: [] });
  });

  test.each([
    ["app/utils.ts", good, "name says nothing"],
    ["app/badName.ts", good, "kebab-case"],
    ["app/long.ts", good + "export {};\n".repeat(300), "at most 300"],
    ["app/bare.ts", "export const x = 1;\n", "why the file exists"],
    ["app/env.ts", `${good}export const y = process.env.HOME;\n`, "only app/platform/env.server.ts"],
    ["app/index.ts", `${good}export * from "./a.ts";\n`, "no barrel"],
    [
      "app/table.ts",
      '// Why this exists.\nexport const t = {\n  "legal-question": 1,\n};\n',
      "only app/cases/kinds.ts",
    ],
    ["app/ops/bare-cli.ts", `${good}configureDatabase("x");\n`, "installKinds()"],
    ["app/riddle.ts", `// ${"What somebody"} does.\nexport const x = 1;\n`, "plain technical English"],
    ["app/a/up.ts", `// Why this exists.\nimport { x } from "${".."}/x.ts";\nx();\n`, "no ../"],
  ])("%s is caught", (file, text, problem) => {
    const { violations } = codeRules(codeBaseWith({ [file]: text }));
    expect(violations.map((v) => v.problem).join()).toContain(problem);
  });

  test("a folder that nobody can look over is caught", () => {
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`app/many/a${n}.ts`, good]));
    expect(codeRules(codeBaseWith(many)).violations.map((v) => v.problem)).toEqual([
      "41 files in one folder, at most 40",
    ]);
  });
});
