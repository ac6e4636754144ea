// Applying together: joined by link and account, each for itself, seeing no more than it has confirmed and no longer than
// it takes part.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findReceivers } from "#app/notifications/find-receivers.server.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import {
  give,
  makeWorld,
  must,
  openRequest,
  orgs,
  type Person,
  payloads,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { invite, join, terms, textHash, together } from "#tests/support/together-world.ts";
import { coApplicantPolicy } from "#workflows/request/co-applicant-commands.ts";
import { requestPolicy } from "#workflows/request/policy.ts";
import { hidden, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);
// How many may be invited is tried in tests/cases/limit-mail.command.test.ts.
beforeEach(() => db().execute(sql`delete from rate_limits`));

async function granted(conditions: string[]) {
  const { caseId } = await together();
  await must(caseId, "handler", "claim");
  await must(caseId, "handler", "propose-decision", {
    recommendation: "approve",
    reasons: payloads.refuse.reasons,
  });
  await must(caseId, "approver", "approve", { ...payloads.approve, conditions });
  if (conditions.length > 0) await must(caseId, "applicant", "accept-conditions");
  await must(caseId, "handler", "deliver-access", payloads.deliver);
  return caseId;
}
const accessPage = (caseId: string, who: Person) => pageFor(who, `/requests/${caseId}?tab=access`);
const SECRET = payloads.deliver.instructions;

describe("being asked", () => {
  test("gives a page and nothing else of the case, to whoever holds the link", async () => {
    const caseId = await submitted();
    const link = await invite(caseId);
    const page = await visit(`/invitation/${tokenOfLink(link)}`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain("Org applicant");
    expect(html).toContain("Logg inn for å bli med");
    expect(html).not.toContain("siv@example.no");
    expect((await pageFor("stranger", `/requests/${caseId}`)).status).toBe(404);
    expect((await visit(`/invitation/${link}`)).status).toBe(404);
  });

  test("is told by mail to the address and to nobody else", async () => {
    const caseId = await submitted();
    const link = await invite(caseId);
    const to = await findReceivers(db(), {
      caseId,
      topic: "co-applicant-invited",
      to: ["invited"],
      causedBy: people.applicant.userId,
      links: [link],
    });
    expect(to.map((r) => r.email)).toEqual(["siv@example.no"]);
  });

  test("can be declined by the link alone, and then the link leads nowhere", async () => {
    const caseId = await submitted();
    const link = await invite(caseId);
    const path = `/invitation/${tokenOfLink(link)}`;
    const answer = await visit(path, { form: { answer: "decline" } });
    expect(answer.status).toBe(303);
    expect((await stateOf(caseId)).context.coApplicants?.[0]?.state).toBe("declined");
    expect((await visit(path)).status).toBe(404);
    expect(await join(caseId, link, "stranger")).toMatchObject({ refusal: { code: "not-found" } });
  });

  test("is over once the owner decides: who comes later was not decided upon", async () => {
    const caseId = await submitted();
    const link = await invite(caseId);
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "propose-decision", {
      recommendation: "refuse",
      reasons: payloads.refuse.reasons,
    });
    expect(await join(caseId, link, "stranger")).toMatchObject({ refusal: { code: "not-possible-now" } });
    expect(await (await visit(`/invitation/${tokenOfLink(link)}`)).text()).toContain("Det er for sent");
  });
});

describe("joining", () => {
  test("through the page: the terms are kept with version, hash, name and time", async () => {
    const caseId = await submitted();
    const path = `/invitation/${tokenOfLink(await invite(caseId))}`;
    const { html } = await pageFor("stranger", path);
    expect(html).toContain("Bli med på forespørselen");
    const form = { textHash: hidden(html, "textHash"), orgId: orgs.other };
    expect((await send("stranger", path, form)).status).toBe(422);
    const done = await send("stranger", path, { ...form, confirm: "yes" });
    expect(done.location).toBe(`/requests/${caseId}/applicants?done=accept-invitation#done`);
    const [joined] = (await stateOf(caseId)).context.coApplicants ?? [];
    expect(joined).toMatchObject({
      state: "accepted",
      org: { id: orgs.other, name: "Org other" },
      terms: { ...terms, by: people.stranger.userId, signer: "Person stranger" },
    });
    expect((await pageFor("stranger", `/requests/${caseId}`)).status).toBe(200);
    expect((await pageFor("applicant", `/requests/${caseId}/applicants`)).html).toContain(textHash);
  });

  test.each([
    ["another text", { textHash: "0".repeat(64) }, "textHash"],
    ["an organisation of others", { orgId: orgs.centre }, "orgId"],
    ["without the box", { confirm: false }, "confirm"],
  ])("is refused with %s", async (_, more, path) => {
    const caseId = await submitted();
    const answer = await join(caseId, await invite(caseId), "stranger", more);
    expect(answer).toMatchObject({ refusal: { code: "invalid", issues: [{ path }] } });
    expect((await stateOf(caseId)).parties.some((p) => p.role === "co-applicant")).toBe(false);
  });

  test("is not for the organisation that asks", async () => {
    const caseId = await submitted();
    const answer = await join(caseId, await invite(caseId), "applicant");
    expect(answer).toMatchObject({ refusal: { code: "invalid", issues: [{ path: "orgId" }] } });
  });

  test("is hidden from the owner until it has happened", async () => {
    const caseId = await submitted();
    const link = await invite(caseId);
    for (const path of [
      `/requests/${caseId}`,
      `/requests/${caseId}/applicants`,
      `/requests/${caseId}/case-file.json`,
    ])
      expect((await pageFor("handler", path)).html).not.toMatch(/Siv Fremmed|siv@example\.no/);
    await join(caseId, link, "stranger");
    expect((await pageFor("handler", `/requests/${caseId}/applicants`)).html).toContain("Org other");
  });
});

