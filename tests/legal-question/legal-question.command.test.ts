// From one asker's answer to everybody's: read by two, free of what was only said in the case, and taken back when need be.
// And taking a question up again, proposing a topic, and marking what stands in the way.
import { beforeAll, describe, expect, test } from "vitest";
import { newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { db } from "#db/client.server.ts";
import { listAnswers, listNearestAnswers, listObstacles } from "#db/queries/public-answers.ts";
import { pageFor, send } from "#tests/request/requests-fixture.ts";
import { give, makeWorld, must, orgs, type Person, people, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { proposeTriage } from "#workflows/legal-question/propose-triage.ts";

withDatabase();
beforeAll(makeWorld);

const HIDDEN = "HIDDEN Nordfjord Fiskemottak";
const DAY_MS = 86_400_000;
const texts = {
  title: "Who answers for data that several have joined?",
  question: "Several bodies join their registers. Which of them answers for the result?",
  answer: "Each of them, where they decide together on purpose and means.",
  sources: ["personvernforordningen artikkel 26"],
  confirm: true,
};

async function answered(by: Person = "applicant", at?: string) {
  const opened = await openCase({
    kind: "legal-question",
    input: {
      question: `Who answers for the data that ${HIDDEN} has joined with ours?`,
      facts: `${HIDDEN} has the key.`,
      title: { nb: HIDDEN, nn: HIDDEN, en: HIDDEN },
      askerPrincipal: `org:${people[by].orgId}:applicant`,
      askerName: HIDDEN,
      requestId: null,
      centreOrgId: orgs.centre,
      blocking: false,
    },
    commandId: newCommandId(),
    by: people[by],
    roles: ["asker"],
    ...(at ? { at } : {}),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const given = at ? { at } : {};
  await must(opened.caseId, "adviser", "take", {}, given);
  await must(
    opened.caseId,
    "adviser",
    "submit-answer",
    { answer: `${HIDDEN} answers for it, together with you.`, sources: [] },
    given,
  );
  await must(opened.caseId, "adviser2", "approve-answer", {}, given);
  return opened.caseId;
}
const memory = async (caseId: string) =>
  (await stateOf(caseId)).snapshot.context as {
    publication?: { id: string; state: string };
    reviewedBy: string | null;
    reopened?: { answer: { text: string } }[];
  };
async function published(more: object = {}) {
  const caseId = await answered();
  await must(caseId, "adviser", "propose-publication");
  await must(caseId, "adviser", "anonymise", { ...texts, ...more });
  await must(caseId, "adviser2", "publish");
  return { caseId, id: (await memory(caseId)).publication?.id ?? "" };
}
const publicPage = async (path: string) => {
  const response = await visit(path);
  return { status: response.status, html: await response.text() };
};

describe("publishing an answer", () => {
  test("takes a proposal, a person who has compared, and another who publishes", async () => {
    const caseId = await answered();
    expect(await give(caseId, "adviser", "publish")).toMatchObject({ refusal: { code: "not-possible-now" } });
    await must(caseId, "adviser", "propose-publication");
    expect(await give(caseId, "adviser", "anonymise", { ...texts, confirm: false })).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "confirm", problem: "required" }] },
    });
    await must(caseId, "adviser", "anonymise", texts);
    expect(await give(caseId, "adviser", "publish")).toMatchObject({
      refusal: { code: "forbidden", reason: "second-adviser" },
    });
    await must(caseId, "adviser2", "publish");
    expect((await memory(caseId)).publication?.state).toBe("published");
  });

  test("shows everybody the public text, and nothing of the case it came from", async () => {
    const { caseId, id } = await published();
    const page = await publicPage(`/svar/${id}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain(texts.answer);
    const list = await publicPage("/svar");
    expect(list.html).toContain(texts.title);
    for (const { html } of [page, list, await publicPage(`/svar/${id}.data`)]) {
      expect(html).not.toContain("HIDDEN");
      expect(html).not.toContain(caseId);
    }
    expect((await publicPage(`/svar/${caseId}`)).status).toBe(404);
  });

  test("is shown side by side to advisers only, also when the question is over", async () => {
    const caseId = await answered();
    await must(caseId, "applicant", "accept-answer");
    await must(caseId, "adviser", "propose-publication");
    const page = await pageFor("adviser2", `/questions/${caseId}/publication`);
    expect(page.status).toBe(200);
    expect(page.html).toContain("Slik det ble spurt og svart");
    expect((await pageFor("applicant", `/questions/${caseId}/publication`)).status).toBe(404);
    // Until it is published the asker learns nothing of it.
    const own = await pageFor("applicant", `/questions/${caseId}`);
    expect(own.html).not.toMatch(/Foreslått publisert|foreslo å publisere/);
  });

  test("says when it is replaced, with a link only to an answer of ours", async () => {
    const { caseId, id } = await published();
    const newer = await published({ title: "Who answers for joined data, newly told?" });
    await must(caseId, "adviser", "supersede", { why: "The law has changed.", newer: `/svar/${newer.id}` });
    const page = await publicPage(`/svar/${id}`);
    expect(page.html).toContain("The law has changed.");
    expect(page.html).toContain(`href="/svar/${newer.id}"`);
    const { rows } = await listAnswers(db(), { text: "", topic: null, page: 1 });
    expect(rows.map((r) => r.id)).not.toContain(id);
    await must(newer.caseId, "adviser", "supersede", { why: "Elsewhere.", newer: "https://evil.example/x" });
    expect((await publicPage(`/svar/${newer.id}`)).html).not.toContain("evil.example");
  });

  test("taken back is gone from page, list and memory", async () => {
    const { caseId, id } = await published();
    await must(caseId, "adviser", "retract", { why: "A person could be recognised." });
    const page = await publicPage(`/svar/${id}`);
    expect(page.status).toBe(410);
    expect(page.html).toContain("A person could be recognised.");
    expect(page.html).not.toContain(texts.answer);
    expect(JSON.stringify((await memory(caseId)).publication)).not.toContain(texts.answer);
  });
});

describe("finding an answer", () => {
  test("by words, by topic, and by what is near to a question", async () => {
    const { id } = await published({ title: "Lisens for kartdata som er blandet" });
    const found = async (text: string, topic: string | null = null) =>
      (await listAnswers(db(), { text, topic, page: 1 })).rows.map((r) => r.id);
    expect(await found("lisens kartdata")).toContain(id);
    expect(await found("lisens kartdata", "privacy")).not.toContain(id);
    expect(await found("ingenting slikt")).toEqual([]);
    const near = await listNearestAnswers(db(), "Hvilken lisens gjelder for kartdata vi har kjøpt?");
    expect(near[0]?.id).toBe(id);
    expect(await listNearestAnswers(db(), "'; drop table cases; -- & | ! ( :*")).toEqual([]);
  });

  test("comes before a question is sent, once", async () => {
    const path = "/questions/new";
    const form = {
      question: "Hvilken lisens gjelder når kartdata er blandet fra flere?",
      facts: "To kilder med ulike lisenser.",
      askFor: `user:${people.stranger.userId}`,
      _commandId: newCommandId(),
    };
    const first = await send("stranger", path, form);
    expect(first.status).toBe(200);
    expect(first.html).toContain("Andre har spurt om noe lignende");
    expect(first.html).toContain(form.question);
    expect((await send("stranger", path, { ...form, seen: "yes" })).status).toBe(303);
  });
});

describe("taking a question up again", () => {
  test("goes back to the adviser, and the answer of then is kept beside it", async () => {
    const caseId = await answered();
    await must(caseId, "applicant", "accept-answer");
    await must(caseId, "applicant", "reopen", { why: "It does not say what we must do now." });
    const { reviewedBy, reopened } = await memory(caseId);
    expect(await stateOf(caseId)).toMatchObject({ state: "answering", ball: "adviser", open: true });
    expect(reviewedBy).toBeNull();
    expect(reopened?.[0]?.answer.text).toContain("answers for it");
    expect((await pageFor("applicant", `/questions/${caseId}`)).html).toContain("answers for it");
    await must(caseId, "adviser", "submit-answer", {
      answer: "You must agree on it in writing.",
      sources: [],
    });
    await must(caseId, "adviser2", "approve-answer");
    expect((await stateOf(caseId)).state).toBe("answered");
  });

  test("is possible for thirty days and no longer", async () => {
    const then = new Date(Date.now() - 40 * DAY_MS);
    const at = (days: number) => new Date(then.getTime() + days * DAY_MS).toISOString();
    const caseId = await answered("applicant", at(0));
    const why = { why: "Something is still unclear to us." };
    expect(await give(caseId, "applicant", "reopen", why)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    expect((await pageFor("applicant", `/questions/${caseId}`)).html).not.toContain('value="reopen"');
    await must(caseId, "applicant", "reopen", why, { at: at(29) });
  });

  test("and nothing is said in a question that is over", async () => {
    const caseId = await answered();
    await must(caseId, "applicant", "accept-answer");
    expect(await give(caseId, "applicant", "send-message", { text: "Thanks." })).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });
});

test("an obstacle is in the register of the centre, and nowhere that the asker looks", async () => {
  const caseId = await answered();
  await must(caseId, "adviser", "mark-obstacle", { rule: "RULE § 17", stops: "Nobody may join the data." });
  const page = await pageFor("adviser2", "/questions/obstacles");
  expect(page.html).toContain("RULE § 17");
  for (const path of [`/questions/${caseId}`, `/questions/${caseId}/case-file.json`])
    expect((await pageFor("applicant", path)).html).not.toContain("RULE § 17");
  expect((await pageFor("applicant", "/questions/obstacles")).status).toBe(404);
  for (const who of ["applicant", "handler", "stranger"] as const)
    expect(await listObstacles(db(), { principals: people[who].principals, everything: false })).toEqual([]);
  await must(caseId, "adviser", "clear-obstacle");
  expect((await pageFor("adviser2", "/questions/obstacles")).html).not.toContain("RULE § 17");
});

test.each([
  ["Hvilken lisens gjelder for kartet?", "Ikke noe mer.", false, { topic: "licence", urgency: "normal" }],
  ["Kan vi lagre personopplysninger i USA?", "Det haster.", false, { urgency: "urgent" }],
  [
    "Har vi hjemmel til dette?",
    "Datasettet er delvis åpent.",
    true,
    { topic: "legal-basis", urgency: "soon" },
  ],
  ["Hva gjør vi nå?", "Vi vet ikke.", false, { topic: null, urgency: "normal" }],
])("the words of “%s” propose a topic and an urgency", (question, facts, blocking, expected) => {
  expect(proposeTriage(question, facts, blocking)).toMatchObject(expected);
});
