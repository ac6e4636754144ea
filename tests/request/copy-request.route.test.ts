// Copy as new and renewal: the answers come along, the two cases know of each other, and each reader sees only their own.
import { beforeAll, describe, expect, test } from "vitest";
import { answers } from "#tests/cases/samples.ts";
import { deciding, makeWorld, must, payloads, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { hidden, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

async function active(days: number) {
  const caseId = await deciding();
  const accessUntil = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await must(caseId, "approver", "approve", { ...payloads.approve, accessUntil });
  await must(caseId, "handler", "deliver-access", payloads.deliver);
  return { caseId, accessUntil };
}
const withdrawn = async () => {
  const caseId = await submitted();
  await must(caseId, "applicant", "withdraw", { reason: "" });
  return caseId;
};
async function begin(caseId: string, how: "copy-as-new" | "renew") {
  const path = `/requests/${caseId}/again?how=${how}`;
  const { status, html } = await pageFor("applicant", path);
  expect(status).toBe(200);
  const form = { _commandId: hidden(html, "_commandId") };
  const [a, b] = [await send("applicant", path, form), await send("applicant", path, form)];
  expect(a.status).toBe(303);
  expect(b.location).toBe(a.location);
  return { html, begun: /requests\/([^/]+)\/form/.exec(a.location ?? "")?.[1] ?? "" };
}

describe("a new request with the same answers", () => {
  test("starts a draft that holds them, apart from the period, and can be sent", async () => {
    const before = await withdrawn();
    const { html, begun } = await begin(before, "copy-as-new");
    expect(html).toContain(answers.purpose);
    const what = await pageFor("applicant", `/requests/${begun}/form/what`);
    expect(what.html).toContain(answers.purpose);
    const summary = await pageFor("applicant", `/requests/${begun}/form/summary`);
    expect(summary.html).toContain(answers.recipients);
    expect(hidden((await pageFor("applicant", `/requests/${begun}/form/who`)).html, "periodFrom")).toBe("");
  });

  test("each page leads to the other, and the owner learns of the new one when it is sent", async () => {
    const before = await withdrawn();
    const { begun } = await begin(before, "copy-as-new");
    expect((await pageFor("applicant", `/requests/${before}`)).html).toContain(`/requests/${begun}`);
    expect((await pageFor("applicant", `/requests/${begun}/form`)).html).toContain(`/requests/${before}`);
    expect((await pageFor("handler", `/requests/${before}`)).html).not.toContain(begun);
    await must(begun, "applicant", "submit", { answers });
    expect((await pageFor("handler", `/requests/${before}`)).html).toContain(`/requests/${begun}`);
    expect((await pageFor("handler", `/requests/${begun}`)).html).toContain(`/requests/${before}`);
  });

  test("takes the answers as they were changed last", async () => {
    const before = await submitted();
    const use = "Something quite different from what was said at first.";
    await must(before, "applicant", "amend", { changes: { use }, why: "" });
    const { begun } = await begin(before, "copy-as-new");
    expect((await stateOf(begun)).context.earlier?.answers.use).toBe(use);
  });

  test("is nobody else's to begin", async () => {
    const before = await withdrawn();
    for (const who of ["handler", "approver", "stranger"] as const)
      expect((await pageFor(who, `/requests/${before}/again`)).status).toBe(404);
  });
});

describe("a renewal", () => {
  test("says until when the access runs, and begins the day after", async () => {
    const { caseId, accessUntil } = await active(60);
    const page = await pageFor("applicant", `/requests/${caseId}`);
    expect(page.html).toContain("Søk om å fornye tilgangen");
    const { html, begun } = await begin(caseId, "renew");
    expect(html).toContain("Tilgangen du har nå, varer til");
    const { context } = await stateOf(begun);
    expect(context.earlier).toMatchObject({ how: "renew", until: accessUntil });
    expect((await stateOf(caseId)).state).toBe("active");
  });

  test("is not begun too early: the page says from when", async () => {
    const { caseId } = await active(400);
    const page = await pageFor("applicant", `/requests/${caseId}`);
    expect(page.html).toContain("Du kan søke om å fornye tilgangen fra");
    const early = await pageFor("applicant", `/requests/${caseId}/again?how=renew`);
    expect(early).toMatchObject({ status: 303, location: `/requests/${caseId}` });
  });
});
