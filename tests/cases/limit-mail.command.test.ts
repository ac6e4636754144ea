// Mail that one sends to others is limited: by person, by organisation, by receiver; and the refusal says until when.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import { LIMITS } from "#app/platform/http/rate-limit.server.ts";
import { db } from "#db/client.server.ts";
import { makeOthers, requestAs } from "#tests/isolation/isolation-fixture.ts";
import {
  assessing,
  give,
  makeWorld,
  must,
  orgs,
  payloads,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();
beforeAll(async () => {
  await makeWorld();
  await makeOthers();
});
beforeEach(() => db().execute(sql`delete from rate_limits`));

let n = 0;
const somebody = (email = `person${++n}@example.no`) => ({ name: "Kari Nordmann", email });
const invite = (caseId: string, ...invited: { name: string; email: string }[]) =>
  give(caseId, "applicant", "invite-co-applicant", { invited });
const refused = { ok: false, refusal: { code: "too-many" } };
const invitations = async () => {
  const [row] = await db().execute<{ count: number }>(sql`
    select count(*)::int as count from outbox where topic in ('co-applicant-invited', 'review-asked', 'consent-asked', 'request-nudged')`);
  return row?.count ?? 0;
};

test("one address gets so many invitations a day, whatever case they are from, and no mail more", async () => {
  for (let i = 0; i < LIMITS["invite-receiver"].points; i++)
    expect(await invite(await submitted(), somebody("target@example.no"))).toMatchObject({ ok: true });
  const caseId = await submitted();
  const before = await invitations();
  expect(await invite(caseId, somebody("Target@example.no"))).toMatchObject(refused);
  expect(await invitations()).toBe(before);
  expect((await stateOf(caseId)).context.coApplicants ?? []).toEqual([]);
  expect(await invite(caseId, somebody())).toMatchObject({ ok: true });
});

test("one person sends so many a day, and the next day is named", async () => {
  const { points } = LIMITS.invite;
  for (let i = 0; i < points / 5; i++) {
    const five = [somebody(), somebody(), somebody(), somebody(), somebody()];
    expect(await invite(await submitted(), ...five)).toMatchObject({ ok: true });
  }
  const answer = await invite(await submitted(), somebody());
  expect(answer).toMatchObject(refused);
  const from = answer.ok || answer.refusal.code !== "too-many" ? "" : answer.refusal.from;
  expect(Date.parse(from)).toBeGreaterThan(Date.now());
});

test("colleagues share what their organisation sends", async () => {
  const person = LIMITS.invite.points;
  const rounds = Math.ceil(LIMITS["invite-org"].points / person);
  for (let r = 0; r < rounds; r++) {
    await db().execute(sql`delete from rate_limits where key like 'invite:%'`);
    for (let i = 0; i < person / 5; i++)
      await invite(await submitted(), somebody(), somebody(), somebody(), somebody(), somebody());
  }
  await db().execute(sql`delete from rate_limits where key like 'invite:%'`);
  expect(await invite(await submitted(), somebody())).toMatchObject(refused);
}, 60_000);

test("a second click and a refused command count nothing", async () => {
  const caseId = await submitted();
  const commandId = newCommandId();
  const invited = [somebody("once@example.no")];
  for (let i = 0; i <= LIMITS["invite-receiver"].points; i++)
    expect(await give(caseId, "applicant", "invite-co-applicant", { invited }, { commandId })).toMatchObject({
      ok: true,
    });
  for (let i = 0; i <= LIMITS["invite-receiver"].points; i++)
    expect(await give(caseId, "handler", "invite-co-applicant", { invited })).toMatchObject({ ok: false });
  expect(await invite(await submitted(), somebody("once@example.no"))).toMatchObject({ ok: true });
});

test("those who are asked for consent are counted where their cases open, and reviewers with them", async () => {
  const { points } = LIMITS["ask-receiver"];
  const subjects = [somebody("subject@example.no")];
  const reviewers = [somebody("subject@example.no")];
  const consent = { ...payloads.consent, subjects, needed: 1 };
  for (let i = 0; i < points; i += 2) {
    await must(await assessing(), "handler", "require-consent", consent);
    await must(await assessing(), "handler", "ask-review", review(reviewers));
  }
  expect(await give(await assessing(), "handler", "require-consent", consent)).toMatchObject(refused);
  expect(await give(await assessing(), "handler2", "ask-review", review(reviewers))).toMatchObject(refused);
}, 60_000);

const review = (reviewers: { name: string; email: string }[]) => ({
  kind: "legal",
  reviewers,
  question: "May this be shared with them?",
  replyBy: "2090-01-01",
  blocking: false,
});

test("reminders of a data owner are limited across all the cases of somebody", async () => {
  for (let i = 0; i < LIMITS.remind.points; i++) await must(await submitted(), "applicant", "nudge");
  expect(await give(await submitted(), "applicant", "nudge")).toMatchObject(refused);
}, 60_000);

test("the page says so in words, with what was typed", async () => {
  const name = "Navn som skal stå";
  for (let i = 0; i < LIMITS["invite-receiver"].points; i++)
    await must(await submitted(), "applicant", "invite-co-applicant", {
      invited: [somebody("full@example.no")],
    });
  const caseId = await submitted();
  const sent = await requestAs("applicant", `/requests/${caseId}/applicants`, {
    _command: "invite-co-applicant",
    _commandId: newCommandId(),
    _version: "",
    invited: `${name}, full@example.no`,
  });
  expect(sent.status).toBe(429);
  const seconds = Number(sent.retryAfter);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(LIMITS["invite-receiver"].duration);
  const [words = ""] = textsFor("nb").cases.refusals.tooMany({ when: "|" }).split("|");
  expect(sent.text).toContain(words);
  expect(sent.text).toContain(name);
});

test("letting somebody into an organisation by address is limited for the organisation and the receiver too", async () => {
  const add = (email: string) =>
    requestAs("administrator", `/organisations/${orgs.owner}/members`, {
      intent: "add",
      email,
      role: "handler",
    });
  for (let i = 0; i < LIMITS["invite-receiver"].points; i++)
    expect((await add("stranger@example.no")).status).not.toBe(429);
  expect((await add("stranger@example.no")).status).toBe(429);
  expect((await add("asker@example.no")).status).not.toBe(429);
});
