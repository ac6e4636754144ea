// The case file as a document: read back, tree and all, as a screen reader would find it.
import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { checkCaseFile } from "#app/audit/check-case-file.ts";
import { webHashing } from "#app/audit/web-hashing.ts";
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import { cookieOf } from "#tests/request/requests-fixture.ts";
import { makeWorld, must, type Person, payloads, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();
let requestId: string;
let questionId: string;
const names = "Čáhppe Đođđi, Ελλάδα, Кириллица";

beforeAll(async () => {
  await makeWorld();
  requestId = await submitted();
  await must(requestId, "handler", "claim");
  await must(requestId, "handler", "ask-resource-centre", payloads.question);
  questionId = (await stateOf(requestId)).context.questions[0]?.id ?? "";
  await must(questionId, "adviser", "take");
  await must(questionId, "adviser", "submit-answer", {
    answer: `The answer that holds. ${payloads.refuse.reasons}`,
    sources: ["GDPR"],
  });
  await must(requestId, "applicant", "send-message", { text: `From ${names}` });
  // More than a page of it, so that a text runs over.
  await must(requestId, "handler", "send-message", { text: "One more sentence to read. ".repeat(140) });
  await must(questionId, "adviser2", "approve-answer");
  await must(requestId, "handler", "propose-decision", {
    recommendation: "approve",
    reasons: `Between us: ${payloads.refuse.reasons}`,
  });
  await must(requestId, "approver", "return-to-handler", { comment: "Not yet, ask again." });
  await must(requestId, "handler", "propose-decision", {
    recommendation: "approve",
    reasons: `Between us: ${payloads.refuse.reasons}`,
  });
  await must(requestId, "approver", "approve", {
    ...payloads.approve,
    conditions: ["Delete it afterwards."],
  });
});

interface Node {
  role?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

async function pdfFor(person: Person, path: string, locale: Locale = "nb") {
  const cookie = [await cookieOf(person), `lang=${locale}`];
  const response = await visit(`${path}/case-file.pdf`, { cookie, language: locale });
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const raw = Buffer.from(bytes).toString("latin1");
  const pdf = await getDocumentProxy(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const items = await Promise.all(pages.map((p) => p.getTextContent({ includeMarkedContent: true })));
  const trees = (await Promise.all(pages.map((p) => p.getStructTree()))) as (Node | null)[];
  const texts = items.flatMap((page) => page.items.flatMap((item) => ("str" in item ? [item.str] : [])));
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  return { raw, pdf, items, trees, info, text: texts.join(" ").replace(/\s+/g, " ") };
}

const roles = (node: Node | null): string[] =>
  node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)] : [];
const contents = (node: Node | null): string[] =>
  node
    ? [...(node.type === "content" && node.id ? [node.id] : []), ...(node.children ?? []).flatMap(contents)]
    : [];

describe("the document of a request", () => {
  test.each(LOCALES)(
    "in %s has a title, a language, and everything the applicant may read",
    async (locale) => {
      const { info, pdf, raw, text } = await pdfFor("applicant", `/requests/${requestId}`, locale);
      const t = textsFor(locale).casefile.document;
      const { reference } = await stateOf(requestId);
      expect(info).toMatchObject({ Title: expect.stringContaining(reference), Language: locale });
      expect(raw).toContain("pdfuaid:part");
      expect(raw).toMatch(/\/DisplayDocTitle true/);
      expect((await pdf.getMarkInfo()) as object).toMatchObject({ Marked: true });
      for (const words of [
        t.facts,
        t.parties,
        t.timeline,
        t.answers,
        t.decision,
        t.hashes,
        t.hiddenEvent,
        t.withheld,
      ])
        expect(text).toContain(words);
      for (const words of [payloads.approve.reasons, "Delete it afterwards.", "Org owner", reference])
        expect(text).toContain(words);
      // Each script has its own font, and reading back puts spaces between them.
      expect(text.replace(/\s/g, "").includes(names.replace(/\s/g, ""))).toBe(true);
      expect(text).not.toMatch(/Between us|Not yet, ask again|undefined|\[object|sesame/);
    },
  );

  test("is a tree of headings, paragraphs and tables in which every text has its place", async () => {
    const { trees, items } = await pdfFor("applicant", `/requests/${requestId}`);
    const all = trees.flatMap(roles);
    for (const role of [
      "Document",
      "H1",
      "H2",
      "H3",
      "P",
      "Table",
      "TR",
      "TH",
      "TD",
      "L",
      "LI",
      "LBody",
      "Link",
    ])
      expect(all).toContain(role);
    expect(all.filter((role) => role === "H1")).toHaveLength(1);
    expect(trees.length).toBeGreaterThan(2);
    for (const [i, page] of items.entries()) {
      const inTree = new Set(contents(trees[i] ?? null));
      const marked: (string | null)[] = [];
      for (const item of page.items) {
        if ("str" in item) {
          if (item.str.trim() === "") continue;
          const id = marked.at(-1);
          // Either part of the tree, or the line at the foot, which is marked as none of it.
          expect(`${item.str}: ${id === null || (id !== undefined && inTree.has(id))}`).toBe(
            `${item.str}: true`,
          );
        } else if (item.type === "endMarkedContent") marked.pop();
        else marked.push(item.id ?? null);
      }
    }
  });

  test("has the file that can be checked attached, the one this party gets", async () => {
    const { pdf } = await pdfFor("applicant", `/requests/${requestId}`);
    const [attached] = Object.values(
      (await pdf.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>,
    );
    expect(attached?.filename).toBe(`${(await stateOf(requestId)).reference}.json`);
    const json = new TextDecoder().decode(attached?.content);
    expect(await checkCaseFile(json, webHashing)).toMatchObject({ ok: true, hidden: 1 });
    expect(json).not.toMatch(/Between us|Not yet, ask again/);
  });

  test("shows the owner its own words, and everybody else nothing", async () => {
    expect((await pdfFor("handler", `/requests/${requestId}`)).text).toContain("Between us");
    const cookie = await cookieOf("stranger");
    for (const path of [`/requests/${requestId}`, `/questions/${questionId}`, `/requests/${questionId}`])
      expect((await visit(`${path}/case-file.pdf`, { cookie })).status).toBe(404);
  });
});

test("the document of a legal question has question and answer", async () => {
  const { text } = await pdfFor("handler", `/questions/${questionId}`, "en");
  const t = textsFor("en").casefile.document;
  for (const words of [t.title, t.question, t.shared, t.answer, "The answer that holds.", "GDPR"])
    expect(text).toContain(words);
});
