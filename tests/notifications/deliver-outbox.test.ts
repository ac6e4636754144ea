// Who gets a mail, in which language, and what it may hold.
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { deliverOutbox } from "#app/notifications/deliver-outbox.server.ts";
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import {
  findLink,
  newEmailToken,
  tokenOfLink,
  withDeadLinks,
  withLiveLinks,
} from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { caseLinks } from "#db/schema/cases.ts";
import { mails, outbox } from "#db/schema/mail.ts";
import { withDatabase } from "#tests/support/database.ts";
import { addCase, addLetter, addOrganisation, addPerson, addSubject } from "./case-with-people.ts";

withDatabase();

const addressesOf = async (caseId: string) => {
  const rows = await db().select({ to: mails.toAddress }).from(mails).where(eq(mails.caseId, caseId));
  return rows.map((row) => row.to).sort();
};

async function twoSides() {
  const applicant = await addOrganisation("Havlys Navigasjon AS");
  const owner = await addOrganisation("Kystdirektoratet");
  const caseId = await addCase({
    applicantOrgId: applicant,
    ownerOrgId: owner,
    parties: [
      [`org:${applicant}:applicant`, "applicant"],
      [`org:${owner}:handler`, "handler"],
      [`org:${owner}:approver`, "approver"],
    ],
  });
  return { applicant, owner, caseId };
}

describe("who is told", () => {
  test("members with that role of that organisation, and nobody else", async () => {
    const { applicant, owner, caseId } = await twoSides();
    const other = await addOrganisation("En annen etat");
    const one = await addPerson("Hege", { of: [[owner, "handler"]] });
    const two = await addPerson("Harald", {
      of: [
        [owner, "handler"],
        [owner, "approver"],
      ],
    });
    await addPerson("Berit", { of: [[owner, "approver"]] });
    await addPerson("Siri", { of: [[applicant, "applicant"]] });
    await addPerson("Fremmed", {
      of: [
        [other, "handler"],
        [applicant, "handler"],
      ],
    });
    await deliverOutbox(await addLetter(caseId, "conditions-accepted", ["handler"]));
    expect(await addressesOf(caseId)).toEqual([one.email, two.email].sort());
  });

  test("only the one who has taken the case", async () => {
    const { owner, caseId: _, ...rest } = await twoSides();
    const taker = await addPerson("Hege", { of: [[owner, "handler"]] });
    await addPerson("Harald", { of: [[owner, "handler"]] });
    const caseId = await addCase({
      applicantOrgId: rest.applicant,
      ownerOrgId: owner,
      parties: [
        [`org:${owner}:handler`, "handler"],
        [`user:${taker.id}`, "handler"],
      ],
    });
    await deliverOutbox(await addLetter(caseId, "conditions-accepted", ["handler"]));
    expect(await addressesOf(caseId)).toEqual([taker.email]);
  });

  test("never the one who caused it, even where the whole organisation is told", async () => {
    const { applicant, caseId } = await twoSides();
    const causer = await addPerson("Siri", { of: [[applicant, "applicant"]] });
    const colleague = await addPerson("Sigurd", { of: [[applicant, "applicant"]] });
    await deliverOutbox(await addLetter(caseId, "request-approved", ["applicant"], { causedBy: causer.id }));
    expect(await addressesOf(caseId)).toEqual([colleague.email]);
  });

  test("the sender of a request too, who gets it confirmed", async () => {
    const { applicant, caseId } = await twoSides();
    const sender = await addPerson("Siri", { of: [[applicant, "applicant"]] });
    await deliverOutbox(await addLetter(caseId, "request-received", ["applicant"], { causedBy: sender.id }));
    expect(await addressesOf(caseId)).toEqual([sender.email]);
  });

  test("the other advisers, when the one who has the question asks for a second look", async () => {
    const centre = await addOrganisation("Ressurssenteret");
    const writer = await addPerson("Anne", { of: [[centre, "adviser"]] });
    const second = await addPerson("Arne", { of: [[centre, "adviser"]] });
    const caseId = await addCase({
      kind: "legal-question",
      parties: [
        [`org:${centre}:adviser`, "adviser"],
        [`user:${writer.id}`, "adviser"],
      ],
    });
    const options = { causedBy: writer.id };
    await deliverOutbox(await addLetter(caseId, "question-review-asked", ["adviser"], options));
    expect(await addressesOf(caseId)).toEqual([second.email]);
  });

  test("each address once, however many roles it has", async () => {
    const { owner, caseId } = await twoSides();
    const both = await addPerson("Hege", {
      of: [
        [owner, "handler"],
        [owner, "approver"],
      ],
    });
    await deliverOutbox(await addLetter(caseId, "request-withdrawn", ["handler", "approver"]));
    expect(await addressesOf(caseId)).toEqual([both.email]);
  });

  test("nobody whose address is not confirmed: it may be a stranger's", async () => {
    const { owner, caseId } = await twoSides();
    await addPerson("Ukjent", { of: [[owner, "handler"]], confirmed: false });
    await deliverOutbox(await addLetter(caseId, "conditions-accepted", ["handler"]));
    expect(await addressesOf(caseId)).toEqual([]);
  });
});

