// Beginning, writing and sending a request: nothing typed is lost, nothing is sent twice or unseen.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { answers } from "#tests/cases/samples.ts";
import {
  dataset,
  makeWorld,
  openRequest,
  orgs,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { hidden, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const sections = {
  what: { purpose: answers.purpose, use: answers.use },
  data: { dataNeeded: answers.dataNeeded, personalData: answers.personalData },
  who: { recipients: answers.recipients, periodFrom: answers.periodFrom, periodTo: answers.periodTo },
  law: { legalBasis: answers.legalBasis, legalBasisDetail: "", safeguards: "" },
};

async function write(caseId: string, section: keyof typeof sections, changed: Record<string, string> = {}) {
  const path = `/requests/${caseId}/form/${section}`;
  const { html } = await pageFor("applicant", path);
  const seen = { _version: hidden(html, "_version"), _page: hidden(html, "_page") };
  return send("applicant", path, { ...seen, ...sections[section], ...changed });
}
async function written() {
  const caseId = await openRequest();
  for (const s of ["what", "data", "who", "law"] as const) await write(caseId, s);
  return caseId;
}
const summaryForm = (html: string) => ({
  _commandId: hidden(html, "_commandId"),
  _version: hidden(html, "_version"),
  _seen: hidden(html, "_seen"),
});

describe("beginning", () => {
  test("the page names the data and the owner, and one button opens one draft however often it is sent", async () => {
    const path = `/requests/new?dataset=${dataset.id}`;
    const { status, html } = await pageFor("stranger", path);
    expect(status).toBe(200);
    expect(html).toContain("Kjøretøy");
    expect(html).toContain("Org owner");
    const form = { dataset: dataset.id, organisation: orgs.other, _commandId: hidden(html, "_commandId") };
    const [a, b] = [await send("stranger", path, form), await send("stranger", path, form)];
    expect(a.status).toBe(303);
    expect(a.location).toMatch(/^\/requests\/[0-9a-f-]{36}\/form$/);
    expect(b.location).toBe(a.location);
    const again = await pageFor("stranger", path);
    expect(again.html).toContain("Dere har en sak om dette datasettet");
  });

  test("one cannot begin for an organisation one does not apply for", async () => {
    const path = `/requests/new?dataset=${dataset.id}`;
    const { html } = await pageFor("applicant", path);
    const form = { dataset: dataset.id, organisation: orgs.other, _commandId: hidden(html, "_commandId") };
    expect((await send("applicant", path, form)).status).toBe(422);
  });

  test("a dataset without an owner, or none at all, gets a page that helps", async () => {
    const lonely = "10000000-0000-4000-8000-0000000000aa";
    await db().execute(sql`insert into datasets
      (id, uri, source_id, publisher_id, description, content_hash, title, access_right, search, first_seen_at, updated_at)
      select ${lonely}, 'https://example.no/lonely', source_id, null, description, content_hash, title, access_right, search,
        now(), now() from datasets where id = ${dataset.id}`);
    expect((await pageFor("applicant", `/requests/new?dataset=${lonely}`)).html).toContain(
      "hvem som eier dataene",
    );
    expect((await pageFor("applicant", "/requests/new?dataset=nonsense")).status).toBe(404);
    expect((await pageFor("applicant", "/requests/new")).html).toContain("Velg et datasett først");
    expect((await pageFor("handler", `/requests/new?dataset=${dataset.id}`)).html).toContain(
      "høre til en virksomhet",
    );
  });
});

describe("what is missing on the road to the data", () => {
  test("is said where one writes, in the list and before sending, and keeps nobody from sending", async () => {
    const caseId = await openRequest();
    const base = `/requests/${caseId}/form`;
    expect((await pageFor("applicant", base)).html).not.toContain("mangler på denne veien");
    for (const s of ["what", "data", "who"] as const) await write(caseId, s);
    await write(caseId, "law", { legalBasis: "unsure" });
    const section = (await pageFor("applicant", `${base}/law`)).html;
    expect(section).toContain("Dette mangler på veien til dataene");
    expect(section).toContain(`/questions/new?dataset=${dataset.id}`);
    expect((await pageFor("applicant", `${base}/who`)).html).not.toContain("Dette mangler på veien");
    expect((await pageFor("applicant", base)).html).toContain("Én ting mangler på denne veien");
    const { html } = await pageFor("applicant", `${base}/summary`);
    expect(html).toContain(`href="${base}/law#legalBasis"`);
    expect((await send("applicant", `${base}/summary`, summaryForm(html))).status).toBe(303);
    expect(await stateOf(caseId)).toMatchObject({ state: "received" });
  });
});

describe("writing", () => {
  test("what is wrong is saved as it is, and said when one asks", async () => {
    const caseId = await openRequest();
    const saved = await write(caseId, "who", { periodFrom: "32.13.2027", recipients: "x" });
    expect(saved.status).toBe(303);
    const { html } = await pageFor("applicant", `/requests/${caseId}/form/who?check`);
    expect(html).toContain("32.13.2027");
    expect(html).toContain("må være en dato");
    expect((await pageFor("applicant", `/requests/${caseId}/form`)).html).toContain("Påbegynt");
  });

  test("two at once: the first is kept, the second sees both texts and can then save", async () => {
    const caseId = await openRequest();
    const path = `/requests/${caseId}/form/what`;
    const [first, second] = [await pageFor("applicant", path), await pageFor("applicant", path)];
    const fields = (html: string, purpose: string) => ({
      _version: hidden(html, "_version"),
      _page: hidden(html, "_page"),
      purpose,
      use: "",
    });
    expect((await send("applicant", path, fields(first.html, "The first text"))).status).toBe(303);
    const conflict = await send("applicant", path, fields(second.html, "The second text"));
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain("The first text");
    expect(conflict.html).toContain("The second text");
    expect((await pageFor("applicant", path)).html).toContain("The first text");
    expect((await send("applicant", path, fields(conflict.html, "Both texts"))).status).toBe(303);
    expect((await pageFor("applicant", path)).html).toContain("Both texts");
  });

  test("a page that saves by itself does not collide with itself", async () => {
    const caseId = await openRequest();
    const { html } = await pageFor("applicant", `/requests/${caseId}/form/what`);
    const form = {
      _section: "what",
      _version: hidden(html, "_version"),
      _page: hidden(html, "_page"),
      use: "",
    };
    for (const purpose of ["a", "ab", "abc"]) {
      expect((await send("applicant", `/requests/${caseId}/answers`, { ...form, purpose })).status).toBe(200);
    }
    expect((await pageFor("applicant", `/requests/${caseId}/form/what`)).html).toContain("abc");
  });
});

describe("sending", () => {
  test("missing answers are listed with a way to each, and nothing is sent", async () => {
    const caseId = await openRequest();
    await write(caseId, "what");
    const path = `/requests/${caseId}/form/summary`;
    const refused = await send("applicant", path, summaryForm((await pageFor("applicant", path)).html));
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`/requests/${caseId}/form/who?check#recipients`);
    expect((await stateOf(caseId)).state).toBe("draft");
  });

  test("sent twice, the request is received once and the drafts are gone", async () => {
    const caseId = await written();
    const path = `/requests/${caseId}/form/summary`;
    const form = summaryForm((await pageFor("applicant", path)).html);
    const [a, b] = [await send("applicant", path, form), await send("applicant", path, form)];
    expect(a.status).toBe(303);
    expect(a.location).toBe(`/requests/${caseId}?done=submit#done`);
    expect(b.status).toBe(303);
    const after = await stateOf(caseId);
    expect(after.state).toBe("received");
    expect(after.seq).toBe(2);
    expect(after.context.answers?.purpose).toBe(answers.purpose);
    const [left] = await db().execute<{ n: number }>(
      sql`select count(*)::int as n from drafts where case_id = ${caseId}`,
    );
    expect(left?.n).toBe(0);
    expect((await pageFor("applicant", `/requests/${caseId}?done=submit`)).html).toContain(
      "Forespørselen er sendt",
    );
  });

  test("answers that have changed since they were shown are not sent", async () => {
    const caseId = await written();
    const path = `/requests/${caseId}/form/summary`;
    const form = summaryForm((await pageFor("applicant", path)).html);
    await write(caseId, "what", { purpose: "Quite another purpose than the one shown." });
    const refused = await send("applicant", path, form);
    expect(refused.status).toBe(409);
    expect(refused.html).toContain("Svarene er endret");
    expect((await stateOf(caseId)).state).toBe("draft");
  });

  test("without a confirmed address nothing is sent and nothing is lost", async () => {
    const caseId = await written();
    await db().execute(sql`update users set email_confirmed_at = null where id = ${people.applicant.userId}`);
    const path = `/requests/${caseId}/form/summary`;
    const { html } = await pageFor("applicant", path);
    expect(html).toContain("Bekreft e-postadressen");
    expect((await send("applicant", path, summaryForm(html))).status).toBe(403);
    await db().execute(
      sql`update users set email_confirmed_at = now() where id = ${people.applicant.userId}`,
    );
    expect((await stateOf(caseId)).state).toBe("draft");
    expect((await pageFor("applicant", path)).html).toContain(answers.purpose);
  });
});

test("another organisation finds none of the pages of a draft, nor of a sent request", async () => {
  const draft = await openRequest();
  const sent = await submitted();
  for (const caseId of [draft, sent]) {
    for (const page of ["", "?tab=messages", "/form", "/form/what", "/form/summary"]) {
      for (const person of ["stranger", "otherHandler", "adviser"] as const) {
        const { status } = await pageFor(person, `/requests/${caseId}${page}`);
        expect(`${person} ${page}: ${status}`).toBe(`${person} ${page}: 404`);
      }
    }
    const posts = {
      "": { _command: "send-message", text: "hello" },
      "/form": { _command: "discard" },
      "/form/what": { purpose: "x" },
      "/form/summary": { _seen: "" },
      "/answers": { _section: "what", purpose: "x" },
    };
    for (const [page, form] of Object.entries(posts)) {
      const path =
        page === "" || page === "/form" ? `/requests/${caseId}${page}?index` : `/requests/${caseId}${page}`;
      expect((await send("stranger", path, form)).status).toBe(404);
    }
    const kept = await send("stranger", `/cases/${caseId}/draft`, { _command: "withdraw", reason: "x" });
    expect(kept.status).toBe(404);
  }
  // The owner sees nothing of a draft either.
  expect((await pageFor("handler", `/requests/${draft}`)).status).toBe(404);
});
