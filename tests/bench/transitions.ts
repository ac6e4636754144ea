// Transitions through execute per second, beside the bare postgres.js transaction that writes the same rows.
// Both in the same run, in turn, so that what else the machine does falls on both.
import { randomUUID } from "node:crypto";
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { assessing, give, makeWorld, payloads, people, stateOf } from "#tests/support/case-world.ts";
import { withBenchDatabase } from "./bench-database.ts";
import type { Report } from "./run.ts";

const IN_FLIGHT = [1, 8, 32];
const ROUNDS = 5;
const ROUND_MS = 2_000;
const AIM = 0.7;

export default async function transitions(report: Report): Promise<void> {
  await withBenchDatabase(32, async () => {
    await makeWorld();
    for (const inFlight of IN_FLIGHT) {
      const cases = await Promise.all(Array.from({ length: inFlight }, assessing));
      const bare = await Promise.all(cases.map(bareCase));
      const rates = { execute: [] as number[], bare: [] as number[] };
      for (let round = -1; round < ROUNDS; round++) {
        const ours = await rate(cases, throughExecute);
        const theirs = await rate(bare, throughBareSql);
        // The first round warms up caches, plans and the JIT.
        if (round >= 0) {
          rates.execute.push(ours);
          rates.bare.push(theirs);
        }
      }
      const [ours, theirs] = [median(rates.execute), median(rates.bare)];
      report(`execute, ${inFlight} in flight`, ours, "transitions/s", null, ours / theirs);
      report(`bare transaction, ${inFlight} in flight`, theirs, "transitions/s", null, null);
      report(
        `shortfall of the aim ${AIM}, ${inFlight} in flight`,
        Math.max(0, AIM - ours / theirs),
        "ratio",
        0,
        ours / theirs,
      );
    }
  });
}

/** Every lane does its own case over and over; the step says which of the two commands is next. */
export async function rate<T>(lanes: T[], step: (lane: T, n: number) => Promise<void>): Promise<number> {
  const end = performance.now() + ROUND_MS;
  const start = performance.now();
  const counts = await Promise.all(
    lanes.map(async (lane) => {
      let n = 0;
      // Pairs, so that each lane ends where it began.
      while (performance.now() < end || n % 2 === 1) await step(lane, n++);
      return n;
    }),
  );
  return (counts.reduce((a, b) => a + b, 0) / (performance.now() - start)) * 1000;
}

export async function throughExecute(caseId: string, n: number): Promise<void> {
  const result =
    n % 2 === 0
      ? await give(caseId, "handler", "propose-decision", {
          recommendation: "approve",
          reasons: payloads.refuse.reasons,
        })
      : await give(caseId, "approver", "return-to-handler", { comment: payloads.refuse.reasons });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

interface BareCase {
  id: string;
  snapshot: unknown;
  clocks: { rule: string }[];
}

async function bareCase(caseId: string): Promise<BareCase> {
  const { snapshot, clocks } = await stateOf(caseId);
  return { id: caseId, snapshot, clocks };
}

/** The rows of one transition, written as plainly as can be: one statement a table, in one transaction. */
async function throughBareSql(c: BareCase, n: number): Promise<void> {
  const at = new Date().toISOString();
  const [state, ball] = n % 2 === 0 ? ["deciding", "approver"] : ["assessing", "handler"];
  const hash = "0".repeat(64);
  await sqlClient().begin(async (sql) => {
    const [row] = await sql<[{ seq: number }]>`select seq, snapshot from cases where id = ${c.id} for update`;
    const seq = row.seq + 1;
    await sql`update cases set seq = ${seq}, version = version + 1, state = ${state as string}, snapshot = ${sql.json(c.snapshot as never)},
      ball = ${ball as string}, ball_since = ${at}, last_hash = ${hash}, updated_at = ${at} where id = ${c.id}`;
    await sql`insert into case_events (case_id, seq, command_id, type, actor_id, actor_role, at, machine_version, state_after,
        ball_after, version_after, commitment, hash)
      values (${c.id}, ${seq}, ${newCommandId()}, 'bare', ${people.handler.userId}, 'handler', ${at}, 1, ${state as string},
        ${ball as string}, ${seq}, ${hash}, ${hash})`;
    await sql`insert into case_event_payloads (case_id, seq, salt, payload)
      values (${c.id}, ${seq}, '00', ${sql.json({ reasons: payloads.refuse.reasons })})`;
    await sql`update case_parties set lane = case when role = ${ball as string} then 'todo' else 'waiting' end, sort_at = ${at}
      where case_id = ${c.id} and role in ('handler', 'approver')`;
    const id = randomUUID();
    await sql`insert into outbox (id, case_id, seq, topic, payload, created_at)
      values (${id}, ${c.id}, ${seq}, 'decision-proposed', ${sql.json({ to: ["approver"] })}, ${at})`;
    await sql`select graphile_worker.add_job('deliver-outbox', json_build_object('outboxId', ${id}::text))`;
  });
}

export const median = (xs: number[]) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0;
