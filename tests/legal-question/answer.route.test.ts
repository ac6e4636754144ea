// Answering a legal question: a draft stays inside the centre, two advisers see it, the answer reaches the person who asked.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { carried, pageFor, send } from "#tests/request/requests-fixture.ts";
import {
  assessing,
  makeWorld,
  must,
  type Person,
  payloads,
  people,
  stateOf,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { act, answer, ask, did, questionPage, referenceOf } from "./questions-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const nb = textsFor("nb");
const t = nb.question;

describe("answering", () => {
  test("a draft stays inside the centre until a second adviser has approved it; then the asker has it and closes", async () => {
    const id = await ask();
    await did("adviser", id, "take");
    expect(await questionPage("adviser2", id)).toContain(t.page.colleague({ name: "Person adviser" }));
    const short = await act("adviser", id, "submit-answer", { answer: "Yes.", sources: answer.sources });
    expect(short.status).toBe(422);
    expect(short.html).toContain("#submit-answer-answer");
    expect(short.html).toContain(">Yes.<");
    expect(short.html).toContain(answer.sources);
    await did("adviser", id, "submit-answer", answer);

    for (const rest of ["", "?tab=messages", "?tab=timeline", ".data"]) {
      const theirs = await questionPage("applicant", id, rest);
      expect(theirs).not.toContain(answer.answer);
      expect(theirs).not.toContain(answer.sources);
    }
    const own = await questionPage("adviser", id);
    expect(own).toContain(nb.cases.refusals["second-adviser"]);
    expect(own).not.toContain('value="approve-answer"');
    const second = await questionPage("adviser2", id);
    expect(second.indexOf(answer.answer)).toBeGreaterThan(0);
    expect(second.indexOf(answer.answer)).toBeLessThan(second.indexOf('value="approve-answer"'));
    const form = carried(second, "approve-answer");
    const barred = await send("adviser", `/questions/${id}`, form);
    expect(barred.status).toBe(403);
    expect(barred.html).toContain(nb.cases.refusals["second-adviser"]);
    expect((await send("applicant", `/questions/${id}`, form)).status).toBe(403);
    expect((await send("adviser2", `/questions/${id}`, form)).status).toBe(303);

    const theirs = await questionPage("applicant", id);
    expect(theirs).toContain(answer.answer);
    expect(theirs).toContain(answer.sources);
    expect((await pageFor("applicant", "/questions")).html).toContain(id);
    await did("applicant", id, "accept-answer");
    const closed = await questionPage("applicant", id);
    expect(closed).toContain(answer.answer);
    expect(closed).toContain(t.page.askAgain);
    expect((await pageFor("applicant", "/questions?tab=over")).html).toContain(id);
  });

  test("an answer that is sent back comes with the comment and the text, both unseen by the asker", async () => {
    const id = await ask();
    await did("adviser", id, "take");
    await did("adviser", id, "submit-answer", answer);
    const comment = "INTERNAL: name the section, please.";
    await did("adviser2", id, "return-answer", { comment });
    const own = await questionPage("adviser", id);
    expect(own).toContain(comment);
    // In the form, to be corrected, and not once more above it.
    expect((await questionPage("adviser", id, "?tab=messages")).split(answer.answer)).toHaveLength(2);
    for (const rest of ["", "?tab=timeline", ".data"]) {
      const theirs = await questionPage("applicant", id, rest);
      expect(theirs).not.toContain("INTERNAL");
      expect(theirs).not.toContain(answer.answer);
    }
  });

  test("more details are asked and given, and both sides read them", async () => {
    const id = await ask();
    await did("adviser", id, "take");
    await did("adviser", id, "ask-details", { question: "Which data, exactly?" });
    expect((await pageFor("applicant", "/questions")).html).toContain(id);
    expect((await questionPage("applicant", id)).split("Which data, exactly?").length).toBeGreaterThan(2);
    const empty = await act("applicant", id, "give-details", { reply: "" });
    expect(empty.status).toBe(422);
    await did("applicant", id, "give-details", { reply: "Only\nthe public ones." });
    for (const reader of ["applicant", "adviser"] as const)
      expect(await questionPage(reader, id)).toContain("Only\nthe public ones.");
  });

  test("only advisers of the centre can be given a question", async () => {
    const id = await ask();
    const form = (await pageFor("adviser", `/questions/${id}`)).html;
    expect(form).toContain("Person adviser2");
    expect(form).not.toContain("Person handler");
    const forged = await act("adviser", id, "assign", { adviserId: people.handler.userId });
    expect(forged.status).toBe(422);
    await did("adviser", id, "assign", { adviserId: people.adviser2.userId });
    expect((await pageFor("adviser2", "/questions?tab=mine")).html).toContain(id);
    expect((await questionPage("adviser2", id)).replaceAll("\n", "")).toContain("Du har fått spørsmålet");
  });

  test("messages go both ways and bring one back to them", async () => {
    const id = await ask();
    const { html } = await pageFor("applicant", `/questions/${id}?tab=messages`);
    const sent = await send("applicant", `/questions/${id}`, {
      ...carried(html, "send-message"),
      _tab: "messages",
      text: "It is rather urgent.",
    });
    expect(sent.location).toContain("tab=messages");
    expect(await questionPage("adviser", id, "?tab=messages")).toContain("It is rather urgent.");
  });

  test("a form of a page that is out of date is refused, and what was typed is still there", async () => {
    const id = await ask();
    await did("adviser", id, "take");
    const form = carried((await pageFor("adviser", `/questions/${id}`)).html, "submit-answer");
    await did("adviser2", id, "triage", { topic: "licence", urgency: "soon" });
    const stale = await send("adviser", `/questions/${id}`, { ...form, ...answer });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain(answer.answer);
    expect((await questionPage("adviser", id)).includes(answer.answer)).toBe(true);
  });
});

describe("how it ended", () => {
  test.each([
    ["redirected", "adviser", "redirect", { where: "Ask the data protection authority." }],
    ["unanswered", "applicant", "withdraw-question", {}],
  ] as const)("a question that ended %s is not shown as answered", async (ended, by, command, fields) => {
    const id = await ask();
    await did(by, id, command, fields);
    for (const reader of ["applicant", "adviser"] as const) {
      const html = await questionPage(reader, id);
      const said = t.sentence[reader === "applicant" ? "asker" : "adviser"].closed;
      const about = { asker: "", adviser: "", due: "", missed: false, mine: false, ended };
      expect(html).toContain((said?.({ ...about, since: "|" }) ?? "?").split("|")[0]);
      expect(html).toContain(t.page.over);
      expect(html.match(/data-status="([a-z-]+)"/g)).toEqual(
        ["ended", "not-reached", "not-reached", "not-reached", "not-reached"].map(
          (s) => `data-status="${s}"`,
        ),
      );
    }
    if (ended === "redirected")
      expect(await questionPage("applicant", id)).toContain("data protection authority");
  });
});

describe("a question of a request", () => {
  test("the answer lands in the request, where both parties read it, and the request goes on", async () => {
    const request = await assessing();
    await must(request, "handler", "ask-resource-centre", payloads.question);
    const id = (await stateOf(request)).context.questions[0]?.id ?? "";
    const reference = await referenceOf(request);
    expect(await questionPage("handler", id)).toContain(t.page.requestOpen({ reference }));
    const centre = await questionPage("adviser", id);
    expect(centre).toContain(t.page.requestHidden);
    // It was opened by the system, but that is not who asked.
    expect(centre).toContain("Org owner (");
    expect(centre).not.toContain("Dataveien stilte");
    expect(centre).not.toContain(request);
    expect(centre).not.toContain(reference);
    expect((await pageFor("applicant", `/questions/${id}`)).status).toBe(404);

    await did("adviser", id, "take");
    await did("adviser", id, "submit-answer", answer);
    expect((await pageFor("handler", `/requests/${request}?tab=legal`)).html).not.toContain(answer.answer);
    await did("adviser2", id, "approve-answer");
    for (const reader of ["handler", "applicant"] as const) {
      const { html } = await pageFor(reader, `/requests/${request}?tab=legal`);
      expect(html).toContain(answer.answer);
      expect(html).toContain(answer.sources);
    }
    await must(request, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.approve.reasons,
    });
  });
});