describe("a co-applicant", () => {
  test("may talk, leave and answer for itself; what binds all is the lead's", async () => {
    const own = ["confirm-conditions", "leave-request", "accept-lead", "decline-lead"];
    const talk = ["send-message", "attach-files", "remove-file"];
    const may = Object.entries(requestPolicy)
      .filter(([, row]) => row.roles.includes("co-applicant"))
      .map(([command]) => command);
    expect(may.sort()).toEqual([...own, ...talk].sort());
    expect(Object.keys(coApplicantPolicy).length).toBe(11);
    const { caseId } = await together();
    for (const command of ["withdraw", "amend", "nudge", "invite-co-applicant", "ask-resource-centre"])
      expect(await give(caseId, "stranger", command)).toMatchObject({ refusal: { code: "forbidden" } });
  });

  test("reads answers and messages, and neither notes nor the proposal", async () => {
    const { caseId } = await together();
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "write-note", { text: "HIDDEN note of the owner" });
    await must(caseId, "applicant", "send-message", { text: "SEEN by all who apply" });
    await must(caseId, "handler", "propose-decision", {
      recommendation: "refuse",
      reasons: "HIDDEN reasons of the proposal, long enough.",
    });
    for (const tab of ["timeline", "messages", "answers", "notes", "decision", "reviews", "consents"]) {
      const { html, status } = await pageFor("stranger", `/requests/${caseId}?tab=${tab}`);
      expect(`${tab} ${status} ${html.includes("HIDDEN")}`).toBe(`${tab} 200 false`);
    }
    expect((await pageFor("stranger", `/requests/${caseId}?tab=messages`)).html).toContain("SEEN");
    const file = await pageFor("stranger", `/requests/${caseId}/case-file.json`);
    expect(file.status).toBe(200);
    expect(file.html).not.toContain("HIDDEN");
    expect(file.html).not.toContain("siv@example.no");
  });

  test("does not open the draft's form, and reads the case when it is sent", async () => {
    const { caseId } = await together(openRequest());
    expect((await pageFor("stranger", `/requests/${caseId}`)).status).toBe(200);
    for (const part of ["", "/what", "/summary"])
      expect((await pageFor("stranger", `/requests/${caseId}/form${part}`)).status).toBe(404);
  });

  test("sees the access only once it has confirmed the conditions for itself", async () => {
    const caseId = await granted(["Delete it after use."]);
    expect((await accessPage(caseId, "applicant")).html).toContain(SECRET);
    const before = await accessPage(caseId, "stranger");
    expect(before.html).not.toContain(SECRET);
    expect(before.html).toContain("Dere må godta vilkårene");
    const { html } = await pageFor("stranger", `/requests/${caseId}/applicants`);
    expect(html).toMatch(/Delete it after use\..*value="confirm-conditions"/s);
    await must(caseId, "stranger", "confirm-conditions");
    expect((await accessPage(caseId, "stranger")).html).toContain(SECRET);
    expect((await accessPage(caseId, "handler")).html).not.toContain(SECRET);
  });

  test("confirms the conditions of a part that is granted: what the page says is owed can be done", async () => {
    const { caseId } = await together();
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.refuse.reasons,
    });
    await must(caseId, "approver", "approve-partly", {
      granted: ["Some of the fields"],
      reasons: payloads.approve.reasons,
      legalBasis: "offentleglova § 3",
      refused: ["The names"],
      refusalReasons: payloads.approve.reasons,
      provision: "offl-13",
      refusalBasis: "jf. forvaltningsloven § 13",
      conditions: ["Delete it after use."],
      accessUntil: "2090-01-01",
    });
    await must(caseId, "applicant", "accept-conditions");
    await must(caseId, "handler", "deliver-access", payloads.deliver);
    expect((await accessPage(caseId, "stranger")).html).not.toContain(SECRET);
    const { html } = await pageFor("stranger", `/requests/${caseId}/applicants`);
    expect(html).toMatch(/Delete it after use\..*value="confirm-conditions"/s);
    await must(caseId, "stranger", "confirm-conditions");
    expect((await accessPage(caseId, "stranger")).html).toContain(SECRET);
  });

  test("sees the access at once where there are no conditions, and nothing any more once it has left", async () => {
    const caseId = await granted([]);
    expect((await accessPage(caseId, "stranger")).html).toContain(SECRET);
    await must(caseId, "stranger", "leave-request", { reason: "" });
    expect((await accessPage(caseId, "stranger")).status).toBe(404);
    expect((await stateOf(caseId)).parties.some((p) => p.principal.includes(orgs.other))).toBe(false);
  });

  test("is taken out by the lead, and sees nothing from then on", async () => {
    const { caseId } = await together();
    await must(caseId, "applicant", "remove-co-applicant", { who: orgs.other, reason: "" });
    expect((await pageFor("stranger", `/requests/${caseId}`)).status).toBe(404);
    expect((await stateOf(caseId)).context.coApplicants?.[0]).toMatchObject({ state: "removed" });
  });
});
