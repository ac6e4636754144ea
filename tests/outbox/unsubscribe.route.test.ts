// Choosing about mail: on the page, by the link in a mail, and by the mail program's one click over a real connection.
// Alone in its process: it sets PUBLIC_URL, MAIL_FROM and SMTP_URL once its server runs.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { deliverNotices } from "#app/notifications/deliver-notices.server.ts";
import { isSameOrigin } from "#app/platform/http/same-origin.ts";
import { tokenOfUnsubscription } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { listChoices, saveChoices } from "#db/queries/notifications/notices.ts";
import { pageFor, send } from "#tests/request/requests-fixture.ts";
import { assessing, makeWorld, must, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { type ReceivedMail, startSmtp, type TestSmtp } from "#tests/support/smtp.ts";
import { textsFor } from "#tests/support/texts.ts";

process.env.PUBLIC_URL = "https://dataveien.example";
process.env.MAIL_FROM = "Dataveien <noreply@dataveien.example>";
withDatabase();

let smtp: TestSmtp;
beforeAll(async () => {
  smtp = await startSmtp();
  // The environment is read at its first use, which comes later.
  process.env.SMTP_URL = smtp.url;
  await makeWorld();
});
afterAll(() => smtp.stop());
beforeEach(() => db().execute(sql`delete from notice_choices`));

const t = textsFor("nb").notices;
const handler = people.handler.userId;
const chosen = async (userId: string) =>
  Object.fromEntries((await listChoices(db(), [userId])).map(({ group, pace }) => [group, pace]));
const received = async (to: string, what: string): Promise<ReceivedMail> => {
  await drainJobs();
  const mail = smtp.received.findLast((m) => m.to.includes(to) && m.subject.includes(what));
  if (!mail) throw new Error(`No mail about ${what} to ${to}`);
  return mail;
};
const pathIn = (mail: ReceivedMail) =>
  new URL(/<(.+)>/.exec(mail.headers["list-unsubscribe"] ?? "")?.[1] ?? "https://none.example/none").pathname;

describe("in the mail", () => {
  test("one click leaves this sort of mail without a session, and nothing else", async () => {
    const caseId = await assessing();
    await must(caseId, "applicant", "send-message", { text: "Hei" });
    const mail = await received("handler@example.no", "Ny melding");
    expect(mail.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const path = pathIn(mail);
    expect(path).toMatch(/^\/unsubscribe\/[\w-]{60,}$/);
    expect(mail.text).toContain(`https://dataveien.example${path}`);
    expect(mail.text).toContain("https://dataveien.example/profile/notifications");
    // The person who only looks, as many programs do, changes nothing.
    const page = await visit(path);
    expect(await page.text()).toContain(t.unsubscribe.button);
    expect(page.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(await chosen(handler)).toEqual({});
    const clicked = await visit(path, { form: { "List-Unsubscribe": "One-Click" } });
    expect(clicked.status).toBe(200);
    expect(await chosen(handler)).toEqual({ messages: "never" });
    // Twice is no harm.
    expect((await visit(path, { form: { "List-Unsubscribe": "One-Click" } })).status).toBe(200);
    const before = smtp.received.length;
    await must(await assessing(), "applicant", "send-message", { text: "Hei igjen" });
    await drainJobs();
    expect(smtp.received.slice(before).filter((m) => m.subject.includes("Ny melding"))).toEqual([]);
  });

  test("what the law has sent offers no way out, and says why", async () => {
    await assessing();
    const mail = await received("applicant@example.no", "mottatt");
    expect(mail.headers["list-unsubscribe"]).toBeUndefined();
    expect(mail.text).toContain("sendes alltid");
    expect(mail.text).not.toContain("/unsubscribe/");
  });

  test("all mail of a case is one thread; the mail of the day is none, and leaving it ends what is daily", async () => {
    const caseId = await assessing();
    await must(caseId, "applicant", "send-message", { text: "Hei" });
    await drainJobs();
    const mails = smtp.received.filter((m) => m.text.includes(caseId));
    expect(mails.length).toBeGreaterThan(2);
    const thread = `<case.${caseId}@dataveien.example>`;
    for (const { headers } of mails) {
      expect(headers.references).toBe(thread);
      expect(headers["in-reply-to"]).toBe(thread);
      expect(headers["message-id"]).not.toBe(thread);
    }
    await must(caseId, "approver", "write-note", { text: "Internt" });
    await drainJobs();
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    expect(await deliverNotices({ userId: handler, wait: "daily" }, tomorrow)).toBe(1);
    const daily = await received("handler@example.no", "Siden i går");
    expect(daily.headers.references).toBeUndefined();
    expect(daily.text).not.toContain("Internt");
    await visit(pathIn(daily), { form: { "List-Unsubscribe": "One-Click" } });
    expect(await chosen(handler)).toEqual({ consents: "never", notes: "never" });
  });

  test("the database alone has no address that works", async () => {
    const rows = await db().execute<{ text: string; html: string }>(sql`select text, html from mails`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { text, html } of rows) expect(text + html).not.toMatch(/unsubscribe\/[0-9a-f]{8}-/);
  });

  test("an address that we did not make, or that names somebody else, does nothing", async () => {
    const right = tokenOfUnsubscription(handler, "messages");
    const wrong = [
      right.replace("messages", "news"),
      right.replace(handler, people.approver.userId),
      `${right.slice(0, -1)}${right.endsWith("A") ? "B" : "A"}`,
      tokenOfUnsubscription(handler, "everything"),
      tokenOfUnsubscription(randomUUID(), "messages"),
      "nonsense",
    ];
    for (const token of wrong) {
      const answer = await visit(`/unsubscribe/${token}`, { form: { "List-Unsubscribe": "One-Click" } });
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain(t.unsubscribe.gone);
    }
    expect(await chosen(handler)).toEqual({});
  });

  test("the server lets mail programs send the form from anywhere, and no other", () => {
    const sender = { method: "POST", origin: "https://mail.example", secFetchSite: "cross-site" };
    const more = { authorization: undefined, cookie: undefined };
    const ours = ["https://dataveien.example"];
    expect(isSameOrigin({ ...sender, ...more, path: "/unsubscribe/x" }, ours)).toBe(true);
    expect(isSameOrigin({ ...sender, ...more, path: "/profile/notifications" }, ours)).toBe(false);
  });
});

describe("on the page", () => {
  test("each sort of mail has its pace; what was chosen is kept and shown", async () => {
    const { html } = await pageFor("handler", "/profile/notifications");
    for (const group of Object.values(t.groups)) expect(html).toContain(group.label);
    const form = { messages: "daily", deadlines: "never", notes: "often", "your-turn": "" };
    const saved = await send("handler", "/profile/notifications", form);
    expect(saved.location).toBe("/profile/notifications?done=saved");
    expect(await chosen(handler)).toEqual({ messages: "daily", deadlines: "never" });
    const after = (await pageFor("handler", "/profile/notifications?done=saved")).html;
    expect(after).toContain(t.saved);
    expect(after).toMatch(
      /name="messages"[^>]*checked=""[^>]*value="daily"|name="messages"[^>]*value="daily"[^>]*checked=""/,
    );
  });

  test("an applicant is not asked about what only handlers get", async () => {
    const { html } = await pageFor("applicant", "/profile/notifications");
    expect(html).toContain(t.groups.messages.label);
    expect(html).not.toContain(t.groups.notes.label);
    expect(html).toContain(t.lawText);
  });

  test.each(["nb", "nn", "en"])("in %s", async (language) => {
    const { status, html } = await pageFor("handler", "/profile/notifications", language);
    expect(status).toBe(200);
    expect(html).toContain(textsFor(language as "nb").notices.title);
    expect((await pageFor("handler", "/profile", language)).html).toContain("/profile/notifications");
  });

  test("nobody chooses for somebody else", async () => {
    await saveChoices(db(), handler, [{ group: "messages", pace: "daily" }]);
    await send("applicant", "/profile/notifications", { messages: "never", userId: handler });
    expect(await chosen(handler)).toEqual({ messages: "daily" });
    expect((await visit("/profile/notifications")).status).toBe(302);
  });
});
