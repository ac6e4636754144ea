// Adding files to a case, fetching them and taking them away: who may, what is refused, and that nothing is left behind.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { attachFiles } from "#app/files/attach-files.server.ts";
import { keepFile } from "#app/files/keep-file.server.ts";
import { MAX_FILE_BYTES, MAX_FILES_OF_CASE } from "#app/files/limits.ts";
import { textsFor } from "#app/i18n/texts.ts";
import { sweepFiles } from "#app/jobs/sweep-files.server.ts";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { db } from "#db/client.server.ts";
import { cookieOf, hidden, pageFor, send } from "../routes/requests-fixture.ts";
import {
  assessing,
  give,
  makeWorld,
  must,
  type Person,
  payloads,
  people,
  stateOf,
} from "../support/case-world.ts";
import { withDatabase } from "../support/database.ts";
import { visit } from "../support/site.ts";
import { PROGRAM, SAMPLES } from "./sample-files.ts";

process.env.SECRET = "a secret of the tests, long enough";
withDatabase();
beforeAll(makeWorld);

const t = textsFor("nb").cases.talk.files;
type Sent = Record<string, Uint8Array>;

function formOf(files: Sent, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, bytes] of Object.entries(files))
    form.append("files", new File([new Uint8Array(bytes)], name));
  if (Object.keys(files).length === 0) form.append("files", new File([], ""));
  return form;
}
async function upload(by: Person, caseId: string, files: Sent, fields: Record<string, string> = {}) {
  const response = await visit(`/cases/${caseId}/files`, {
    cookie: [await cookieOf(by), "lang=nb"],
    form: formOf(files, fields),
  });
  return { status: response.status, html: await response.text(), location: response.headers.get("Location") };
}
const rowsOf = (caseId: string) =>
  db().execute<{
    id: string;
    name: string;
    seq: number | null;
    internal: boolean;
    sha256: string;
    scan: string;
  }>(sql`select * from files where case_id = ${caseId} order by name`);
const pieces = async () => (await db().execute(sql`select 1 from file_pieces`)).length;
const fetchFile = async (by: Person, caseId: string, id: string) =>
  visit(`/cases/${caseId}/files/${id}`, { cookie: await cookieOf(by) });
const sha256 = async (bytes: Uint8Array) =>
  Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))).toString("hex");

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
      expect.objectContaining({ ...plan, sha256: await sha256(SAMPLES["plan.pdf"]) }),
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
      expect((await fetchFile(person, caseId, file?.id ?? "")).status).toBe(200);
    }
    for (const tab of ["files", "messages", "notes", "timeline"]) {
      const { html } = await pageFor("applicant", `/requests/${caseId}?tab=${tab}`);
      expect(html).not.toContain(name);
      expect(html).not.toContain("Til oss");
      expect(html).not.toContain("intern fil");
    }
    expect((await fetchFile("applicant", caseId, file?.id ?? "")).status).toBe(404);
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

