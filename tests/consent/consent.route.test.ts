// The page of consent as a subject meets it: a link, no account, an answer that counts once and can be taken back.
import { createHash } from "node:crypto";
import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { CONSENT_TEXT_VERSION, shownText } from "#app/consent/consent-text.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { LIMITS } from "#app/platform/http/rate-limit.server.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { asSubject, assessing, makeWorld, must, payloads, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import { childId } from "#workflows/child-id.ts";
import { consentCoverage } from "#workflows/request/context.ts";

withDatabase();
beforeAll(makeWorld);

let places = 0;
/** Each reader has an address of their own, so that limits do not meet. */
const from = () => ({ address: `198.51.100.${++places}` });
const nb = textsFor("nb").consent;
const headingsOf = (html: string) => [...html.matchAll(/<h1\b/g)].length;

/** Two people are asked, and this many must say yes. */
async function asked(needed = 2) {
  const request = await assessing();
  await must(request, "handler", "require-consent", { ...payloads.consent, needed });
  const { context } = await stateOf(request);
  const consents = context.consents.map(({ id }) => ({ id, token: tokenOfLink(childId(id, 0)) }));
  const [kari, ola] = consents;
  if (!kari || !ola) throw new Error("Nobody was asked.");
  return { request, kari, ola, path: `/consent/${kari.token}` };
}
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
async function answer(path: string, answer: string, version?: string) {
  const shown = version ?? versionIn(await (await visit(path, from())).text());
  return visit(path, { ...from(), form: { answer, version: shown, locale: "nb" } });
}
const coverage = async (request: string) => consentCoverage((await stateOf(request)).context);
const events = async (caseId: string, type: string) =>
  (await sqlClient()`select seq from case_events where case_id = ${caseId} and type = ${type}`).length;

describe("the question", () => {
  test("says who asks, who holds the data, what, for what and until when, in three languages, without a cookie", async () => {
    const { path } = await asked();
    for (const lang of LOCALES) {
      const response = await visit(`${path}?lang=${lang}`, from());
      const html = await response.text();
      const t = textsFor(lang).consent.shown;
      expect(response.status).toBe(200);
      expect(html).toContain(`<html lang="${lang}"`);
      expect(headingsOf(html)).toBe(1);
      const parties = { recipient: "Org applicant", owner: "Org owner" };
      expect(html).toContain(t.question(parties));
      for (const title of [t.noTitle, t.withdrawTitle]) expect(html).toContain(title);
      expect(html).toContain("2090");
      expect(html).toContain(payloads.consent.data);
      expect(response.headers.get("Set-Cookie")).toBeNull();
      expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(response.headers.get("X-Robots-Tag")).toContain("noindex");
    }
  });

  test("comes in the subject's own language, whatever the browser says, with links that keep the page", async () => {
    const { path } = await asked();
    const html = await (await visit(path, { ...from(), language: "en" })).text();
    expect(html).toContain('<html lang="nb"');
    for (const lang of LOCALES) expect(html).toContain(`href="?lang=${lang}"`);
    expect(html).not.toContain("/sign-in");
  });

  test("gives yes and no the same weight: same element, same look", async () => {
    const { path } = await asked();
    const html = await (await visit(path, from())).text();
    const buttons = [...html.matchAll(/<button[^>]*name="answer"[^>]*>/g)].map(([tag]) =>
      tag.replace(/value="[^"]*"/, ""),
    );
    expect(buttons).toHaveLength(2);
    expect(buttons[0]).toBe(buttons[1]);
  });

  test("is not answered by opening it", async () => {
    const { path, kari } = await asked();
    await visit(path, from());
    await visit(path, from());
    expect((await stateOf(kari.id)).state).toBe("created");
  });
});

