// What holds for every request, whatever its route: asked over real HTTP of the application as it is built.
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { env } from "#app/platform/env.server.ts";
import { startServer } from "#app/server.ts";
import { type BuiltApp, startBuiltApp, testBuildDir } from "#tests/support/built-app.ts";
import { withDatabase } from "#tests/support/database.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();

let app: BuiltApp;

beforeAll(async () => {
  app = await startBuiltApp();
});

afterAll(() => app?.stop());

const heading = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(app.url + path, { headers, redirect: "manual" });
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(app.url + path, { method: "POST", body, headers, redirect: "manual" });
const sameOrigin = () => ({ Origin: app.url });

describe("the policy of every page", () => {
  test("lets only scripts with the nonce of this very page run, and no inline style", async () => {
    const [first, second] = [await get("/"), await get("/")];
    const policy = first.headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(nonce).toBeTruthy();
    const html = await first.text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
    expect(second.headers.get("content-security-policy")).not.toContain(nonce);
  });

  test("serves the script and the styles that the page names, to be kept for ever", async () => {
    const html = await (await get("/")).text();
    const script = /<script[^>]* src="([^"]+)"/.exec(html)?.[1] ?? "";
    const styles = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
    for (const path of [script, styles]) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    }
    const size = (await (await get(script)).text()).length;
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThan(5_000);
  });

  test.each(["/", "/data", "/demand", "/forecast"])(
    "%s makes the browser load at most 100 kB of script",
    async (path) => {
      const html = await (await get(path)).text();
      const sources = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].map(
        ([, at]) => at ?? "",
      );
      const scripts = await Promise.all(
        [...new Set(sources)].map(async (at) => (await get(at)).arrayBuffer()),
      );
      const sent = scripts.reduce((sum, script) => sum + gzipSync(new Uint8Array(script)).length, 0);
      expect(sent).toBeGreaterThan(0);
      expect(sent).toBeLessThanOrEqual(100_000);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    },
  );

  test("does not ask browsers to come by https when the site is not reached by it", async () => {
    expect((await get("/")).headers.get("strict-transport-security")).toBeNull();
  });
});

