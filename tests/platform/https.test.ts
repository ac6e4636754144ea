// A site that readers reach by https, behind a proxy: cookies and headers say so, whatever the proxy's own line is.
// Alone in its process: it sets PUBLIC_URL, so that cookies are for https only.
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeUser, newEmail, newOrgNumber, signIn } from "#tests/accounts/accounts-fixture.ts";
import { type BuiltApp, startBuiltApp } from "#tests/support/built-app.ts";
import { withDatabase } from "#tests/support/database.ts";

process.env.PUBLIC_URL = "https://data.example.no";

withDatabase();

let app: BuiltApp;
beforeAll(async () => {
  app = await startBuiltApp();
});
afterAll(() => app?.stop());

const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(app.url + path, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: "https://data.example.no", "X-Forwarded-Proto": "https", ...headers },
    body: new URLSearchParams(form),
  });

test("browsers are told to come by https only, on pages and on errors", async () => {
  for (const path of ["/om", "/no/such/page", "/%E0%A4%A", "/assets/no.js"]) {
    const { headers } = await fetch(app.url + path);
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  }
});

test("every cookie is for https alone, and those that open something for this very host", async () => {
  const { cookie } = await signIn((await makeUser()).id);
  const left = await post("/sign-out", {}, { Cookie: cookie.split(";")[0] ?? "" });
  const registered = await post("/register", {
    name: "Kari",
    email: newEmail(),
    password: "fire blå hester danser",
    orgNumber: newOrgNumber(),
    orgName: "Eksempel AS",
    role: "applicant",
    submission: "x",
  });
  const language = await post("/language", { lang: "nn", next: "/" });
  const cookies = [
    cookie,
    ...[left, registered, language].flatMap((answer) => answer.headers.getSetCookie()),
  ];
  expect(cookies.map((text) => text.split("=")[0])).toEqual([
    "__Host-dataveien-session",
    "__Host-dataveien-session",
    "__Host-dataveien-registration",
    "lang",
  ]);
  for (const text of cookies) {
    expect(text).toMatch(/; Secure/);
    expect(text).toMatch(/; HttpOnly/);
    expect(text).toMatch(/; SameSite=Lax/);
    expect(text).toMatch(/; Path=\/(;|$)/);
    expect(text).not.toMatch(/Domain=/i);
  }
});

test("a cookie without the prefix, as a neighbour could plant it, signs nobody in", async () => {
  const { cookie } = await signIn((await makeUser()).id);
  const own = cookie.split(";")[0] ?? "";
  const planted = own.replace("__Host-", "");
  const statusWith = async (Cookie: string) =>
    (await fetch(`${app.url}/profile`, { headers: { Cookie }, redirect: "manual" })).status;
  expect(await statusWith(own)).toBe(200);
  expect(await statusWith(planted)).toBe(302);
});