describe("what stands in it", () => {
  test("each reads their own language and the title in it, with a link to the case", async () => {
    const { owner, caseId } = await twoSides();
    const locales = ["nb", "nn", "en"] as const;
    for (const locale of locales) await addPerson(`H${locale}`, { locale, of: [[owner, "handler"]] });
    await deliverOutbox(await addLetter(caseId, "request-received", ["handler"]));
    const rows = await db().select().from(mails).where(eq(mails.caseId, caseId));
    const words = { nb: "Ballen ligger hos dere.", nn: "Ballen ligg hos dykk.", en: "The ball is with you." };
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row.text).toContain(words[row.locale]);
      expect(row.text).toContain(`Dybdedata ${row.locale}`);
      expect(row.text).toContain("Kystdirektoratet");
      expect(row.html).toContain(`http://localhost:3000/requests/${caseId}`);
    }
  });

  test("never what people wrote", async () => {
    const { owner, caseId } = await twoSides();
    await addPerson("Hege", { of: [[owner, "handler"]] });
    const facts = { comment: "Kari har diagnosen", question: "Kari har diagnosen" };
    await deliverOutbox(await addLetter(caseId, "request-returned", ["handler"], { facts }));
    const [row] = await db().select().from(mails).where(eq(mails.caseId, caseId));
    expect(row?.text).toContain("Les kommentaren");
    expect(JSON.stringify(row)).not.toContain("diagnosen");
  });

  test("a subject gets a link that works, and the database does not know it", async () => {
    const caseId = await addCase({ kind: "consent" });
    const linkId = await addSubject(caseId, "sunniva@example.no", "nn");
    await deliverOutbox(await addLetter(caseId, "consent-asked", ["subject"]));
    const [row] = await db().select().from(mails).where(eq(mails.caseId, caseId));
    const token = tokenOfLink(linkId);
    expect(row?.locale).toBe("nn");
    expect(JSON.stringify(row)).not.toContain(token);
    expect(withLiveLinks(row?.text ?? "")).toContain(`http://localhost:3000/consent/${token}\n`);
    expect(withLiveLinks(row?.html ?? "")).toContain(`href="http://localhost:3000/consent/${token}"`);
    expect(withDeadLinks(row?.text ?? "")).not.toMatch(/[{}]/);
    expect(await findLink(db(), token)).toEqual({ id: linkId, caseId, role: "subject" });
    expect(await findLink(db(), `${token}x`)).toBeUndefined();
    await db()
      .update(caseLinks)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(caseLinks.id, linkId));
    expect(await findLink(db(), token)).toBeUndefined();
  });

  test("each of several gets their own link, and nobody another's", async () => {
    const caseId = await addCase({ kind: "consent" });
    const links = {
      "en@example.no": await addSubject(caseId, "en@example.no", "nb"),
      "to@example.no": await addSubject(caseId, "to@example.no", "nb"),
    };
    expect(await deliverOutbox(await addLetter(caseId, "consent-asked", ["subject"]))).toBe(2);
    const rows = await db().select().from(mails).where(eq(mails.caseId, caseId));
    for (const [address, linkId] of Object.entries(links)) {
      const mine = rows.filter((row) => row.text.includes(linkId));
      expect(mine.map((row) => row.toAddress)).toEqual([address]);
    }
  });
});

describe("once", () => {
  test("the same row twice, one after the other or at once, gives one mail and one job", async () => {
    const { owner, caseId } = await twoSides();
    await addPerson("Hege", { of: [[owner, "handler"]] });
    const letter = await addLetter(caseId, "request-received", ["handler"]);
    const added = await Promise.all([deliverOutbox(letter), deliverOutbox(letter)]);
    expect(added.sort()).toEqual([0, 1]);
    expect(await deliverOutbox(letter)).toBe(0);
    const [row] = await db().select().from(outbox).where(eq(outbox.id, letter));
    expect(row?.processedAt).toBeInstanceOf(Date);
    expect(await addressesOf(caseId)).toHaveLength(1);
    const jobs = await db().execute("select key from graphile_worker.jobs where key like 'send-mail:%'");
    const [mail] = await db().select().from(mails).where(eq(mails.caseId, caseId));
    expect(jobs.filter((job) => job.key === `send-mail:${mail?.id}`)).toHaveLength(1);
  });

  test("a mail outside the cases goes with its transaction, and its key makes it one", async () => {
    const to = { name: "Kari", email: "kari@example.no", locale: "nb" as const };
    const token = newEmailToken();
    const facts = { path: `/confirm-email/${token.placeholder}`, validHours: 48 };
    const mail = { topic: "confirm-email" as const, to, facts, idempotencyKey: `confirm:${token.tokenHash}` };
    const rolledBack = db().transaction(async (tx) => {
      await enqueueMail(tx, mail);
      throw new Error("no after all");
    });
    await expect(rolledBack).rejects.toThrow("no after all");
    const find = () => db().select().from(mails).where(eq(mails.idempotencyKey, mail.idempotencyKey));
    expect(await find()).toHaveLength(0);
    await enqueueMail(db(), mail);
    await enqueueMail(db(), mail);
    const rows = await find();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toContain(token.token);
    expect(withLiveLinks(rows[0]?.text ?? "")).toContain(
      `http://localhost:3000/confirm-email/${token.token}`,
    );
  });

  test("an unknown row is nothing to do", async () => {
    expect(await deliverOutbox(randomUUID())).toBe(0);
  });
});
