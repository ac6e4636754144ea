// `npm run check`: every rule of the house that a machine can hold, one after the other, with one verdict at the end.
import { spawnSync } from "node:child_process";
import { houseRules } from "./architecture/house-rules.ts";

const STEPS = ["check:types", "check:style", "check:rooms", "check:unused"] as const;

let failed = 0;
for (const step of STEPS) {
  const { status } = spawnSync("npm", ["run", "--silent", step], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${step}`);
  if (status !== 0) failed++;
}
const found = houseRules(process.cwd());
for (const { file, problem } of found.violations) console.log(`${file}: ${problem}`);
console.log(
  `${found.violations.length === 0 ? "ok    " : "FAILED"} house rules (${found.filesRead} files read)`,
);
if (found.violations.length > 0 || found.filesRead === 0) failed++;
process.exit(failed === 0 ? 0 : 1);
