// Asking and answering a legal question by its pages, as people do.
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "#db/client.server.ts";
import { carried, hidden, pageFor, send } from "#tests/request/requests-fixture.ts";
import { orgs, type Person } from "#tests/support/case-world.ts";

export const answer = {
  answer: "Yes, as long as you say where the data come from.",
  sources: "offentleglova § 7",
};
export const asApplicant = `org:${orgs.applicant}:applicant`;
let asked = 0;

/** Asks by the page; the texts differ, so that each is a question of its own. @returns its id */
export async function ask(by: Person = "applicant", askFor = asApplicant): Promise<string> {
  const { html } = await pageFor(by, "/questions/new");
  const sent = await send(by, "/questions/new", {
    _commandId: hidden(html, "_commandId"),
    question: `May we sell what we make of these data, number ${++asked}?`,
    facts: "The data are about cars.\nWe change them.",
    askFor,
  });
  expect(sent.status).toBe(303);
  return /\/questions\/([0-9a-f-]{36})/.exec(sent.location ?? "")?.[1] ?? "";
}

/** Opens the page, fills in the command's form and sends it. */
export async function act(by: Person, id: string, command: string, fields: Record<string, string> = {}) {
  const { html } = await pageFor(by, `/questions/${id}`);
  return send(by, `/questions/${id}`, { ...carried(html, command), ...fields });
}

/** As `act`, and the test stops when it is refused. */
export async function did(by: Person, id: string, command: string, fields: Record<string, string> = {}) {
  const sent = await act(by, id, command, fields);
  expect(`${command} ${sent.status}`).toBe(`${command} 303`);
}

/** What the question's page says to the person. */
export const questionPage = async (by: Person, id: string, rest = "") =>
  (await pageFor(by, `/questions/${id}${rest}`)).html.replaceAll("&#x27;", "'");

export async function referenceOf(caseId: string): Promise<string> {
  const [row] = await db().execute<{ reference: string }>(
    sql`select reference from cases where id = ${caseId}`,
  );
  return row?.reference ?? "";
}
