// What a person with bad intentions sends, over real HTTP to the application as it is built.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import { makeUser, signIn } from "#tests/accounts/accounts-fixture.ts";
import { type BuiltApp, startBuiltApp } from "#tests/support/built-app.ts";
import { withDatabase } from "#tests/support/database.ts";
import { sendRaw } from "#tests/support/raw-http.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();

let app: BuiltApp;
let cookie = "";

beforeAll(async () => {
  app = await startBuiltApp();
  cookie = (await signIn((await makeUser()).id)).cookie.split(";")[0] ?? "";
});

afterAll(() => app?.stop());

const { errors } = textsFor("nb");
const h1 = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
const signedIn = async () => (await fetch(`${app.url}/profile`, { headers: { Cookie: cookie } })).status;
/** A request without a body; `host` and `headers` as they are. */
const raw = (line: string, { host = `localhost:${app.port}`, headers = "" } = {}) =>
  sendRaw(app.port, `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`);

describe("a method that no browser uses", () => {
  test.each(["OPTIONS", "TRACE", "PUT", "PATCH", "DELETE", "PROPFIND", "QUERY"])(
    "%s does nothing",
    async (method) => {
      for (const path of ["/", "/sign-out", "/no/such/page"]) {
        const answer = await raw(`${method} ${path}`, {
          headers: `Cookie: ${cookie}\r\nOrigin: ${app.url}\r\n`,
        });
        expect(answer.status).toBe(405);
        expect(answer.headers).toContainEqual(["allow", "GET, HEAD, POST"]);
        expect(
          answer.headers.filter(([name]) => name === "set-cookie" || name.startsWith("access-control")),
        ).toEqual([]);
      }
      expect(await signedIn()).toBe(200);
    },
  );

  test("HEAD is a GET without its body", async () => {
    const headers = { Cookie: cookie };
    const [head, get] = [
      await fetch(`${app.url}/profile`, { method: "HEAD", headers }),
      await fetch(`${app.url}/profile`, { headers }),
    ];
    expect(head.status).toBe(get.status);
    expect(head.headers.get("cache-control")).toBe(get.headers.get("cache-control"));
    expect(await head.text()).toBe("");
  });
});

