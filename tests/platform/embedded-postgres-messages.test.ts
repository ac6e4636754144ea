// What people read when the embedded database cannot start.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBinaries } from "#app/platform/embedded-postgres/binaries.server.ts";
import { explain } from "#app/platform/embedded-postgres/database-error.server.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";

let base = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "dv-messages-"));
  chmodSync(base, 0o711);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe("the message", () => {
  test("names the file that is where the directory should be", async () => {
    writeFileSync(join(base, "data"), "");
    const starting = startEmbeddedPostgres({ dataDir: join(base, "data") });
    await expect(starting).rejects.toThrow(/data\/postgres cannot be a directory: a file is in the way/);
  });

  test("says so when the place cannot be written, and offers DATABASE_URL", async () => {
    const starting = startEmbeddedPostgres({ dataDir: "/proc/self/dataveien" });
    await expect(starting).rejects.toThrow(/cannot be read and written by this user.*DATABASE_URL/s);
  });

  test("names both versions when the data was written by another PostgreSQL", async () => {
    const cluster = join(base, "data", "postgres", "cluster");
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, "PG_VERSION"), "12\n");
    const starting = startEmbeddedPostgres({ dataDir: join(base, "data") });
    await expect(starting).rejects.toThrow(/written by PostgreSQL 12.*brings 17/);
  });

  test("tells people on other platforms to bring their own server", () => {
    expect(() => findBinaries("freebsd", "riscv64")).toThrow(/freebsd on riscv64.*DATABASE_URL/);
  });

  test.each([
    ["could not write to file: No space left on device", "The disk below /srv/data is full"],
    ["could not bind IPv4 address: Address already in use", "port of the database is taken"],
    ["could not resize shared memory segment: No space left on device", "--shm-size"],
    ["initdb: error while loading shared libraries: libicu", "do not run on this system"],
    ["could not open file: Read-only file system", "on a read-only disk"],
  ])("explains “%s”", (output, text) => {
    const { message } = explain("It did not start.", "/srv/data", output);
    expect(message).toContain(text);
    expect(message).toContain(output);
  });
});