describe("an answer", () => {
  test("yes counts in the request, and keeps which text was shown in which language", async () => {
    const { path, request, kari } = await asked();
    const response = await answer(path, "accept");
    expect(response.status).toBe(303);
    expect(response.headers.get("Set-Cookie")).toBeNull();
    expect(response.headers.get("Location")).toContain(path);
    expect(await coverage(request)).toMatchObject({ accepted: 1, pending: 1 });
    const { snapshot } = await stateOf(kari.id);
    expect(snapshot.context.shown).toEqual({ textVersion: CONSENT_TEXT_VERSION, locale: "nb" });
    const html = await (await visit(response.headers.get("Location") ?? "", from())).text();
    expect(html).toContain(nb.states.accepted.title);
    expect(html).toContain('value="withdraw"');
  });

  test("no counts as no, and offers nothing to withdraw", async () => {
    const { path, request } = await asked();
    await answer(path, "reject");
    expect(await coverage(request)).toMatchObject({ accepted: 0, rejected: 1 });
    const html = await (await visit(path, from())).text();
    expect(html).toContain(nb.states.rejected.title);
    expect(html).not.toContain('name="answer"');
  });

  test("sent twice counts once, also from two windows at the same time", async () => {
    const { path, request, kari } = await asked();
    const version = versionIn(await (await visit(path, from())).text());
    const both = await Promise.all([answer(path, "accept", version), answer(path, "accept", version)]);
    expect(both.map((r) => r.status)).toEqual([303, 303]);
    expect(await events(kari.id, "accept")).toBe(1);
    expect(await events(request, "consent-accepted")).toBe(1);
  });

  test("on a page that is out of date changes nothing, and shows what holds now", async () => {
    const { path, request } = await asked();
    const version = versionIn(await (await visit(path, from())).text());
    await answer(path, "accept", version);
    const late = await answer(path, "reject", version);
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain(nb.changed.title);
    expect(html).toContain(nb.states.accepted.title);
    expect(await coverage(request)).toMatchObject({ accepted: 1, rejected: 0 });
  });

  test("that is nonsense changes nothing and does not break the page", async () => {
    const { path, request } = await asked();
    for (const form of [
      { answer: "lapse", version: "1" },
      { answer: "accept", version: "x" },
      { answer: "accept", version: "99999" },
      { answer: "", version: "" },
    ]) {
      const response = await visit(path, { ...from(), form });
      expect([409, 422]).toContain(response.status);
      expect(await response.text()).toContain('value="accept"');
    }
    expect(await coverage(request)).toMatchObject({ accepted: 0, pending: 2 });
  });

  test("can be withdrawn by the same link: the access is suspended in the same step, and the page says so", async () => {
    const { path, request, kari, ola } = await asked();
    await answer(path, "accept");
    await asSubject(ola.id, "accept");
    await must(request, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.approve.reasons,
    });
    await must(request, "approver", "approve", payloads.approve);
    await must(request, "handler", "deliver-access", payloads.deliver);
    expect((await stateOf(request)).state).toBe("active");
    const response = await answer(path, "withdraw");
    expect(response.status).toBe(303);
    expect((await stateOf(request)).state).toBe("suspended");
    const [at] =
      await sqlClient()`select (select at from case_events where case_id = ${kari.id} and type = 'withdraw') =
      (select at from case_events where case_id = ${request} and type = 'consent-withdrawn') as same`;
    expect(at?.same).toBe(true);
    const html = await (await visit(path, from())).text();
    expect(html).toContain(nb.states.withdrawn.title);
    expect(html).toContain(nb.states.withdrawn.suspended({ recipient: "Org applicant", owner: "Org owner" }));
    expect(html).not.toContain('name="answer"');
  });

  test("has a receipt with what was shown, its version, and when; without an answer there is none", async () => {
    const { path } = await asked();
    expect((await visit(`${path}/receipt`, from())).status).toBe(302);
    await answer(path, "accept");
    const response = await visit(`${path}/receipt`, from());
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    for (const text of [
      CONSENT_TEXT_VERSION,
      nb.receipt.yes,
      payloads.consent.data,
      nb.shown.noTitle,
      "kari@example.no",
    ])
      expect(html).toContain(text);
    expect(headingsOf(html)).toBe(1);
  });

  test("has the receipt as a document in the reader's language too, and none before there is an answer", async () => {
    const { path } = await asked();
    expect((await visit(`${path}/receipt.pdf`, from())).status).toBe(404);
    await answer(path, "accept");
    const response = await visit(`${path}/receipt.pdf?lang=en`, from());
    expect([
      response.status,
      response.headers.get("Content-Type"),
      response.headers.get("Cache-Control"),
    ]).toEqual([200, "application/pdf", "no-store"]);
    const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const items = (await (await pdf.getPage(1)).getTextContent()).items;
    const text = items.flatMap((item) => ("str" in item ? [item.str] : [])).join(" ");
    const { receipt } = textsFor("en").consent;
    for (const said of [receipt.title, receipt.yes, CONSENT_TEXT_VERSION, "kari@example.no"])
      expect(text.replace(/\s+/g, " ")).toContain(said);
    expect((await visit("/consent/x/receipt.pdf", from())).status).toBe(404);
  });
});

