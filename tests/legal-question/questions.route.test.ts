// Asking the resource centre, and the lists of questions: what was typed is kept, nothing is sent twice, each sees their own.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { hidden, pageFor, send } from "#tests/request/requests-fixture.ts";
import { dataset, makeWorld, orgs, people, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { asApplicant, ask, questionPage, referenceOf } from "./questions-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const nb = textsFor("nb");
const t = nb.question;

describe("asking", () => {
  test("the page says how it goes on and offers only sides that the reader has", async () => {
    const { html } = await pageFor("applicant", "/questions/new");
    for (const step of t.ask.how) expect(html).toContain(step);
    expect(html).toContain(`value="${asApplicant}"`);
    expect(html).toContain(`value="user:${people.applicant.userId}"`);
    expect(html).not.toContain(orgs.owner);
    expect((await pageFor("handler", "/questions/new")).html).toContain(`value="org:${orgs.owner}:handler"`);
  });

  test("what is too short is marked at its field, and everything typed is kept", async () => {
    const { html } = await pageFor("applicant", "/questions/new");
    const own = `user:${people.applicant.userId}`;
    const sent = await send("applicant", "/questions/new", {
      _commandId: hidden(html, "_commandId"),
      question: "Why?",
      facts: "<b>All of it</b> & more",
      askFor: own,
    });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain("#question");
    expect(sent.html).not.toContain('href="#facts"');
    expect(sent.html).toContain(">Why?<");
    expect(sent.html).toContain("&lt;b&gt;All of it&lt;/b&gt; &amp; more");
    expect(new RegExp(`value="${own}"[^>]*checked|checked[^>]*value="${own}"`).test(sent.html)).toBe(true);
  });

  test("sent twice it is one question; another text from the same page is another one", async () => {
    const { html } = await pageFor("applicant", "/questions/new");
    const form = {
      _commandId: hidden(html, "_commandId"),
      question: "May two clicks make two questions?",
      facts: "There are two clicks.",
      askFor: asApplicant,
    };
    const both = await Promise.all([
      send("applicant", "/questions/new", form),
      send("applicant", "/questions/new", form),
    ]);
    const again = await send("applicant", "/questions/new", form);
    expect(new Set([...both, again].map((r) => `${r.status} ${r.location}`)).size).toBe(1);
    expect(again.status).toBe(303);
    const other = await send("applicant", "/questions/new", { ...form, facts: "There are three clicks." });
    expect(other.status).toBe(303);
    expect(other.location).not.toBe(again.location);
    const { html: shown } = await pageFor("applicant", again.location?.replace("#done", "") ?? "");
    expect(shown).toContain(t.ask.sent);
    expect(shown).toContain("May two clicks make two questions?");
  });

  test.each([
    ["another organisation", `org:${orgs.other}:applicant`],
    ["another person", `user:${people.handler.userId}`],
    ["a role one does not have", `org:${orgs.applicant}:handler`],
    ["nobody", ""],
  ])("for %s is refused at the field", async (_, askFor) => {
    const { html } = await pageFor("applicant", "/questions/new");
    const sent = await send("applicant", "/questions/new", {
      _commandId: hidden(html, "_commandId"),
      question: "May I ask in somebody else's name?",
      facts: "I should not be able to.",
      askFor,
    });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain("askFor");
  });

  test("needs a confirmed address, and says how, with the text still there", async () => {
    const confirm = (at: string) =>
      db().execute(
        sql`update users set email_confirmed_at = ${sql.raw(at)} where id = ${people.stranger.userId}`,
      );
    await confirm("null");
    const { html } = await pageFor("stranger", "/questions/new");
    const sent = await send("stranger", "/questions/new", {
      _commandId: hidden(html, "_commandId"),
      question: "Does an answer reach an address nobody confirmed?",
      facts: "It may not be mine.",
      askFor: `user:${people.stranger.userId}`,
    });
    await confirm("now()");
    expect(sent.status).toBe(403);
    expect(sent.html).toContain(textsFor("nb").errors.unconfirmed.title);
    expect(sent.html).toContain('href="/profile"');
    expect(sent.html).toContain("Does an answer reach an address nobody confirmed?");
  });

  test("from a dataset's page, it is named; an address that names none changes nothing", async () => {
    const { html } = await pageFor("applicant", `/questions/new?dataset=${dataset.id}`, "en");
    expect(html).toContain(`href="/data/${dataset.id}"`);
    expect(html).toContain("Dataset: Vehicles, from Org owner.");
    for (const none of ["", "x", people.applicant.userId]) {
      const { status, html: plain } = await pageFor("applicant", `/questions/new?dataset=${none}`, "en");
      expect(status).toBe(200);
      expect(plain).not.toContain("Dataset:");
    }
  });

  test("what no page can have sent is answered in words", async () => {
    const form = {
      question: "May a program ask without a page?",
      facts: "It has no page.",
      askFor: asApplicant,
    };
    const sent = await send("applicant", "/questions/new", { ...form, _commandId: "x" });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(t.ask.wrong.title);
    expect(sent.html).toContain(form.question);
  });
});

describe("the lists", () => {
  test("a new question waits with the centre for whoever asked, and untaken for the advisers", async () => {
    const id = await ask();
    expect((await pageFor("applicant", "/questions?tab=sent")).html).toContain(id);
    expect((await pageFor("applicant", "/questions")).html).not.toContain(id);
    for (const adviser of ["adviser", "adviser2"] as const) {
      expect((await pageFor(adviser, "/questions")).html).toContain(id);
      expect((await pageFor(adviser, "/questions?view=own")).html).not.toContain(id);
    }
    for (const other of ["stranger", "handler", "otherHandler"] as const) {
      for (const tab of ["yours", "sent", "over"])
        expect((await pageFor(other, `/questions?tab=${tab}`)).html).not.toContain(id);
    }
  });

  test("an empty pile leads to one with something in it", async () => {
    await ask("handler2", `user:${people.handler2.userId}`);
    const { html } = await pageFor("handler2", "/questions?tab=yours");
    expect(html).toContain(t.list.emptyAsker.yours.title);
    expect(html).toContain('href="/questions?tab=sent"');
  });

  test("it is taken in the list, once, and is then in the taker's pile and the colleague's list of what is assigned", async () => {
    const id = await ask();
    const { html } = await pageFor("adviser", "/questions");
    const form = html.split("<form").find((f) => f.includes(`value="${id}"`)) ?? "";
    const fields = Object.fromEntries(
      ["_case", "_command", "_commandId", "_version"].map((name) => [name, hidden(form, name)]),
    );
    const taken = await send("adviser", "/questions?index", fields);
    expect(taken.status).toBe(303);
    const after = await pageFor("adviser", taken.location?.split("#")[0] ?? "");
    const reference = await referenceOf(id);
    expect(after.html).toContain(t.list.taken({ reference }));
    expect((await pageFor("adviser", "/questions?tab=mine")).html).toContain(id);
    expect((await pageFor("adviser2", "/questions?tab=mine")).html).not.toContain(id);
    expect((await pageFor("adviser2", "/questions?tab=team")).html).toContain(id);
    const late = await send("adviser2", "/questions?index", {
      ...fields,
      _commandId: people.adviser2.userId,
    });
    expect([409, 422]).toContain(late.status);
    expect((await stateOf(id)).assigneeId).toBe(people.adviser.userId);
    expect((await send("stranger", "/questions?index", fields)).status).toBe(404);
  });

  test("a deadline that was missed is told as missed, not as none", async () => {
    const id = await ask();
    await db().execute(
      sql`update clocks set due_at = now() - interval '3 days', fired_at = now() where case_id = ${id}`,
    );
    await db().execute(sql`update cases set due_at = null where id = ${id}`);
    const { html } = await pageFor("adviser", "/questions");
    const line = html.split("<tr").find((r) => r.includes(id)) ?? "";
    expect(line).not.toContain(nb.desk.due.none);
    expect(line).toContain(nb.desk.due.overdue({ days: 3, shown: "3" }));
    expect(await questionPage("adviser", id)).toContain("Svaret skulle vært sendt innen");
    expect(await questionPage("applicant", id)).toContain("men det er ikke nådd");
  });
});
