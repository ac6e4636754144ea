// An account whose address nobody has confirmed reads, and puts itself in order. It writes nowhere: every address that
// takes a form is walked as people who may do everything once they have confirmed.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { execute, newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { db } from "#db/client.server.ts";
import {
  anything,
  makeOthers,
  makeSecretWorld,
  requestAs,
  type SecretWorld,
  type Who,
} from "#tests/isolation/isolation-fixture.ts";
import { dataset, give, makeWorld, orgs, people, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { actionPaths } from "#tests/support/routes.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { goodPassword, mailsTo } from "./accounts-fixture.ts";

withDatabase();
let world: SecretWorld;
beforeAll(async () => {
  await makeWorld();
  await makeOthers();
  world = await makeSecretWorld();
}, 60_000);
beforeEach(() => confirm(false));

const confirm = (yes: boolean) =>
  db().execute(sql`update users set email_confirmed_at = ${yes ? sql`now()` : null}`);

/** Between them they have every role there is. */
const EVERYBODY: readonly Exclude<Who, null>[] = [
  "applicant",
  "handler",
  "handler2",
  "adviser",
  "otherHandler",
  "administrator",
];
const CANARY = "Words that were typed and must come back.";
const t = textsFor("nb").errors.unconfirmed;

/** What needs no account, is its own proof, or puts the account itself in order. */
const OPEN = [
  "/begin",
  "/confirm/x",
  "/consent/x",
  "/demo",
  "/invitation/x",
  "/language",
  "/no-such-page",
  "/profile",
  "/register",
  "/reset",
  "/reset/x",
  "/review/x",
  "/sign-in",
  "/sign-out",
  "/unsubscribe/x",
  "/why",
  "/why/x",
];

/** Addresses of things that are there, for who would get further than the gate. */
function realPath(path: string): string {
  const known: Record<string, string> = {
    "/requests/x": `/requests/${world.desk.mine}?index`,
    "/questions/x": `/questions/${world.advised.mine}`,
    "/agreements/x": `/agreements/${world.agreement}?index`,
    "/appeals/x": `/appeals/${world.appeal}`,
    "/demand/x": `/demand/${world.demand}`,
    "/desk": "/desk?index",
    "/questions": "/questions?index",
    "/experiences": "/experiences?index",
    "/admin/outbox/x": `/admin/outbox/${world.mail}?index`,
    "/cases/x/files": `/cases/${world.desk.mine}/files?index`,
    "/requests/x/form": `/requests/${world.draft}/form?index`,
    "/requests/x/form/x": `/requests/${world.draft}/form/what`,
  };
  if (known[path]) return known[path];
  if (path.startsWith("/organisations/x")) return path.replace("/x", `/${orgs.owner}`);
  if (/^\/requests\/x\/(form|answers)/.test(path)) return path.replace("/x", `/${world.draft}`);
  return path.replace("/x", `/${world.desk.mine}`);
}

/** All that is kept, whatever table it is in; sessions, limits and the list of refusals are of the attempt itself. */
async function everything(): Promise<string> {
  const tables = await db().execute<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not in ('sessions', 'rate_limits', 'refusals')
    order by 1`);
  const prints = await Promise.all(
    [...tables].map(async ({ name }) => {
      const [row] = await db().execute<{ print: string | null }>(
        sql.raw(`select md5(string_agg(t::text, '|' order by t::text)) as print from "${name}" t`),
      );
      return `${name} ${row?.print}`;
    }),
  );
  return prints.join("\n");
}

const form = (more: Record<string, string> = {}) => ({
  ...anything,
  text: CANARY,
  purpose: CANARY,
  title: CANARY,
  _commandId: newCommandId(),
  _version: "",
  ...more,
});

const INTENTS = ["grant", "refuse", "add", "remove", "template", "body", "inherit", "save", "draft", "end"];

describe("every address that takes a form", () => {
  test("stands in the list of what is open to everybody, or refuses, says what to do and keeps what was typed", async () => {
    const paths = actionPaths();
    expect(paths).toEqual(expect.arrayContaining(OPEN));
    const closed = paths.filter((path) => !OPEN.includes(path));
    expect(closed.length).toBeGreaterThan(30);
    const before = await everything();
    for (const path of closed) {
      for (const who of EVERYBODY) {
        const refused = await requestAs(who, realPath(path), form());
        const { status, text } = refused;
        const said = [t.title, CANARY, 'href="/profile"', t.again].filter((words) => !text.includes(words));
        // What a script sends in the background is answered in its own way.
        const page = /<html/.test(text);
        expect([path, who, status, page ? said : []]).toEqual([path, who, 403, []]);
      }
    }
    expect(await everything()).toBe(before);
  }, 120_000);

  test("writes nothing, whichever button of the page it says was pressed", async () => {
    const before = await everything();
    for (const path of actionPaths().filter((one) => !OPEN.includes(one)))
      for (const intent of INTENTS)
        for (const who of ["handler2", "administrator"] as const)
          expect((await requestAs(who, realPath(path), form({ intent, role: "applicant" }))).status).toBe(
            403,
          );
    expect(await everything()).toBe(before);
  }, 120_000);

  test("takes no file either, and says that it has to be chosen again", async () => {
    const before = await everything();
    const { startSession } = await import("#app/accounts/session.server.ts");
    const cookie = await startSession(new Request("http://localhost:3000/"), people.applicant.userId);
    const body = new FormData();
    body.set("text", CANARY);
    body.set("file", new Blob(["a,b"]), "a.csv");
    const answer = await visit(`/cases/${world.desk.mine}/files?index`, { cookie, form: body });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(t.files);
    expect(await everything()).toBe(before);
  });
});

describe("a case", () => {
  test("takes no command from anybody of it", async () => {
    const before = await everything();
    const cases = [
      ["request", world.desk.mine],
      ["request", world.desk.unclaimed],
      ["request", world.draft],
      ["legal-question", world.advised.mine],
      ["agreement", world.agreement],
      ["appeal", world.appeal],
      ["demand", world.demand],
    ] as const;
    for (const [kind, caseId] of cases)
      for (const type of Object.keys(WORKFLOWS[kind].commands))
        for (const by of Object.values(people)) {
          const result = await execute({
            caseId,
            command: { ...anything, type },
            commandId: newCommandId(),
            by,
          });
          const code = result.ok ? "done" : result.refusal.code;
          expect([kind, type, code]).toEqual([kind, type, code === "not-found" ? code : "unconfirmed"]);
        }
    expect(await everything()).toBe(before);
  }, 120_000);

  test("is opened for nobody, whatever the caller believes of them", async () => {
    const input = {
      dataset,
      applicantOrg: { id: orgs.applicant, name: "Org applicant" },
      ownerOrg: { id: orgs.owner, name: "Org owner" },
      centreOrgId: orgs.centre,
    };
    const open = (userId: string) =>
      openCase({
        kind: "request",
        input,
        commandId: newCommandId(),
        by: { ...people.applicant, userId },
        roles: ["applicant"],
      });
    const refused = { ok: false, refusal: { code: "unconfirmed" } };
    expect(await open(people.applicant.userId)).toEqual(refused);
    expect(await open("10000000-0000-4000-8000-00000000ffff")).toEqual(refused);
    await confirm(true);
    expect(await open(people.applicant.userId)).toMatchObject({ ok: true });
  });

  test("takes the same command once the address is confirmed", async () => {
    await confirm(true);
    const caseId = await submitted();
    await confirm(false);
    const said = { text: "A message about the case." };
    expect(await give(caseId, "applicant", "send-message", said)).toMatchObject({
      ok: false,
      refusal: { code: "unconfirmed" },
    });
    await confirm(true);
    expect(await give(caseId, "applicant", "send-message", said)).toMatchObject({ ok: true });
  });
});

test("what was refused is sent again from the page of the refusal, as it was typed", async () => {
  await confirm(true);
  const caseId = await submitted();
  await confirm(false);
  const typed = 'First line\nSecond line with <b>marks</b> & "quotes"';
  const refused = await requestAs("applicant", `/requests/${caseId}?index`, {
    ...form({ text: typed }),
    _command: "send-message",
  });
  const action = /<form[^>]* action="([^"]+)"/.exec(refused.text.slice(refused.text.indexOf("<main")))?.[1];
  expect(action).toBe(`/requests/${caseId}?index`);
  const again = Object.fromEntries(
    [...refused.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name ?? "", asTyped(value ?? "")],
    ),
  );
  expect(again.text).toBe(typed);
  await confirm(true);
  expect((await requestAs("applicant", action ?? "", again)).status).toBe(303);
  expect((await requestAs("handler", `/requests/${caseId}?tab=messages`)).text).toContain(
    "Second line with &lt;b&gt;marks",
  );
});

const asTyped = (html: string) =>
  html
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");

test.each(LOCALES)("the refusal is one message, in %s", async (locale) => {
  const { startSession } = await import("#app/accounts/session.server.ts");
  const cookie = await startSession(new Request("http://localhost:3000/"), people.applicant.userId);
  const answer = await visit("/demand/new", { cookie: [cookie, `lang=${locale}`], form: form() });
  const html = await answer.text();
  const { title, link, again } = textsFor(locale).errors.unconfirmed;
  for (const words of [title, link, again]) expect(html).toContain(words);
});

describe("what puts the account in order stays open", () => {
  test("name and language, a new link, a new password, signing out", async () => {
    const saved = await requestAs("stranger", "/profile", {
      intent: "details",
      name: "Ny Namn",
      locale: "nn",
    });
    expect([saved.status, saved.location]).toEqual([303, "/profile?done=saved"]);
    const resent = await requestAs("stranger", "/profile", { intent: "resend" });
    expect([resent.status, resent.location]).toEqual([303, "/profile?done=resent"]);
    expect((await mailsTo("stranger@example.no")).map((mail) => mail.topic)).toContain("confirm-email");
    expect((await requestAs("stranger", "/language", { lang: "en", next: "/" })).status).toBe(303);
    expect((await requestAs("stranger", "/reset", { email: "stranger@example.no" })).status).toBeLessThan(
      400,
    );
    const wrong = await requestAs("stranger", "/profile", {
      intent: "password",
      current: "not this one",
      password: goodPassword,
    });
    expect(wrong.status).toBe(422);
    expect((await requestAs("stranger", "/sign-out", {})).location).toContain("/sign-in");
  });
});
