// Rules of the house that no other tool holds: size, names, the opening comment, one reader of the environment.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOMS = ["app", "db", "workflows", "emails", "tests"];
const EXEMPT_FROM_SIZE = /(^app\/i18n\/|^emails\/texts\/|^db\/migrations\/|\/vocabularies\/|\.snap$)/;
const FORBIDDEN_NAMES = /(^|[/.-])(utils?|helpers?|misc|common|manager)([.-]|\.tsx?$)/;
const MAX_LINES = 300;

export interface Violation {
  file: string;
  problem: string;
}

/** @param root the folder that holds the rooms */
export function houseRules(root: string): { filesRead: number; violations: Violation[] } {
  const files = ROOMS.flatMap((room) => walk(root, room)).filter((f) => /\.tsx?$/.test(f));
  return {
    filesRead: files.length,
    violations: files.flatMap((file) => check(file, readFileSync(join(root, file), "utf8"))),
  };
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
  const isTexts = /^app\/i18n\/[^/]+\/(nb|nn|en)\.ts$/.test(file);
  if (count > MAX_LINES && !EXEMPT_FROM_SIZE.test(file))
    problems.push(`${count} lines, at most ${MAX_LINES}`);
  if (FORBIDDEN_NAMES.test(file) && !file.startsWith("app/i18n/common"))
    problems.push("the name says nothing of what is in it");
  if (!file.startsWith("app/routes/") && /[A-Z_]/.test(file.split("/").at(-1) ?? ""))
    problems.push("file names are kebab-case");
  if (!/^(#!.*\n)?\s*\/[/*]/.test(text)) problems.push("open with one or two lines on why the file exists");
  if (/\bprocess\.env\b/.test(text) && !MAY_READ_ENVIRONMENT.test(file))
    problems.push("only app/platform/env.server.ts reads process.env");
  if (!isTexts && /^export \* from/m.test(text)) problems.push("no barrel files");
  return problems.map((problem) => ({ file, problem }));
}

/** Tests steer the child processes and servers they start; the house itself reads its environment in one place. */
const MAY_READ_ENVIRONMENT = /^(app\/env\.server\.ts|tests\/)/;
