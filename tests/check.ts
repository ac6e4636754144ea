// `npm run check`: every rule of the code base that a machine can hold, two at a time, with one verdict at the end.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { codeRules } from "./architecture/house-rules.ts";

/** The longest first. */
const STEPS = ["check:types", "check:rooms", "check:unused", "check:style"] as const;
const AT_ONCE = 2;

let failed = 0;

/** Says all that a step said in one piece, so that two do not speak into each other. */
async function run(step: (typeof STEPS)[number]): Promise<void> {
  const child = spawn("npm", ["run", "--silent", step], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  const [status, said, complained] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  process.stdout.write(`${said}${complained}${status === 0 ? "ok    " : "FAILED"} ${step}\n`);
  if (status !== 0) failed++;
}

const left = [...STEPS];
const worker = async () => {
  for (let step = left.shift(); step; step = left.shift()) await run(step);
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));

const found = codeRules(process.cwd());
for (const { file, problem } of found.violations) console.log(`${file}: ${problem}`);
console.log(
  `${found.violations.length === 0 ? "ok    " : "FAILED"} house rules (${found.filesRead} files read)`,
);
if (found.violations.length > 0 || found.filesRead === 0) failed++;
process.exit(failed === 0 ? 0 : 1);
