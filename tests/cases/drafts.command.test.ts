// What is kept of what people type, and how a form becomes a command.
import { beforeAll, describe, expect, test } from "vitest";
import { listCommandDrafts, saveAnswers, saveCommandDraft } from "#app/cases/page/command-drafts.server.ts";
import { commandSchema } from "#app/cases/page/form-fields.ts";
import { parseCommand, readDate, readPerson, writeWidget } from "#app/cases/page/parse-command.ts";
import { makeWorld, openRequest, people, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { requestCommands } from "#workflows/request/events.ts";

withDatabase();
beforeAll(makeWorld);

describe("keeping what is typed", () => {
  test("it is kept for the one who typed it, and secrets are not kept at all", async () => {
    const caseId = await submitted();
    const typed = { method: "api", address: "https://secret.example.no", instructions: "sesame" };
    await saveCommandDraft(caseId, people.handler.userId, "request", "deliver-access", typed);
    const kept = await listCommandDrafts(caseId, people.handler.userId);
    expect(kept["deliver-access"]?.typed).toEqual({ method: "api" });
    expect(await listCommandDrafts(caseId, people.approver.userId)).toEqual({});
  });

  test("nothing typed is nothing to keep", async () => {
    const caseId = await submitted();
    await saveCommandDraft(caseId, people.handler.userId, "request", "send-message", { text: "  " });
    expect(await listCommandDrafts(caseId, people.handler.userId)).toEqual({});
  });

  test("of two who save the same section at the same moment one wins and the other is told", async () => {
    const caseId = await openRequest();
    const save = (purpose: string) =>
      saveAnswers(caseId, people.applicant, "what", { purpose }, { version: 0, page: purpose });
    const results = await Promise.all([save("one"), save("two")]);
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    const lost = results.find((r) => !r.ok);
    expect(lost).toMatchObject({ code: "conflict" });
  });

  test("two sections do not collide, strangers find nothing, and a sent request is not changed", async () => {
    const caseId = await openRequest();
    const seen = { version: 0, page: "" };
    expect((await saveAnswers(caseId, people.applicant, "what", { purpose: "x" }, seen)).ok).toBe(true);
    expect((await saveAnswers(caseId, people.applicant, "data", { dataNeeded: "x" }, seen)).ok).toBe(true);
    const theirs = await saveAnswers(caseId, people.stranger, "what", { purpose: "x" }, seen);
    expect(theirs).toEqual({ ok: false, code: "not-found" });
    const sent = await submitted();
    const late = await saveAnswers(sent, people.applicant, "what", { purpose: "x" }, seen);
    expect(late).toEqual({ ok: false, code: "not-possible-now" });
    const owner = await saveAnswers(sent, people.handler, "what", { purpose: "x" }, seen);
    expect(owner).toEqual({ ok: false, code: "not-found" });
  });
});

describe("reading a form", () => {
  const form = (values: Record<string, string>) => {
    const f = new FormData();
    for (const [k, v] of Object.entries(values)) f.set(k, v);
    return f;
  };

  test("each widget is read in its own way and what was typed is kept beside", () => {
    const typed = {
      subjects: "Kari Nordmann, kari@example.no\n\nOla <ola@example.no>",
      data: "The address",
      validUntil: "31.12.2090",
      needed: " 2 ",
    };
    const read = parseCommand(form(typed), requestCommands["require-consent"]);
    expect(read.typed).toEqual(typed);
    expect(requestCommands["require-consent"].parse(read.payload)).toEqual({
      subjects: [
        { name: "Kari Nordmann", email: "kari@example.no" },
        { name: "Ola", email: "ola@example.no" },
      ],
      data: "The address",
      validUntil: "2090-12-31",
      needed: 2,
    });
  });

  test("a box that is not ticked is no, an empty number is no number, what is not sent is left out", () => {
    const ask = parseCommand(form({ question: "x" }), requestCommands["ask-resource-centre"]);
    expect(ask.payload).toEqual({ question: "x", blocking: false });
    const consent = parseCommand(form({ needed: "" }), requestCommands["require-consent"]);
    expect(consent.payload.needed).toBeNaN();
  });

  test("nested answers are read by their dotted names", () => {
    const read = parseCommand(
      form({ reply: "r", "changes.purpose": "p" }),
      requestCommands["answer-clarification"],
    );
    expect(read.payload).toEqual({ reply: "r", changes: { purpose: "p" } });
  });

  test("people and dates are read as people write them", () => {
    expect(readPerson("kari@example.no")).toEqual({ name: "", email: "kari@example.no" });
    expect(readPerson("Hansen, Kari, kari@example.no")).toEqual({
      name: "Hansen, Kari",
      email: "kari@example.no",
    });
    expect(readDate("1.2.2027")).toBe("2027-02-01");
    expect(readDate("soon")).toBe("soon");
    expect(writeWidget("lines", ["a", "b"])).toBe("a\nb");
  });

  test("names of the language itself are no commands", () => {
    expect(commandSchema("request", "toString")).toBeUndefined();
  });
});
