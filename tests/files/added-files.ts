// Files added to a case through its form, as a browser sends it, and what became of them.
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "#db/client.server.ts";
import { cookieOf, pageFor } from "#tests/request/requests-fixture.ts";
import type { Person } from "#tests/support/case-world.ts";
import { visit } from "#tests/support/site.ts";

/** Bytes by name; none: the field is left empty. */
export type Sent = Record<string, Uint8Array>;

export async function upload(by: Person, caseId: string, files: Sent, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, bytes] of Object.entries(files))
    form.append("files", new File([new Uint8Array(bytes)], name));
  // What a browser sends where nothing was chosen.
  if (Object.keys(files).length === 0) form.append("files", new File([], ""));
  const cookie = [await cookieOf(by), "lang=nb"];
  const response = await visit(`/cases/${caseId}/files`, { cookie, form });
  return { status: response.status, html: await response.text(), location: response.headers.get("Location") };
}

/** Adds one file as the applicant of a case without any; gives its id. */
export async function addFile(caseId: string, name: string, bytes: Uint8Array): Promise<string> {
  expect((await upload("applicant", caseId, { [name]: bytes })).status).toBe(303);
  return (await rowsOf(caseId))[0]?.id ?? "";
}

type Row = { id: string; name: string; seq: number | null; internal: boolean; scan: string };
export const rowsOf = (caseId: string) =>
  db().execute<Row>(
    sql`select id, name, seq, internal, scan from files where case_id = ${caseId} order by name`,
  );

export async function rowOf(id: string) {
  const [row] = await db().execute<{ scan: string; place: string; finding: string | null }>(
    sql`select scan, place, finding from files where id = ${id}`,
  );
  return row;
}

export const piecesOf = async (id: string) =>
  (await db().execute(sql`select 1 from file_pieces where file_id = ${id}`)).length;
export const allPieces = async () => (await db().execute(sql`select 1 from file_pieces`)).length;

export const fetchFile = async (caseId: string, id: string, by: Person = "handler") =>
  visit(`/cases/${caseId}/files/${id}`, { cookie: await cookieOf(by) });

export const filesTab = async (caseId: string) =>
  (await pageFor("handler", `/requests/${caseId}?tab=files`)).html;
