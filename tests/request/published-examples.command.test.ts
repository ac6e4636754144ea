// Others may learn from an approved request only while both sides want it: nothing is shown on one yes, nothing stays after
// it was taken back, and nothing that is shown says who it was.
import { beforeAll, describe, expect, test } from "vitest";
import { refreshForecasts } from "#app/forecast/refresh-forecasts.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { listExamples } from "#db/queries/published-examples.ts";
import { answers } from "#tests/cases/samples.ts";
import { dataset, give, makeWorld, must, openRequest, orgs, payloads } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { cookieOf } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const asked = { ...answers, purposeKind: "research", extent: "totals", area: "region" };
const summary = "Ukestall i stedet for enkeltrader var nok til prognosen vår.";
const condition = "Slett rådata senest 90 dager etter uttak.";

async function granted(conditions: string[] = [condition]): Promise<string> {
  const caseId = await openRequest();
  await must(caseId, "applicant", "submit", { answers: asked });
  await must(caseId, "handler", "claim");
  const reasons = payloads.approve.reasons;
  await must(caseId, "handler", "propose-decision", { recommendation: "approve", reasons });
  await must(caseId, "approver", "approve", { ...payloads.approve, conditions });
  return caseId;
}
const wanted = {
  datasetId: dataset.id,
  ownerId: orgs.owner,
  purposeKind: "",
  extent: "",
  area: "",
  words: "",
};
const shown = (other: Partial<typeof wanted> = {}) => listExamples(db(), { ...wanted, ...other }, 10);
const both = async (caseId: string) => {
  await must(caseId, "applicant", "allow-showing", { summary });
  await must(caseId, "handler", "approve-showing", { withConditions: true, withSummary: true });
};
const clear = () => sqlClient()`delete from examples`;

describe("An approved request", () => {
  test("is shown when both have said yes, and not before", async () => {
    const caseId = await granted();
    expect(await give(caseId, "handler", "approve-showing", {})).toMatchObject({ ok: false });
    expect(await shown()).toEqual([]);
    await must(caseId, "applicant", "allow-showing", { summary });
    expect(await shown()).toEqual([]);
    await must(caseId, "handler", "approve-showing", { withConditions: true, withSummary: true });
    await refreshForecasts();
    expect(await shown()).toEqual([
      {
        outcome: "approved",
        purposeKind: "research",
        extent: "totals",
        area: "region",
        consent: false,
        conditionCount: 1,
        conditions: [condition],
        summary,
        days: 0,
        likeness: "dataset",
      },
    ]);
  });

  test.each(["applicant", "handler", "approver"] as const)(
    "is gone in the same transaction when the %s takes it back",
    async (who) => {
      await clear();
      const caseId = await granted();
      await both(caseId);
      expect(await shown()).toHaveLength(1);
      await must(caseId, who, "stop-showing");
      expect(await shown()).toEqual([]);
      expect(await give(caseId, who, "stop-showing", {})).toMatchObject({ ok: false });
    },
  );

  test("can be taken back when the access is over, and is no example once it rests or is revoked", async () => {
    await clear();
    const [over, resting] = [await granted([]), await granted([])];
    for (const caseId of [over, resting]) {
      await both(caseId);
      await must(caseId, "handler", "deliver-access", payloads.deliver);
    }
    await must(over, "applicant", "end-use");
    expect(await shown()).toHaveLength(2);
    await must(resting, "handler", "suspend", { reasons: payloads.approve.reasons });
    expect(await shown()).toHaveLength(1);
    await must(over, "applicant", "stop-showing");
    expect(await shown()).toEqual([]);
    await must(resting, "handler", "resume", { reasons: payloads.approve.reasons });
    expect(await shown()).toHaveLength(1);
  });

  test("needs a new yes of the owner when the applicant writes another text", async () => {
    await clear();
    const caseId = await granted();
    await both(caseId);
    await must(caseId, "applicant", "allow-showing", { summary: "En annen tekst om det samme." });
    expect(await shown()).toEqual([]);
    await must(caseId, "handler", "approve-showing", { withConditions: false, withSummary: false });
    expect(await shown()).toMatchObject([{ conditions: [], conditionCount: 1, summary: "" }]);
  });

  test("is not shown with what names somebody", async () => {
    const caseId = await granted(["Org applicant sletter rådata etter 90 dager."]);
    for (const text of ["Vi i org applicant fikk tall.", "Skriv til meg@example.no.", "Vi er 974 760 673."]) {
      expect(await give(caseId, "applicant", "allow-showing", { summary: text })).toMatchObject({
        ok: false,
        refusal: { code: "invalid", issues: [{ path: "summary", problem: "names-somebody" }] },
      });
    }
    await must(caseId, "applicant", "allow-showing", { summary: "" });
    expect(
      await give(caseId, "handler", "approve-showing", { withConditions: true, withSummary: false }),
    ).toMatchObject({
      ok: false,
      refusal: { issues: [{ path: "withConditions", problem: "names-somebody" }] },
    });
  });

  test("is not the co-applicant's, the adviser's or a stranger's to show", async () => {
    const caseId = await granted();
    expect(await give(caseId, "handler", "allow-showing", { summary })).toMatchObject({ ok: false });
    expect(await give(caseId, "stranger", "allow-showing", { summary })).toMatchObject({
      ok: false,
      refusal: { code: "not-found" },
    });
  });
});

describe("Who is about to ask", () => {
  test("sees the same data first, then the same owner where something is alike, then words in common", async () => {
    await clear();
    await both(await granted());
    const elsewhere = { datasetId: orgs.other, ownerId: orgs.other };
    expect(await shown(elsewhere)).toEqual([]);
    expect(await shown({ datasetId: orgs.other })).toEqual([]);
    expect(await shown({ datasetId: orgs.other, extent: "totals" })).toMatchObject([{ likeness: "owner" }]);
    expect(await shown({ ...elsewhere, words: "Vi skal lage prognoser" })).toMatchObject([
      { likeness: "words" },
    ]);
  });

  test("reads it on the dataset's page, beside the form and in what-if, without a name, a number or a day", async () => {
    const draft = await openRequest();
    const cookie = await cookieOf("applicant");
    for (const [path, who] of [
      [`/data/${dataset.id}`, undefined],
      [`/what-if?dataset=${dataset.id}`, undefined],
      [`/requests/${draft}/form/what`, cookie],
    ] as const) {
      const html = await (await visit(path, who ? { cookie: who } : {})).text();
      const part = /<section aria-labelledby="examples".*?<\/section>/s.exec(html)?.[0] ?? "";
      expect(part, path).toContain(summary);
      expect(part, path).toContain(condition);
      expect(part, path).toContain("Forskning eller statistikk");
      expect(part, path).not.toMatch(/org applicant|[0-9a-f]{8}-[0-9a-f]{4}|20\d\d|-\d{6}/i);
    }
  });
});
