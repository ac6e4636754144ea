// From cases as they really move to what the page of their dataset says: counted once, the applicant's own waiting left out.
import { beforeAll, describe, expect, test } from "vitest";
import { refreshForecasts } from "#app/forecast/refresh-forecasts.server.ts";
import { stepKeysOf } from "#app/forecast/refresh-step-times.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { findGroups, listSentSince } from "#db/queries/forecast/forecast.ts";
import { findStepGroups } from "#db/queries/forecast/step-times.ts";
import { answers } from "#tests/cases/samples.ts";
import { cookieOf } from "#tests/request/requests-fixture.ts";
import { dataset, makeWorld, must, openRequest, orgs, payloads } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { featureGroupsOf } from "#workflows/forecast/features.ts";

withDatabase();
beforeAll(makeWorld);

const prose = payloads.approve.reasons;
const day = (n: number) => new Date(Date.UTC(2026, 0, 5 + n, 9)).toISOString();
const now = new Date(day(100));

async function sent(on: number): Promise<string> {
  const caseId = await openRequest("applicant", day(on));
  await must(caseId, "applicant", "submit", { answers }, { at: day(on) });
  return caseId;
}

async function decided(on: number, until: number, command: "approve" | "refuse"): Promise<string> {
  const caseId = await sent(on);
  await must(caseId, "handler", "claim", {}, { at: day(on + 1) });
  const recommendation = command;
  await must(caseId, "handler", "propose-decision", { recommendation, reasons: prose }, { at: day(until) });
  await must(caseId, "approver", command, payloads[command], { at: day(until) });
  return caseId;
}

const observed = async (caseId: string) => {
  const [row] = await sqlClient()<{ days: number; outcome: string | null; ticking: boolean }[]>`
    select days, outcome, ticking from forecast_observations where case_id = ${caseId}`;
  return row && { ...row, days: Math.round(row.days) };
};
const key = { dataset: `dataset:${dataset.id}`, owner: `owner:${orgs.owner}:interim-answer` };
const groups = async () => findGroups(db(), Object.values(key));
const page = async () => (await visit(`/data/${dataset.id}`)).text();

describe("What the past tells", () => {
  test("is nothing before anything has happened, and the page says so", async () => {
    await refreshForecasts(now);
    expect(await groups()).toEqual(new Map());
    expect(await page()).toContain("Vi vet for lite til å si hvordan det pleier å gå.");
  });

  test("leaves out the days on which the owner waited for the applicant", async () => {
    const caseId = await sent(0);
    await must(caseId, "handler", "claim", {}, { at: day(2) });
    await must(caseId, "handler", "ask-clarification", { field: "purpose", question: prose }, { at: day(5) });
    await must(caseId, "applicant", "answer-clarification", { reply: prose }, { at: day(25) });
    await must(
      caseId,
      "handler",
      "propose-decision",
      { recommendation: "approve", reasons: prose },
      { at: day(28) },
    );
    await must(caseId, "approver", "approve", payloads.approve, { at: day(30) });
    await refreshForecasts(now);
    expect(await observed(caseId)).toEqual({ days: 10, outcome: "access", ticking: false });
  });

  test("counts a running case until now, and not while the applicant has the ball", async () => {
    const running = await sent(60);
    const asked = await sent(60);
    await must(asked, "handler", "claim", {}, { at: day(61) });
    await must(asked, "handler", "ask-clarification", { field: "purpose", question: prose }, { at: day(70) });
    await refreshForecasts(now);
    expect(await observed(running)).toEqual({ days: 40, outcome: null, ticking: true });
    expect(await observed(asked)).toEqual({ days: 10, outcome: null, ticking: false });
  });

  test("tells endings apart, and nothing of a draft", async () => {
    const draft = await openRequest("applicant", day(1));
    const gone = await sent(1);
    await must(gone, "applicant", "withdraw", { reason: prose }, { at: day(9) });
    const refused = await decided(1, 21, "refuse");
    await refreshForecasts(now);
    expect(await observed(draft)).toBeUndefined();
    expect(await observed(gone)).toEqual({ days: 8, outcome: "stopped", ticking: false });
    expect(await observed(refused)).toEqual({ days: 20, outcome: "refusal", ticking: false });
  });

  test("adds up in the groups of the dataset and of its owner, each case once however often it moves", async () => {
    const known = await groups();
    for (const k of Object.values(key)) expect(known.get(k)).toMatchObject({ ended: 3, running: 2 });
    expect(await refreshForecasts(now)).toBe(0);
  });

  test("adds up in the groups of those who asked in the same way, and moves when they ask otherwise", async () => {
    const asked = { ...answers, extent: "all", area: "places" };
    const caseId = await openRequest("applicant", day(2));
    await must(caseId, "applicant", "submit", { answers: asked }, { at: day(2) });
    await must(caseId, "applicant", "withdraw", { reason: prose }, { at: day(9) });
    const other = await openRequest("applicant", day(2));
    await must(other, "applicant", "submit", { answers: asked }, { at: day(2) });
    await refreshForecasts(now);
    const groupOf = async (feature: string) => {
      const keys = featureGroupsOf({ ownerId: orgs.owner, road: "interim-answer" }, feature).map(
        (g) => g.key,
      );
      const known = await findGroups(db(), keys);
      return keys.map((k) => ({ ended: known.get(k)?.ended, running: known.get(k)?.running }));
    };
    expect(await groupOf("extent=all")).toEqual([
      { ended: 1, running: 1 },
      { ended: 1, running: 1 },
    ]);
    expect(await groupOf("extent=totals")).toEqual([{}, {}]);
    await must(other, "applicant", "amend", { changes: { extent: "totals" }, why: "" }, { at: day(10) });
    await must(other, "applicant", "withdraw", { reason: prose }, { at: day(11) });
    await refreshForecasts(now);
    expect(await groupOf("extent=all")).toEqual([
      { ended: 1, running: 0 },
      { ended: 1, running: 0 },
    ]);
    expect(await groupOf("extent=totals")).toEqual([
      { ended: 1, running: 0 },
      { ended: 1, running: 0 },
    ]);
    // What came before the question was asked says nothing of it, but of consent it does.
    expect((await groupOf("consent=no"))[1]?.ended).toBe(5);
    await sqlClient()`delete from forecast_observations where case_id = any(${[caseId, other]})`;
    await sqlClient()`update forecast_groups set computed_at = 'epoch'`;
    await refreshForecasts(now);
  });

  test("is said on the page once enough cases have ended", async () => {
    await decided(3, 20, "approve");
    await decided(4, 30, "approve");
    await refreshForecasts(now);
    const text = await page();
    expect(text).toContain("Bygger på 5 avsluttede saker om dette datasettet.");
    expect(text).toMatch(/Om lag [5-7] av 10 får tilgang\./);
    // Nine answers are needed for a range that holds.
    expect(text).toContain("For få har fått svar til at vi kan si hvor lang tid det tar.");
  });

  test("tells the next applicant what this owner usually asks back about", async () => {
    // Of the five that have ended, the owner asked in one about the purpose.
    const known = (await groups()).get(key.owner);
    expect(known?.asked?.purpose).toBeGreaterThan(0.1);
    const draft = await openRequest("applicant", day(99));
    const cookie = await cookieOf("applicant");
    const form = await (await visit(`/requests/${draft}/form/what`, { cookie })).text();
    expect(form).toContain("Vær nøye her: Org owner har spurt om mer i 2 av 10 saker.");
  });

  test("grows older by itself: groups that nothing touched for a day are reckoned anew", async () => {
    await refreshForecasts(now);
    const later = new Date(now.getTime() + 3 * 86_400_000);
    const before = await groups();
    await refreshForecasts(later);
    const after = await groups();
    expect(after.get(key.dataset)?.curve).not.toEqual(before.get(key.dataset)?.curve);
    const [aged] = await sqlClient()<{ n: number }[]>`
      select count(*)::int as n from forecast_groups where computed_at < ${later.toISOString()}`;
    expect(aged?.n).toBe(0);
  });
});

