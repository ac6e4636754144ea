// Hearing others before a decision: they act by a link, see the answers and nothing else, and are let go in time.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { findReceivers } from "#app/notifications/find-receivers.server.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { answers } from "#tests/cases/samples.ts";
import { assessing, give, makeWorld, must, payloads, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const asking = (more: object = {}) => ({
  kind: "data-protection",
  reviewers: [{ name: "Pia Vern", email: "pia@example.no" }],
  question: "Is the data minimised well enough?",
  replyBy: "2090-01-01",
  blocking: true,
  ...more,
});
const said = { recommendation: "share-on-conditions", comment: "Yes, if the birth dates are left out." };
const asked = async (more: object = {}) => {
  const caseId = await assessing();
  await must(caseId, "handler", "ask-review", asking(more));
  const links = (await stateOf(caseId)).context.reviews.map((r) => r.id);
  return { caseId, links, link: links[0] as string };
};
const byLink = (caseId: string, link: string, payload: object = said) =>
  execute({
    caseId,
    command: { type: "give-review", ...payload },
    commandId: newCommandId(),
    by: { userId: null, principals: [`link:${link}`] },
  });
const proposal = { recommendation: "approve", reasons: payloads.refuse.reasons };
const contactsOf = async (caseId: string, topic: "review-asked" | "review-reminder", links?: string[]) =>
  (await findReceivers(db(), { caseId, topic, to: ["reviewer"], causedBy: null, links: links ?? null })).map(
    (r) => ({ email: r.email, linkId: r.linkId }),
  );
let places = 0;
const page = (link: string, form?: Record<string, string>) =>
  visit(`/review/${tokenOfLink(link)}`, {
    address: `203.0.113.${++places % 250}`,
    ...(form ? { form } : {}),
  });

describe("asking for a review", () => {
  test("makes the decision wait where the handler says so, and only there", async () => {
    const { caseId, link } = await asked();
    expect(await stateOf(caseId)).toMatchObject({ ball: "reviewer" });
    expect((await stateOf(caseId)).clocks.map((k) => k.rule).sort()).toEqual([
      "interim-answer",
      "review-reply",
    ]);
    expect(await give(caseId, "handler", "propose-decision", proposal)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    expect(await byLink(caseId, link)).toMatchObject({ ok: true });
    expect(await stateOf(caseId)).toMatchObject({
      ball: "handler",
      context: { reviews: [{ state: "given", ...said }] },
    });
    await must(caseId, "handler", "propose-decision", proposal);

    const free = await asked({ blocking: false });
    expect((await stateOf(free.caseId)).ball).toBe("handler");
    await must(free.caseId, "handler", "propose-decision", proposal);
  });

  test("writes to each person by their own link, and to nobody else", async () => {
    const reviewers = ["pia", "per", "ada"].map((n) => ({ name: n, email: `${n}@example.no` }));
    const { caseId, links } = await asked({ reviewers });
    const told = await contactsOf(caseId, "review-asked", links);
    expect(told).toEqual(
      expect.arrayContaining(reviewers.map((r, i) => ({ email: r.email, linkId: links[i] }))),
    );
    await byLink(caseId, links[1] as string);
    const [reminder] = await remind(caseId);
    expect(reminder?.payload.links).toEqual([links[0], links[2]]);
  });

  async function remind(caseId: string) {
    const at = new Date(Date.now() + 3 * 86_400_000).toISOString();
    await must(caseId, "handler", "remind-reviewers", {}, { at });
    return db().execute<{ payload: { links: string[] } }>(
      sql`select payload from outbox where case_id = ${caseId} and topic = 'review-reminder'`,
    );
  }

  test("reminders leave people two days in peace", async () => {
    const { caseId } = await asked();
    expect(await give(caseId, "handler", "remind-reviewers")).toMatchObject({
      refusal: { code: "too-early" },
    });
    await remind(caseId);
    expect(await give(caseId, "handler", "remind-reviewers")).toMatchObject({
      refusal: { code: "too-early" },
    });
  });

  test("a deadline that passes reminds those who have not answered, and never the applicant", async () => {
    const { caseId, link } = await asked({ replyBy: "2020-01-01" });
    await execute({
      caseId,
      command: { type: "deadline-passed", rule: "review-reply" },
      commandId: newCommandId(),
      by: { system: true },
    });
    const rows = await db().execute<{ topic: string; payload: { to: string[]; links: string[] | null } }>(
      sql`select topic, payload from outbox where case_id = ${caseId} and topic in ('deadline-passed', 'review-reminder')`,
    );
    expect(rows.map((r) => [r.topic, r.payload.to, r.payload.links]).sort()).toEqual([
      ["deadline-passed", ["handler"], null],
      ["review-reminder", ["reviewer"], [link]],
    ]);
  });
});

describe("a reviewer", () => {
  test("speaks for their own link only, whatever is sent", async () => {
    const reviewers = ["pia", "per"].map((n) => ({ name: n, email: `${n}@example.no` }));
    const { caseId, links } = await asked({ reviewers });
    const [mine, other] = links as [string, string];
    expect(await byLink(caseId, mine, { ...said, reviewId: other, byName: "Forged" })).toMatchObject({
      ok: true,
    });
    expect((await stateOf(caseId)).context.reviews.map((r) => r.state)).toEqual(["given", "asked"]);
    for (const type of ["claim", "send-message", "cancel-review", "approve"]) {
      const refused = await execute({
        caseId,
        command: { type, reviewId: other, text: "Hello" },
        commandId: newCommandId(),
        by: { userId: null, principals: [`link:${mine}`] },
      });
      expect(refused).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    }
    expect(await give(caseId, "handler", "give-review", said)).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });

  test("may change what they said while the case is assessed, and the trail keeps both", async () => {
    const { caseId, link } = await asked();
    await byLink(caseId, link);
    await byLink(caseId, link, { recommendation: "do-not-share", comment: "On second thoughts, no." });
    expect((await stateOf(caseId)).context.reviews[0]?.recommendation).toBe("do-not-share");
    await must(caseId, "handler", "propose-decision", proposal);
    expect(await byLink(caseId, link)).toMatchObject({ refusal: { code: "not-possible-now" } });
  });

  test("is let go when the review is called off, when the case is decided and when it is withdrawn", async () => {
    const ends: ((caseId: string, link: string) => Promise<unknown>)[] = [
      (caseId, link) => must(caseId, "handler", "cancel-review", { reviewId: link }),
      (caseId) => must(caseId, "applicant", "withdraw", { reason: "" }),
      async (caseId) => {
        await must(caseId, "handler", "propose-decision", proposal);
        await must(caseId, "approver", "approve", payloads.approve);
      },
    ];
    for (const end of ends) {
      const { caseId, link } = await asked({ blocking: false });
      expect((await page(link)).status).toBe(200);
      await end(caseId, link);
      expect((await page(link)).status).toBe(404);
      expect(await byLink(caseId, link)).toEqual({ ok: false, refusal: { code: "not-found" } });
      const { context, parties } = await stateOf(caseId);
      expect(context.reviews[0]?.state).toBe("cancelled");
      expect(parties.filter((p) => p.role === "reviewer")).toEqual([]);
      const letters = await db().execute<{ payload: { links: string[] } }>(
        sql`select payload from outbox where case_id = ${caseId} and topic = 'review-cancelled'`,
      );
      expect(letters.map((l) => l.payload.links)).toEqual([[link]]);
    }
  });
});

describe("the page behind the link", () => {
  test("shows what is needed and no more, and takes the review", async () => {
    const { caseId, link } = await asked();
    await must(caseId, "applicant", "send-message", { text: "SECRET MESSAGE to the owner" });
    await must(caseId, "handler", "require-consent", payloads.consent);
    const response = await page(link);
    const html = await response.text();
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Set-Cookie")).toBeNull();
    expect(html).toContain("Is the data minimised well enough?");
    expect(html).toContain(answers.purpose);
    for (const hidden of ["SECRET MESSAGE", "Kari Nordmann", "Person handler", caseId, link]) {
      expect(html).not.toContain(hidden);
    }
    const bad = await page(link, { recommendation: "", comment: "No" });
    expect(bad.status).toBe(422);
    const shown = await bad.text();
    expect(shown).toContain('href="#recommendation"');
    expect(shown).toContain("No</textarea>");
    const sent = await page(link, { ...said, page: "p", locale: "nb" });
    expect(sent.status).toBe(303);
    expect((await page(link, { ...said, page: "p", locale: "nb" })).status).toBe(303);
    const { context } = await stateOf(caseId);
    expect(context.reviews[0]).toMatchObject({ state: "given", ...said });
    const after = await (await page(link)).text();
    expect(after).toContain(said.comment);
    expect(after).not.toContain(answers.purpose);
    const times = await db().execute(
      sql`select 1 from case_events where case_id = ${caseId} and type = 'give-review'`,
    );
    expect(times).toHaveLength(1);
  });

  test("is neutral about links that lead nowhere: unknown, of another kind, expired, nonsense", async () => {
    const { caseId, link } = await asked();
    await db().execute(sql`update case_links set expires_at = now() - interval '1 day' where id = ${link}`);
    await must(caseId, "handler", "require-consent", payloads.consent);
    const [consent] = await db().execute<{ id: string }>(
      sql`select l.id from case_links l join cases c on c.id = l.case_id where c.parent_id = ${caseId} limit 1`,
    );
    const pages = [
      await page(link),
      await page(consent?.id ?? ""),
      await page(newCommandId()),
      await visit("/review/x", { address: "203.0.113.251" }),
    ];
    const texts = await Promise.all(pages.map((p) => p.text()));
    expect(pages.map((p) => p.status)).toEqual([404, 404, 404, 404]);
    expect(texts.every((t) => t.includes("Lenken virker ikke"))).toBe(true);
  });
});

describe("who reads a review", () => {
  test("the owner does, with name and recommendation; the applicant learns only that one came", async () => {
    const { caseId, link } = await asked();
    await byLink(caseId, link);
    const owner = await pageFor("approver", `/requests/${caseId}?tab=reviews`);
    expect(owner.html).toContain("Pia Vern");
    expect(owner.html).toContain(said.comment);
    expect((await pageFor("handler", `/requests/${caseId}`)).html).toContain("Pia Vern ga en uttalelse");
    for (const path of ["", "?tab=reviews", "?tab=timeline", ".data", "/case-file.json"]) {
      const { html } = await pageFor("applicant", `/requests/${caseId}${path}`);
      for (const hidden of ["Pia", "pia@example.no", said.comment, "minimised", link]) {
        expect(`${path} ${html.includes(hidden) ? hidden : ""}`).toBe(`${path} `);
      }
    }
    expect((await pageFor("applicant", `/requests/${caseId}`)).html).toContain("En uttalelse kom inn");
  });
});
