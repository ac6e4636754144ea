// Replay and simulation as the operator runs them, on a real database: the same, changed by a forger, and of an older build.
import { beforeAll, describe, expect, test } from "vitest";
import { recordAllCases, recordMovedCases } from "#app/audit/record-available-commands.server.ts";
import { replayAll } from "#app/audit/replay.server.ts";
import { simulateChange } from "#app/audit/simulate.server.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { sqlClient } from "#db/client.server.ts";
import {
  asSubject,
  deciding,
  makeWorld,
  must,
  openRequest,
  payloads,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { key } from "./audit-world.ts";
import { json, run } from "./commands.ts";
import { asForger } from "./forger.ts";

withDatabase();
let active: string;
let waiting: string;

beforeAll(async () => {
  await makeWorld();
  await openRequest();
  waiting = await submitted();
  await must(waiting, "handler", "claim");
  await must(waiting, "handler", "ask-resource-centre", payloads.question);
  await must(waiting, "handler", "require-consent", payloads.consent);
  await asSubject((await stateOf(waiting)).context.consents[0]?.id ?? "", "accept");
  active = await deciding();
  await must(active, "approver", "approve", payloads.approve);
  await must(active, "handler", "deliver-access", payloads.deliver);
});

/** Changes the database for the time of a test. */
async function meanwhile(change: string, values: string[], undo: string, work: () => Promise<void>) {
  await asForger((sql) => sql.unsafe(change, values));
  try {
    await work();
  } finally {
    await asForger((sql) => sql.unsafe(undo, values));
  }
}

describe("replay", () => {
  test("tells every case again, secrets and reactions included, and finds it the same", async () => {
    const { code, out } = await run("replay");
    expect(out).toContain("Every case comes out the same on this build.");
    expect(code).toBe(0);
    expect(json<object>(await run("replay", ["--json"]))).toMatchObject({
      ok: true,
      cases: 6,
      events: 17,
      differing: 0,
      upcast: 0,
    });
  });

  test("names a case whose memory does not follow from its events", async () => {
    await meanwhile(
      `update cases set snapshot = jsonb_set(snapshot, '{context,decision,legalBasis}', '"none"') where id = $1`,
      [active],
      `update cases set snapshot = jsonb_set(snapshot, '{context,decision,legalBasis}', '"${payloads.approve.legalBasis}"') where id = $1`,
      async () => {
        const { code, out, err } = await run("replay");
        expect(`${code} ${err}`).toBe("1 ");
        expect(out).toContain("1 CASES COME OUT DIFFERENTLY");
        expect(out).toContain(`${(await stateOf(active)).reference}, event 6 (deliver-access)`);
        expect(out).toContain("context.decision.legalBasis");
      },
    );
  });

  test("names the event that this build would refuse", async () => {
    await meanwhile(
      "update case_events set actor_role = 'applicant' where case_id = $1 and seq = 5",
      [active],
      "update case_events set actor_role = 'approver' where case_id = $1 and seq = 5",
      async () => {
        expect(await replayAll()).toMatchObject({
          ok: false,
          differences: [{ caseId: active, seq: 5, type: "approve", fault: "refused", detail: "forbidden" }],
        });
      },
    );
  });

  test("leaves out what cannot be told because it was erased, and says so", async () => {
    const [kept] =
      await sqlClient()`select payload from case_event_payloads where case_id = ${active} and seq = 2`;
    await asForger(
      (s) =>
        s`update case_event_payloads set payload = null, erased_at = now() where case_id = ${active} and seq = 2`,
    );
    expect(await replayAll()).toMatchObject({ ok: true, cases: 5, erased: 1 });
    await asForger(
      (s) =>
        s`update case_event_payloads set payload = ${s.json(kept?.payload)}, erased_at = null where case_id = ${active} and seq = 2`,
    );
  });

  test("reads a case that an older machine has stored, and the case goes on", async () => {
    const id = await submitted();
    await asForger(async (s) => {
      await s`update cases set machine_version = 1,
        snapshot = jsonb_set(snapshot, '{context}', (snapshot->'context') - 'openData' - 'nudgedAt' - 'forwards'
          - 'answerTime') where id = ${id}`;
      await s`update case_events set machine_version = 1 where case_id = ${id}`;
      await s`update case_event_payloads set payload = payload - 'openData' - 'answerRule' where case_id = ${id}`;
    });
    expect(await replayAll()).toMatchObject({ ok: true, upcast: 1 });
    expect(await simulateChange()).toMatchObject({ ok: true, groups: [] });
    await must(id, "handler", "claim");
    expect(await stateOf(id)).toMatchObject({
      machineVersion: WORKFLOWS.request.version,
      state: "assessing",
    });
    expect(await replayAll()).toMatchObject({ ok: true, upcast: 0 });
  });
});

describe("simulating a change", () => {
  test("finds nothing where the build is the one that wrote the cases", async () => {
    await run("simulate-change", ["--remember"]);
    const { code, out } = await run("simulate-change");
    expect(out).toContain("Nothing changes for any live case.");
    expect(out).not.toContain("not yet recorded");
    expect(code).toBe(0);
  });

  test("counts who would be offered something else", async () => {
    await recordAllCases();
    const before = `update case_offers set offers = jsonb_set(offers, '{handler}', '["claim", "shred"]') where case_id = $1`;
    await sqlClient().unsafe(before, [waiting]);
    const { ok, affected, groups } = await simulateChange();
    expect({ ok, affected }).toEqual({ ok: true, affected: 1 });
    expect(groups).toContainEqual({
      kind: "request",
      state: "assessing",
      effect: "changes",
      what: "offers",
      detail: "handler loses shred",
      cases: 1,
      examples: [(await stateOf(waiting)).reference],
    });
    expect(groups.map((g) => g.detail)).toContain("handler gains require-consent");
    await recordAllCases();
  });

  test("tells due dates and deadlines that this build reckons otherwise", async () => {
    await meanwhile(
      "update clocks set due_at = due_at - interval '3 days' where case_id = $1 and rule = 'access-expiry'",
      [active],
      "update clocks set due_at = due_at + interval '3 days' where case_id = $1 and rule = 'access-expiry'",
      async () => {
        const { groups } = await simulateChange();
        expect(groups).toMatchObject([
          { what: "deadline", detail: "access-expiry falls due +3 days", cases: 1 },
        ]);
      },
    );
    await meanwhile(
      "update clocks set rule = 'appeal-window' where case_id = $1",
      [active],
      "update clocks set rule = 'access-expiry' where case_id = $1",
      async () => {
        const details = (await simulateChange()).groups.map((g) => g.detail);
        expect(details).toEqual(["access-expiry starts", "appeal-window stops"]);
      },
    );
  });

  test("warns of cases that would break, and ends with 1", async () => {
    await meanwhile(
      `update cases set snapshot = jsonb_set(snapshot, '{value}', '"pondering"') where id = $1`,
      [active],
      `update cases set snapshot = jsonb_set(snapshot, '{value}', '"active"') where id = $1`,
      async () => {
        const { code, out } = await run("simulate-change");
        expect(code).toBe(1);
        expect(out).toMatch(/THESE BREAK:\n\s+1 {2}request, active: load:.*pondering/);
      },
    );
  });

  test("looks at as many as asked for, and keeps up with what moves", async () => {
    expect(json<object>(await run("simulate-change", ["--sample", "2", "--json"]))).toMatchObject({
      looked: 2,
    });
    const id = await submitted();
    expect(await simulateChange()).toMatchObject({ notRecorded: 1 });
    while ((await takeCheckpoint(key)).more);
    expect(await recordMovedCases()).toBeGreaterThan(0);
    expect(await recordMovedCases()).toBe(0);
    expect(await simulateChange()).toMatchObject({ notRecorded: 0 });
    await must(id, "applicant", "withdraw", { reason: "" });
    await takeCheckpoint(key);
    expect(await recordMovedCases()).toBe(1);
    expect(await sqlClient()`select 1 from case_offers where case_id = ${id}`).toHaveLength(0);
  });

  test("refuses a sample that is no number", async () => {
    expect(await run("simulate-change", ["--sample", "some"])).toMatchObject({ code: 2 });
  });
});
