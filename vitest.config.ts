// Tests have their own config: the Remix plugin rewrites route modules in ways a test does not want.
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    globalSetup: ["tests/support/global-setup.ts"],
    setupFiles: ["tests/support/setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Names the server for global-setup only: with it set, the code under test would take itself for a service in earnest.
    env: { DATABASE_URL: "" },
    // For what hangs. How busy the machine is must not decide a test.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
