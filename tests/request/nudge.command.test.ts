// Reminding the data owner: once in seven days, and a reminder that comes too early says when it may be sent.
import { beforeAll, describe, expect, test } from "vitest";
import { assessing, deciding, give, makeWorld, must, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const DAY = 86_400_000;
const daysAgo = (n: number, ms = 0) => new Date(Date.now() - n * DAY + ms).toISOString();

describe("a reminder", () => {
  test("can be sent again after seven days, to the millisecond", async () => {
    const caseId = await submitted(daysAgo(30));
    const first = daysAgo(20);
    const at = (ms: number) => ({ at: new Date(Date.parse(first) + ms).toISOString() });
    await must(caseId, "applicant", "nudge", {}, { at: first });
    const from = new Date(Date.parse(first) + 7 * DAY).toISOString();
    expect(await give(caseId, "applicant", "nudge", {}, at(7 * DAY - 1))).toEqual({
      ok: false,
      refusal: { code: "too-early", from },
    });
    await must(caseId, "applicant", "nudge", {}, at(7 * DAY));
  });

  test("of two at once one counts", async () => {
    const caseId = await submitted();
    const results = await Promise.all([1, 2, 3].map(() => give(caseId, "applicant", "nudge")));
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.filter((r) => !r.ok && r.refusal.code === "too-early")).toHaveLength(2);
  });

  test("does not make the owner's open page stale", async () => {
    const caseId = await submitted();
    const { version } = await stateOf(caseId);
    await must(caseId, "applicant", "nudge");
    await must(caseId, "handler", "claim", {}, { expectedVersion: version });
  });

  test("is not for the owner, nor while the owner waits for an answer", async () => {
    const caseId = await assessing();
    expect(await give(caseId, "handler", "nudge")).toMatchObject({ refusal: { code: "forbidden" } });
    await must(caseId, "handler", "ask-clarification", { field: "purpose", question: "What for, exactly?" });
    expect(await give(caseId, "applicant", "nudge")).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("stands on the page until it was sent, and then says from when", async () => {
    const caseId = await deciding();
    expect((await pageFor("applicant", `/requests/${caseId}`)).html).toContain("Send påminnelsen");
    await must(caseId, "applicant", "nudge");
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    expect(html).not.toContain("Send påminnelsen");
    expect(html).toContain("Du kan gjøre det igjen fra");
  });
});
