// A small run of what `npm run chaos` does at length, and .ci/run with more commands: each is killed at least once.
import { expect, test } from "vitest";
import { chaos, setSecret } from "./chaos.ts";

test("commands, mails and deadlines outlive kills of the application and of the database", async () => {
  setSecret();
  const report = await chaos({ commands: 100, clients: 6, seed: 7 });
  expect(report.faults).toEqual([]);
  expect(report.answered).toBeGreaterThanOrEqual(100);
  expect(report.done).toBeGreaterThan(30);
  expect(report.mailsSent).toBeGreaterThan(30);
  expect(report.killed.app).toBeGreaterThan(0);
  expect(report.killed.database).toBeGreaterThan(0);
}, 3_600_000);
