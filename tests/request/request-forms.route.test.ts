// Forms on the page of a request: what comes late, twice or wrong is reported, and what was typed stays.
import { beforeAll, describe, expect, test } from "vitest";
import {
  assessing,
  deciding,
  makeWorld,
  must,
  payloads,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { carried, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const clarifying = async () => {
  const caseId = await assessing();
  await must(caseId, "handler", "ask-clarification", { field: "purpose", question: "What for, exactly?" });
  return caseId;
};

describe("sending a form", () => {
  test("a clarification changes only what was changed, and both texts are shown afterwards", async () => {
    const caseId = await clarifying();
    const before = (await stateOf(caseId)).context.answers?.purpose ?? "";
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    expect(html).toContain("What for, exactly?");
    expect(html).toContain(before);
    const path = `/requests/${caseId}?index`;
    const form = { ...carried(html, "answer-clarification"), reply: "For this.", "changes.purpose": "" };
    const refused = await send("applicant", path, form);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("#answer-clarification-changes-purpose");
    expect(refused.html).toContain("For this.");
    const sent = await send("applicant", path, {
      ...form,
      ...carried(refused.html, "answer-clarification"),
      "changes.purpose": "A new purpose that is long enough.",
    });
    expect(sent.status).toBe(303);
    const after = await pageFor("handler", `/requests/${caseId}?tab=answers`);
    expect(after.html).toContain("A new purpose that is long enough.");
    expect(after.html).toContain(before);
    expect((await stateOf(caseId)).context.answersVersion).toBe(2);
  });

  test("an untouched answer is no change", async () => {
    const caseId = await clarifying();
    const purpose = (await stateOf(caseId)).context.answers?.purpose ?? "";
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    const form = {
      ...carried(html, "answer-clarification"),
      reply: "As it says.",
      "changes.purpose": purpose,
    };
    expect((await send("applicant", `/requests/${caseId}?index`, form)).status).toBe(303);
    expect((await stateOf(caseId)).context.answersVersion).toBe(1);
  });

  test("a stale page says so, keeps what was typed, and can be sent again", async () => {
    const caseId = await assessing();
    const { html } = await pageFor("handler", `/requests/${caseId}`);
    await must(caseId, "handler2", "claim");
    const form = { field: "use", question: "How do you use it, please?" };
    const path = `/requests/${caseId}?index`;
    const stale = await send("handler", path, { ...carried(html, "ask-clarification"), ...form });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain("Saken endret seg mens du skrev");
    expect(stale.html).toContain(form.question);
    const again = await send("handler", path, { ...carried(stale.html, "ask-clarification"), ...form });
    expect(again.status).toBe(303);
  });

  test("what was typed and refused is there again another day, and gone once it is sent", async () => {
    const caseId = await assessing();
    const path = `/requests/${caseId}?index`;
    const { html } = await pageFor("handler", `/requests/${caseId}`);
    const question = "why";
    await send("handler", path, { ...carried(html, "ask-clarification"), field: "use", question });
    const later = await pageFor("handler", `/requests/${caseId}`);
    expect(later.html).toContain("uten å sende det");
    await send("handler", path, {
      ...carried(later.html, "ask-clarification"),
      field: "use",
      question: "Why is it needed at all?",
    });
    expect((await pageFor("handler", `/requests/${caseId}`)).html).not.toContain("uten å sende det");
  });

  test("a double click is one message; another text from the same page is another message", async () => {
    const caseId = await submitted();
    const path = `/requests/${caseId}?index`;
    const { html } = await pageFor("applicant", `/requests/${caseId}?tab=messages`);
    const form = carried(html, "send-message");
    const { seq } = await stateOf(caseId);
    for (const text of ["Hello", "Hello", "Hello again"]) {
      expect((await send("applicant", path, { ...form, _tab: "messages", text })).status).toBe(303);
    }
    expect((await stateOf(caseId)).seq).toBe(seq + 2);
    const shown = await pageFor("approver", `/requests/${caseId}?tab=messages`);
    expect(shown.html).toContain("Hello again");
  });

  test("an approver who handled the case is told why another one must decide", async () => {
    const caseId = await submitted();
    await must(caseId, "handler2", "claim");
    await must(caseId, "handler2", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.approve.reasons,
    });
    const { html } = await pageFor("handler2", `/requests/${caseId}`);
    expect(html).toContain("En annen må avgjøre");
    expect(html).not.toContain('value="approve"');
    const other = await pageFor("approver", `/requests/${caseId}`);
    expect(other.html).toContain(payloads.approve.reasons);
    const form = { ...carried(other.html, "approve"), ...payloads.approve, conditions: "One\nTwo" };
    const barred = await send("handler2", `/requests/${caseId}?index`, form);
    expect(barred.status).toBe(403);
    expect((await send("approver", `/requests/${caseId}?index`, form)).status).toBe(303);
    expect((await stateOf(caseId)).context.decision?.conditions).toEqual(["One", "Two"]);
  });

  test("a fault in one of several lines is told with that line", async () => {
    const caseId = await assessing();
    const { html } = await pageFor("handler", `/requests/${caseId}`);
    const refused = await send("handler", `/requests/${caseId}?index`, {
      ...carried(html, "require-consent"),
      subjects: "Kari Nordmann, kari@example.no\nOla uten adresse",
      data: "The address of each.",
      validUntil: "31.12.2090",
      needed: "1",
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Linjen «Ola uten adresse»");
    expect(refused.html).toContain("#require-consent-subjects");
  });

  test("nonsense of every kind is refused in words", async () => {
    const caseId = await assessing();
    const path = `/requests/${caseId}?index`;
    expect((await send("handler", path, {})).status).toBe(422);
    expect((await send("handler", path, { _command: "constructor", _commandId: "x" })).status).toBe(422);
    expect((await send("handler", path, { _command: "consent-accepted", _commandId: caseId })).status).toBe(
      403,
    );
    expect((await send("applicant", path, { _command: "claim", _commandId: caseId })).status).toBe(403);
  });
});

describe("what one says yes to is read in the form that says it", () => {
  const conditions = ["Delete it after ninety days.", "Name the source."];
  const formOf = async (caseId: string) => {
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    const form = html.split("<form").find((f) => f.includes('value="accept-conditions"')) ?? "";
    return form.split("</form>")[0] ?? "";
  };

  test("all that was asked for, and the conditions", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", { ...payloads.approve, conditions });
    const form = await formOf(caseId);
    const asked = (await stateOf(caseId)).context.answers?.dataNeeded ?? "nothing";
    for (const said of [...conditions, asked, "1. januar 2090"]) expect(form).toContain(said);
    expect(form).not.toContain("Dette er avslått");
  });

  test("the part that is granted and the part that is not", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve-partly", {
      ...payloads.approve,
      conditions,
      granted: ["Totals for each municipality"],
      refused: ["Names of people"],
      refusalReasons: payloads.refuse.reasons,
      provision: "offl-13",
    });
    const form = await formOf(caseId);
    for (const said of [...conditions, "Totals for each municipality", "Dette er avslått", "Names of people"])
      expect(form).toContain(said);
  });
});
