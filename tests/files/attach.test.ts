// Adding files to a case, fetching them and taking them away: who may, who sees what, and what the trail keeps.
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sweepFiles } from "#app/files/sweep-files.server.ts";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { db } from "#db/client.server.ts";
import { hidden, pageFor, send } from "#tests/request/requests-fixture.ts";
import { assessing, makeWorld, must, payloads, people, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import { fetchFile, rowsOf, upload } from "./added-files.ts";
import { SAMPLES } from "./sample-files.ts";

withDatabase();
beforeAll(makeWorld);

const t = textsFor("nb").cases.talk.files;
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let caseId: string;
beforeEach(async () => {
  caseId = await assessing();
});

describe("adding", () => {
  test("files with a message: all parties see both, the trail holds name, size and hash", async () => {
    const files = { "plan.pdf": SAMPLES["plan.pdf"], "Søknad (2).docx": SAMPLES["brev.docx"] };
    const sent = await upload("applicant", caseId, files, { text: "Her er planen." });
    expect(sent).toMatchObject({
      status: 303,
      location: `/requests/${caseId}?tab=files&done=attach-files#done`,
    });
    for (const person of ["applicant", "handler", "approver"] as const) {
      for (const tab of ["files", "messages"]) {
        const { html } = await pageFor(person, `/requests/${caseId}?tab=${tab}`);
        for (const name of Object.keys(files)) expect(html).toContain(name);
      }
      expect((await pageFor(person, `/requests/${caseId}?tab=messages`)).html).toContain("Her er planen.");
    }
    const [event] = await db().execute<{ payload: { files: object[] } }>(
      sql`select p.payload from case_events e join case_event_payloads p using (case_id, seq)
        where e.case_id = ${caseId} and e.type = 'attach-files'`,
    );
    const plan = { name: "plan.pdf", mediaType: "application/pdf", size: SAMPLES["plan.pdf"].length };
    expect(event?.payload.files).toContainEqual(
      expect.objectContaining({ ...plan, sha256: sha256(SAMPLES["plan.pdf"]) }),
    );
    expect((await rowsOf(caseId)).map((f) => [f.internal, f.scan])).toEqual([
      [false, "unscanned"],
      [false, "unscanned"],
    ]);
  });

  test("in a legal question too", async () => {
    await must(caseId, "handler", "ask-resource-centre", payloads.question);
    const [row] = await db().execute<{ id: string }>(sql`select id from cases where parent_id = ${caseId}`);
    const question = row?.id ?? "";
    const sent = await upload("adviser", question, { "svar.txt": SAMPLES["les.txt"] }, { for: "shared" });
    expect(sent.location).toBe(`/questions/${question}?tab=files&done=attach-files#done`);
    expect((await pageFor("handler", `/questions/${question}?tab=files`)).html).toContain("svar.txt");
  });

  test("the same form twice adds the files once", async () => {
    const { html } = await pageFor("applicant", `/requests/${caseId}?tab=files`);
    const fields = {
      _commandId: hidden(html.split("<form").find((f) => f.includes("multipart")) ?? "", "_commandId"),
    };
    const files = { "plan.pdf": SAMPLES["plan.pdf"] };
    const answers = await Promise.all([1, 2].map(() => upload("applicant", caseId, files, fields)));
    expect(answers.map((a) => a.status)).toEqual([303, 303]);
    expect((await rowsOf(caseId)).filter((f) => f.seq !== null)).toHaveLength(1);
    expect(await rowsOf(caseId)).toHaveLength(1);
  });

  test("the other side is told, and the file is in no mail", async () => {
    await upload("applicant", caseId, { "plan.pdf": SAMPLES["plan.pdf"] });
    await drainJobs();
    const mails = await db().execute<{ to: string; text: string }>(
      sql`select to_address as to, text from mails where case_id = ${caseId} and topic = 'files-shared'`,
    );
    expect(mails.map((m) => m.to)).toEqual(["handler@example.no"]);
    expect(mails[0]?.text).not.toContain("plan.pdf");
  });
});

describe("internal files", () => {
  const name = "vurdering.txt";
  beforeEach(async () => {
    const sent = await upload(
      "handler",
      caseId,
      { [name]: SAMPLES["les.txt"] },
      { for: "internal", text: "Til oss" },
    );
    expect(sent.status).toBe(303);
  });

  test("are seen and fetched by the handling side alone", async () => {
    const [file] = await rowsOf(caseId);
    for (const person of ["handler", "approver"] as const) {
      expect((await pageFor(person, `/requests/${caseId}?tab=files`)).html).toContain(name);
      expect((await pageFor(person, `/requests/${caseId}?tab=notes`)).html).toContain("Til oss");
      expect((await fetchFile(caseId, file?.id ?? "", person)).status).toBe(200);
    }
    for (const tab of ["files", "messages", "notes", "timeline"]) {
      const { html } = await pageFor("applicant", `/requests/${caseId}?tab=${tab}`);
      expect(html).not.toContain(name);
      expect(html).not.toContain("Til oss");
      expect(html).not.toContain("intern fil");
    }
    expect((await fetchFile(caseId, file?.id ?? "", "applicant")).status).toBe(404);
  });

  test("the handling side has to say for whom; the other side has no choice to make", async () => {
    const files = { "a.txt": SAMPLES["les.txt"] };
    const unsaid = await upload("handler", caseId, files, { text: "Behold meg" });
    expect(unsaid.status).toBe(422);
    expect(unsaid.html).toContain(t.mistakes.who);
    expect(unsaid.html).toContain("Behold meg");
    const forced = await upload("applicant", caseId, files, { for: "internal" });
    expect(forced.location).toContain("done=attach-files");
    expect((await rowsOf(caseId)).map((f) => [f.name, f.internal])).toEqual([
      ["a.txt", false],
      [name, true],
    ]);
  });
});

describe("who may", () => {
  test("strangers find nothing; whoever only reads adds nothing", async () => {
    const files = { "plan.pdf": SAMPLES["plan.pdf"] };
    for (const person of ["stranger", "otherHandler", "adviser"] as const) {
      expect((await upload(person, caseId, files)).status).toBe(404);
    }
    await db().execute(sql`update users set auditor = true where id = ${people.stranger.userId}`);
    const auditor = await upload("stranger", caseId, files);
    await db().execute(sql`update users set auditor = false where id = ${people.stranger.userId}`);
    expect(auditor.status).toBe(403);
    expect(auditor.html).toContain(t.form.notPossible);
    expect(await rowsOf(caseId)).toHaveLength(0);
  });

  test("nothing is added to a case that is over", async () => {
    await must(caseId, "applicant", "withdraw", { reason: "" });
    expect((await upload("applicant", caseId, { "plan.pdf": SAMPLES["plan.pdf"] })).status).toBe(403);
  });
});

describe("fetching", () => {
  async function added() {
    await upload("applicant", caseId, { 'Søk "1".pdf': SAMPLES["plan.pdf"] });
    const [file] = await rowsOf(caseId);
    return file?.id ?? "";
  }

  test("as an attachment that runs nothing, is kept by nobody and is what was sent", async () => {
    const response = await fetchFile(caseId, await added());
    expect(response.status).toBe(200);
    const header = (name: string) => response.headers.get(name);
    expect(header("Content-Disposition")).toMatch(
      /^attachment; filename="S_k _1_\.pdf"; filename\*=UTF-8''S%C3%B8k/,
    );
    expect(header("Content-Type")).toBe("application/pdf");
    expect(header("X-Content-Type-Options")).toBe("nosniff");
    expect(header("Content-Security-Policy")).toBe("default-src 'none'; sandbox");
    expect(header("Cache-Control")).toBe("private, no-store");
    expect(Buffer.from(await response.arrayBuffer()).equals(SAMPLES["plan.pdf"])).toBe(true);
  });

  test("by the same rule as the case: not by strangers, and not through another case", async () => {
    const id = await added();
    for (const person of ["stranger", "otherHandler", "adviser"] as const)
      expect((await fetchFile(caseId, id, person)).status).toBe(404);
    const other = await assessing();
    expect((await fetchFile(other, id)).status).toBe(404);
    expect((await fetchFile(caseId, "00000000-0000-4000-8000-000000000000", "handler")).status).toBe(404);
    expect((await fetchFile(caseId, "nonsense", "handler")).status).toBe(404);
    expect((await visit(`/cases/${caseId}/files/${id}`)).status).toBe(302);
  });
});

describe("taking away", () => {
  test("the side that added it may; the bytes go, the trail keeps the hash", async () => {
    await upload("applicant", caseId, { "plan.pdf": SAMPLES["plan.pdf"] });
    const [file] = await rowsOf(caseId);
    const id = file?.id ?? "";
    expect((await pageFor("handler", `/requests/${caseId}?tab=files`)).html).not.toContain(`value="${id}"`);
    expect((await send("handler", `/cases/${caseId}/files`, { file: id })).status).toBe(403);
    expect((await send("stranger", `/cases/${caseId}/files`, { file: id })).status).toBe(404);
    const gone = await send("applicant", `/cases/${caseId}/files`, { file: id });
    expect(gone.location).toBe(`/requests/${caseId}?tab=files&done=remove-file#done`);
    expect((await fetchFile(caseId, id, "handler")).status).toBe(410);
    await sweepFiles(new Date());
    expect(await db().execute(sql`select 1 from file_pieces where file_id = ${id}`)).toHaveLength(0);
    expect((await pageFor("applicant", `/requests/${caseId}?tab=files`)).html).toContain(t.empty);
    expect((await pageFor("handler", `/requests/${caseId}?tab=messages`)).html).toContain(t.states.removed);
    expect((await pageFor("handler", `/requests/${caseId}`)).html).toContain("fjernet en fil");
    const [kept] = await db().execute<{ text: string }>(
      sql`select payload::text as text from case_event_payloads where case_id = ${caseId} and payload ? 'files'`,
    );
    expect(kept?.text).toContain(sha256(SAMPLES["plan.pdf"]));
    expect((await stateOf(caseId)).state).toBe("assessing");
  });
});

test("without a scanner files are marked as not checked, and the administrators' page says that none is set up", async () => {
  await upload("applicant", caseId, { "plan.pdf": SAMPLES["plan.pdf"] });
  expect((await pageFor("handler", `/requests/${caseId}?tab=files`)).html).toContain(t.states.unscanned);
  await db().execute(sql`update users set admin = true where id = ${people.adviser2.userId}`);
  expect((await pageFor("adviser2", "/admin/files")).html).toContain(textsFor("nb").admin.files.noScanner);
});
