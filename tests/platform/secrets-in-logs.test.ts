// What a run of the whole service prints, at its most talkative, while people register, sign in and things go wrong.
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { errorForLog } from "#app/platform/http/error-for-log.ts";
import { connect } from "#db/client.server.ts";
import { newOrgNumber } from "#tests/accounts/accounts-fixture.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";
import { mailTo, withRunningSite } from "#tests/support/running-site.ts";

const secret = randomBytes(24).toString("base64url");
const running = withRunningSite({ LOG_LEVEL: "trace", SECRET: secret });

const mark = randomBytes(6).toString("hex");
const words = {
  password: `passordet ${mark} er langt`,
  wrong: `det gale ${mark} passordet`,
  chosen: `det valgte ${mark} passordet`,
  last: `det siste ${mark} passordet`,
  email: `hemmelig.${mark}@example.no`,
  name: `Navnet ${mark}`,
  query: `ordet${mark}`,
  key: randomBytes(32).toString("base64url"),
};

/** A browser: keeps cookies, sends forms from our own page. */
function browser(url: string) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async ask(path: string, form?: Record<string, string>): Promise<Response> {
      const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await fetch(url + path, {
        redirect: "manual",
        headers: { Cookie, Origin: url, Authorization: `Bearer ${words.key}` },
        ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
      });
      for (const text of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
        cookies.set(name, value);
      }
      await answer.text();
      return answer;
    },
  };
}

const linkIn = (text: string) =>
  new URL(/https?:\S+\/(?:confirm|reset)\/[\w-]{43}/.exec(text)?.[0] ?? "").pathname;

test("holds no password, link, session, key, address, name or word that somebody searched for", async () => {
  const site = running();
  const { email, name, password, wrong, chosen, last } = words;
  const seen: string[] = [secret, ...Object.values(words)];
  const person = browser(site.url);
  const elsewhere = browser(site.url);
  const form = { name, email, password, orgNumber: newOrgNumber(), orgName: name, submission: mark };
  expect((await person.ask("/register", form)).status).toBe(200);
  const confirm = linkIn((await mailTo(site, email)).text);
  await elsewhere.ask(confirm);
  expect((await elsewhere.ask(confirm, { password: chosen })).status).toBe(200);
  await person.ask("/sign-in", { email, password: wrong });
  expect(
    (await person.ask(`/sign-in?next=%2Fdata%3Fq%3D${words.query}`, { email, password: chosen })).status,
  ).toBe(303);
  await person.ask(`/data?q=${words.query}`);
  await elsewhere.ask("/reset", { email });
  const reset = linkIn((await mailTo(site, email, ({ text }) => text.includes("/reset/"))).text);
  await elsewhere.ask(reset);
  expect((await elsewhere.ask(reset, { password: last })).status).toBe(303);
  await person.ask(`/consent/${words.key}?lang=en`);
  await person.ask("/sign-in", { email: `${email}\0`, password: last });
  for (const link of [confirm, reset]) seen.push(link.split("/").at(-1) ?? "");
  for (const { cookies } of [person, elsewhere])
    seen.push(...[...cookies.values()].filter((value) => value.length > 5));

  // And now things go wrong where people's words are parameters of queries.
  const sql = connect(site.database.connection, { poolSize: 1 });
  const [row] = await sql`select password_hash from users where email = ${email}`;
  seen.push(String(row?.password_hash), "$argon2");
  await sql`alter table users rename to users_elsewhere`;
  expect((await elsewhere.ask("/sign-in", { email, password: last })).status).toBe(500);
  expect((await elsewhere.ask("/register", { ...form, submission: `${mark}2` })).status).toBe(500);
  expect((await elsewhere.ask("/reset", { email })).status).toBe(500);
  await sql`alter table users_elsewhere rename to users`;
  await sql.end();

  await expect.poll(() => site.output(), { timeout: PATIENCE_MS }).toContain('"url":"/reset/***"');
  const printed = site.output();
  expect(printed).toContain('"url":"/confirm/***"');
  expect(printed).toContain('"url":"/consent/***?lang=***"');
  expect(printed).toContain("Failed query: select");
  expect(printed).toContain('"code":"42P01"');
  for (const word of seen) {
    expect(word.length).toBeGreaterThan(5);
    expect(printed).not.toContain(word);
    expect(printed).not.toContain(encodeURIComponent(word));
  }
});

describe("an error in the log", () => {
  test("says what and where, to the last cause, and nothing that it was given", () => {
    const root = Object.assign(new Error("duplicate key value violates unique constraint"), {
      code: "23505",
      detail: "Key (email)=(kari@example.no) already exists.",
      parameters: ["kari@example.no"],
    });
    const query = "insert into users (email)\nvalues ($1)";
    const error = new Error(`Failed query: ${query}\nparams: kari@example.no,\nmore`, { cause: root });
    const logged = errorForLog(Object.assign(error, { params: ["kari@example.no"] }));
    expect(logged).toMatchObject({
      message: `Failed query: ${query}`,
      cause: { code: "23505", message: root.message },
    });
    expect(logged.stack).toContain("secrets-in-logs.test.ts");
    expect(JSON.stringify(logged)).not.toContain("kari");
  });

  test("may be anything that was thrown, and its causes may go round", () => {
    expect(errorForLog("kari@example.no")).toEqual({ type: "string", message: "thrown, and no error" });
    const round = new Error("round");
    round.cause = round;
    expect(JSON.stringify(errorForLog(round)).length).toBeLessThan(10_000);
  });
});
