// The lock that runs of the tests share: one at a time, waited for as long as its holder lives, and no longer.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { locked } from "./lock.ts";

const folder = mkdtempSync(join(tmpdir(), "dv-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a holder that is gone holds nothing, and the lock is free afterwards, also after a fault", async () => {
  const path = join(folder, "left-behind");
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(path, String(pid));
  expect(await locked(path, async () => existsSync(path))).toBe(true);
  expect(existsSync(path)).toBe(false);
  await expect(locked(path, () => Promise.reject(new Error("no luck")))).rejects.toThrow("no luck");
  expect(await locked(path, async () => "again")).toBe("again");
});

test("a holder that lives is waited for", async () => {
  const path = join(folder, "held");
  // Process 1 lives as long as the machine.
  writeFileSync(path, "1");
  let done = false;
  const waiting = locked(path, async () => {
    done = true;
  });
  await sleep(1_000);
  expect(done).toBe(false);
  rmSync(path);
  await waiting;
  expect(done).toBe(true);
});
