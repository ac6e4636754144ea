// Which errors say that the database is away, and pass by themselves; every other one is ours and must be seen.
import { describe, expect, test } from "vitest";
import { isDatabaseDown } from "#db/database-down.ts";

const coded = (code: string, more: object = {}) => Object.assign(new Error("no"), { code, ...more });

describe("the database is away", () => {
  test.each([
    ["a closed connection", coded("CONNECTION_CLOSED")],
    ["a server that stops", coded("57P01")],
    ["a class of its own", coded("08006")],
    ["a socket that is not there", coded("ENOENT", { syscall: "connect" })],
    [
      "a cause far down",
      new Error("a query failed", { cause: new Error("x", { cause: coded("ECONNRESET") }) }),
    ],
    // Without a code, and from beneath the jobs: it ended the process in 5,000 commands of chaos.
    ["the driver under the jobs", new Error("Connection terminated unexpectedly")],
    ["its pool", new Error("Connection terminated due to connection timeout")],
    ["its queue", new Error("timeout exceeded when trying to connect")],
  ])("when there is %s", (_, error) => {
    expect(isDatabaseDown(error)).toBe(true);
  });

  test.each([
    ["a unique key", coded("23505")],
    ["a file that is not there", coded("ENOENT", { syscall: "open" })],
    ["a bug", new TypeError("x is not a function")],
    ["words about a connection", new Error("The case says: Connection terminated")],
    ["no error at all", "Connection terminated"],
  ])("not when there is %s", (_, error) => {
    expect(isDatabaseDown(error)).toBe(false);
  });
});
