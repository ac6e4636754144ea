// Runs before every test file. What a test prints with console.error is a fault nobody looked at, so it fails.
import { join } from "node:path";
import { afterEach, beforeEach, inject } from "vitest";

// Of this process alone, not shared with other runs in this checkout.
process.env.DATA_DIR = join(inject("dataDir"), String(process.pid));

const key = Symbol.for("dataveien.tests.console");
type Watch = { unexpected: string[]; expected: RegExp[] };
const globals = globalThis as { [key]?: Watch };

function watch(): Watch {
  globals[key] ??= { unexpected: [], expected: [] };
  return globals[key];
}

/** For a test that provokes an error: messages that match do not fail it. */
export function expectConsoleError(pattern: RegExp): void {
  watch().expected.push(pattern);
}

const print = console.error;

beforeEach(() => {
  globals[key] = { unexpected: [], expected: [] };
  console.error = (...args: unknown[]) => {
    const text = args
      .map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg)))
      .join(" ");
    if (watch().expected.some((pattern) => pattern.test(text))) return;
    watch().unexpected.push(text);
    print(...args);
  };
});

afterEach(() => {
  console.error = print;
  const { unexpected } = watch();
  if (unexpected.length > 0) throw new Error(`Unexpected console.error:\n${unexpected.join("\n")}`);
});
