// Rules of the code base that no other tool holds: size, names, the opening comment, one reader of the environment.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOMS = ["app", "db", "workflows", "emails", "tests"];
/** Texts are tables of words, and grow with what there is to say. */
const EXEMPT_FROM_SIZE = /(^app\/.*\/texts\/|^emails\/texts\/|^db\/migrations\/|\/vocabularies\/|\.snap$)/;
const FORBIDDEN_NAMES = /(^|[/.-])(utils?|helpers?|misc|common|manager)([.-]|\.tsx?$)/;
const MAX_LINES = 300;
/** In one folder, without those in folders below it. */
const MAX_FILES = 40;

export interface Violation {
  file: string;
  problem: string;
}

/** @param root the folder that holds the rooms */
export function codeRules(root: string): { filesRead: number; violations: Violation[] } {
  const files = ROOMS.flatMap((room) => walk(root, room)).filter((f) => /\.tsx?$/.test(f));
  return {
    filesRead: files.length,
    violations: [
      ...files.flatMap((file) => check(file, readFileSync(join(root, file), "utf8"))),
      ...fullFolders(files),
    ],
  };
}

function fullFolders(files: readonly string[]): Violation[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MAX_FILES)
    .map(([file, count]) => ({ file, problem: `${count} files in one folder, at most ${MAX_FILES}` }));
}

function walk(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((e) =>
      e.isDirectory() ? walk(root, `${folder}/${e.name}`) : [`${folder}/${e.name}`],
    );
  } catch {
    return [];
  }
}

function check(file: string, text: string): Violation[] {
  const problems: string[] = [];
  const count = text.split("\n").length - 1;
  const isTexts = /\/texts\/([^/]+\/)?(nb|nn|en|index)\.ts$/.test(file);
  if (count > MAX_LINES && !EXEMPT_FROM_SIZE.test(file))
    problems.push(`${count} lines, at most ${MAX_LINES}`);
  if (FORBIDDEN_NAMES.test(file)) problems.push("the name says nothing of what is in it");
  if (/[A-Z_]/.test(file.split("/").at(-1) ?? "")) problems.push("file names are kebab-case");
  if (/ from "\.\.\//.test(text) || /\bimport\("\.\.\//.test(text))
    problems.push("across folders, imports begin with #: no ../");
  // A set of texts is named by its folder, and its three files say what they are.
  if (!isTexts && !/^(#!.*\n)?\s*\/[/*]/.test(text))
    problems.push("open with one or two lines on why the file exists");
  if (/\bprocess\.env\b/.test(text) && !MAY_READ_ENVIRONMENT.test(file))
    problems.push("only app/platform/env.server.ts reads process.env");
  if (KINDS_BY_NAME.test(text) && /^app\//.test(file) && !MAY_LIST_KINDS.test(file))
    problems.push("only app/cases/kinds.ts lists the kinds of case: make it a field of their entries");
  if (!isTexts && /^export \* from/m.test(text)) problems.push("no barrel files");
  if (OPENS_DATABASE.test(file) && /\bconfigureDatabase\(/.test(text) && !HANDS_IN_KINDS.test(text))
    problems.push("a process that opens the database hands in the kinds of case: installKinds()");
  const riddle = isTexts ? undefined : commentsOf(text).find((line) => RIDDLES.test(line));
  if (riddle) problems.push(`plain technical English in comments: not "${RIDDLES.exec(riddle)?.[0]}"`);
  return problems.map((problem) => ({ file, problem }));
}

/** Lines that are comments from their first sign on. */
const commentsOf = (text: string): string[] =>
  text.split("\n").filter((line) => /^\s*(\/\/|\/?\*)/.test(line));

/** Words of stories, where the field has its own: notify, report, show, compute, a person who, in production. */
const RIDDLES = /\b(told|tells?|whoever|somebody|someone|in earnest|reckon(s|ed)?)\b/i;

/** Files that a process begins with, or that open the database for one. */
const OPENS_DATABASE = /^(app\/ops|tests\/(chaos|bench|cases|notifications))\//;
/** The worker and the seeding of the demo hand them in themselves. */
const HANDS_IN_KINDS = /\b(installKinds|startWorker|seedDemo|withBenchDatabase)\(/;

/** A table or a switch with a line for each kind has one for this. */
const KINDS_BY_NAME = /^\s*(case\s+)?"legal-question"\s*:/m;
const MAY_LIST_KINDS = /^app\/(cases\/kinds\.ts$|.*\/texts\/)/;

/** Tests steer the child processes and servers they start; the product itself reads its environment in one place. */
const MAY_READ_ENVIRONMENT = /^(app\/platform\/env\.server\.ts|tests\/)/;
