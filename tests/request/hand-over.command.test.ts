// Giving a case to a colleague, and who gets it while the colleague is away.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findReceivers } from "#app/notifications/find-receivers.server.ts";
import { db } from "#db/client.server.ts";
import { saveAbsence } from "#db/queries/organisations/absences.ts";
import {
  assessing,
  give,
  makeWorld,
  must,
  orgs,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import { cookieOf, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);
beforeEach(() => db().execute(sql`delete from absences`));

const day = (n: number) => osloDate(new Date(Date.now() + n * 86_400_000).toISOString()).toString();
const away = (who: "handler" | "handler2", substitute: keyof typeof people, from = -1, until = 5) =>
  saveAbsence(db(), {
    userId: people[who].userId,
    orgId: orgs.owner,
    fromDay: day(from),
    untilDay: day(until),
    substituteId: people[substitute].userId,
  });
const to = (who: keyof typeof people, note = "") => ({ to: people[who].userId, note });
const personal = async (caseId: string) =>
  (await stateOf(caseId)).parties.filter((p) => p.principal.startsWith("user:")).map((p) => p.principal);

describe("handing a case over", () => {
  test("makes the colleague its one handler, and the trail names them", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "hand-over", to("handler2", "INTERNAL: hurry"));
    expect(await stateOf(caseId)).toMatchObject({
      assigneeId: people.handler2.userId,
      context: { claimedBy: people.handler2.userId },
    });
    expect(await personal(caseId)).toEqual([`user:${people.handler2.userId}`]);
    expect((await pageFor("approver", `/requests/${caseId}`)).html).toContain("ga saken til Person handler2");
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    expect(html).toContain("ga saken til Person handler2");
    expect(html).not.toContain("INTERNAL");
  });

  test("taking over a colleague's case leaves one handler too", async () => {
    const caseId = await assessing();
    await must(caseId, "handler2", "claim");
    expect(await personal(caseId)).toEqual([`user:${people.handler2.userId}`]);
  });

  test("goes to handlers of the owner only, whatever is sent", async () => {
    const caseId = await assessing();
    for (const who of ["approver", "otherHandler", "applicant"] as const) {
      expect(await give(caseId, "handler", "hand-over", { ...to(who), toName: "Forged" })).toMatchObject({
        refusal: { code: "invalid", issues: [{ path: "to", problem: "not-a-choice" }] },
      });
    }
  });

  test("needs somebody who has the case", async () => {
    expect(await give(await submitted(), "handler", "hand-over", to("handler2"))).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("whoever proposed the decision still does not decide it afterwards", async () => {
    const caseId = await submitted();
    await must(caseId, "handler2", "claim");
    const reasons = "A text that is long enough to be accepted.";
    await must(caseId, "handler2", "propose-decision", { recommendation: "refuse", reasons });
    await must(caseId, "handler2", "hand-over", to("handler"));
    expect(await give(caseId, "handler2", "refuse", { reasons, legalBasis: "§ 1" })).toMatchObject({
      refusal: { code: "forbidden", reason: "four-eyes" },
    });
  });
});

describe("while a handler is away", () => {
  test("what is given to them goes to the substitute, and the trail keeps whom it was meant for", async () => {
    await away("handler2", "handler");
    const caseId = await submitted();
    await must(caseId, "handler2", "claim");
    await must(caseId, "handler2", "hand-over", to("handler2"));
    expect((await stateOf(caseId)).assigneeId).toBe(people.handler.userId);
    const [event] = await db().execute<{ payload: Record<string, string> }>(
      sql`select payload from case_event_payloads where case_id = ${caseId} order by seq desc limit 1`,
    );
    expect(event?.payload).toMatchObject({
      to: people.handler.userId,
      insteadOf: people.handler2.userId,
      toName: "Person handler",
    });
  });

  test("days count, two who stand in for each other do not go round, and others get nothing", async () => {
    const cases: [() => Promise<void>, string][] = [
      [() => away("handler2", "handler", 1, 5), people.handler2.userId],
      [() => away("handler2", "handler", -5, -1), people.handler2.userId],
      [() => away("handler2", "handler", 0, 0), people.handler.userId],
      [() => away("handler2", "otherHandler"), people.handler2.userId],
    ];
    for (const [arrange, expected] of cases) {
      await db().execute(sql`delete from absences`);
      await arrange();
      const caseId = await assessing();
      await must(caseId, "handler", "hand-over", to("handler2"));
      expect((await stateOf(caseId)).assigneeId).toBe(expected);
    }
    await away("handler", "handler2");
    await away("handler2", "handler");
    const caseId = await assessing();
    await must(caseId, "handler", "hand-over", to("handler2"));
    expect((await stateOf(caseId)).assigneeId).toBe(people.handler.userId);
  });

  test("mail about their cases goes to the substitute", async () => {
    const caseId = await assessing();
    const told = async () =>
      (
        await findReceivers(db(), {
          caseId,
          topic: "clarification-answered",
          to: ["handler"],
          causedBy: null,
        })
      ).map((r) => r.userId);
    expect(await told()).toEqual([people.handler.userId]);
    await away("handler", "handler2");
    expect(await told()).toEqual([people.handler2.userId]);
  });
});

describe("the page of absence", () => {
  const form = (more: object = {}) => ({
    orgId: orgs.owner,
    fromDay: day(0),
    untilDay: day(9),
    substituteId: people.handler2.userId,
    ...more,
  });

  test("saves it, hands the cases over, and ends it again", async () => {
    const caseId = await assessing();
    await cookieOf("handler");
    const saved = await send("handler", "/profile/absence", form({ handOver: "yes" }));
    expect(saved.location).toMatch(/done=saved&cases=[1-9]/);
    expect((await stateOf(caseId)).assigneeId).toBe(people.handler2.userId);
    expect((await pageFor("handler", "/profile/absence")).html).toContain("Vikaren din er Person handler2");
    await send("handler", "/profile/absence", { intent: "end", orgId: orgs.owner });
    expect((await pageFor("handler", "/profile/absence")).html).not.toContain("Vikaren din er");
  });

  test("says what is wrong, in words", async () => {
    const bad = await send("handler", "/profile/absence", form({ untilDay: "31.12.2020", substituteId: "" }));
    expect(bad.status).toBe(422);
    expect(bad.html).toContain("«Siste dag borte» er for tidlig");
    expect(bad.html).toContain("Velg et svar på «Vikar»");
    const outsider = people.otherHandler.userId;
    expect((await send("handler", "/profile/absence", form({ substituteId: outsider }))).status).toBe(422);
    expect((await send("applicant", "/profile/absence", form())).status).toBe(404);
  });
});
