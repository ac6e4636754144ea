// The page of a request: each party sees its own part of it, and a form that comes too late keeps what was typed.
import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import {
  asSubject,
  assessing,
  deciding,
  makeWorld,
  must,
  openRequest,
  type Person,
  payloads,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const SECRETS = ["secret.example.no", "sesame"];
const active = async () => {
  const caseId = await deciding();
  await must(caseId, "approver", "approve", payloads.approve);
  await must(caseId, "handler", "deliver-access", payloads.deliver);
  return caseId;
};

/** A case in each state, by the way people bring it there. */
const STATES: Record<string, () => Promise<string>> = {
  received: submitted,
  assessing,
  clarifying: async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "ask-clarification", { field: "purpose", question: "What for, exactly?" });
    return caseId;
  },
  legal: async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "ask-resource-centre", payloads.question);
    return caseId;
  },
  consent: async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "require-consent", payloads.consent);
    return caseId;
  },
  deciding,
  approved: async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", { ...payloads.approve, conditions: ["Delete it afterwards"] });
    return caseId;
  },
  provisioning: async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", payloads.approve);
    return caseId;
  },
  active,
  suspended: async () => {
    const caseId = await active();
    await must(caseId, "handler", "suspend", { reasons: "A breach of the terms." });
    return caseId;
  },
  revoked: async () => {
    const caseId = await active();
    await must(caseId, "approver", "revoke", payloads.refuse);
    return caseId;
  },
  refused: async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "refuse", payloads.refuse);
    return caseId;
  },
  withdrawn: async () => {
    const caseId = await submitted();
    await must(caseId, "applicant", "withdraw", { reason: "" });
    return caseId;
  },
  discarded: async () => {
    const caseId = await openRequest();
    await must(caseId, "applicant", "discard");
    return caseId;
  },
};
const TABS = ["timeline", "messages", "answers", "legal", "consents", "decision", "access"];

/** Every state, reader and tab together, each time in one language. The languages turn with all three. */
const languageAt = (turn: number) => LOCALES[turn % LOCALES.length] as Locale;
/** "handler in nn", "decision in en", of what has been looked at. */
const seen = new Set<string>();

describe.each(Object.keys(STATES))("in the state %s", (state) => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await (STATES[state] as () => Promise<string>)();
  });

  test("each party's page has its words on every tab, and nobody sees the access details but the applicant while it is open", async () => {
    const readers: Person[] =
      state === "discarded" ? ["applicant"] : ["applicant", "handler", "handler2", "approver"];
    const used = new Set<string>();
    const look = async (reader: Person, tab: string, language: Locale, isShown: boolean) => {
      const { status, html } = await pageFor(reader, `/requests/${caseId}?tab=${tab}`, language);
      const here = `${reader} ${tab} ${language}`;
      expect(`${here}: ${status}`).toBe(`${here}: 200`);
      if (reader !== "applicant") for (const secret of SECRETS) expect(html, here).not.toContain(secret);
      else if (tab === "access") expect(SECRETS.every((s) => html.includes(s))).toBe(state === "active");
      if (!isShown) return;
      expect(html).not.toMatch(/undefined|\[object |NaN/);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain('aria-current="step"');
      expect(html).toContain(textsFor(language).cases.journey.heading);
      used.add(language);
      for (const one of [reader, tab]) seen.add(`${one} in ${language}`);
    };
    for (const [r, reader] of readers.entries()) {
      const first = await pageFor(reader, `/requests/${caseId}`, languageAt(r));
      const shown = TABS.filter((tab) => first.html.includes(`?tab=${tab}"`));
      expect(shown).toContain("messages");
      // Also those that the reader's page does not offer.
      for (const [n, tab] of TABS.entries()) {
        const turn = Object.keys(STATES).indexOf(state) + r + n;
        await look(reader, tab, languageAt(turn), shown.includes(tab));
      }
    }
    // A state that one side alone sees, with few tabs, has not had its turn in every language.
    for (const language of LOCALES)
      if (!used.has(language)) await look("applicant", "messages", language, true);
  });
});

test("every reader and every tab has been seen in each language", () => {
  for (const one of ["applicant", "handler", "handler2", "approver", ...TABS])
    for (const language of LOCALES) expect(seen).toContain(`${one} in ${language}`);
});

describe("what each side is told", () => {
  test("the applicant does not see the proposal, its reasons, nor that it was sent back", async () => {
    const caseId = await assessing();
    const reasons = "INTERNAL REASONS that nobody outside reads.";
    await must(caseId, "handler", "propose-decision", { recommendation: "refuse", reasons });
    await must(caseId, "approver", "return-to-handler", { comment: "INTERNAL COMMENT on it" });
    await must(caseId, "handler", "propose-decision", { recommendation: "refuse", reasons });
    for (const tab of TABS) {
      const { html } = await pageFor("applicant", `/requests/${caseId}?tab=${tab}`);
      expect(html).not.toContain("INTERNAL");
      expect(html).not.toContain("sendte saken tilbake");
    }
    const { html } = await pageFor("approver", `/requests/${caseId}?tab=timeline`);
    expect(html).toContain("INTERNAL COMMENT");
    expect(html).toContain("sendte saken tilbake");
    expect((await pageFor("approver", `/requests/${caseId}?tab=decision`)).html).toContain(reasons);
  });

  test("names of those asked for consent are for the owner only", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "require-consent", payloads.consent);
    const [first] = (await stateOf(caseId)).context.consents;
    await asSubject(first?.id ?? "", "accept");
    for (const tab of TABS) {
      const { html } = await pageFor("applicant", `/requests/${caseId}?tab=${tab}`);
      expect(html).not.toContain("Kari Nordmann");
      expect(html).not.toContain("kari@example.no");
    }
    expect((await pageFor("applicant", `/requests/${caseId}?tab=consents`)).html).toContain("1 av 2");
    const owner = await pageFor("handler", `/requests/${caseId}?tab=consents`);
    expect(owner.html).toContain("Kari Nordmann");
    expect(owner.html).toContain("ola@example.no");
  });

  test("the question to the resource centre is read again by the side that asked it", async () => {
    const caseId = await assessing();
    const question = "SECRET QUESTION of the owner to the centre?";
    await must(caseId, "handler", "ask-resource-centre", { ...payloads.question, question });
    expect((await pageFor("applicant", `/requests/${caseId}`)).html).not.toContain("SECRET QUESTION");
    expect((await pageFor("handler", `/requests/${caseId}`)).html).toContain("SECRET QUESTION");
  });

  test("the data that programs can ask for hold no more than the page", async () => {
    const caseId = await assessing();
    const reasons = "INTERNAL REASONS that nobody outside reads.";
    await must(caseId, "handler", "propose-decision", { recommendation: "refuse", reasons });
    const theirs = await pageFor("handler", `/requests/${caseId}.data`);
    expect(theirs.html).toContain("INTERNAL");
    const { html } = await pageFor("applicant", `/requests/${caseId}.data`);
    expect(html).toContain("Kjøretøy");
    expect(html).not.toContain("INTERNAL");
  });
});