describe("a form", () => {
  const chosen = () => new URLSearchParams({ lang: "nn", next: "/om" });

  test("is taken from our own page", async () => {
    const answer = await post("/language", chosen(), sameOrigin());
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/om");
    expect(answer.headers.get("set-cookie")).toMatch(/^lang=nn; .*SameSite=Lax; HttpOnly$/);
  });

  test.each([
    ["hides its origin, as those without a referrer do", { Origin: "null", "Sec-Fetch-Site": "same-origin" }],
    ["is read under the public name, through a proxy that uses another", { Origin: env().PUBLIC_URL }],
  ])("is taken from a page of ours that %s", async (_page, headers) => {
    const answer = await post("/language", chosen(), headers);
    expect(answer.status).toBe(303);
  });

  test.each([
    ["another site", { Origin: "https://evil.example" }],
    ["another site that hides its origin", { Origin: "null", "Sec-Fetch-Site": "cross-site" }],
    ["a neighbouring host", { "Sec-Fetch-Site": "same-site" }],
    ["nobody knows where", {}],
    [
      "nobody knows where, with a cookie and a key",
      { Cookie: "dataveien-session=x", Authorization: "Bearer x" },
    ],
  ])("is refused from %s, with a page that helps", async (_from, headers) => {
    const answer = await post("/language", chosen(), headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(heading(await answer.text())).toBe(textsFor("nb").errors.crossSite.title);
  });

  test("never leads to another site", async () => {
    const answer = await post(
      "/language",
      new URLSearchParams({ lang: "en", next: "//evil.example" }),
      sameOrigin(),
    );
    expect(answer.headers.get("location")).toBe("/");
  });

  test("with a language that we do not write changes nothing", async () => {
    const answer = await post("/language", new URLSearchParams({ lang: "xx", next: "/om" }), sameOrigin());
    expect(answer.status).toBe(302);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });
});

describe("a page that is not there", () => {
  test.each(["nb", "nn", "en"] as const)("answers 404 in %s, within the frame", async (locale) => {
    const answer = await get("/no/such/page", { "Accept-Language": locale });
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(html).toContain(`<html lang="${locale}">`);
    const { errors, common } = textsFor(locale);
    expect(heading(html)).toBe(errors.notFound.title);
    expect(html).toContain(`<title>${common.titleOf({ page: errors.notFound.title })}</title>`);
    expect(html).toContain(`>${common.footer.privacy}</a>`);
  });

  test("the language that was chosen on the page counts more than the browser's", async () => {
    const answer = await get("/nope", { "Accept-Language": "en", Cookie: "a=b; lang=nn" });
    expect(await answer.text()).toContain('<html lang="nn">');
  });

  test("the inner address of refusals is not there for those who type it", async () => {
    expect((await get("/refused")).status).toBe(404);
  });

  test("an address that cannot be decoded is answered, not dropped", async () => {
    const answer = await get("/%E0%A4%A");
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toContain("at ");
  });
});

describe("a body", () => {
  const MB = 1024 * 1024;
  /** After a collection: how long what nobody holds lies about is V8's affair (Node 24 lets 50 MB of it lie). */
  const keptMemory = () => {
    setFlagsFromString("--expose-gc");
    runInNewContext("gc")();
    return process.memoryUsage().arrayBuffers;
  };
  const upload = (size: number) => {
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array(size)]), "large.ttl");
    return form;
  };

  test("of a form above one megabyte is refused, in the reader's language", async () => {
    const body = new URLSearchParams({ text: "x".repeat(MB) });
    const answer = await post("/language", body, { ...sameOrigin(), "Accept-Language": "en" });
    expect(answer.status).toBe(413);
    expect(heading(await answer.text())).toBe(textsFor("en").errors.tooLarge.title);
  });

  test("of an upload may be larger than that of a form", async () => {
    // No such page, but it was not turned away for its size.
    expect((await post("/nope", upload(2 * MB), sameOrigin())).status).toBe(404);
    // Nobody read it, and yet the connection is free for what comes next.
    expect((await get("/healthz")).status).toBe(200);
  });

  test("of 50 megabytes is refused, and what comes is thrown away instead of kept", async () => {
    const socket = connect(app.port, "localhost");
    let answer = "";
    socket.on("data", (part) => {
      answer += part;
    });
    const head = [
      "POST /nope HTTP/1.1",
      `Host: localhost:${app.port}`,
      `Origin: ${app.url}`,
      "Accept-Language: nn",
    ];
    head.push("Content-Type: multipart/form-data; boundary=x", `Content-Length: ${50 * MB}`, "", "");
    socket.write(head.join("\r\n"));
    const chunk = Buffer.alloc(MB / 4, "x");
    const before = keptMemory();
    let most = 0;
    for (let sent = 0; sent < 50 * MB; sent += chunk.length) {
      if (!socket.write(chunk)) await once(socket, "drain");
      if (sent % (5 * MB) === 0) most = Math.max(most, keptMemory() - before);
    }
    most = Math.max(most, keptMemory() - before);
    // The same connection is good for another request: nothing of the upload was left on it.
    socket.write(`GET /healthz HTTP/1.1\r\nHost: localhost:${app.port}\r\nConnection: close\r\n\r\n`);
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(heading(answer)).toBe(textsFor("nn").errors.tooLarge.title);
    expect(answer).toMatch(/\r\n\r\nok\n$/);
    expect(most).toBeLessThan(25 * MB);
  });

  test("is refused before it has been sent at all", async () => {
    const request = httpRequest(`${app.url}/nope`, {
      method: "POST",
      headers: {
        Origin: app.url,
        "Content-Type": "multipart/form-data; boundary=x",
        "Content-Length": 50 * MB,
      },
    });
    request.on("error", () => {});
    request.flushHeaders();
    const [answer] = await once(request, "response");
    request.destroy();
    expect(answer.statusCode).toBe(413);
  });

  test("that does not say how long it is, is refused", async () => {
    const request = httpRequest(`${app.url}/language`, { method: "POST", headers: { Origin: app.url } });
    request.on("error", () => {});
    request.write("lang=nn");
    const [answer] = await once(request, "response");
    request.destroy();
    expect(answer.statusCode).toBe(411);
  });
});

describe("the process", () => {
  test("says that it lives, and whether it is ready", async () => {
    expect((await get("/healthz")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(200);
    const other = await startServer({
      port: 0,
      buildDir: resolve(testBuildDir),
      ready: () => Promise.reject(new Error("no database")),
    });
    expect((await fetch(`http://localhost:${other.port}/readyz`)).status).toBe(503);
    await other.stop();
  });

  test("lets a request in flight complete when it stops, and takes no more", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const other = await startServer({ port: 0, buildDir: resolve(testBuildDir), ready: () => held });
    const inFlight = fetch(`http://localhost:${other.port}/readyz`);
    // The request has arrived when the server has a connection that is not idle.
    await expect
      .poll(() => new Promise((done) => other.server.getConnections((_, n) => done(n))), {
        timeout: PATIENCE_MS,
      })
      .toBe(1);
    const stopped = other.stop();
    release();
    expect((await inFlight).status).toBe(200);
    await stopped;
    const refused = connect(other.port, "localhost");
    const [error] = await once(refused, "error");
    expect(error.code).toBe("ECONNREFUSED");
  });

  test("says no to a port that is taken", async () => {
    await expect(startServer({ port: app.port, buildDir: resolve(testBuildDir) })).rejects.toThrow(
      /EADDRINUSE/,
    );
  });
});
