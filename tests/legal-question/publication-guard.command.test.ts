// No text is made public while it may say whom it is about: names, numbers and addresses are taken out, or confirmed one by
// one, by the person who writes and by the person who publishes.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { carried, pageFor, send } from "#tests/request/requests-fixture.ts";
import {
  assessing,
  give,
  makeWorld,
  must,
  type Person,
  payloads,
  people,
  stateOf,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import type { Finding } from "#workflows/finding.ts";
import { NOT_KEPT } from "#workflows/policy.ts";
import { ask, did } from "./questions-fixture.ts";

withDatabase();
beforeAll(async () => {
  await makeWorld();
  const named = (person: Person, name: string) =>
    db().execute(sql`update users set name = ${name} where id = ${people[person].userId}`);
  await named("applicant", "Kari Nordmann");
  await named("handler", "Ola Fjellheim");
  await named("adviser2", "Siri Bakkevoll");
  await db().execute(
    sql`update organisations set org_number = '974760673' where id = ${people.handler.orgId}`,
  );
  // The first page loads the whole site.
  await pageFor("adviser", "/questions");
}, 300_000);

const t = textsFor("nb");
const clean = {
  title: "Hvem svarer for data som flere har koblet?",
  question: "Flere virksomheter kobler registre. Hvem svarer for resultatet?",
  answer: "Hver av dem, når de sammen bestemmer formål og midler.",
  sources: [] as string[],
  confirm: true,
};
const answered = { answer: "Each of them, where they decide together.", sources: "" };

/** A question of its own, or one that a request led to, answered and proposed for publication. */
async function proposed(caseId?: string): Promise<string> {
  const id = caseId ?? (await ask());
  await did("adviser", id, "take");
  await did("adviser", id, "submit-answer", answered);
  await did("adviser2", id, "approve-answer");
  await must(id, "adviser", "propose-publication");
  return id;
}
async function proposedOfRequest(): Promise<string> {
  const request = await assessing();
  await must(request, "handler", "ask-resource-centre", payloads.question);
  return proposed((await stateOf(request)).context.questions[0]?.id);
}
async function refusedWith(
  id: string,
  by: Person,
  type: string,
  payload: object,
): Promise<readonly Finding[]> {
  const result = await give(id, by, type, payload);
  if (result.ok || result.refusal.code !== "invalid") throw new Error(`${type}: ${JSON.stringify(result)}`);
  expect(result.refusal.issues.map((i) => [i.path, i.problem])).toContainEqual(["mayStand", "identifies"]);
  return result.refusal.found ?? [];
}
const told = (found: readonly Finding[]) => found.map(({ path, kind, words }) => [path, kind, words]);
const stateNow = async (id: string) =>
  (await stateOf(id)).snapshot.context as { publication?: { state: string; mayStand?: string[] } };

describe("A public text is refused", () => {
  test("with what was found, in every field, of everybody in the case and in its request", async () => {
    const id = await proposedOfRequest();
    const found = await refusedWith(id, "adviser", "anonymise", {
      ...clean,
      title: "Hvem svarer for Kari Nordmanns data?",
      question: "Org owners saksbehandler Fjellheim kobler registre. Hvem svarer?",
      answer: "Spør Siri Bakkevoll, tlf. 98 76 54 32, eller 01019000008 hos 974 760 673.",
      sources: ["kari@example.no"],
    });
    expect(told(found)).toEqual([
      ["title", "person", "Kari Nordmanns"],
      ["question", "organisation", "Org owners"],
      ["question", "person", "Fjellheim"],
      ["answer", "person", "Siri Bakkevoll"],
      ["answer", "telephone", "98 76 54 32"],
      ["answer", "identity-number", "01019000008"],
      ["answer", "organisation-number", "974 760 673"],
      ["sources", "email", "kari@example.no"],
    ]);
    expect((await stateNow(id)).publication?.state).toBe("proposed");
  });

  test("until each finding is confirmed, by whoever writes and by whoever publishes", async () => {
    const id = await proposed();
    const text = { ...clean, answer: "Kari Nordmann svarer, på kari@example.no, sammen med dem." };
    const [name, address] = (await refusedWith(id, "adviser", "anonymise", text)).map((f) => f.token);
    await refusedWith(id, "adviser", "anonymise", { ...text, mayStand: [name] });
    await refusedWith(id, "adviser", "anonymise", { ...text, mayStand: ["answer:email:0:1-x", address] });
    await must(id, "adviser", "anonymise", { ...text, mayStand: [name, address] });
    const found = await refusedWith(id, "adviser2", "publish", {});
    await refusedWith(id, "adviser2", "publish", { mayStand: [found[0]?.token] });
    await must(id, "adviser2", "publish", { mayStand: found.map((f) => f.token) });
    expect((await stateNow(id)).publication).toMatchObject({ state: "published", mayStand: [name, address] });
    // What the server looked up is not kept with what was said.
    const rows = await db().execute<{ payload: Record<string, unknown> }>(
      sql`select payload from case_event_payloads where case_id = ${id} and payload ? 'mayStand'`,
    );
    expect(rows.map((r) => r.payload.named)).toEqual([null, null]);
    // The text stays public, and what was confirmed for it still holds; a name in the reason is a new finding.
    expect(
      told(await refusedWith(id, "adviser", "supersede", { why: "Org applicant har fått svar.", newer: "" })),
    ).toEqual([["why", "organisation", "Org applicant"]]);
    await must(id, "adviser", "supersede", { why: "Loven er endret siden da.", newer: "" });
    await refusedWith(id, "adviser", "retract", { why: "Kari Nordmann ba om det." });
    await must(id, "adviser", "retract", { why: "Noen kunne kjennes igjen." });
  });

  test("again when the text has changed since it was confirmed", async () => {
    const id = await proposed();
    const text = { ...clean, answer: "Nordmann svarer for resultatet sammen med dem." };
    const mayStand = (await refusedWith(id, "adviser", "anonymise", text)).map((f) => f.token);
    await refusedWith(id, "adviser", "anonymise", { ...text, answer: `${text.answer} Alltid.`, mayStand });
    // Another field may change meanwhile.
    await must(id, "adviser", "anonymise", { ...text, title: `${clean.title} Igjen`, mayStand });
  });

  test("also when somebody sends what only the house may say", async () => {
    const id = await proposed();
    const text = { ...clean, answer: "Kari Nordmann svarer for resultatet." };
    for (const named of [NOT_KEPT, { names: [], orgNumbers: [] }, null])
      await refusedWith(id, "adviser", "anonymise", { ...text, named });
  });
});

describe("The page", () => {
  const boxes = (html: string) =>
    [...html.matchAll(/<input[^>]* name="mayStand"[^>]* value="([^"]+)"/g)].map((m) => m[1] ?? "");
  const path = (id: string) => `/questions/${id}/publication`;

  test("lists each finding with its place and a box, and keeps what was typed", async () => {
    const id = await proposed();
    const form = {
      ...carried((await pageFor("adviser", path(id))).html, "anonymise"),
      title: clean.title,
      question: clean.question,
      answer: "Skriv til Kari Nordmann, på kari@example.no.",
      sources: "",
      confirm: "yes",
    };
    const refused = await send("adviser", path(id), form);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(form.answer);
    const tokens = boxes(refused.html);
    expect(tokens).toHaveLength(2);
    expect(refused.html).not.toMatch(/name="mayStand"[^>]* checked/);
    expect(refused.html).toContain(t.answers.findingStands({ words: "kari@example.no" }));
    const field = t.cases.fields["legal-question"].anonymise.answer.label;
    expect(refused.html).toContain(
      t.answers.findingPlace({
        kind: t.answers.findingKinds.person,
        field,
        quote: "… Skriv til Kari Nordmann, på kari@example.no. …",
      }),
    );
    expect(refused.html).toContain('href="#anonymise-mayStand"');
    // Forms with several boxes of one name are sent as browsers do.
    const both = new URLSearchParams({ ...form, ...carried(refused.html, "anonymise") });
    for (const token of tokens) both.append("mayStand", token);
    expect((await send("adviser", path(id), both)).status).toBe(303);

    const own = await pageFor("adviser2", `/questions/${id}`);
    const publish = own.html.split("<form").find((f) => f.includes('value="publish"')) ?? "";
    expect(boxes(publish)).toEqual(tokens);
    expect(publish).not.toContain("checked");
    const without = await send("adviser2", `/questions/${id}`, carried(own.html, "publish"));
    expect(without.status).toBe(422);
    const ticked = new URLSearchParams(carried(own.html, "publish"));
    for (const token of tokens) ticked.append("mayStand", token);
    expect((await send("adviser2", `/questions/${id}`, ticked)).status).toBe(303);
  });

  test.each(["nb", "nn", "en"] as const)(
    "finds what stands in the question before anything is sent, in %s",
    async (language) => {
      const id = await proposed(await askNaming());
      const page = (await pageFor("adviser", path(id), language)).html;
      // The title is made of the question.
      expect(boxes(page)).toHaveLength(2);
      expect(page).toContain(textsFor(language).answers.findingKinds.telephone);
      await must(id, "adviser", "anonymise", clean);
      expect(boxes((await pageFor("adviser", path(id), language)).html)).toEqual([]);
    },
  );

  let asked = 0;
  async function askNaming(): Promise<string> {
    const { html } = await pageFor("applicant", "/questions/new");
    const sent = await send("applicant", "/questions/new", {
      _commandId: /name="_commandId" value="([^"]*)"/.exec(html)?.[1] ?? "",
      question: `May we call 98 76 54 32 about it, number ${++asked}?`,
      facts: "The data are about cars.",
      askFor: `org:${people.applicant.orgId}:applicant`,
      seen: "yes",
    });
    return /\/questions\/([0-9a-f-]{36})/.exec(sent.location ?? "")?.[1] ?? "";
  }
});