describe("an address that is written oddly", () => {
  test.each(["a b", "[", "localhost:99999", 'x"><script>', "evil.example", "a:b:c"])(
    "the host %s changes nothing",
    async (host) => {
      const answer = await raw("GET /profile", { host });
      expect(answer.status).toBe(302);
      expect(answer.headers).toContainEqual(["location", "/sign-in?next=%2Fprofile"]);
      expect(answer.body).not.toContain("evil.example");
    },
  );

  test("nor does a host that a proxy is said to have had", async () => {
    for (const forwarded of ["evil.example", "a:99999", "a b"]) {
      const headers = `X-Forwarded-Host: ${forwarded}\r\nX-Forwarded-Proto: https\r\nForwarded: host=${forwarded}\r\n`;
      expect((await raw("GET /om", { headers })).status).toBe(200);
    }
  });

  test("a whole address as target is its path", async () => {
    const answer = await raw("GET http://evil.example/profile?a=b");
    expect(answer.headers).toContainEqual(["location", "/sign-in?next=%2Fprofile%3Fa%3Db"]);
  });

  test.each([
    "//evil.example",
    "//evil.example/..%2f",
    "/%5cevil.example",
    "/\\evil.example",
    "/%2fevil.example/",
  ])("%s leads to no other site", async (target) => {
    const answer = await raw(`GET ${target}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.filter(([name]) => name === "location")).toEqual([]);
  });

  test.each([
    "%00",
    "%0d%0aSet-Cookie:%20a=b",
    "%E0%A4%A",
    "..%2f..%2fetc%2fpasswd",
    "%ff",
    "'%20or%201=1--",
  ])("%s in a path is no mistake of ours and no header", async (odd) => {
    for (const path of [
      `/${odd}`,
      `/data/${odd}`,
      `/requests/${odd}`,
      `/consent/${odd}`,
      `/reset/${odd}`,
      `/confirm/${odd}`,
    ]) {
      const answer = await raw(`GET ${path}`, { headers: `Cookie: ${cookie}\r\n` });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.some(([name]) => name === "set-cookie")).toBe(false);
    }
  });
});

test("the doors that Remix keeps for its own script are shut", async () => {
  for (const path of [
    "/profile.data",
    "/_root.data",
    "/sign-in.data",
    "/__manifest?p=/admin/import&version=x",
    "/om?_data=routes%2Fprofile",
    "/?_data=root",
  ]) {
    const answer = await fetch(app.url + path, { headers: { Cookie: cookie } });
    expect(answer.status).toBe(404);
    expect(h1(await answer.text())).toBe(errors.notFound.title);
  }
});

describe("the headers of every kind of answer", () => {
  const answers: [string, () => Promise<Response>][] = [
    ["a page", () => fetch(`${app.url}/om`)],
    ["a personal page", () => fetch(`${app.url}/profile`, { headers: { Cookie: cookie } })],
    ["a redirect", () => fetch(`${app.url}/profile`, { redirect: "manual" })],
    ["a page that is not there", () => fetch(`${app.url}/no/such/page`)],
    ["a page of consent that leads nowhere", () => fetch(`${app.url}/consent/${"x".repeat(43)}`)],
    ["a refused form", () => fetch(`${app.url}/language`, { method: "POST" })],
    [
      "a method that is not taken",
      () => fetch(`${app.url}/om`, { method: "PUT", headers: { Origin: app.url } }),
    ],
    ["an address that cannot be decoded", () => fetch(`${app.url}/%E0%A4%A`)],
    ["a missing file", () => fetch(`${app.url}/assets/no.js`)],
    ["the sign of life", () => fetch(`${app.url}/healthz`)],
  ];

  test.each(answers)("%s", async (_what, ask) => {
    const { headers } = await ask();
    const policy = Object.fromEntries(
      (headers.get("content-security-policy") ?? "").split(";").map((part) => {
        const [name = "", ...values] = part.trim().split(" ");
        return [name, values.join(" ")];
      }),
    );
    expect(policy).toMatchObject({
      "default-src": "'none'",
      "style-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "'none'",
    });
    expect(policy["script-src"]).toMatch(/^'nonce-[A-Za-z0-9+/]{24}'$/);
    expect(Object.values(policy).join(" ")).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toMatch(/^(same-origin|no-referrer)$/);
    expect(headers.get("permissions-policy")).toContain("geolocation=()");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("server")).toBeNull();
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test("nobody keeps a page, and each is told so once", async () => {
    for (const path of [
      "/",
      "/profile",
      "/no/such/page",
      "/data",
      "/sign-in",
      `/reset/${"x".repeat(43)}`,
      "/cases",
    ]) {
      const answer = await fetch(app.url + path, { headers: { Cookie: cookie }, redirect: "manual" });
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
    }
  });

  test("no page tells another site where its reader came from, and a page of consent tells nobody", async () => {
    for (const page of ["/reset/", "/confirm/"]) {
      const answer = await fetch(`${app.url}${page}${"x".repeat(43)}`);
      expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    }
    for (const page of ["", "/receipt"]) {
      const answer = await fetch(`${app.url}/consent/${"x".repeat(43)}${page}`);
      expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("no page holds a script or a style of its own, and no handler", async () => {
    for (const path of [
      "/",
      "/om",
      "/data",
      "/sign-in",
      "/register",
      "/reset",
      "/profile",
      "/cases",
      "/no/such/page",
      "/consent/x",
    ]) {
      const html = await (await fetch(app.url + path, { headers: { Cookie: cookie } })).text();
      const scripts = html.match(/<script\b[^>]*>/gi) ?? [];
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatch(/ src="\/assets\/[^"]+" nonce="[^"]+"/);
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    }
  });
});

describe("an address that is long", () => {
  test("with ten thousand letters of any kind is searched for as far as it goes, and the page says so", async () => {
    const answer = await fetch(`${app.url}/data?q=${encodeURIComponent("ø".repeat(10_000))}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(textsFor("nb").catalogue.search.cut);
  });

  test("longer than the server reads is answered in words, in each language", async () => {
    const answer = await raw(`GET /data?q=${"a".repeat(200_000)}`);
    expect(answer.status).toBe(431);
    for (const locale of LOCALES) expect(answer.body).toContain(textsFor(locale).errors.addressTooLong);
    const broken = await raw("GET no target at all");
    expect(broken.status).toBe(400);
    expect(broken.body).toContain(textsFor("en").errors.badRequest.title);
  });
});
