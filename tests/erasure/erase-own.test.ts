// The person who deletes their account deletes what is the account's, and learns nothing of what else an address stands for.
import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { startSession } from "#app/accounts/session.server.ts";
import { db } from "#db/client.server.ts";
import { users } from "#db/schema/people.ts";
import { confirmBy, goodPassword, registerPerson, tokenIn } from "#tests/accounts/accounts-fixture.ts";
import { asSubject, assessing, makeWorld, must, payloads, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();
beforeAll(makeWorld);
const texts = textsFor("nb").auth.profile;

/** Everything that is there under an address without an account, and what was said of the person who has it. */
const under = async (email: string) => {
  const [row] = await db().execute<{ links: number; mails: number; said: number }>(sql`
    select (select count(*)::int from case_contacts k join case_links l on l.id = k.link_id where k.email = ${email}) as links,
      (select count(*)::int from mails where to_address = ${email} and user_id is null) as mails,
      (select count(*)::int from case_event_payloads where payload::text like ${`%${email}%`}) as said`);
  return row;
};

/** A person is asked for their consent and says no; a letter to them lies here too. */
async function askedAndRefused(): Promise<string> {
  const email = `asked-${crypto.randomUUID()}@example.no`;
  const caseId = await assessing();
  const subjects = [{ ...payloads.consent.subjects[0], email }, ...payloads.consent.subjects.slice(1)];
  await must(caseId, "handler", "require-consent", { ...payloads.consent, subjects });
  for (const { id } of (await stateOf(caseId)).context.consents) await asSubject(id, "reject");
  await db().execute(sql`insert into mails
    (id, idempotency_key, case_id, topic, to_address, to_name, locale, subject, html, text, status, created_at)
    values (gen_random_uuid(), ${email}, ${caseId}, 'consent-asked', ${email}, 'K', 'nb', '', '', '', 'sent', now())`);
  expect(await under(email)).toEqual({ links: 1, mails: 1, said: expect.any(Number) });
  return email;
}

async function pressErase(email: string) {
  const [user] = await db().select().from(users).where(eq(users.email, email));
  const cookie = await startSession(new Request("http://localhost:3000/"), user?.id ?? "");
  const response = await visit("/profile", {
    cookie: [cookie, "lang=nb"],
    form: { intent: "erase", current: goodPassword },
  });
  return {
    status: response.status,
    location: response.headers.get("Location"),
    html: (await response.text()).replace(/[\s\S]*<main/, "<main"),
  };
}

test("an account whose address nobody has confirmed erases nothing, whoever's the address is", async () => {
  const known = await askedAndRefused();
  const before = await under(known);
  const stranger = await registerPerson({ email: known });
  const nobody = await registerPerson();
  for (const { input } of [stranger, nobody]) {
    const { status, html } = await pressErase(input.email);
    expect(status).toBe(422);
    expect(html).toContain(texts.eraseUnconfirmed);
    expect(await db().select().from(users).where(eq(users.email, input.email))).toHaveLength(1);
  }
  expect(await under(known)).toEqual(before);
});

test("a confirmed account erases itself alone, and is answered alike while a consent under its address counts", async () => {
  const refused = await askedAndRefused();
  const waiting = `waiting-${crypto.randomUUID()}@example.no`;
  const caseId = await assessing();
  const subjects = [{ ...payloads.consent.subjects[0], email: waiting }];
  await must(caseId, "handler", "require-consent", { ...payloads.consent, subjects, needed: 1 });
  const before = [await under(refused), await under(waiting)];
  const answers = [];
  for (const email of [refused, waiting, undefined]) {
    const { input } = await registerPerson(email === undefined ? {} : { email });
    await confirmBy(await tokenIn(input.email, "confirm-email"));
    answers.push(await pressErase(input.email));
    expect(await db().select().from(users).where(eq(users.email, input.email))).toHaveLength(0);
  }
  expect(answers[0]).toMatchObject({ status: 303, location: "/sign-in?note=erased" });
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect([await under(refused), await under(waiting)]).toEqual(before);
});
