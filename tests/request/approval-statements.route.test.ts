// What one posted approval asks of the database: the case is read once, and written in one statement.
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { sqlClient } from "#db/client.server.ts";
import { deciding, makeWorld, payloads, people, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { statementsOf } from "#tests/support/statements.ts";
import { carried, pageFor, send } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const readsACase = (statement: string) => /\bfrom cases\b/.test(statement);
const writesACase = (statement: string) => /\b(insert into|update) cases\b/.test(statement);

/** As the page draws it, filled in. */
async function approvalOn(caseId: string, needsAgreement = false) {
  const page = await pageFor("approver", `/requests/${caseId}?tab=decision`);
  const { reasons, legalBasis, accessUntil } = payloads.approve;
  return {
    ...carried(page.html, "approve"),
    reasons,
    legalBasis,
    accessUntil,
    ...(needsAgreement ? { needsAgreement: "on" } : {}),
  };
}

describe("one posted approval", () => {
  test("reads the case once and writes it once", async () => {
    const caseId = await deciding();
    const form = await approvalOn(caseId);
    const statements = await statementsOf(async () => {
      expect((await send("approver", `/requests/${caseId}`, form)).status).toBe(303);
    });
    expect((await stateOf(caseId)).state).toBe("provisioning");
    expect(statements.filter(readsACase)).toHaveLength(1);
    expect(statements.filter(writesACase)).toHaveLength(1);
    // The session, the case, the transition, the draft of the form that is no longer needed.
    expect(statements).toHaveLength(4);
  });

  test("that opens an agreement reads nothing more of the case, and writes both in one transaction", async () => {
    const caseId = await deciding();
    const form = await approvalOn(caseId, true);
    const statements = await statementsOf(async () => {
      expect((await send("approver", `/requests/${caseId}`, form)).status).toBe(303);
    });
    expect((await stateOf(caseId)).state).toBe("agreeing");
    expect(statements.filter(readsACase)).toHaveLength(1);
    const [begin, commit] = ["begin", "commit"].map((word) =>
      statements.findIndex((s) => s.startsWith(word)),
    );
    const inside = statements.slice(begin, commit).filter(writesACase);
    expect(inside).toHaveLength(2);
    expect(statements.filter(writesACase)).toEqual(inside);
  });

  test("sent again by the same page, or after the case has moved, is not carried out again", async () => {
    const caseId = await deciding();
    const form = await approvalOn(caseId);
    const path = `/requests/${caseId}`;
    expect((await send("approver", path, form)).status).toBe(303);
    const after = await stateOf(caseId);
    const again = await statementsOf(async () => {
      expect((await send("approver", path, form)).status).toBe(303);
      expect((await send("approver", path, { ...form, reasons: `${form.reasons} More.` })).status).toBe(409);
    });
    expect(again.filter(writesACase)).toEqual([]);
    expect(await stateOf(caseId)).toEqual(after);
  });
});

describe("what is not found", () => {
  const drafts = async () =>
    (await sqlClient()`select 1 from drafts where saved_by = ${people.stranger.userId}`).length;

  test("is the same to a stranger, however badly the form is made, and keeps nothing of it", async () => {
    const caseId = await deciding();
    const form = await approvalOn(caseId);
    for (const sent of [
      form,
      { ...form, _commandId: "no-id" },
      { ...form, _version: "1" },
      { ...form, _command: "x" },
    ])
      for (const id of [caseId, "00000000-0000-4000-8000-000000000000", "no-id"])
        expect((await send("stranger", `/requests/${id}`, sent)).status, `${id} ${sent._commandId}`).toBe(
          404,
        );
    expect(await drafts()).toBe(0);
    expect((await stateOf(caseId)).state).toBe("deciding");
  });

  test("is a case of another kind, by the page of a request", async () => {
    const caseId = await deciding();
    const form = { ...(await approvalOn(caseId)), _command: "withdraw" };
    for (const path of ["/appeals", "/agreements", "/demand", "/questions"])
      expect((await send("applicant", `${path}/${caseId}`, form)).status, path).toBe(404);
    expect((await stateOf(caseId)).state).toBe("deciding");
  });

  test("is a request that a body has sent on, and one that somebody has only been asked to join, by its own page", async () => {
    const caseId = await submitted();
    for (const role of ["earlier-owner", "invited"]) {
      await sqlClient()`
        insert into case_parties (case_id, principal, role, kind, lane, sort_at)
        values (${caseId}, ${`user:${people.stranger.userId}`}, ${role}, 'request', 'todo', now())`;
      for (const _command of ["accept-invitation", "withdraw"]) {
        const form = { _command, _commandId: randomUUID(), _version: "1" };
        expect((await send("stranger", `/requests/${caseId}`, form)).status, `${role} ${_command}`).toBe(404);
      }
    }
    expect(await drafts()).toBe(0);
  });
});
