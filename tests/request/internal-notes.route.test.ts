// Internal notes: the handling side reads them; the person who applies or asks learns nothing of them, on any page.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { db } from "#db/client.server.ts";
import { fetchFile, rowsOf, upload } from "#tests/files/added-files.ts";
import { SAMPLES } from "#tests/files/sample-files.ts";
import {
  assessing,
  give,
  makeWorld,
  must,
  orgs,
  type Person,
  payloads,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import { carried, cookieOf, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const SECRET = "Vi tviler på formålet deres, spør NAV.";
const nb = textsFor("nb").cases.talk;
/** What gives a note away although its text is not shown. */
const TRACES = [SECRET, "write-note", nb.notes.tab, "internt notat"];

async function questionOf(caseId: string) {
  const asked = await must(caseId, "handler", "ask-resource-centre", payloads.question);
  const [row] = await db().execute<{ id: string }>(
    sql`select id from cases where parent_id = ${caseId} and kind = 'legal-question'`,
  );
  expect(asked.ok).toBe(true);
  return row?.id ?? "";
}

describe("of a request", () => {
  let caseId: string;
  beforeEach(async () => {
    caseId = await assessing();
    await must(caseId, "handler", "write-note", { text: SECRET });
  });

  test("colleagues read it in its own tab and see in the timeline that it was written", async () => {
    for (const person of ["handler", "approver"] as const) {
      expect((await pageFor(person, `/requests/${caseId}?tab=notes`)).html).toContain(SECRET);
      expect((await pageFor(person, `/requests/${caseId}`)).html).toContain("internt notat");
    }
  });

  test("it is written on the page, and what was typed is kept when it is refused", async () => {
    const path = `/requests/${caseId}?tab=notes`;
    const { html } = await pageFor("approver", path);
    const form = { ...carried(html, "write-note"), _tab: "notes" };
    const long = "x".repeat(4001);
    const refused = await send("approver", path, { ...form, text: long });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(long);
    const done = await send("approver", path, { ...form, text: "Enig." });
    expect(done.location).toBe(`/requests/${caseId}?tab=notes&done=write-note#done`);
    expect((await pageFor("handler", path)).html).toContain("Enig.");
  });

  test("on no page of the case, whichever tab the applicant asks for", async () => {
    const tabs = ["", "?tab=notes", "?tab=messages", "?tab=answers", "?tab=timeline&before=999"];
    for (const tab of tabs) {
      const { status, html } = await pageFor("applicant", `/requests/${caseId}${tab}`);
      expect(status).toBe(200);
      for (const trace of TRACES) expect(html).not.toContain(trace);
    }
    expect((await pageFor("applicant", "/cases")).html).not.toContain(SECRET);
  });

  test("not in the data behind the page, and not by when the case last changed", async () => {
    const read = async () => {
      const response = await visit(`/requests/${caseId}.data?tab=notes`, {
        cookie: await cookieOf("applicant"),
      });
      expect(response.status).toBe(200);
      return response.text();
    };
    const before = await read();
    for (const trace of TRACES) expect(before).not.toContain(trace);
    const updated = () => db().execute(sql`select updated_at from cases where id = ${caseId}`);
    const was = await updated();
    await must(caseId, "handler", "write-note", { text: SECRET });
    expect(await updated()).toEqual(was);
  });

  test("not in the case file, neither as it is read nor as programs read it", async () => {
    const path = `/requests/${caseId}/case-file.json`;
    const theirs = await pageFor("applicant", path);
    expect(theirs.status).toBe(200);
    for (const trace of TRACES) expect(theirs.html).not.toContain(trace);
    // Those who handle the case have it in theirs: what is missing above is not missing by accident.
    expect((await pageFor("handler", path)).html).toContain(SECRET);
    const pdf = await pageFor("applicant", `/requests/${caseId}/case-file.pdf`);
    expect(pdf.status).toBe(200);
    expect(pdf.html).not.toContain("tviler");
  });

  test("no mail of it reaches the applicant, and no mail holds what it says", async () => {
    await must(caseId, "approver", "write-note", { text: SECRET });
    await drainJobs();
    const mails = await db().execute<{ to: string; topic: string; body: string }>(
      sql`select to_address as to, topic, subject || html || text as body from mails where case_id = ${caseId}`,
    );
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.filter((m) => m.body.includes("tviler"))).toEqual([]);
    expect(mails.filter((m) => m.topic === "note-written" && m.to.startsWith("applicant"))).toEqual([]);
  });

  test("neither the memory of the case nor a legal question that grows from it holds it", async () => {
    const { snapshot } = await stateOf(caseId);
    expect(JSON.stringify(snapshot)).not.toContain("tviler");
    const question = await questionOf(caseId);
    expect(JSON.stringify((await stateOf(question)).snapshot)).not.toContain("tviler");
    expect((await pageFor("adviser", `/questions/${question}?tab=notes`)).html).not.toContain(SECRET);
  });

  test("only the handling side writes one", async () => {
    const codes = await Promise.all(
      (["applicant", "stranger", "otherHandler", "adviser"] as Person[]).map(async (by) => {
        const result = await give(caseId, by, "write-note", { text: "Hei" });
        return result.ok ? "done" : result.refusal.code;
      }),
    );
    expect(codes).toEqual(["forbidden", "not-found", "not-found", "not-found"]);
  });

  test("the text can be erased and the trail still says that a note was here", async () => {
    await db().execute(sql`update case_event_payloads set payload = null where case_id = ${caseId}`);
    const { html } = await pageFor("handler", `/requests/${caseId}?tab=notes`);
    expect(html).not.toContain(SECRET);
    expect(html).toContain(textsFor("nb").cases.timeline.erased);
  });
});

describe("of a legal question", () => {
  test("advisers read each other's notes; the asker's side learns nothing", async () => {
    const question = await questionOf(await assessing());
    await must(question, "adviser", "write-note", { text: SECRET });
    expect((await pageFor("adviser2", `/questions/${question}?tab=notes`)).html).toContain(SECRET);
    for (const tab of ["", "?tab=notes", "?tab=messages"]) {
      const { status, html } = await pageFor("handler", `/questions/${question}${tab}`);
      expect(status).toBe(200);
      for (const trace of TRACES) expect(html).not.toContain(trace);
    }
  });
});

test("nobody without a part in the case gets to a note by its address", async () => {
  const caseId = await assessing();
  await must(caseId, "handler", "write-note", { text: SECRET });
  for (const person of ["stranger", "otherHandler"] as const)
    expect((await pageFor(person, `/requests/${caseId}?tab=notes`)).status).toBe(404);
});

test("what one data owner wrote for itself does not follow the case to the next one", async () => {
  const caseId = await submitted();
  await must(caseId, "handler", "write-note", { text: SECRET });
  const files = { "vurdering.txt": SAMPLES["les.txt"] };
  expect((await upload("handler", caseId, files, { for: "internal" })).status).toBe(303);
  const [file] = await rowsOf(caseId);
  const guidance = "Ask the other owner, who keeps these data.";
  await must(caseId, "handler", "forward", { to: orgs.otherOwner, guidance });
  await must(caseId, "otherHandler", "write-note", { text: "Vårt eget notat." });
  const notes = await pageFor("otherHandler", `/requests/${caseId}?tab=notes`);
  expect(notes.html).toContain("Vårt eget notat.");
  for (const path of ["?tab=notes", "?tab=files", "", "/case-file.json"]) {
    const { status, html } = await pageFor("otherHandler", `/requests/${caseId}${path}`);
    expect(status).toBe(200);
    expect(html).not.toContain(SECRET);
    expect(html).not.toContain("vurdering.txt");
  }
  expect((await fetchFile(caseId, file?.id ?? "", "otherHandler")).status).toBe(404);
  expect((await send("otherHandler", `/cases/${caseId}/files`, { file: file?.id ?? "" })).status).toBe(404);
  // Nor do those who gave it away read on.
  expect((await pageFor("handler", `/requests/${caseId}?tab=notes`)).html).not.toContain("Vårt eget notat.");
});
