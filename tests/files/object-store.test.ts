// The object store behind real HTTP: it has what was checked, the database has what was not, and nothing is lost between.
// Alone in its process: it sets S3_URL and CLAMAV_URL once their servers run.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { moveFile, scanFile } from "#app/files/check-files.server.ts";
import { sweepFiles } from "#app/files/sweep-files.server.ts";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { db } from "#db/client.server.ts";
import { send } from "#tests/request/requests-fixture.ts";
import { assessing, makeWorld } from "#tests/support/case-world.ts";
import { startClamd, type TestClamd } from "#tests/support/clamd.ts";
import { withDatabase } from "#tests/support/database.ts";
import { startObjectStore, type TestObjectStore } from "#tests/support/object-store.ts";
import { addFile, fetchFile, piecesOf, rowOf } from "./added-files.ts";
import { EICAR, SAMPLES } from "./sample-files.ts";

withDatabase();

let clamd: TestClamd;
let store: TestObjectStore;
let caseId: string;
beforeAll(async () => {
  clamd = await startClamd(EICAR);
  store = await startObjectStore();
  // The environment is read at its first use, which comes later.
  process.env.CLAMAV_URL = clamd.url;
  process.env.S3_URL = store.url;
  await makeWorld();
});
afterAll(async () => {
  await clamd.stop();
  await store.stop();
});
beforeEach(async () => {
  store.fail(false);
  caseId = await assessing();
});

test("takes a file over whole and gives it back; the database keeps no copy", async () => {
  const bytes = Buffer.alloc(700_000, "æøå\n");
  const id = await addFile(caseId, "stor.txt", bytes);
  expect(await piecesOf(id)).toBe(3);
  await drainJobs();
  expect(await rowOf(id)).toMatchObject({ place: "s3" });
  expect(await piecesOf(id)).toBe(0);
  expect(store.objects.get(`/filer/files/${id}`)?.equals(bytes)).toBe(true);
  const back = Buffer.from(await (await fetchFile(caseId, id)).arrayBuffer());
  expect(back.equals(bytes)).toBe(true);
});

test("while it is away the database has the file; bytes that changed are not carried over", async () => {
  const id = await addFile(caseId, "plan.pdf", SAMPLES["plan.pdf"]);
  await scanFile(id, { lastAttempt: false });
  store.fail(true);
  await expect(moveFile(id)).rejects.toThrow();
  expect(await rowOf(id)).toMatchObject({ place: "database" });
  expect((await fetchFile(caseId, id)).status).toBe(200);
  store.fail(false);
  await db().execute(
    sql`update file_pieces set bytes = convert_to(repeat('x', length(bytes)), 'UTF8') where file_id = ${id}`,
  );
  await expect(moveFile(id)).rejects.toThrow("not what was uploaded");
  expect(await rowOf(id)).toMatchObject({ place: "database" });
});

test("what is scanned goes there only when it is clean, and what is taken away is erased there too", async () => {
  const bad = await addFile(caseId, "virus.txt", EICAR);
  await drainJobs();
  expect(store.objects.has(`/filer/files/${bad}`)).toBe(false);
  caseId = await assessing();
  const good = await addFile(caseId, "plan.pdf", SAMPLES["plan.pdf"]);
  await drainJobs();
  expect(store.objects.has(`/filer/files/${good}`)).toBe(true);
  await send("applicant", `/cases/${caseId}/files`, { file: good });
  await sweepFiles(new Date());
  expect(store.objects.has(`/filer/files/${good}`)).toBe(false);
  expect(await rowOf(good)).toMatchObject({ place: "none" });
  expect(store.refused).toBe(0);
});