describe("what is refused leaves nothing behind", () => {
  const big = Buffer.alloc(MAX_FILE_BYTES + 1, "a");
  const refusals: [string, Sent, string][] = [
    ["no file at all", {}, t.mistakes.none],
    ["an empty file", { "tom.txt": Buffer.alloc(0) }, t.mistakes.empty({ name: "tom.txt" })],
    ["one byte too many", { "stor.txt": big }, t.mistakes["too-large"]({ name: "stor.txt", size: "20" })],
    ["a kind that is not taken", { "x.exe": PROGRAM }, t.mistakes.kind({ name: "x.exe" })],
    ["a program in disguise", { "x.pdf": PROGRAM }, t.mistakes.content({ name: "x.pdf" })],
    ["a path", { "../x.pdf": SAMPLES["plan.pdf"] }, t.mistakes["name-path"]({ name: "../x.pdf" })],
    [
      "writing turned around",
      { "x\u202Efdp.pdf": SAMPLES["plan.pdf"] },
      t.mistakes["name-hidden"]({ name: "xfdp.pdf" }),
    ],
    ["a name without end", { [`${"a".repeat(160)}.pdf`]: SAMPLES["plan.pdf"] }, "er for langt"],
    [
      "six at once",
      Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.pdf`, SAMPLES["plan.pdf"]])),
      t.mistakes["too-many"]({ most: "5" }),
    ],
  ];
  test.each(refusals)("%s", async (_what, files, message) => {
    const before = await pieces();
    const { status, html } = await upload("applicant", caseId, files, { text: "Behold meg" });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain("Behold meg");
    expect(await rowsOf(caseId)).toHaveLength(0);
    expect(await pieces()).toBe(before);
  });

  test("one bad file among good ones: all stay out, and each fault is named", async () => {
    const files = { "a.pdf": SAMPLES["plan.pdf"], "b.pdf": PROGRAM, "c.exe": PROGRAM };
    const { status, html } = await upload("applicant", caseId, files);
    expect(status).toBe(422);
    expect(html).toContain(t.mistakes.content({ name: "b.pdf" }));
    expect(html).toContain(t.mistakes.kind({ name: "c.exe" }));
    expect(await rowsOf(caseId)).toHaveLength(0);
  });

  test("just as large as allowed is taken, and comes back the same", async () => {
    const bytes = Buffer.alloc(MAX_FILE_BYTES, "abcdefg\n");
    expect((await upload("applicant", caseId, { "stor.txt": bytes })).status).toBe(303);
    const [file] = await rowsOf(caseId);
    const back = Buffer.from(await (await fetchFile("handler", caseId, file?.id ?? "")).arrayBuffer());
    expect(back.equals(bytes)).toBe(true);
  });

  test("a message that is too long", async () => {
    const long = "x".repeat(4001);
    const { status, html } = await upload(
      "applicant",
      caseId,
      { "plan.pdf": SAMPLES["plan.pdf"] },
      { text: long },
    );
    expect(status).toBe(422);
    expect(html).toContain(long);
    expect(await rowsOf(caseId)).toHaveLength(0);
  });

  test("a case takes no more than it holds", async () => {
    await db().execute(sql`
      insert into files (id, case_id, seq, internal, role, name, media_type, size, sha256, place, scan, created_at)
      select gen_random_uuid(), ${caseId}, 1, false, 'applicant', n || '.pdf', '', 1, '', 'none', 'clean', now()
      from generate_series(1, ${MAX_FILES_OF_CASE}::int) n`);
    const { status, html } = await upload("applicant", caseId, { "plan.pdf": SAMPLES["plan.pdf"] });
    expect(status).toBe(422);
    expect(html).toContain(t.mistakes["case-full"]({ most: String(MAX_FILES_OF_CASE) }));
    expect(await rowsOf(caseId)).toHaveLength(MAX_FILES_OF_CASE);
  });

  test.each(["ends", "breaks"])("an upload that %s in the middle", async (how) => {
    const head =
      '--b\r\nContent-Disposition: form-data; name="files"; filename="plan.pdf"\r\n\r\n%PDF-1.7 og så';
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (!sent) controller.enqueue(Buffer.from(head));
        else if (how === "ends") controller.close();
        else controller.error(new Error("connection lost"));
        sent = true;
      },
    });
    const request = new Request(`http://localhost:3000/cases/${caseId}/files`, {
      method: "POST",
      body,
      headers: { "Content-Type": "multipart/form-data; boundary=b" },
      duplex: "half",
    } as RequestInit);
    const before = await pieces();
    const answer = await attachFiles(request, people.applicant, caseId);
    expect(answer).toMatchObject({ data: { mistakes: [{ problem: "broken" }] }, init: { status: 400 } });
    expect(await rowsOf(caseId)).toHaveLength(0);
    expect(await pieces()).toBe(before);
  });

  test("an upload whose process died is swept away after an hour, not before", async () => {
    await db().execute(sql`
      insert into files (id, case_id, internal, role, name, media_type, size, sha256, place, scan, created_at)
      values (gen_random_uuid(), ${caseId}, true, 'applicant', 'x.pdf', '', 0, '', 'database', 'waiting', now())`);
    const [file] = await rowsOf(caseId);
    await db().execute(sql`insert into file_pieces values (${file?.id}, 0, 'abc')`);
    await sweepFiles(new Date(Date.now() + 50 * 60_000));
    expect(await rowsOf(caseId)).toHaveLength(1);
    await sweepFiles(new Date(Date.now() + 61 * 60_000));
    expect(await rowsOf(caseId)).toHaveLength(0);
    expect(await db().execute(sql`select 1 from file_pieces where file_id = ${file?.id}`)).toHaveLength(0);
  });

  test("no form and no program gives the command itself, so that no hash in the trail is made up", async () => {
    const fake = { id: caseId, name: "x.pdf", mediaType: "application/pdf", size: 1, sha256: "0".repeat(64) };
    for (const type of ["attach-files", "remove-file"]) {
      const answer = await give(caseId, "applicant", type, {
        files: [fake],
        text: "",
        fileId: caseId,
        name: "x",
      });
      expect(answer).toMatchObject({ refusal: { code: "invalid", issues: [{ path: "type" }] } });
    }
    const form = { _command: "attach-files", _commandId: "", text: "hei", files: JSON.stringify([fake]) };
    expect((await send("applicant", `/requests/${caseId}`, form)).status).toBe(422);
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
    const response = await fetchFile("handler", caseId, await added());
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
      expect((await fetchFile(person, caseId, id)).status).toBe(404);
    const other = await assessing();
    expect((await fetchFile("handler", other, id)).status).toBe(404);
    expect((await fetchFile("handler", caseId, "00000000-0000-4000-8000-000000000000")).status).toBe(404);
    expect((await fetchFile("handler", caseId, "nonsense")).status).toBe(404);
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
    expect((await fetchFile("handler", caseId, id)).status).toBe(410);
    await sweepFiles(new Date());
    expect(await db().execute(sql`select 1 from file_pieces where file_id = ${id}`)).toHaveLength(0);
    expect((await pageFor("applicant", `/requests/${caseId}?tab=files`)).html).toContain(t.empty);
    expect((await pageFor("handler", `/requests/${caseId}?tab=messages`)).html).toContain(t.states.removed);
    expect((await pageFor("handler", `/requests/${caseId}`)).html).toContain("fjernet en fil");
    const [kept] = await db().execute<{ text: string }>(
      sql`select payload::text as text from case_event_payloads where case_id = ${caseId} and payload ? 'files'`,
    );
    expect(kept?.text).toContain(await sha256(SAMPLES["plan.pdf"]));
    expect((await stateOf(caseId)).state).toBe("assessing");
  });
});

test("a file whose bytes cannot be stored leaves no row", async () => {
  const bytes = async function* () {
    yield Buffer.from("%PDF-1.7");
    throw new Error("no more");
  };
  const file = { name: "plan.pdf", bytes: bytes(), cutOff: () => false };
  const to = { caseId, userId: people.applicant.userId, role: "applicant" } as const;
  await expect(keepFile(file, to)).rejects.toThrow("no more");
  expect(await db().execute(sql`select 1 from files where case_id = ${caseId}`)).toHaveLength(0);
});

test("without a scanner files are marked as not checked, and the administrators' page says that none is set up", async () => {
  await upload("applicant", caseId, { "plan.pdf": SAMPLES["plan.pdf"] });
  expect((await pageFor("handler", `/requests/${caseId}?tab=files`)).html).toContain(t.states.unscanned);
  await db().execute(sql`update users set admin = true where id = ${people.adviser2.userId}`);
  expect((await pageFor("adviser2", "/admin/files")).html).toContain(textsFor("nb").admin.files.noScanner);
});
