// My page: what one must do stands on top, the person who applies together finds it too, and the odds say what waiting has done.
import { beforeAll, expect, test } from "vitest";
import { outlooksOfCases } from "#app/forecast/load-forecast.server.ts";
import { refreshForecasts } from "#app/forecast/refresh-forecasts.server.ts";
import { cookieOf } from "#tests/request/requests-fixture.ts";
import { makeWorld, must, openRequest, type Person, payloads, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openDemand } from "#tests/support/demand-world.ts";
import { visit } from "#tests/support/site.ts";
import { together } from "#tests/support/together-world.ts";
import { answers } from "./samples.ts";

withDatabase();
beforeAll(makeWorld);

const prose = payloads.approve.reasons;
const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
const myPage = async (who: Person, query = "") =>
  (await visit(`/cases${query}`, { cookie: await cookieOf(who) })).text();

/** Sent long enough ago, and with the owner for so many days. */
async function ended(withOwner: number, how: "withdraw" | "approve") {
  const caseId = await openRequest("applicant", ago(200));
  await must(caseId, "applicant", "submit", { answers }, { at: ago(200) });
  const at = ago(200 - withOwner);
  if (how === "withdraw") return must(caseId, "applicant", "withdraw", { reason: prose }, { at });
  await must(caseId, "handler", "claim", {}, { at });
  await must(caseId, "handler", "propose-decision", { recommendation: "approve", reasons: prose }, { at });
  return must(caseId, "approver", "approve", payloads.approve, { at });
}

test("what waits for the reader comes before what waits for others, with the way to do it", async () => {
  const waiting = await submitted();
  const asked = await submitted();
  await must(asked, "handler", "claim");
  await must(asked, "handler", "ask-clarification", { field: "purpose", question: prose });
  const demand = await openDemand("applicant");
  const page = await myPage("applicant");
  const [top = "", rest = ""] = page.split("Venter på andre");
  expect(top).toContain(`/requests/${asked}#next`);
  expect(rest).not.toContain(asked);
  expect(top).not.toContain(waiting);
  expect(rest).toContain(waiting);
  expect(rest).toContain(`/demand/${demand}`);
  expect(rest).toContain("Deretter: ");
  expect(await myPage("applicant", "?tab=yours")).not.toContain(waiting);
  for (const caseId of [waiting, asked, demand]) expect(await myPage("stranger")).not.toContain(caseId);
});

test("whoever joins a request finds it from the draft on, and is not told to do what the lead must", async () => {
  const { caseId } = await together(openRequest());
  const draft = await myPage("stranger");
  expect(draft).toContain(`/requests/${caseId}"`);
  expect(draft).toContain("Org applicant skriver og sender for alle som søker.");
  await must(caseId, "applicant", "submit", { answers });
  await must(caseId, "handler", "claim");
  await must(caseId, "handler", "ask-clarification", { field: "purpose", question: prose });
  const asked = await myPage("stranger");
  expect(asked).toContain("Ballen ligger hos Org applicant");
  expect(asked).not.toContain(`/requests/${caseId}#next`);
  await must(caseId, "applicant", "withdraw", { reason: prose });
  expect(await myPage("stranger")).not.toContain(caseId);
  expect(await myPage("stranger", "?tab=closed")).toContain(caseId);
});

test("the odds are those of who waited as long, and say what a week of waiting has changed where that can be said", async () => {
  for (const days of [5, 6, 7, 8]) await ended(days, "approve");
  for (const days of [30, 31, 32, 33]) await ended(days, "withdraw");
  const old = await openRequest("applicant", ago(14));
  await must(old, "applicant", "submit", { answers }, { at: ago(11) });
  const fresh = await submitted();
  await refreshForecasts();
  const outlooks = await outlooksOfCases([old, fresh], new Date());
  expect(outlooks.get(old)).toMatchObject({ days: 11, waited: { access: 0 } });
  const before = outlooks.get(old)?.weekAgo;
  expect(before && before !== "longer" && before.access).toBeGreaterThan(0.3);
  expect(outlooks.get(fresh)?.weekAgo).toBeNull();
  const page = await myPage("applicant");
  expect(page).toMatch(
    /Nesten ingen som ventet så lenge, fikk tilgang\. For en uke siden: om lag [45] av 10\./,
  );
});
