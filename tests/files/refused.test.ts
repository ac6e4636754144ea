// What is not taken in: each fault has a message of its own, and nothing is left behind of any.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { attachFiles } from "#app/cases/page/files/attach-files.server.ts";
import { keepFile } from "#app/files/keep-file.server.ts";
import { MAX_FILE_BYTES, MAX_FILES_OF_CASE } from "#app/files/limits.ts";
import { sweepFiles } from "#app/files/sweep-files.server.ts";
import { db } from "#db/client.server.ts";
import { send } from "#tests/request/requests-fixture.ts";
import { assessing, give, makeWorld, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { allPieces, fetchFile, rowsOf, type Sent, upload } from "./added-files.ts";
import { PROGRAM, SAMPLES } from "./sample-files.ts";

withDatabase();
beforeAll(makeWorld);

const t = textsFor("nb").cases.talk.files;
let caseId: string;
beforeEach(async () => {
  caseId = await assessing();
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
    const before = await allPieces();
    const { status, html } = await upload("applicant", caseId, files, { text: "Behold meg" });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain("Behold meg");
    expect(await rowsOf(caseId)).toHaveLength(0);
    expect(await allPieces()).toBe(before);
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
    const back = Buffer.from(await (await fetchFile(caseId, file?.id ?? "")).arrayBuffer());
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
    const before = await allPieces();
    const answer = await attachFiles(request, people.applicant, caseId);
    expect(answer).toMatchObject({ data: { mistakes: [{ problem: "broken" }] }, init: { status: 400 } });
    expect(await rowsOf(caseId)).toHaveLength(0);
    expect(await allPieces()).toBe(before);
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