describe("every state", () => {
  const steps: [string, Person, string, Record<string, string>][] = [
    ["submitted", "adviser", "triage", { topic: "privacy", urgency: "urgent" }],
    ["triaged", "adviser2", "assign", { adviserId: people.adviser.userId }],
    ["assigned", "adviser", "take", {}],
    ["answering", "adviser", "ask-details", { question: "Which ones?" }],
    ["awaiting-asker", "applicant", "give-details", { reply: "These." }],
    ["answering", "adviser", "submit-answer", answer],
    ["peer-review", "adviser2", "approve-answer", {}],
    ["answered", "applicant", "accept-answer", {}],
    ["closed", "applicant", "", {}],
  ];

  test("has its page for each reader in each language", async () => {
    const id = await ask();
    for (const [state, by, command, fields] of steps) {
      expect((await stateOf(id)).state).toBe(state);
      for (const language of ["nb", "nn", "en"] as const) {
        for (const reader of ["applicant", "adviser", "adviser2"] as const) {
          for (const tab of ["timeline", "messages"]) {
            const { status, html } = await pageFor(reader, `/questions/${id}?tab=${tab}`, language);
            expect(status).toBe(200);
            expect(html).not.toMatch(/undefined|\[object |NaN/);
            expect(html.match(/<h1/g)).toHaveLength(1);
            expect(html.match(/aria-current="step"/g)).toHaveLength(1);
            expect(html).toMatch(/<p class="lead[^"]*">[^<]{10}/);
            expect(html).toContain(textsFor(language).cases.states["legal-question"][state as "closed"]);
          }
        }
      }
      if (command) await did(by, id, command, fields);
    }
  });
});

describe("who is no party", () => {
  test("finds no page and no action", async () => {
    const id = await ask();
    const form = carried((await pageFor("adviser", `/questions/${id}`)).html, "take");
    for (const other of ["stranger", "handler", "approver", "otherHandler"] as const) {
      for (const rest of ["", "?tab=messages", ".data"])
        expect((await pageFor(other, `/questions/${id}${rest}`)).html).not.toContain("May we sell");
      expect((await pageFor(other, `/questions/${id}`)).status).toBe(404);
      expect((await send(other, `/questions/${id}`, form)).status).toBe(404);
    }
    const request = await assessing();
    for (const none of ["x", people.adviser.userId, request])
      expect((await pageFor("adviser", `/questions/${none}`)).status).toBe(404);
    expect((await pageFor("handler", `/questions/${request}`)).status).toBe(404);
  });

  test("an administrator reads it all and can do nothing", async () => {
    const id = await ask();
    await db().execute(sql`update users set admin = true where id = ${people.otherHandler.userId}`);
    const { status, html } = await pageFor("otherHandler", `/questions/${id}`);
    const sent = await send("otherHandler", `/questions/${id}`, {
      _command: "take",
      _commandId: people.otherHandler.userId,
    });
    await db().execute(sql`update users set admin = false where id = ${people.otherHandler.userId}`);
    expect(status).toBe(200);
    expect(html).toContain(t.page.readOnly);
    expect(html).not.toContain('name="_command"');
    expect(sent.status).toBe(404);
    expect((await stateOf(id)).state).toBe("submitted");
  });
});
