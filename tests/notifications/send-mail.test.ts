// Sending over a real SMTP server: what arrives, what happens when it is away or says no, what a kill does.
// Alone in its process: it sets PUBLIC_URL, SMTP_URL and MAIL_FROM.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { databaseConnection, db } from "#db/client.server.ts";
import { mails } from "#db/schema/mail.ts";
import { withDatabase } from "#tests/support/database.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";
import { freePort, startSmtp, type TestSmtp } from "#tests/support/smtp.ts";
import { addCase, addLetter, addOrganisation, addPerson, addSubject } from "./case-with-people.ts";

const port = await freePort();
Object.assign(process.env, {
  PUBLIC_URL: "https://dataveien.example",
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: "Dataveien <noreply@dataveien.example>",
});
withDatabase();

let smtp: TestSmtp | undefined;
afterEach(async () => {
  await smtp?.stop();
  smtp = undefined;
});

async function queueMail(email = `kari.${randomUUID().slice(0, 8)}@example.no`) {
  const idempotencyKey = randomUUID();
  const to = { name: "Kari Nordmann", email, locale: "nb" as const };
  await enqueueMail(db(), { topic: "already-registered", to, facts: { path: "/sign-in" }, idempotencyKey });
  return {
    email,
    find: async () => (await db().select().from(mails).where(eq(mails.idempotencyKey, idempotencyKey)))[0],
  };
}

/** graphile-worker's backoff is minutes long; the test does not wait for it. */
const dueNow = () => db().execute(sql`update graphile_worker._private_jobs set run_at = now()`);

describe("a mail that is sent", () => {
  test("arrives in the receiver's language, as HTML and text, with its live link", async () => {
    smtp = await startSmtp(port);
    const org = await addOrganisation("Havlys Navigasjon AS");
    const caseId = await addCase({ kind: "consent", applicantOrgId: org });
    const linkId = await addSubject(caseId, "sunniva@example.no", "nn");
    const outboxId = await addLetter(caseId, "consent-asked", ["subject"]);
    await db().execute(
      sql`select graphile_worker.add_job('deliver-outbox', json_build_object('outboxId', ${outboxId}::text))`,
    );
    await drainJobs();
    expect(smtp.received).toHaveLength(1);
    const [mail] = smtp.received;
    expect(mail?.to).toEqual(["sunniva@example.no"]);
    expect(mail?.subject).toBe("Nokon bed om samtykket ditt");
    expect(mail?.text).toContain("Du bestemmer sjølv.");
    expect(mail?.text).toContain(`https://dataveien.example/consent/${tokenOfLink(linkId)}`);
    expect(mail?.html).toContain(`lang="nn"`);
    expect(mail?.html).toContain(`https://dataveien.example/consent/${tokenOfLink(linkId)}`);
    expect(`${mail?.text}${mail?.html}`).not.toContain("{{");
    expect(mail?.headers.from).toBe("Dataveien <noreply@dataveien.example>");
    expect(mail?.headers["auto-submitted"]).toBe("auto-generated");
    const [row] = await db().select().from(mails).where(eq(mails.caseId, caseId));
    expect(row).toMatchObject({ status: "sent", attempts: 1, lastError: null });
  });

  test("has its own Message-ID and the thread of its case", async () => {
    smtp = await startSmtp(port);
    const org = await addOrganisation("Kystdirektoratet");
    await addPerson("Hege", { of: [[org, "handler"]] });
    const caseId = await addCase({ parties: [[`org:${org}:handler`, "handler"]] });
    for (const topic of ["request-received", "conditions-accepted"] as const) {
      const id = await addLetter(caseId, topic, ["handler"]);
      await db().execute(
        sql`select graphile_worker.add_job('deliver-outbox', json_build_object('outboxId', ${id}::text))`,
      );
    }
    await drainJobs();
    const rows = await db().select().from(mails).where(eq(mails.caseId, caseId));
    const ids = smtp.received.map((mail) => mail.headers["message-id"]);
    expect(ids.sort()).toEqual(rows.map((row) => `<${row.id}@dataveien.example>`).sort());
    for (const { headers } of smtp.received) {
      expect(headers["in-reply-to"]).toBe(`<case.${caseId}@dataveien.example>`);
      expect(headers.references).toBe(`<case.${caseId}@dataveien.example>`);
    }
  });

  test("is not sent again by a second job", async () => {
    smtp = await startSmtp(port);
    const { find } = await queueMail();
    await drainJobs();
    const row = await find();
    await db().execute(
      sql`select graphile_worker.add_job('send-mail', json_build_object('mailId', ${row?.id}::text))`,
    );
    await drainJobs();
    expect(smtp.received).toHaveLength(1);
  });
});

