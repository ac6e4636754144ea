// npm run bench -- NAME [--json]: runs tests/bench/NAME.ts and prints what it measured, beside its limits.
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * One figure. `limit` is what the value may at most be (null: none); `ratio` how it stands to the bare thing measured
 * in the same run (null: nothing to compare with).
 */
export type Report = (
  point: string,
  value: number,
  unit: string,
  limit: number | null,
  ratio: number | null,
) => void;
export type Benchmark = (report: Report) => Promise<void>;

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const json = process.argv.includes("--json");
const [name] = names;
const file = join(import.meta.dirname, `${name}.ts`);
if (names.length !== 1 || !/^[a-z-]+$/.test(name ?? "") || name === "run" || !existsSync(file)) {
  process.stderr.write("Use: npm run bench -- NAME [--json], where tests/bench/NAME.ts exists.\n");
  process.exitCode = 1;
} else {
  const { default: benchmark } = (await import(file)) as { default: Benchmark };
  await benchmark((point, value, unit, limit, ratio) => {
    if (json) process.stdout.write(`${JSON.stringify({ bench: name, point, value, unit, limit, ratio })}\n`);
    else process.stdout.write(`${describe(point, value, unit, limit, ratio)}\n`);
    if (limit !== null && value > limit) process.exitCode = 1;
  });
}

function describe(
  point: string,
  value: number,
  unit: string,
  limit: number | null,
  ratio: number | null,
): string {
  const figure = value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(3);
  const bound = limit === null ? "" : `  (at most ${limit})`;
  return `${point.padEnd(44)} ${figure.padStart(10)} ${unit}${bound}${ratio === null ? "" : `  ratio ${ratio.toFixed(2)}`}`;
}