describe("Whoever asks sees who will read it", () => {
  test.each(["nb", "nn", "en"] as const)("before sending, in %s", async (language) => {
    const { readers } = textsFor(language).question;
    const plain = (html: string) => html.replaceAll("&#x27;", "'");
    const alone = plain((await pageFor("applicant", "/questions/new", language)).html);
    for (const line of [readers.beside.alone, ...readers.list.alone, ...readers.always])
      expect(alone).toContain(line);
    const request = await assessing();
    for (const [by, from] of [
      ["applicant", "applicant"],
      ["handler", "owner"],
    ] as const) {
      const page = plain((await pageFor(by, `/requests/${request}`, language)).html);
      const form = page.split("<form").find((f) => f.includes('value="ask-resource-centre"')) ?? "";
      const last = form.indexOf("<button");
      for (const line of [readers.beside[from], ...readers.list[from], ...readers.always])
        expect(form.slice(0, last)).toContain(line);
    }
  });

  test("and it is so: the other side learns that it was asked, not what", async () => {
    for (const [by, other] of [
      ["applicant", "handler"],
      ["handler", "applicant"],
    ] as const) {
      const request = await assessing();
      const words = "May we share what is said of HIDDEN things?";
      await must(request, by, "ask-resource-centre", {
        ...payloads.question,
        question: words,
        facts: `${words} Yes.`,
      });
      const id = (await stateOf(request)).context.questions[0]?.id ?? "";
      for (const reader of [by, "adviser", "adviser2"] as const)
        expect((await pageFor(reader, `/questions/${id}`)).html).toContain(words);
      if (by === "handler") expect((await pageFor("approver", `/requests/${request}`)).html).toContain(words);
      expect((await pageFor(other, `/questions/${id}`)).status).toBe(404);
      for (const rest of ["", "?tab=legal", "/case-file.json"])
        expect((await pageFor(other, `/requests/${request}${rest}`)).html).not.toContain("HIDDEN");
    }
  });
});
