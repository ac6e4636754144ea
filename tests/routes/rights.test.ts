// What a case page says of its parties' time and rights: whom it has waited for, and what they may do now.
import { beforeAll, describe, expect, test } from "vitest";
import { loadBallShares } from "#app/cases/ball-shares.server.ts";
import { textsFor } from "#app/i18n/texts.ts";
import { makeWorld, must, submitted } from "../support/case-world.ts";
import { withDatabase } from "../support/database.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

describe("whom the case has waited for", () => {
  test("each organisation has its days, and they add up to the age of the case", async () => {
    const caseId = await submitted(daysAgo(20));
    await must(caseId, "handler", "claim", {}, { at: daysAgo(18) });
    const question = { field: "purpose", question: "What for, exactly?" };
    await must(caseId, "handler", "ask-clarification", question, { at: daysAgo(10) });
    await must(caseId, "applicant", "answer-clarification", { reply: "For this." }, { at: daysAgo(6) });
    const shares = await loadBallShares(caseId, new Date().toISOString());
    expect(shares.map((s) => [s.name, s.days, s.now])).toEqual([
      ["Org applicant", 4, false],
      ["Org owner", 16, true],
    ]);
    expect(shares.reduce((sum, s) => sum + s.part, 0)).toBeCloseTo(1);
  });

  test.each(["nb", "nn", "en"] as const)("the page shows it as a table in %s", async (language) => {
    const caseId = await submitted(daysAgo(3));
    const t = textsFor(language).rights.ball;
    for (const reader of ["applicant", "handler"] as const) {
      const { html } = await pageFor(reader, `/requests/${caseId}`, language);
      expect(html).toContain(t.heading);
      expect(html).toContain(t.days({ days: 3 }));
      expect(html).toContain("Org owner");
    }
  });
});
