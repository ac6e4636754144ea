// The trail that cannot be changed, and the clocks that ring once and never early, on a real database.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import {
  commitmentOf,
  hashOf,
  partiesCommitmentOf,
  snapshotCommitmentOf,
  storedSaltOf,
} from "#app/cases/execute/case-hash.ts";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import { db, sqlClient } from "#db/client.server.ts";
import {
  deciding,
  makeWorld,
  must,
  payloads,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

const eventsOf = async (caseId: string) =>
  (await db().execute(
    sql`select * from case_events where case_id = ${caseId} order by seq`,
  )) as unknown as Record<string, never>[];
const rowsOf = async (table: string, caseId: string) =>
  (await sqlClient().unsafe(`select * from ${table} where case_id = $1`, [caseId])) as unknown as Record<
    string,
    string
  >[];

describe("the audit trail", () => {
  test("refuses update, delete and truncate", async () => {
    const caseId = await submitted();
    const sqlc = sqlClient();
    await expect(sqlc`update case_events set type = 'x' where case_id = ${caseId}`).rejects.toThrow(
      /append-only/,
    );
    await expect(sqlc`delete from case_events where case_id = ${caseId}`).rejects.toThrow(/append-only/);
    await expect(sqlc`truncate case_events cascade`).rejects.toThrow(/append-only/);
  });

  test("is a chain that can be recomputed from what is stored", async () => {
    const caseId = await deciding();
    const events = await sqlClient()`
      select e.case_id as "caseId", e.seq, e.command_id as "commandId", e.caused_by as "causedBy", e.type, e.actor_id as "actorId",
        e.actor_role as "actorRole", e.at, e.machine_version as "machineVersion", e.state_after as "stateAfter",
        e.ball_after as "ballAfter", e.version_after as "versionAfter", e.commitment, e.hash, e.format,
        e.snapshot_commitment as "snapshotCommitment", e.parties_commitment as "partiesCommitment", p.salt, p.payload, p.parties
      from case_events e join case_event_payloads p using (case_id, seq) where e.case_id = ${caseId} order by seq`;
    let previous = NO_HASH;
    for (const e of events) {
      expect(commitmentOf(e.salt, e.payload)).toBe(e.commitment);
      const moves = e.parties && partiesCommitmentOf(storedSaltOf(e.format, e.salt), e.parties);
      expect(moves).toBe(e.partiesCommitment);
      const { hash, salt: _s, payload: _p, parties: _m, at, ...rest } = e;
      expect(
        hashOf(previous, { ...(rest as never as object), at: (at as Date).toISOString() } as never),
      ).toBe(hash);
      previous = hash;
    }
    const { lastHash, snapshot } = await stateOf(caseId);
    expect(lastHash).toBe(previous);
    const last = events.at(-1);
    expect(snapshotCommitmentOf(storedSaltOf(last?.format, last?.salt), snapshot)).toBe(
      last?.snapshotCommitment,
    );
    expect(events).toHaveLength(4);
  });

  test("never holds what gives access", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", payloads.approve);
    await must(caseId, "handler", "deliver-access", payloads.deliver);
    const everything = JSON.stringify([
      await rowsOf("case_event_payloads", caseId),
      (await stateOf(caseId)).snapshot,
      await rowsOf("outbox", caseId),
      await rowsOf("drafts", caseId),
    ]);
    expect(everything).not.toMatch(/sesame|secret\.example/);
    expect((await rowsOf("access_details", caseId))[0]?.details).toMatchObject({
      address: payloads.deliver.address,
    });
  });
});

describe("clocks", () => {
  test("start with the case, ring once when due and never before", async () => {
    const caseId = await submitted("2026-01-15T09:00:00.000Z");
    const [clock] = await rowsOf("clocks", caseId);
    expect(clock?.rule).toBe("interim-answer");
    const due = new Date(clock?.due_at ?? 0);
    // Its last millisecond still belongs to the day.
    await fireClocks(due.toISOString());
    expect((await eventsOf(caseId)).map((e) => e.type)).not.toContain("deadline-passed");
    const over = new Date(due.getTime() + 1).toISOString();
    await Promise.all([fireClocks(over), fireClocks(over)]);
    await fireClocks(new Date(due.getTime() + 86_400_000).toISOString());
    expect((await eventsOf(caseId)).filter((e) => e.type === "deadline-passed")).toHaveLength(1);
  });

  test("an access ends by itself when its time is out", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", { ...payloads.approve, accessUntil: "2027-01-31" });
    await must(caseId, "handler", "deliver-access", payloads.deliver);
    await fireClocks("2027-01-31T12:00:00.000Z");
    expect((await stateOf(caseId)).state).toBe("active");
    await fireClocks("2027-02-01T12:00:00.000Z");
    expect(await stateOf(caseId)).toMatchObject({ state: "ended", open: false });
  });

  test("a command that belongs to the system cannot be given by people", async () => {
    const caseId = await deciding();
    const result = await execute({
      caseId,
      command: { type: "deadline-passed", rule: "appeal-window" },
      commandId: newCommandId(),
      by: people.applicant,
    });
    expect(result).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
  });
});
