// A world with one case, files added by its applicant, and what became of them.
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "#db/client.server.ts";
import { cookieOf, pageFor } from "../routes/requests-fixture.ts";
import { visit } from "../support/site.ts";

/** Adds a file as the applicant; gives its id. */
export async function addFile(caseId: string, name: string, bytes: Uint8Array): Promise<string> {
  const form = new FormData();
  form.append("files", new File([new Uint8Array(bytes)], name));
  const sent = await visit(`/cases/${caseId}/files`, { cookie: await cookieOf("applicant"), form });
  expect(sent.status).toBe(303);
  const [row] = await db().execute<{ id: string }>(sql`select id from files where case_id = ${caseId}`);
  return row?.id ?? "";
}

export async function rowOf(id: string) {
  const [row] = await db().execute<{ scan: string; place: string; finding: string | null }>(
    sql`select scan, place, finding from files where id = ${id}`,
  );
  return row;
}

export const piecesOf = async (id: string) =>
  (await db().execute(sql`select 1 from file_pieces where file_id = ${id}`)).length;

export const fetchFile = async (caseId: string, id: string) =>
  visit(`/cases/${caseId}/files/${id}`, { cookie: await cookieOf("handler") });

export const filesTab = async (caseId: string) =>
  (await pageFor("handler", `/requests/${caseId}?tab=files`)).html;
