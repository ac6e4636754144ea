// Answers on why one stops and how it went: asked after the command, counted once, shown to nobody before five have answered.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { cleanUp } from "#app/jobs/clean-up.server.ts";
import { releaseSurveyResults } from "#app/survey/release-results.server.ts";
import { db } from "#db/client.server.ts";
import { experienceCounts, experienceTexts, experienceTickets } from "#db/schema/experiences.ts";
import { makeOthers, requestAs } from "#tests/isolation/isolation-fixture.ts";
import {
  assessing,
  deciding,
  makeWorld,
  must,
  openRequest,
  orgs,
  payloads,
  people,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();
beforeAll(async () => {
  await makeWorld();
  await makeOthers();
});

/** Ends a case from its own page; gives where that leads. */
async function stop(caseId: string, command: "withdraw" | "discard"): Promise<string> {
  const page = command === "discard" ? `/requests/${caseId}/form` : `/requests/${caseId}`;
  const form = { _command: command, _commandId: randomUUID(), _version: "", reason: "" };
  const { status, location } = await requestAs("applicant", `${page}?index`, form);
  expect(status).toBe(303);
  return location;
}
const because = (why: string, text = "") => ({ why, text });
const shown = (who: Parameters<typeof requestAs>[0], search = "") => requestAs(who, `/experiences${search}`);

test("whoever withdraws is asked why on the next page, answers once, and leaves no trace of who it was", async () => {
  const caseId = await assessing();
  const path = await stop(caseId, "withdraw");
  expect(path).toMatch(/^\/why\/[\w-]{60,}\?done=withdraw$/);
  expect(path).not.toContain(caseId);
  const page = await requestAs(null, path);
  expect([page.status, page.text.includes("Forespørselen er trukket"), page.text.includes("/cases")]).toEqual(
    [200, true, true],
  );
  expect((await requestAs(null, path, because("nonsense"))).status).toBe(422);
  const long = await requestAs(null, path, because("other", "x".repeat(301)));
  expect([long.status, long.text.includes("x".repeat(301))]).toEqual([422, true]);
  // The case's own page asks as well, with the same right to one answer.
  const again = /\/why\/[\w-]+/.exec((await requestAs("applicant", `/requests/${caseId}`)).text)?.[0];
  expect(again).toBe(path.split("?")[0]);
  const told = await requestAs(null, path, because("too-long", "It took half a year."));
  expect([told.status, told.location]).toEqual([303, `${again}?told=1`]);
  expect((await requestAs(null, told.location)).status).toBe(200);
  expect((await requestAs(null, path, because("terms"))).location).toBe(`${again}?told-before=1`);
  expect((await requestAs("applicant", `/requests/${caseId}`)).text).not.toContain("/why/");

  expect(await db().select().from(experienceCounts)).toEqual(
    ["all", orgs.owner].map((scope) =>
      expect.objectContaining({ scope, month: "", step: "assess", choice: "too-long", answers: 1 }),
    ),
  );
  const stored = JSON.stringify([
    await db().select().from(experienceCounts),
    await db().select().from(experienceTexts),
    await db().select().from(experienceTickets),
  ]);
  expect(stored).toContain("half a year");
  for (const secret of [caseId, orgs.applicant, people.applicant.userId, orgs.centre])
    expect(stored).not.toContain(secret);
});

test("nothing is shown of four, and then always of five or more together", async () => {
  for (const why of ["too-long", "too-long", "nobody-answered"])
    await requestAs(null, await stop(await assessing(), "withdraw"), because(why));
  await releaseSurveyResults(new Date());
  expect((await shown(null)).text).not.toContain("Det tok for lang tid");
  await requestAs(null, await stop(await assessing(), "withdraw"), because("other", "The fifth."));
  await releaseSurveyResults(new Date());
  const first = (await shown(null)).text;
  expect(first).toContain("Mens den ble vurdert (5 svar)");
  await requestAs(null, await stop(await assessing(), "withdraw"), because("terms"));
  await releaseSurveyResults(new Date());
  expect((await shown(null)).text).toContain("Mens den ble vurdert (5 svar)");
  const marks = await db().execute<{ marks: string }>(sql`
    select distinct xmin::text as marks from experience_counts where month = ''`);
  expect(marks, "all that waits was last written by one transaction").toHaveLength(1);
  expect((await db().select().from(experienceTickets)).every(({ mixed }) => mixed)).toBe(true);
});

test("everybody reads the totals, an owner's people their own, the centre all and the words", async () => {
  const own = `?owner=${orgs.owner}`;
  for (const who of [null, "applicant", "otherHandler"] as const) {
    const { text } = await shown(who);
    expect(text).toContain("5 svar");
    for (const hidden of ["Org owner", "half a year", "The fifth"]) expect(text).not.toContain(hidden);
    expect((await shown(who, own)).status).toBe(404);
    expect((await requestAs(who, `/experiences.csv${own}`)).status).toBe(404);
  }
  const handler = await shown("handler", own);
  expect([handler.status, handler.text.includes("5 svar"), handler.text.includes("half a year")]).toEqual([
    200,
    true,
    false,
  ]);
  const centre = await shown("adviser");
  for (const word of ["Org owner", "half a year", "The fifth."]) expect(centre.text).toContain(word);
  expect((await shown("adviser", own)).text).toContain("5 svar");
  const csv = await requestAs("adviser", `/experiences.csv${own}`);
  expect(csv.text).toContain("assess,why,too-long,Mens den ble vurdert,Det tok for lang tid,3");
  for (const odd of ["?owner=", "?owner=x", `?owner=${randomUUID()}`, "?owner=%27%22"])
    expect(`${odd} ${(await shown("adviser", odd)).status}`).toBe(`${odd} 404`);
});

test("the centre takes away a text that names somebody; others cannot", async () => {
  const [text] = await db().select().from(experienceTexts);
  const form = { remove: text?.id ?? "" };
  expect((await requestAs("handler", "/experiences?index", form)).status).toBe(404);
  expect(await db().select().from(experienceTexts)).toHaveLength(2);
  expect((await requestAs("adviser", "/experiences?index", form)).status).toBe(303);
  expect(await db().select().from(experienceTexts)).toHaveLength(1);
});

test("drafts and the guide are counted where they stopped; a forged or old ticket has none", async () => {
  const draft = await stop(await openRequest(), "discard");
  expect((await requestAs(null, draft, because("no-basis"))).status).toBe(303);
  expect((await requestAs(null, "/why?at=guide:%27nonsense", because("other"))).status).toBe(303);
  expect((await requestAs(null, "/why?at=guide:about", because("not-understood"))).location).toBe(
    "/why?told=1",
  );
  const steps = await db().execute<{ step: string }>(sql`
    select step from experience_counts where scope = 'all' and month = '' order by step`);
  expect(steps.map(({ step }) => step)).toEqual(["apply", "assess", "guide", "guide-about"]);
  const ticket = draft.split(/[/?]/)[2] ?? "";
  for (const odd of [`x${ticket}`, ticket.slice(1), `${ticket}x`, "x".repeat(50), "x".repeat(5000)])
    expect((await requestAs(null, `/why/${odd}`)).status).toBe(410);
});

test("when access is given the case's page asks three questions, each of which is counted by itself", async () => {
  const caseId = await deciding();
  await must(caseId, "approver", "approve", { ...payloads.approve, conditions: [] });
  await must(caseId, "handler", "deliver-access", payloads.deliver);
  const { text } = await requestAs("applicant", `/requests/${caseId}`);
  const path = /\/why\/[\w-]+/.exec(text)?.[0] ?? "";
  expect((await requestAs("handler", `/requests/${caseId}`)).text).not.toContain("/why/");
  const page = await requestAs(null, path);
  for (const question of ["easier", "foreseen", "again"]) expect(page.text).toContain(`name="${question}"`);
  expect((await requestAs(null, path, { easier: "yes", again: "no", text: "ignored here" })).status).toBe(
    303,
  );
  const counts = await db().execute<{ question: string; choice: string }>(sql`
    select question, choice from experience_counts where scope = ${orgs.owner} and step = 'access' order by question`);
  expect(counts.map(({ question, choice }) => `${question} ${choice}`)).toEqual(["again no", "easier yes"]);
  expect((await db().select().from(experienceTexts)).map(({ text }) => text)).not.toContain("ignored here");
});

test("used tickets are forgotten once they would no longer be taken", async () => {
  await cleanUp(new Date(Date.now() + 130 * 86_400_000));
  expect(await db().select().from(experienceTickets)).toHaveLength(0);
});
