// Over real sockets: the demo lets in who sits at its machine, and nobody who comes through a network, a proxy or another name.
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureDemoPeople } from "#app/demo/ensure-demo-people.server.ts";
import { demoUserId } from "#app/demo/people.ts";
import { vouchForThisMachine } from "#app/platform/http/this-machine.ts";
import { db } from "#db/client.server.ts";
import { markAsDemo } from "#db/queries/cases/settings.ts";
import { type BuiltApp, startBuiltApp } from "#tests/support/built-app.ts";
import { withDatabase } from "#tests/support/database.ts";
import { sendRaw } from "#tests/support/raw-http.ts";

process.env.LOG_LEVEL = "silent";
withDatabase();
let app: BuiltApp;
let open: BuiltApp;

beforeAll(async () => {
  await markAsDemo(db());
  await ensureDemoPeople(db(), new Date());
  app = await startBuiltApp();
  open = await startBuiltApp({ host: "0.0.0.0" });
}, 600_000);
afterAll(() => Promise.all([app?.stop(), open?.stop()]));

const outside = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ internal, family }) => !internal && family === "IPv4")?.address;

const body = `userId=${demoUserId("ragnhild")}`;
/** The answer to becoming the demo's administrator, asked for with these lines of header. */
const become = (port: number, lines: readonly string[], { target = "/demo", to = "127.0.0.1" } = {}) =>
  sendRaw(
    port,
    [
      `POST ${target} HTTP/1.1`,
      ...lines,
      "Sec-Fetch-Site: same-origin",
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${body.length}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
    to,
  );
const cookies = (answer: { headers: [string, string][] }) =>
  answer.headers.filter(([name]) => name === "set-cookie");

describe("becoming a demo person", () => {
  test.each(["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])("works when %s was asked for", async (name) => {
    const answer = await become(app.port, [`Host: ${name}:${app.port}`]);
    expect(answer.status).toBe(303);
    expect(cookies(answer)).toHaveLength(1);
  });

  test.each([
    ["another name", ["Host: demo.example.no"]],
    ["a name that only begins like this machine", ["Host: localhost.example.no"]],
    ["a name that only ends like it", ["Host: x@localhost"]],
    ["an address of the network", ["Host: 10.0.0.5:3000"]],
    ["no name", []],
    ["X-Forwarded-For", ["Host: localhost", "X-Forwarded-For: 127.0.0.1"]],
    ["X-Forwarded-Host", ["Host: localhost", "X-Forwarded-Host: localhost"]],
    ["X-Forwarded-Proto", ["Host: localhost", "X-Forwarded-Proto: http"]],
    ["a forwarded header of tomorrow", ["Host: localhost", "X-Forwarded-Anything: x"]],
    ["Forwarded", ["Host: localhost", "Forwarded: for=127.0.0.1"]],
    ["Via", ["Host: localhost", "Via: 1.1 proxy"]],
    ["our own mark, sent by a stranger", ["Host: demo.example.no", "X-Dataveien-This-Machine: yes"]],
  ])("does not with %s", async (_what, lines) => {
    const answer = await become(app.port, lines);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(cookies(answer)).toEqual([]);
  });

  test("does not when the target of the request names another place", async () => {
    const lines = [`Host: localhost:${app.port}`];
    const there = await become(app.port, lines, { target: "http://demo.example.no/demo" });
    expect(there.status).toBe(404);
    const here = await become(app.port, lines, { target: `http://localhost:${app.port}/demo` });
    expect(here.status).toBe(303);
  });

  test.skipIf(!outside)("does not from the network, whatever the request says", async () => {
    for (const name of ["localhost", outside]) {
      const answer = await become(open.port, [`Host: ${name}:${open.port}`], { to: outside });
      expect(answer.status).toBe(404);
      expect(cookies(answer)).toEqual([]);
    }
    expect((await become(open.port, ["Host: localhost"])).status).toBe(303);
  });
});

test.skipIf(!outside)("the server listens to the network only where it is told to", async () => {
  await expect(fetch(`http://${outside}:${app.port}/healthz`)).rejects.toThrow();
  expect((await fetch(`http://${outside}:${open.port}/healthz`)).status).toBe(200);
});

test.each([
  ["127.0.0.1", true],
  ["127.8.9.10", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["::ffff:10.0.0.5", false],
  ["10.0.0.5", false],
  ["fe80::1", false],
  ["", false],
  [undefined, false],
])("the other end of the socket at %s: %s", (remoteAddress, here) => {
  const request = {
    headers: { host: "localhost" } as Record<string, string>,
    url: "/",
    socket: { remoteAddress },
  };
  vouchForThisMachine(request, undefined, () => {});
  expect(Object.keys(request.headers)).toHaveLength(here ? 2 : 1);
});
