// Who is notified when: at once, with other news within minutes, in the mail of the day, or not at all; the law comes first.
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { deliverNotices } from "#app/notifications/deliver-notices.server.ts";
import { deliverOutbox } from "#app/notifications/deliver-outbox.server.ts";
import { nextMorning } from "#app/notifications/next-morning.ts";
import { gathersWith, NOTICE_GROUPS, NOTICES, paceOf } from "#app/notifications/notice-table.ts";
import { sweepOutbox } from "#app/notifications/sweep-outbox.server.ts";
import { db } from "#db/client.server.ts";
import { saveChoices } from "#db/queries/notifications/notices.ts";
import { mails } from "#db/schema/mail.ts";
import type { NoticePace } from "#db/schema/notices.ts";
import { withDatabase } from "#tests/support/database.ts";
import { NOTIFY_TOPICS, type NotifyTopic } from "#workflows/notify-topics.ts";
import { addCase, addLetter, addOrganisation, addPerson } from "./case-with-people.ts";

withDatabase();

const minutes = (n: number) => new Date(Date.now() + n * 60_000);

async function world(locale: "nb" | "nn" | "en" = "nb") {
  const [applicant, owner] = [await addOrganisation("Havlys AS"), await addOrganisation("Kystverket")];
  const siri = await addPerson("Siri", { locale, of: [[applicant, "applicant"]] });
  const hege = await addPerson("Hege", { locale, of: [[owner, "handler"]] });
  const openCase = (title = "Dybdedata") =>
    addCase({
      title,
      applicantOrgId: applicant,
      ownerOrgId: owner,
      parties: [
        [`org:${applicant}:applicant`, "applicant"],
        [`org:${owner}:handler`, "handler"],
      ],
    });
  return { applicant, owner, siri, hege, openCase, caseId: await openCase() };
}
const tell = async (caseId: string, topic: NotifyTopic, to: "applicant" | "handler", many = 1) => {
  for (let i = 0; i < many; i++) await deliverOutbox(await addLetter(caseId, topic, [to]));
};
const mailsTo = async (person: { id: string }) =>
  db().select().from(mails).where(eq(mails.userId, person.id)).orderBy(mails.createdAt);
const heldFor = async (person: { id: string }) =>
  db().execute<{ topic: string; wait: string; due_at: Date }>(
    sql`select topic, wait, due_at from held_notices where user_id = ${person.id} order by at`,
  );
const choose = (person: { id: string }, group: string, pace: NoticePace) =>
  saveChoices(db(), person.id, [{ group, pace }]);

describe("the table", () => {
  test("whoever is a party hears of a decision at once, whatever they have chosen", () => {
    const never = Object.fromEntries(NOTICE_GROUPS.map((g) => [g, "never" as const]));
    for (const topic of [
      "request-approved",
      "request-refused",
      "access-revoked",
      "clarification-asked",
    ] as const)
      expect(paceOf(topic, "applicant", never)).toBeNull();
    expect(paceOf("consent-withdrawn", "handler", never)).toBeNull();
    expect(paceOf("request-approved", "handler", never)).toBe("never");
    expect(paceOf("message-sent", "applicant", never)).toBe("never");
    expect(paceOf("message-sent", "applicant", {})).toBe("at-once");
  });

  test("every group is about something, and what calls to act waits for nothing else", () => {
    expect(new Set([...NOTIFY_TOPICS.map((t) => NOTICES[t].group), "searches"])).toEqual(
      new Set(NOTICE_GROUPS),
    );
    expect(gathersWith("clarification-answered", "decision-proposed")).toBe(false);
    expect(gathersWith("clarification-answered", "clarification-answered")).toBe(true);
    expect(gathersWith("message-sent", "files-shared")).toBe(true);
    expect(gathersWith("message-sent", "request-claimed")).toBe(false);
  });

  test.each([
    ["in winter", "2027-01-15T05:59:59Z", "2027-01-15T06:00:00Z"],
    ["at seven sharp it is for tomorrow", "2027-01-15T06:00:00Z", "2027-01-16T06:00:00Z"],
    ["in summer", "2027-07-01T12:00:00Z", "2027-07-02T05:00:00Z"],
    ["over the night that loses an hour", "2027-03-27T20:00:00Z", "2027-03-28T05:00:00Z"],
    ["over the night that wins an hour", "2027-10-30T20:00:00Z", "2027-10-31T06:00:00Z"],
    ["between two and three, twice", "2027-10-31T00:30:00Z", "2027-10-31T06:00:00Z"],
    ["over the end of the year", "2027-12-31T23:30:00Z", "2028-01-01T06:00:00Z"],
  ])("seven by the clock on the wall, %s", (_when, at, due) => {
    expect(nextMorning(new Date(at))).toEqual(new Date(due));
  });
});

