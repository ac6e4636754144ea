// The scanner at the end of a real connection: nobody gets a file before it has answered, and it may be out of order.
// Alone in its process: it sets CLAMAV_URL once the scanner runs.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { scanFile } from "#app/files/check-files.server.ts";
import { sweepFiles } from "#app/files/sweep-files.server.ts";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { db } from "#db/client.server.ts";
import { pageFor, send } from "#tests/request/requests-fixture.ts";
import { assessing, makeWorld, people } from "#tests/support/case-world.ts";
import { startClamd, type TestClamd } from "#tests/support/clamd.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { addFile, fetchFile, filesTab, piecesOf, rowOf } from "./added-files.ts";
import { EICAR, SAMPLES } from "./sample-files.ts";

withDatabase();

let clamd: TestClamd;
let caseId: string;
beforeAll(async () => {
  clamd = await startClamd(EICAR);
  // The environment is read at its first use, which comes later.
  process.env.CLAMAV_URL = clamd.url;
  await makeWorld();
});
afterAll(() => clamd.stop());
beforeEach(async () => {
  clamd.say(null);
  caseId = await assessing();
});

const t = textsFor("nb").cases.talk.files;
const admin = textsFor("nb").admin.files;

test("nobody gets a file before it has answered; then everybody of the case", async () => {
  const large = Buffer.alloc(1_500_000, "abc\n");
  const id = await addFile(caseId, "stor.txt", large);
  expect(await rowOf(id)).toMatchObject({ scan: "waiting" });
  expect((await fetchFile(caseId, id)).headers.get("Location")).toBe(
    `/requests/${caseId}?tab=files#tab-title`,
  );
  expect(await filesTab(caseId)).toContain(t.states.waiting);
  await drainJobs();
  expect(clamd.scanned.at(-1)).toBe(large.length);
  expect(await rowOf(id)).toMatchObject({ scan: "clean", place: "database" });
  expect((await fetchFile(caseId, id)).status).toBe(200);
});

test("what is harmful is stopped and erased, and the case says so", async () => {
  const id = await addFile(caseId, "virus.txt", EICAR);
  await drainJobs();
  expect(await rowOf(id)).toEqual({ scan: "infected", place: "none", finding: "Eicar-Signature" });
  expect(await piecesOf(id)).toBe(0);
  expect((await fetchFile(caseId, id)).status).toBe(410);
  expect(await filesTab(caseId)).toContain(t.states.infected);
});

test("while it is away files wait; after the last attempt they are held back, for an administrator to decide", async () => {
  const id = await addFile(caseId, "plan.pdf", SAMPLES["plan.pdf"]);
  clamd.say("INSTREAM size limit exceeded. ERROR");
  await expect(scanFile(id, { lastAttempt: false })).rejects.toThrow("could not tell");
  expect(await rowOf(id)).toMatchObject({ scan: "waiting" });
  clamd.say("");
  await expect(scanFile(id, { lastAttempt: false })).rejects.toThrow();
  await scanFile(id, { lastAttempt: true });
  expect(await rowOf(id)).toMatchObject({ scan: "quarantined" });
  expect(await piecesOf(id)).toBe(1);
  expect((await fetchFile(caseId, id)).status).toBe(303);
  expect(await filesTab(caseId)).toContain(t.states.quarantined);
});

test("a job that was lost is found again, once", async () => {
  const id = await addFile(caseId, "plan.pdf", SAMPLES["plan.pdf"]);
  const jobs = async () =>
    (
      await db().execute(sql`select 1 from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'scan-file' and j.payload ->> 'fileId' = ${id}`)
    ).length;
  await db().execute(sql`delete from graphile_worker._private_jobs`);
  const later = new Date(Date.now() + 11 * 60_000);
  await sweepFiles(new Date());
  expect(await jobs()).toBe(0);
  await sweepFiles(later);
  await sweepFiles(later);
  expect(await jobs()).toBe(1);
  await drainJobs();
  expect(await rowOf(id)).toMatchObject({ scan: "clean" });
});
async function adminPage() {
  await db().execute(sql`update users set admin = true where id = ${people.adviser2.userId}`);
  return pageFor("adviser2", "/admin/files");
}

test("the administrators' page says whether the scanner answers", async () => {
  expect((await adminPage()).html).toContain("ClamAV 1.4.3/27000");
  clamd.say("");
  expect((await adminPage()).html).toContain(admin.scannerAway);
  expect((await pageFor("handler", "/admin/files")).status).toBe(404);
});

test("an administrator lets what was held back out, or removes it; names of files are not for administrators", async () => {
  clamd.say("");
  const id = await addFile(caseId, "hemmelig plan.pdf", SAMPLES["plan.pdf"]);
  await scanFile(id, { lastAttempt: true });
  const { html } = await adminPage();
  expect(html).toContain(id);
  expect(html).not.toContain("hemmelig plan");
  expect((await send("handler", "/admin/files", { file: id, intent: "release" })).status).toBe(404);
  expect(await rowOf(id)).toMatchObject({ scan: "quarantined" });
  expect((await send("adviser2", "/admin/files", { file: id, intent: "release" })).status).toBe(303);
  expect(await rowOf(id)).toMatchObject({ scan: "clean" });
  expect((await fetchFile(caseId, id)).status).toBe(200);
  // Only what is held back can be decided upon.
  await send("adviser2", "/admin/files", { file: id, intent: "remove" });
  expect(await rowOf(id)).toMatchObject({ scan: "clean", place: "database" });
  await db().execute(sql`update files set scan = 'quarantined' where id = ${id}`);
  await send("adviser2", "/admin/files", { file: id, intent: "remove" });
  expect(await rowOf(id)).toMatchObject({ scan: "infected", place: "none" });
});
