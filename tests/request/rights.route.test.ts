// What a case page says of its parties' time and rights: whom it has waited for, and what they may do now.
import { beforeAll, describe, expect, test } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { recomputeAllClocks } from "#app/cases/clocks/recompute-clocks.server.ts";
import { LAW_RECKONED_KEY } from "#app/cases/execute/law-settings.server.ts";
import { loadBallShares } from "#app/cases/page/ball/ball-shares.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sqlClient } from "#db/client.server.ts";
import { deciding, makeWorld, must, payloads, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { hidden, pageFor, send } from "./requests-fixture.ts";

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
    const t = textsFor(language).ball.ball;
    for (const reader of ["applicant", "handler"] as const) {
      const { html } = await pageFor(reader, `/requests/${caseId}`, language);
      expect(html).toContain(t.heading);
      expect(html).toContain(t.days({ days: 3 }));
      expect(html).toContain("Org owner");
    }
  });
});

describe.each(["nb", "nn", "en"] as const)("the month in which an answer is owed, in %s", (language) => {
  const words = textsFor(language);
  const plain = (html: string) => html.replaceAll("<!-- -->", "").replaceAll("&#x27;", "'");

  test("runs while the applicant has to answer, and both sides read so", async () => {
    const caseId = await submitted(daysAgo(10));
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "ask-clarification", { field: "purpose", question: "What for, exactly?" });
    const [clock] = (await stateOf(caseId)).clocks;
    const date = formatDate(language, clock?.dueAt ?? "");
    for (const reader of ["applicant", "handler"] as const) {
      const html = plain((await pageFor(reader, `/requests/${caseId}`, language)).html);
      expect(html).toContain(words.law.page.status.running);
      expect(html).toContain(words.journey.ownersDue({ date }));
      expect(html).toContain(
        { nb: "løper imens: Senest", nn: "går imens: Seinast", en: "runs meanwhile: by" }[language],
      );
      expect(html).not.toMatch(/står stille|stands? still/i);
    }
  });

  test("that an older build let stand still is set right, and the timeline says from when to when and why", async () => {
    const caseId = await submitted("2026-09-09T12:00:00.000Z");
    const late = "2026-10-16T21:59:59.999Z";
    const moves = [
      { at: "2026-09-14T12:00:00.000Z", what: "pause", dueAt: "2026-10-09T21:59:59.999Z" },
      { at: "2026-09-21T12:00:00.000Z", what: "resume", dueAt: late },
    ];
    await sqlClient()`update clocks set due_at = ${late}, moves = moves || ${sqlClient().json(moves)}
      where case_id = ${caseId}`;
    const wrong = plain((await pageFor("applicant", `/requests/${caseId}`, language)).html);
    expect(wrong).toContain(words.law.page.wrong({ date: formatDate(language, "2026-10-09") }));
    await sqlClient()`delete from settings where key = ${LAW_RECKONED_KEY}`;
    await recomputeAllClocks({ now: "2026-10-01T12:00:00.000Z" });
    const right = plain((await pageFor("applicant", `/requests/${caseId}`, language)).html);
    expect(right).not.toContain(words.law.page.wrong({ date: formatDate(language, "2026-10-09") }));
    const line = words.law.moved.correction({
      rule: words.law.rules["interim-answer"].name,
      from: formatDate(language, late),
      to: formatDate(language, "2026-10-09T21:59:59.999Z"),
    });
    const timeline = plain((await pageFor("applicant", `/requests/${caseId}?tab=timeline`, language)).html);
    expect(timeline).toContain(line);
  });
});

describe("what the parties may do now", () => {
  const t = textsFor("nb");
  const heading = t.rights.steps.heading;
  const missed = async () => {
    const caseId = await submitted(daysAgo(45));
    await fireClocks();
    return caseId;
  };

  test("nothing while the owner is in time", async () => {
    const caseId = await submitted(daysAgo(3));
    for (const reader of ["applicant", "handler"] as const)
      expect((await pageFor(reader, `/requests/${caseId}`)).html).not.toContain(heading);
  });

  test.each(["nb", "nn", "en"] as const)(
    "a missed deadline gives the applicant letters in %s",
    async (language) => {
      const caseId = await missed();
      const { html } = await pageFor("applicant", `/requests/${caseId}`, language);
      const words = textsFor(language);
      expect(html).toContain(words.rights.steps.heading);
      expect(html).toContain(words.law.nextSteps["remind-handler"]);
      expect(html).toContain("https://lovdata.no/lov/1967-02-10/§11a");
      expect(html).toContain(words.rights.steps.send);
      expect(html).not.toMatch(/undefined|\[object |NaN/);
    },
  );

  test("the letter is one message in the case, however often it is sent", async () => {
    const caseId = await missed();
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    const form = html.split("<form").find((f) => f.includes("letter-remind-handler")) ?? "";
    const fields = {
      _command: "send-message",
      _commandId: hidden(form, "_commandId"),
      _version: hidden(form, "_version"),
      _tab: "messages",
      text: "Vi ber om et svar.",
    };
    for (let i = 0; i < 2; i++)
      expect((await send("applicant", `/requests/${caseId}`, fields)).status).toBe(303);
    const theirs = await pageFor("handler", `/requests/${caseId}?tab=messages`);
    expect(theirs.html.split("Vi ber om et svar.")).toHaveLength(2);
  });

  test("the letter can be downloaded by whoever has the right, and by nobody else", async () => {
    const caseId = await missed();
    const path = `/requests/${caseId}/letters/complain-to-ombudsman`;
    const letter = await pageFor("applicant", path);
    expect(letter.status).toBe(200);
    expect(letter.html).toContain("Til Sivilombudet");
    expect(letter.html).toContain("Org owner");
    for (const other of ["handler", "stranger"] as const)
      expect((await pageFor(other, path)).status).toBe(404);
    expect((await pageFor("applicant", `/requests/${caseId}/letters/toString`)).status).toBe(404);
  });

  test("the owner that is late is shown the interim answer, not the applicant's letters", async () => {
    const { html } = await pageFor("handler", `/requests/${await missed()}`);
    expect(html).toContain("#send-interim-answer-reasons");
    expect(html).not.toContain("letter-remind-handler");
  });

  test("a refusal can be appealed with the text filled in", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "refuse", payloads.refuse);
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    expect(html).toContain('href="#appeal-grounds"');
    expect(html).toContain("Vi klager på vedtaket");
    expect(html).toContain(t.law.nextSteps["see-case-file"]);
    expect((await pageFor("handler", `/requests/${caseId}`)).html).not.toContain("Vi klager på vedtaket");
  });
});