describe("many things in one case within minutes", () => {
  test("the first comes at once, the rest as one when the minutes are over", async () => {
    const { caseId, hege } = await world();
    await tell(caseId, "message-sent", "handler", 4);
    await tell(caseId, "files-shared", "handler", 1);
    expect((await mailsTo(hege)).map((m) => m.topic)).toEqual(["message-sent"]);
    const held = await heldFor(hege);
    expect(held.map((h) => h.wait)).toEqual(["soon", "soon", "soon", "soon"]);
    const due = { userId: hege.id, wait: "soon" as const, caseId };
    expect(await deliverNotices(due, minutes(9))).toBe(0);
    expect(await deliverNotices(due, minutes(11))).toBe(1);
    expect(await deliverNotices(due, minutes(11))).toBe(0);
    const [, gathered, ...more] = await mailsTo(hege);
    expect(more).toEqual([]);
    expect(gathered).toMatchObject({
      topic: "case-news",
      caseId,
      // A case without a dataset is called by its number.
      subject: expect.stringMatching(/^4 nyheter i saken: T-\d+-/),
    });
    expect(gathered?.text).toContain("Havlys AS har skrevet en melding til dere. (3 ganger)");
    expect(gathered?.text).toContain("Havlys AS har lagt ved filer i saken.");
    expect(gathered?.text).toContain(`http://localhost:3000/requests/${caseId}`);
    expect(await heldFor(hege)).toHaveLength(0);
  });

  test("one thing that waited alone is told as ever", async () => {
    const { caseId, hege } = await world("nn");
    await tell(caseId, "message-sent", "handler", 2);
    await deliverNotices({ userId: hege.id, wait: "soon", caseId }, minutes(11));
    const [first, second] = await mailsTo(hege);
    expect(second?.subject).toBe(first?.subject);
    expect(second?.topic).toBe("message-sent");
  });

  test("after a mail that gathered, more is gathered again", async () => {
    const { caseId, hege } = await world();
    await tell(caseId, "message-sent", "handler", 3);
    await deliverNotices({ userId: hege.id, wait: "soon", caseId }, minutes(11));
    await tell(caseId, "message-sent", "handler");
    expect(await heldFor(hege)).toHaveLength(1);
    expect(await mailsTo(hege)).toHaveLength(2);
  });

  test("a hundred at once are one mail now and one later, also when several workers deliver", async () => {
    const { caseId, hege } = await world();
    const letters = await Promise.all(
      Array.from({ length: 100 }, () => addLetter(caseId, "message-sent", ["handler"])),
    );
    for (let i = 0; i < letters.length; i += 4)
      await Promise.all(letters.slice(i, i + 4).map((id) => deliverOutbox(id)));
    expect(await mailsTo(hege)).toHaveLength(1);
    await deliverNotices({ userId: hege.id, wait: "soon", caseId }, minutes(11));
    expect((await mailsTo(hege)).at(-1)?.text).toContain("(99 ganger)");
  });

  test("another case, another person and another sort of news do not wait", async () => {
    const { caseId, openCase, siri, hege } = await world();
    await tell(caseId, "message-sent", "handler");
    await tell(await openCase(), "message-sent", "handler");
    await tell(caseId, "message-sent", "applicant");
    await tell(caseId, "clarification-answered", "handler");
    await tell(caseId, "request-nudged", "handler");
    expect(await mailsTo(hege)).toHaveLength(4);
    expect(await mailsTo(siri)).toHaveLength(1);
    expect(await heldFor(hege)).toHaveLength(0);
  });

  test("what the law has sent is never held back, nor the cause of holding back", async () => {
    const { caseId, siri } = await world();
    await tell(caseId, "request-approved", "applicant", 2);
    await tell(caseId, "request-claimed", "applicant");
    expect(await mailsTo(siri)).toHaveLength(3);
    expect((await mailsTo(siri)).map((m) => m.noticeGroup)).toEqual([null, null, "news"]);
  });
});