describe("a link", () => {
  test("that is unknown and one that is malformed get the same page, which says what to do", async () => {
    const pages = await Promise.all(
      ["A".repeat(43), "x", "%27%20or%201=1", "a".repeat(2000)].map(async (token) => {
        const response = await visit(`/consent/${token}`, from());
        return [response.status, await response.text(), response.headers.get("Referrer-Policy")] as const;
      }),
    );
    for (const [status, html, policy] of pages) {
      expect(status).toBe(404);
      expect(html).toBe(pages[0]?.[1]);
      expect(policy).toBe("no-referrer");
    }
    expect(pages[0]?.[1]).toContain(nb.notFound.hints[0]);
    expect((await visit("/consent/x", { ...from(), form: { answer: "accept", version: "1" } })).status).toBe(
      404,
    );
    expect((await visit("/consent/x/receipt", from())).status).toBe(404);
  });

  test("whose time has run out says so and takes no answer", async () => {
    const { path, request, kari } = await asked();
    const version = versionIn(await (await visit(path, from())).text());
    const lapsed = await execute({
      caseId: kari.id,
      command: { type: "deadline-passed", rule: "consent-reply" },
      commandId: newCommandId(),
      by: { system: true },
    });
    expect(lapsed.ok).toBe(true);
    const html = await (await visit(path, from())).text();
    expect(html).toContain(nb.states.expired.title);
    expect(html).not.toContain('name="answer"');
    expect((await answer(path, "accept", version)).status).toBe(409);
    expect((await answer(path, "accept", String(Number(version) + 1))).status).toBe(409);
    expect(await coverage(request)).toMatchObject({ accepted: 0, expired: 1 });
  });

  test("acts in its own consent only", async () => {
    const { path, kari, ola } = await asked();
    await answer(path, "accept");
    expect((await stateOf(kari.id)).state).toBe("accepted");
    expect((await stateOf(ola.id)).state).toBe("created");
  });

  test("that is tried too often answers 429, says when to try again, and changes nothing", async () => {
    const { path, kari } = await asked();
    const { points } = LIMITS["consent-link"];
    const place = from();
    const tries = [];
    for (let i = 0; i < points; i++) tries.push(visit(`/consent/guess-${i}`, place));
    await Promise.all(tries);
    const response = await visit(path, place);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await response.text()).toContain(nb.tooMany.title);
    const sent = await visit(path, { ...place, form: { answer: "accept", version: "1", locale: "nb" } });
    expect(sent.status).toBe(429);
    expect((await stateOf(kari.id)).state).toBe("created");
    expect((await visit(path, from())).status).toBe(200);
  });
});

test("whoever changes what subjects are shown gives it a new version", () => {
  const about = {
    recipient: "R",
    owner: "O",
    title: { nb: "t", nn: "t", en: "t" },
    data: "d",
    purpose: "p",
    validUntil: "2030-01-31",
  };
  const all = JSON.stringify(LOCALES.map((locale) => shownText(about, locale)));
  const print = createHash("sha256").update(all).digest("hex").slice(0, 16);
  expect({ [CONSENT_TEXT_VERSION]: print }).toEqual({ "2026-11-24": "26888f5339aa6254" });
});
