// Answers changed after they were sent: a new version, and what was decided stays with the old one.
import { beforeAll, describe, expect, test } from "vitest";
import { answers } from "#tests/cases/samples.ts";
import {
  assessing,
  deciding,
  give,
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

const changes = { dataNeeded: "Only the data of one town, by the hour." };

describe("amending", () => {
  test("makes a new version of the answers, and the owner sees the words that changed", async () => {
    const caseId = await assessing();
    await must(caseId, "applicant", "amend", { changes, why: "We found that a town is enough." });
    const { context, state } = await stateOf(caseId);
    expect(state).toBe("assessing");
    expect(context.answersVersion).toBe(2);
    expect(context.answers).toEqual({ ...answers, ...changes });
    const { html } = await pageFor("handler", `/requests/${caseId}?tab=answers`);
    expect(html).toContain("Versjon 2");
    expect(html).toMatch(/<ins>(<span[^>]*>[^<]*<\/span>)?[^<]*town/);
    expect(html).toMatch(/<del>(<span[^>]*>[^<]*<\/span>)?[^<]*long/);
    expect(html).toContain("Se hva som er endret");
  });

  test("takes a proposal back that lies with those who decide, and tells both", async () => {
    const caseId = await deciding();
    expect((await stateOf(caseId)).context.proposal?.answersVersion).toBe(1);
    await must(caseId, "applicant", "amend", { changes, why: "" });
    expect(await stateOf(caseId)).toMatchObject({ state: "assessing", context: { proposal: null } });
    expect(await give(caseId, "approver", "approve", payloads.approve)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("what was decided stays with the answers it was decided on", async () => {
    const caseId = await submitted();
    await must(caseId, "applicant", "amend", { changes, why: "" });
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.refuse.reasons,
    });
    await must(caseId, "approver", "approve", { ...payloads.approve, conditions: ["Delete it"] });
    expect((await stateOf(caseId)).context.decision?.answersVersion).toBe(2);
    expect(await give(caseId, "applicant", "amend", { changes, why: "" })).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    const { html } = await pageFor("applicant", `/requests/${caseId}?tab=decision`);
    expect(html).toContain("Gjelder versjon 2 av svarene");
  });

  test("nothing changed is no amendment, and answers must still fit together", async () => {
    const caseId = await submitted();
    const same = { changes: { purpose: `${answers.purpose}\r\n` }, why: "" };
    expect(await give(caseId, "applicant", "amend", same)).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "changes", problem: "nothing-changed" }] },
    });
    const early = { changes: { periodTo: "2020-01-01" }, why: "" };
    expect(await give(caseId, "applicant", "amend", early)).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "changes.periodTo", problem: "date-in-past" }] },
    });
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "ask-clarification", {
      field: "periodTo",
      question: "Until when, exactly?",
    });
    expect(await give(caseId, "applicant", "answer-clarification", { reply: "So.", ...early })).toMatchObject(
      {
        refusal: { code: "invalid", issues: [{ path: "changes.periodTo" }] },
      },
    );
    expect((await stateOf(caseId)).context.answersVersion).toBe(1);
    expect(await give(caseId, "handler", "amend", { changes, why: "" })).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });

  test("an owner's open page is stale afterwards: it showed other answers", async () => {
    const caseId = await assessing();
    const { version } = await stateOf(caseId);
    await must(caseId, "applicant", "amend", { changes, why: "" });
    const proposal = { recommendation: "refuse", reasons: payloads.refuse.reasons };
    expect(
      await give(caseId, "handler", "propose-decision", proposal, { expectedVersion: version }),
    ).toMatchObject({ refusal: { code: "stale" } });
  });
});

describe("the page of amending", () => {
  test("is filled in beforehand, sends only what was changed, and keeps what is refused", async () => {
    const caseId = await submitted();
    const path = `/requests/${caseId}/amend`;
    const { html } = await pageFor("applicant", path);
    expect(html).toContain(answers.purpose);
    const all = Object.fromEntries(Object.entries(answers).map(([k, v]) => [`changes.${k}`, v]));
    const form = { ...carried(html, "amend"), ...all, why: "" };
    const nothing = await send("applicant", path, form);
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain("Du har ikke endret noe ennå");
    const short = await send("applicant", path, { ...form, "changes.dataNeeded": "Less" });
    expect(short.status).toBe(422);
    expect(short.html).toContain('href="#amend-changes-dataNeeded"');
    const sent = await send("applicant", path, { ...form, "changes.dataNeeded": changes.dataNeeded });
    expect(sent.location).toContain(`/requests/${caseId}?tab=answers&done=amend`);
    expect((await stateOf(caseId)).context.answers?.dataNeeded).toBe(changes.dataNeeded);
  });

  test("is not there for the owner, nor once it is too late", async () => {
    const caseId = await submitted();
    expect((await pageFor("handler", `/requests/${caseId}/amend`)).status).toBe(303);
    expect((await pageFor("stranger", `/requests/${caseId}/amend`)).status).toBe(404);
    await must(caseId, "applicant", "withdraw", { reason: "" });
    expect((await pageFor("applicant", `/requests/${caseId}/amend`)).status).toBe(303);
  });
});
