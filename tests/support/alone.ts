// Test files share a process and its modules, one file after another: what one loads is there for the next. A file that
// cannot says so, and why, in a line of its own above its imports:
//   // Alone in its process: it sets PUBLIC_URL, which the application reads once.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MARK = /^\/\/ Alone in its process: \S.*$/m;

/** Paths from the root of the project, with slashes. */
export const filesAlone = (): string[] =>
  readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file) && MARK.test(readFileSync(join("tests", file), "utf8")))
    .map((file) => `tests/${file.replaceAll("\\", "/")}`);
