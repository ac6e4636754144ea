// The ways to say which database, and that both drivers understand each of them alike.
import { describe, expect, test } from "vitest";
import { connectionUrl, describeConnection, postgresArguments, withDatabaseName } from "#db/connection.ts";

const socket = { host: "/run/pg sql", port: 5433, user: "kari", database: "a b", password: "p@ss/word" };

describe("a database's address", () => {
  test.each([
    ["postgres://kari@/db?host=/run/postgresql&port=5433"],
    ["postgres://kari@localhost:5433/db?host=/run/postgresql"],
    ["postgresql://kari@%2Frun%2Fpostgresql:5433/db"],
  ])("may name a socket directory: %s", (url) => {
    const parts = { host: "/run/postgresql", port: 5433, user: "kari", database: "db" };
    expect(postgresArguments(url)).toEqual({ parts });
  });

  test("survives the way to a URL and back, whatever letters are in it", () => {
    expect(postgresArguments(connectionUrl(socket))).toEqual({ parts: socket });
  });

  test("keeps its other settings when the database is another", () => {
    const url = withDatabaseName("postgres://kari:x@db.example.no/one?sslmode=require", "two");
    expect(url).toBe("postgres://kari:x@db.example.no/two?sslmode=require");
  });

  test("is described without the password", () => {
    expect(describeConnection("postgres://kari:hemmelig@db.example.no/x")).toBe("x at db.example.no:5432");
    expect(describeConnection(socket)).not.toContain("p@ss");
  });
});