describe("the mail of the day", () => {
  test("one mail about all cases, each thing once, by seven the next morning", async () => {
    const { caseId, openCase, siri } = await world();
    const other = await openCase("Havbunn");
    await choose(siri, "messages", "daily");
    await choose(siri, "news", "daily");
    await tell(caseId, "message-sent", "applicant", 3);
    await tell(other, "request-claimed", "applicant");
    expect(await mailsTo(siri)).toEqual([]);
    for (const held of await heldFor(siri)) expect(new Date(held.due_at)).toEqual(nextMorning(new Date()));
    const due = { userId: siri.id, wait: "daily" as const };
    expect(await deliverNotices(due, new Date())).toBe(0);
    expect(await deliverNotices(due, nextMorning(new Date()))).toBe(1);
    const [mail, ...more] = await mailsTo(siri);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ topic: "daily-news", caseId: null, subject: "Siden i går: nytt i 2 saker" });
    for (const text of ["Dybdedata nb", "Havbunn nb", "(3 ganger)", `/requests/${other}`])
      expect(mail?.text).toContain(text);
  });

  test("the law does not wait for the morning", async () => {
    const { caseId, siri } = await world();
    for (const group of NOTICE_GROUPS) await choose(siri, group, "daily");
    await tell(caseId, "request-refused", "applicant");
    expect((await mailsTo(siri)).map((m) => m.topic)).toEqual(["request-refused"]);
  });

  test("whoever has left the organisation, or wants it no more, is not told", async () => {
    const { caseId, siri, hege } = await world();
    await choose(siri, "messages", "daily");
    await choose(hege, "messages", "daily");
    await tell(caseId, "message-sent", "applicant");
    await tell(caseId, "message-sent", "handler");
    await db().execute(sql`delete from memberships where user_id = ${siri.id}`);
    await choose(hege, "messages", "never");
    for (const person of [siri, hege]) {
      expect(await deliverNotices({ userId: person.id, wait: "daily" }, minutes(60 * 25))).toBe(0);
      expect(await heldFor(person)).toHaveLength(0);
      expect(await mailsTo(person)).toEqual([]);
    }
  });

  test("nothing has happened: no mail", async () => {
    const { siri } = await world();
    expect(await deliverNotices({ userId: siri.id, wait: "daily" }, minutes(60 * 25))).toBe(0);
  });
});

describe("nothing is lost, nothing comes twice", () => {
  test("an event that is delivered twice is held once", async () => {
    const { caseId, hege } = await world();
    await choose(hege, "messages", "daily");
    const letter = await addLetter(caseId, "message-sent", ["handler"]);
    await deliverOutbox(letter);
    await db().execute(sql`update outbox set processed_at = null where id = ${letter}`);
    await deliverOutbox(letter);
    expect(await heldFor(hege)).toHaveLength(1);
  });

  test("two workers take the same morning: one mail", async () => {
    const { caseId, hege } = await world();
    await choose(hege, "messages", "daily");
    await tell(caseId, "message-sent", "handler", 2);
    const due = { userId: hege.id, wait: "daily" as const };
    const sent = await Promise.all([1, 2, 3].map(() => deliverNotices(due, minutes(60 * 25))));
    expect(sent.reduce((a, b) => a + b)).toBe(1);
    expect(await mailsTo(hege)).toHaveLength(1);
  });

  test("news whose job was lost gets a new one", async () => {
    const { caseId, hege } = await world();
    await choose(hege, "messages", "daily");
    await tell(caseId, "message-sent", "handler");
    await db().execute(sql`delete from graphile_worker._private_jobs`);
    await db().execute(sql`update held_notices set due_at = now() - interval '11 minutes'`);
    await sweepOutbox();
    const jobs = await db().execute<{ payload: object }>(sql`
      select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'deliver-notices' and j.payload ->> 'userId' = ${hege.id}`);
    expect(jobs.map((j) => j.payload)).toEqual([{ userId: hege.id, wait: "daily" }]);
  });

  test("never is never", async () => {
    const { caseId, hege } = await world();
    await choose(hege, "messages", "never");
    await tell(caseId, "message-sent", "handler", 3);
    expect(await mailsTo(hege)).toEqual([]);
    expect(await heldFor(hege)).toHaveLength(0);
  });
});
