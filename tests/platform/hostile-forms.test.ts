// Forms as a person with bad intentions sends them: from elsewhere, too large, broken, or not forms at all.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeUser, signIn } from "#tests/accounts/accounts-fixture.ts";
import { type BuiltApp, startBuiltApp } from "#tests/support/built-app.ts";
import { makeWorld, openRequest, people, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { actionPaths } from "#tests/support/routes.ts";
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

describe("every address that takes a form", () => {
  // Mail programs post to it from anywhere (RFC 8058); the link is its own proof, and all it can do is stop mail.
  const fromAnywhere = ["/unsubscribe/x"];
  const paths = actionPaths().filter((path) => !fromAnywhere.includes(path));

  test("is found", () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths).toEqual(
      expect.arrayContaining(["/sign-in", "/sign-out", "/consent/x", "/requests/x", "/demo"]),
    );
  });

  test.each(paths)(
    "%s takes none from another site, none too large, and nothing else than forms",
    async (path) => {
      const send = (body: BodyInit, headers: Record<string, string>) =>
        fetch(app.url + path, {
          method: "POST",
          body,
          redirect: "manual",
          headers: { Cookie: cookie, ...headers },
        });
      const ours = { Origin: app.url };
      const form = () => new URLSearchParams({ userId: "x", lang: "nn", intent: "end-all" });
      for (const headers of [
        { Origin: "https://evil.example" },
        { Origin: `${app.url}.evil.example` },
        { Origin: "null", "Sec-Fetch-Site": "cross-site" },
        { "Sec-Fetch-Site": "same-site" },
        { "Sec-Fetch-Site": "none" },
        { Origin: app.url, "Sec-Fetch-Site": "cross-site" },
      ]) {
        const answer = await send(form(), headers as Record<string, string>);
        expect(answer.status).toBe(403);
        expect(answer.headers.getSetCookie()).toEqual([]);
        expect(h1(await answer.text())).toBe(errors.crossSite.title);
      }
      const large = await send(new URLSearchParams({ text: "x".repeat(1024 * 1024) }), ours);
      expect(large.status).toBe(413);
      expect(h1(await large.text())).toBe(errors.tooLarge.title);
      for (const type of ["application/json", "text/plain", "application/xml"]) {
        const answer = await send("{}", { ...ours, "Content-Type": type });
        expect(answer.status).toBe(415);
        expect(h1(await answer.text())).toBe(errors.badRequest.title);
      }
      expect(await signedIn()).toBe(200);
    },
  );

  test("that anybody may send takes no upload, however it is wrapped", async () => {
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array(2 * 1024 * 1024)]), "large.bin");
    for (const path of [
      "/sign-in",
      "/register",
      "/reset",
      "/confirm/x",
      "/consent/x",
      "/language",
      "/demo",
    ]) {
      const answer = await fetch(app.url + path, {
        method: "POST",
        body: form,
        headers: { Origin: app.url },
      });
      expect(answer.status).toBe(413);
      await answer.body?.cancel();
    }
  });
});

test("a null character in a form is refused before the database refuses it", async () => {
  for (const [path, body] of [
    ["/sign-in", "email=%00&password=a"],
    ["/reset", "email=kari%00%40example.no"],
    ["/register", "name=%00&email=a%40example.no&password=fire+bl%C3%A5+hester+danser"],
  ]) {
    const headers = { Origin: app.url, "Content-Type": "application/x-www-form-urlencoded" };
    const answer = await fetch(app.url + path, {
      method: "POST",
      body: body ?? "",
      headers,
      redirect: "manual",
    });
    expect(answer.status).toBe(400);
    expect(h1(await answer.text())).toBe(errors.badRequest.title);
  }
});

test("a form of a case that is cut off, or holds a null character, is refused and changes nothing", async () => {
  await makeWorld();
  const caseId = await openRequest();
  const applicant = (await signIn(people.applicant.userId)).cookie.split(";")[0] ?? "";
  const before = (await stateOf(caseId)).version;
  const cutOff = '--x\r\nContent-Disposition: form-data; name="_command"\r\n\r\nwithdr';
  for (const path of [
    `/requests/${caseId}`,
    `/requests/${caseId}/answers`,
    `/requests/${caseId}/form`,
    `/requests/${caseId}/form/what`,
    `/requests/${caseId}/form/summary`,
    `/cases/${caseId}/draft`,
    "/requests/new",
    "/questions/new",
  ]) {
    for (const [type, body] of [
      ["application/x-www-form-urlencoded", "_command=discard&purpose=%00&question=%00&reason=a%00b"],
      ["multipart/form-data; boundary=x", cutOff],
      ["multipart/form-data", "no boundary"],
    ]) {
      const headers = { Origin: app.url, Cookie: applicant, "Content-Type": type ?? "" };
      const answer = await fetch(app.url + path, {
        method: "POST",
        body: body ?? "",
        headers,
        redirect: "manual",
      });
      expect([path, type, answer.status]).toEqual([path, type, 400]);
      await answer.body?.cancel();
    }
  }
  expect((await stateOf(caseId)).version).toBe(before);
});
