// Every mail in every language, rendered: nothing missing, nothing left open.
import { describe, expect, test } from "vitest";
import { ACCOUNT_TOPICS, type AccountFacts, type CaseFacts, MAIL_LOCALES } from "#emails/mail-props.ts";
import { renderAccountMail, renderMail, renderNews } from "#emails/render-mail.tsx";
import { sampleAccountFacts, sampleFacts, sampleRoles } from "#emails/samples.ts";
import { NOTIFY_TOPICS } from "#workflows/notify-topics.ts";

const frame = { publicUrl: "https://dataveien.example", receiver: "Kari Nordmann" };
const renderAccount = (topic: keyof AccountFacts, locale: (typeof MAIL_LOCALES)[number]) =>
  renderAccountMail(topic, locale, sampleAccountFacts[topic] as never, frame);

async function renderAll() {
  const all = [];
  for (const locale of MAIL_LOCALES) {
    for (const topic of NOTIFY_TOPICS) {
      for (const role of sampleRoles[topic]) {
        const mail = await renderMail(topic, locale, sampleFacts(role), frame);
        all.push({ name: `${topic} ${role} ${locale}`, topic, role, locale, ...mail });
      }
    }
    for (const topic of ACCOUNT_TOPICS) {
      all.push({
        name: `${topic} ${locale}`,
        topic,
        role: null,
        locale,
        ...(await renderAccount(topic, locale)),
      });
    }
  }
  return all;
}

describe("every topic in every language", async () => {
  const mails = await renderAll();

  test.each(mails)(
    "$name has a subject, a text and HTML in its language",
    ({ subject, html, text, locale }) => {
      expect(subject).toMatch(/\S{2,}/);
      expect(subject).not.toContain("\n");
      expect(html).toContain(`lang="${locale}"`);
      expect(text.length).toBeGreaterThan(120);
      for (const body of [subject, html, text]) {
        expect(body).not.toMatch(/undefined|\[object|NaN|Invalid Date|null/);
        expect(body).not.toContain("{{");
      }
    },
  );

  test.each(mails)("$name has one button, and the plain text has the same address", ({ html, text }) => {
    const buttons = [...html.matchAll(/<a class="button" href="([^"]+)"/g)].map((match) => match[1]);
    expect(buttons).toHaveLength(1);
    expect(text).toContain(buttons[0]);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test.each(mails)("$name speaks in sentences of at most 20 words", ({ text }) => {
    const prose = text.split("\n\n").slice(1, 3).join(" ");
    for (const sentence of prose.split(/(?<=[.?!])\s+/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    }
  });

  test("no two languages share a subject line's words", () => {
    const key = (name: string) => name.replace(/ (nb|nn|en)$/, "");
    for (const mail of mails.filter(({ locale }) => locale === "en")) {
      const others = mails.filter((other) => key(other.name) === key(mail.name) && other.locale !== "en");
      expect(others).toHaveLength(2);
      for (const other of others) expect(other.text, mail.name).not.toBe(mail.text);
    }
    for (const mail of mails.filter(({ locale }) => locale === "nn")) {
      const bokmål = mails.find((other) => other.name === mail.name.replace(/nn$/, "nb"));
      expect(bokmål?.text, mail.name).not.toBe(mail.text);
    }
  });
});

describe("what a mail says", () => {
  const facts: CaseFacts = { ...sampleFacts("applicant"), dueAt: "2027-12-14T22:59:59Z" };

  test("the due date stands in words where it is the receiver's turn", async () => {
    const refused = await renderMail("request-refused", "nb", facts, frame);
    expect(refused.text).toContain("Fristen er 14. desember 2027.");
    // The applicant is to answer, and the owner's deadline runs on.
    const asked = await renderMail("clarification-asked", "nb", facts, frame);
    expect(asked.text).toContain("Dataeierens frist løper imens, til 14. desember 2027.");
    expect(asked.text).not.toContain("Fristen er");
    const claimed = await renderMail("request-claimed", "nb", facts, frame);
    expect(claimed.text).not.toContain("Fristen er");
    expect(claimed.text).toContain("Frist: 14. desember 2027");
  });

  test("the two sides of a case get different words", async () => {
    const applicant = await renderMail("request-received", "en", facts, frame);
    const handler = await renderMail("request-received", "en", { ...facts, role: "handler" }, frame);
    expect(applicant.subject).not.toBe(handler.subject);
    expect(handler.text).toContain("The ball is with you.");
  });

  test("a title with markup and line breaks is text, and makes no second header", async () => {
    const title = 'Kart <script>alert("x")</script>\r\nBcc: alle@example.no';
    const mail = await renderMail("request-claimed", "nb", { ...facts, title, about: title }, frame);
    expect(mail.html).not.toContain("<script>");
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  test("a very long title is cut in the subject and whole in the facts", async () => {
    const title = "Svært ".repeat(80).trim();
    const mail = await renderMail("request-claimed", "nb", { ...facts, title, about: title }, frame);
    expect(mail.subject.length).toBeLessThanOrEqual(140);
    expect(mail.text).toContain(title);
  });

  test("a case without organisations still reads well", async () => {
    const mail = await renderMail("message-sent", "nn", { ...facts, applicant: null, owner: null }, frame);
    expect(mail.text).toContain("Dataeigaren har skrive ei melding til deg.");
    expect(mail.text).not.toContain("Dataeigar:");
  });
});

describe("no subject holds what a user typed", () => {
  const CANARY = "Kanarifugl";
  /** All that a party of a case, or the person who registers an organisation, can have written. */
  const typed = { title: CANARY, applicant: `${CANARY} AS`, owner: `${CANARY} kommune` };
  const own = { ...frame, receiver: CANARY };

  test.each(MAIL_LOCALES)("in %s", async (locale) => {
    for (const topic of NOTIFY_TOPICS) {
      for (const role of sampleRoles[topic]) {
        const facts = { ...sampleFacts(role), ...typed };
        const mail = await renderMail(topic, locale, facts, own);
        expect(`${topic} ${role} ${mail.subject}`).not.toContain(CANARY);
        expect(mail.text).toContain(CANARY);
        const events = [{ topic, facts }];
        for (const daily of [true, false]) {
          const news = await renderNews([{ facts, events }], locale, { ...own, daily });
          expect(`${topic} ${role} ${news.subject}`).not.toContain(CANARY);
        }
      }
    }
    for (const topic of ACCOUNT_TOPICS) {
      const sample = Object.entries(sampleAccountFacts[topic]);
      const facts = Object.fromEntries(
        sample.map(([name, value]) => [name, typeof value === "string" && name !== "path" ? CANARY : value]),
      );
      const mail = await renderAccountMail(topic, locale, facts as never, own);
      expect(`${topic} ${mail.subject}`).not.toContain(CANARY);
    }
  });
});