test("times each step with whom it was, and the request's page tells what is usual there", async () => {
  for (let i = 0; i < 9; i++) await decided(i, i + 4 + i, i % 2 ? "refuse" : "approve");
  const fresh = await sent(90);
  await must(fresh, "handler", "claim", {}, { at: day(92) });
  await refreshForecasts(now);
  const rows = await sqlClient()<{ told: string }[]>`
    select step || ' ' || round(days)::text || ' ' || coalesce(outcome, 'runs') as told
    from step_observations where case_id = ${fresh} order by step`;
  expect(rows.map(({ told }) => told)).toEqual(["assess 8 runs", "receive 2 access"]);
  const known = await findStepGroups(
    db(),
    Object.values(stepKeysOf({ ownerOrgId: orgs.owner, road: "interim-answer" })),
  );
  expect([...known.keys()].sort()).toEqual(["all:interim-answer", key.owner]);
  for (const { receive, assess } of known.values())
    expect([receive?.duration?.median, (assess?.running ?? 0) > 0]).toEqual([1, true]);
  const html = await (await visit(`/requests/${fresh}`, { cookie: await cookieOf("applicant") })).text();
  expect(html).toMatch(/Bygger på \d+ saker hos Org owner/);
  expect(html).toContain("https://lovdata.no/lov/1967-02-10/§11a");
  expect(html).toContain("ikke prøvd av oss");
  // One more change touches the groups of this request only.
  const [stamp] = await sqlClient()`update step_groups set computed_at = '2020-01-01' returning 1`;
  expect(stamp).toBeDefined();
  await must(fresh, "applicant", "withdraw", { reason: "" }, { at: day(99) });
  await sqlClient()`insert into step_groups values ('all:other', '{}', '2020-01-01')`;
  await refreshForecasts(now);
  const [other] = await sqlClient()<{ at: Date }[]>`
    select computed_at as at from step_groups where key = 'all:other'`;
  expect(new Date(other?.at ?? 0).getUTCFullYear()).toBe(2020);
  await sqlClient()`delete from step_groups where key = 'all:other'`;
});

describe("What the back-test reads", () => {
  test("holds of each request how it asked itself, and not how others did", async () => {
    const asking = async (extent: string) => {
      const caseId = await openRequest("applicant", day(0));
      await must(caseId, "applicant", "submit", { answers: { ...answers, extent } }, { at: day(0) });
      await must(caseId, "applicant", "withdraw", { reason: "" }, { at: day(1) });
      return caseId;
    };
    const [all, totals] = [await asking("all"), await asking("totals")];
    await refreshForecasts(now);
    const rows = await listSentSince(db(), new Date(day(-1)), 100);
    const extentOf = (caseId: string) =>
      rows.find((r) => r.caseId === caseId)?.features.filter((f) => f.startsWith("extent="));
    expect([extentOf(all), extentOf(totals)]).toEqual([["extent=all"], ["extent=totals"]]);
  });
});