describe("when it does not work", () => {
  test("the server is away: tried again later, then sent once", async () => {
    const { email, find } = await queueMail();
    await drainJobs();
    expect(await find()).toMatchObject({ status: "pending", attempts: 1 });
    expect((await find())?.lastError).toContain("ECONNREFUSED");
    smtp = await startSmtp(port);
    await drainJobs();
    expect(smtp.received, "the backoff has not passed").toHaveLength(0);
    await dueNow();
    await drainJobs();
    expect(smtp.received.map((mail) => mail.to)).toEqual([[email]]);
    expect(await find()).toMatchObject({ status: "sent", attempts: 2, lastError: null });
  });

  test("the server says no for good: dead at once, and not asked again", async () => {
    smtp = await startSmtp(port);
    const { email, find } = await queueMail();
    smtp.refuse(email, 550);
    await drainJobs();
    expect(await find()).toMatchObject({ status: "dead", attempts: 1 });
    expect((await find())?.lastError).toContain("Mailbox unavailable");
    const jobs = await db().execute(
      sql`select 1 from graphile_worker.jobs where key = ${`send-mail:${(await find())?.id}`}`,
    );
    expect(jobs).toHaveLength(0);
  });

  test("the server says not now: tried again, and dead after the last attempt", async () => {
    smtp = await startSmtp(port);
    const { email, find } = await queueMail();
    smtp.refuse(email, 451);
    await drainJobs();
    expect(await find()).toMatchObject({ status: "pending", attempts: 1 });
    await db().execute(sql`
      update graphile_worker._private_jobs set run_at = now(), attempts = max_attempts - 1
      where key = ${`send-mail:${(await find())?.id}`}`);
    await drainJobs();
    expect(await find()).toMatchObject({ status: "dead", attempts: 2 });
  });
});

describe("when the process is killed", () => {
  const script = fileURLToPath(new URL("./worker-child.ts", import.meta.url));

  async function startChild() {
    const child = spawn(process.execPath, ["--import", "tsx", script], {
      env: { ...process.env, TEST_CONNECTION: JSON.stringify(databaseConnection()) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await Promise.race([
      once(child.stdout, "data"),
      once(child, "exit").then(() => Promise.reject(new Error("The worker did not start"))),
    ]);
    return child;
  }

  test("in the middle of sending: another takes over, and the mail arrives once", async () => {
    smtp = await startSmtp(port);
    const server = smtp;
    server.stall();
    const first = await startChild();
    const { email, find } = await queueMail();
    await vi.waitFor(() => expect(server.stalled()).toBe(1), { timeout: PATIENCE_MS, interval: 50 });
    first.kill("SIGKILL");
    await once(first, "exit");
    expect(await find()).toMatchObject({ status: "pending", attempts: 0 });
    server.flow();
    const second = await startChild();
    try {
      await vi.waitFor(async () => expect((await find())?.status).toBe("sent"), {
        timeout: PATIENCE_MS,
        interval: 100,
      });
      expect(server.received.map((mail) => mail.to)).toEqual([[email]]);
    } finally {
      second.kill("SIGTERM");
      await once(second, "exit");
    }
    expect(server.received).toHaveLength(1);
    expect(second.exitCode, "stops in good order").toBe(0);
  });
});
