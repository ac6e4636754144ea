// What stands in the subject of a mail: our own words, the case's number and what the catalogue calls the dataset.
// Many machines and screens show subjects; the person who may fill them can make us say anything to anybody.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { deliverOutbox } from "#app/notifications/deliver-outbox.server.ts";
import { db } from "#db/client.server.ts";
import { ask } from "#tests/isolation/isolation-fixture.ts";
import { assessing, dataset, makeWorld, must, orgs, payloads, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openDemand } from "#tests/support/demand-world.ts";

withDatabase();
const CANARY = "Kanarifugl";
beforeAll(async () => {
  await makeWorld();
  await db().execute(
    sql`update organisations set name = ${`${CANARY} AS`} where id in (${orgs.applicant}, ${orgs.owner})`,
  );
});

async function subjects(): Promise<{ topic: string; subject: string; text: string }[]> {
  const rows = await db().execute<{ id: string }>(
    sql`select id from outbox where processed_at is null order by id`,
  );
  for (const { id } of rows) await deliverOutbox(id);
  return [
    ...(await db().execute<{ topic: string; subject: string; text: string }>(
      sql`select topic, subject, text from mails`,
    )),
  ];
}

test("a need, a question and an organisation are named inside the mail only", async () => {
  await openDemand("applicant", { title: `${CANARY}: ring oss`, need: `${CANARY} og mye mer enn det.` });
  await ask();
  const request = await submitted();
  await must(request, "applicant", "invite-co-applicant", {
    invited: [{ name: CANARY, email: "a@example.no" }],
  });
  const asked = await assessing();
  const subject = [{ name: CANARY, email: "b@example.no" }];
  await must(asked, "handler", "require-consent", { ...payloads.consent, subjects: subject, needed: 1 });
  const mails = await subjects();
  for (const topic of [
    "demand-registered",
    "question-received",
    "request-received",
    "co-applicant-invited",
    "consent-asked",
  ])
    expect(mails.map((mail) => mail.topic)).toContain(topic);
  for (const { topic, subject } of mails)
    expect(`${topic}: ${subject}`).not.toMatch(new RegExp(`${CANARY}|SECRET`));
  expect(mails.some(({ text }) => text.includes(CANARY))).toBe(true);
});

test("a case without a dataset is told by its number, one with a dataset as the catalogue calls it", async () => {
  const demand = await openDemand("applicant", { title: `${CANARY} i tittelen` });
  await db().execute(
    sql`update cases set title = ${JSON.stringify({ nb: CANARY, nn: CANARY, en: CANARY })}::jsonb where kind = 'request'`,
  );
  await submitted();
  await db().execute(
    sql`update cases set title = ${JSON.stringify({ nb: CANARY, nn: CANARY, en: CANARY })}::jsonb where kind = 'request'`,
  );
  const mails = await subjects();
  const [row] = await db().execute<{ reference: string }>(
    sql`select reference from cases where id = ${demand}`,
  );
  expect(
    mails
      .filter((m) => m.topic === "demand-registered")
      .map((m) => m.subject)
      .join(),
  ).toContain(row?.reference);
  const received = mails.filter((m) => m.topic === "request-received");
  expect(received.length).toBeGreaterThan(0);
  for (const { subject } of received) expect(subject).toContain(dataset.title.nb);
});
