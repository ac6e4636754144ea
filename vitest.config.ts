// Tests have their own config: the Remix plugin rewrites route modules in ways a test does not want.
import { defineConfig } from "vitest/config";
import { filesAlone } from "./tests/support/alone.ts";
import { LongestFirst } from "./tests/support/longest-first.ts";
import { SETTINGS } from "./tests/support/settings.ts";

const alone = filesAlone();
/** Globs that .ci/run leaves out of its second run; vitest's own --exclude does not reach projects. */
const without = (process.env.TESTS_WITHOUT ?? "").split(/\s+/).filter((glob) => glob !== "");
const common = {
  environment: "node",
  pool: "forks",
  // Limits for what hangs. How long something takes decides nothing: the machine may have much else to do.
  testTimeout: 300_000,
  hookTimeout: 600_000,
  env: SETTINGS,
} as const;

export default defineConfig({
  test: {
    globalSetup: ["tests/support/global-setup.ts"],
    // One more than the two cores of a small machine: some files wait for servers that start and for clocks.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...common,
          name: "together",
          isolate: false,
          setupFiles: ["tests/support/setup.ts", "tests/support/leave-as-found.ts"],
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: [...alone, ...without],
        },
      },
      {
        test: {
          ...common,
          name: "alone",
          isolate: true,
          setupFiles: ["tests/support/setup.ts"],
          include: alone,
          exclude: without,
        },
      },
    ],
  },
});
