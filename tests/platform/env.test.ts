// Settings are checked at start, all at once, without ever printing a value.
import { describe, expect, test } from "vitest";
import { parseEnv } from "#app/platform/env.server.ts";

describe("the environment", () => {
  test("needs nothing at all on a fresh machine", () => {
    expect(parseEnv({})).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 3000,
      DATA_DIR: ".data",
      PUBLIC_URL: "http://localhost:3000",
      DEMO: true,
    });
  });

  test("counts an empty value as not set", () => {
    expect(parseEnv({ PORT: "", DATABASE_URL: "" })).toMatchObject({ PORT: 3000, DEMO: true });
  });

  test("listens to the network only where an address is named", () => {
    for (const HOST of ["0.0.0.0", "::", "10.0.0.5", "data.example.no"])
      expect(parseEnv({ HOST })).toMatchObject({ HOST });
    for (const HOST of ["http://0.0.0.0", "0.0.0.0/0", "a b"])
      expect(() => parseEnv({ HOST })).toThrow(/HOST: must be an address/);
  });

  test("names every wrong variable at once, and no value", () => {
    const source = {
      PORT: "many",
      DATABASE_URL: "mysql://kari:hemmelig@db/x",
      SMTP_URL: "mail",
      LOG_LEVEL: "loud",
    };
    expect(() => parseEnv(source)).toThrow(
      /PORT.*DATABASE_URL: must be a URL that begins with postgres:.*SMTP_URL.*LOG_LEVEL/s,
    );
    expect(() => parseEnv(source)).not.toThrow(/hemmelig/);
  });

  test.each([
    ["an own database", { DATABASE_URL: "postgres://db/x" }],
    ["a public address", { PUBLIC_URL: "https://data.example.no/" }],
    ["the switch turned off", { DEMO: "false" }],
  ])("has no demo people with %s", (_what, source) => {
    expect(parseEnv(source).DEMO).toBe(false);
  });

  test("refuses demo people on an own database even when asked for", () => {
    expect(() => parseEnv({ DATABASE_URL: "postgres://db/x", DEMO: "true" })).toThrow(
      "DEMO: must not be true",
    );
  });

  test("wants a sender when mail is to be sent for real", () => {
    expect(() => parseEnv({ SMTP_URL: "smtp://mail.example.no" })).toThrow("MAIL_FROM: must be set");
  });
});
