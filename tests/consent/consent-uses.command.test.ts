// What consents are for after they are given: many asked at once or none, each use reported to those it is about, and taken
// back as easily as before.
import { beforeAll, describe, expect, test } from "vitest";
import { loadCase } from "#app/cases/execute/load-case.server.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { carried, pageFor, send } from "#tests/request/requests-fixture.ts";
import {
  asSubject,
  assessing,
  give,
  id,
  makeWorld,
  must,
  payloads,
  stateOf,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { childId } from "#workflows/child-id.ts";

withDatabase();
beforeAll(makeWorld);

const consent = (caseId: string) => loadCase(sqlClient(), caseId, id(0));
const subjectsPage = async (consentId: string) =>
  (await visit(`/consent/${tokenOfLink(childId(consentId, 0))}`)).text();
const what = "USED to see which houses have a lift.";

/** Access that rests on one of two who said yes. */
async function active() {
  const caseId = await assessing();
  await must(caseId, "handler", "require-consent", { ...payloads.consent, needed: 1 });
  const [yes, no] = (await stateOf(caseId)).context.consents.map((x) => x.id) as [string, string];
  await asSubject(yes, "accept");
  await asSubject(no, "reject");
  await must(caseId, "handler", "propose-decision", {
    recommendation: "approve",
    reasons: payloads.refuse.reasons,
  });
  await must(caseId, "approver", "approve", payloads.approve);
  await must(caseId, "handler", "deliver-access", payloads.deliver);
  return { caseId, yes, no };
}

describe("a use that is reported", () => {
  test.each([
    ["applicant", "Meldt av den som bruker dem"],
    ["handler", "Meldt av dataeieren"],
  ] as const)("by the %s is read by those who consented, and by no others", async (by, who) => {
    const { caseId, yes, no } = await active();
    await must(caseId, by, "record-use", { what });
    const page = await subjectsPage(yes);
    expect(page).toContain(what);
    expect(page).toContain(who);
    expect(await subjectsPage(no)).not.toContain("USED");
    expect((await pageFor("stranger", `/requests/${caseId}`)).status).toBe(404);
  });

  test("leaves the subject's open page as it was: it is withdrawn as easily, and the access rests at once", async () => {
    const { caseId, yes } = await active();
    const before = (await consent(yes))?.version;
    await must(caseId, "applicant", "record-use", { what });
    expect((await consent(yes))?.version).toBe(before);
    await asSubject(yes, "withdraw");
    expect(await stateOf(caseId)).toMatchObject({ state: "suspended" });
    // What it was used for while it held is still theirs to read.
    expect(await subjectsPage(yes)).toContain(what);
    expect(await give(caseId, "applicant", "record-use", { what })).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });
});

describe("a campaign", () => {
  const asking = async (subjects: string) => {
    const caseId = await assessing();
    const { html } = await pageFor("handler", `/requests/${caseId}`);
    const form = { subjects, data: payloads.consent.data, validUntil: "2090-01-01", needed: "2" };
    return {
      caseId,
      answer: await send("handler", `/requests/${caseId}?index`, {
        ...carried(html, "require-consent"),
        ...form,
      }),
    };
  };
  const asked = async (caseId: string) => (await stateOf(caseId)).context.consents;

  test("takes a pasted list of two hundred, in the ways that lists come", async () => {
    const line = (n: number) =>
      [`Person ${n}, p${n}@example.no`, `"Person ${n}";p${n}@example.no`, `Person ${n}\tp${n}@example.no`][
        n % 3
      ];
    const { caseId, answer } = await asking(Array.from({ length: 200 }, (_, n) => line(n)).join("\r\n"));
    expect(answer.status).toBe(303);
    const consents = await asked(caseId);
    expect(consents).toHaveLength(200);
    expect((await consent(consents[199]?.id ?? ""))?.state).toBe("created");
    expect((await pageFor("handler", `/requests/${caseId}?tab=consents`)).html).toContain("p199@example.no");
  });

  test("with wrong lines asks nobody, and names each of them", async () => {
    const { caseId, answer } = await asking(
      "Kari, kari@example.no\nOla uten adresse\nPer, per(at)example.no",
    );
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Ola uten adresse");
    expect(answer.html).toContain("per(at)example.no");
    expect(await asked(caseId)).toEqual([]);
    expect((await asking("Kari, kari@example.no\nKari igjen, KARI@example.no")).answer.status).toBe(422);
  });
});
