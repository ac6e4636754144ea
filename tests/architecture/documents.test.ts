// What the documents point at is there: linked files and headings, and the paths and npm scripts that they name.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const ROOMS = ["app", "db", "docs", "emails", "tests", "workflows"];
const read = (file: string) => readFileSync(file, "utf8");
const inside = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
    (f) => `${folder}/${f.replaceAll("\\", "/")}`,
  );
const withoutCode = (text: string) => text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");

/** As GitHub names a heading in an address. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
const anchorsOf = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, h = ""]) => anchorOf(h));

/** Links of a document to files of the project that are not there, or to headings that are not in them. */
function brokenLinks(file: string, text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/i.test(target)) return [];
    const [path = "", heading] = target.split("#");
    const to = path === "" ? file : normalize(join(dirname(file), path));
    if (!existsSync(to)) return [`${file}: ${target}`];
    return heading === undefined || anchorsOf(read(to)).includes(heading) ? [] : [`${file}: ${target}`];
  });
}

/** `app/{demo,jobs}/*.ts` and `tests/<feature>/…` as a pattern of paths; a folder may end with a slash. */
function patternOf(path: string): RegExp {
  const pattern = path
    .replace(/\/$/, "")
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(${list.replaceAll(",", "|")})`)
    .replace(/<[^>]*>|\*/g, "[^/]+")
    .replaceAll("…", ".+");
  return new RegExp(`^${pattern}$`);
}

/** Paths in backticks that begin with a room and match nothing. */
function missingPaths(file: string, text: string, all: readonly string[]): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) => {
    const path = code.split(/[ :]/)[0] ?? "";
    if (!new RegExp(`^(${ROOMS.join("|")})/`).test(path)) return [];
    const pattern = patternOf(path);
    return all.some((f) => pattern.test(f)) ? [] : [`${file}: ${path}`];
  });
}

const missingScripts = (file: string, text: string, scripts: Readonly<Record<string, string>>) =>
  [...text.matchAll(/\bnpm run ([\w:-]+)/g)].flatMap(([, name = ""]) =>
    name in scripts ? [] : [`${file}: npm run ${name}`],
  );

const documents = ["README.md", ...inside("docs").filter((f) => f.endsWith(".md"))];
const all = [...ROOMS, ...ROOMS.flatMap(inside)];

test("every link of the documents leads to a file of the project, and to a heading in it", () => {
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.flatMap((file) => brokenLinks(file, read(file)))).toEqual([]);
});

test("every path and every npm script that the documents name is there", () => {
  const { scripts } = JSON.parse(read("package.json"));
  expect(documents.flatMap((file) => missingPaths(file, read(file), all))).toEqual([]);
  expect(documents.flatMap((file) => missingScripts(file, read(file), scripts))).toEqual([]);
});

test("each decision opens with what was decided, why, and what follows", () => {
  const decisions = documents.filter((f) => f.startsWith("docs/decisions/"));
  const without = decisions.filter(
    (file) =>
      !/^# \d{3} .+\n\n- \*\*Decided:\*\* .+\n- \*\*Why:\*\* .+\n- \*\*Follows:\*\* .+\n\n/.test(read(file)),
  );
  expect(decisions.length).toBeGreaterThan(10);
  expect(without).toEqual([]);
});

test("a link, a heading, a path, a script that is not there is found", () => {
  const text =
    "[a](nowhere.md) [b](README.md#no-such-heading) [c](README.md#the-house) `app/no/such.ts` `npm run no`";
  expect(brokenLinks("README.md", text)).toEqual([
    "README.md: nowhere.md",
    "README.md: README.md#no-such-heading",
  ]);
  expect(missingPaths("README.md", "`app/no/such.ts` `app/cases/` `workflows/*/machine.ts`", all)).toEqual([
    "README.md: app/no/such.ts",
  ]);
  expect(missingScripts("README.md", text, { start: "" })).toEqual(["README.md: npm run no"]);
});
