// Every transition of every machine, on paths that XState's graph tools find, through `execute` on a real database.
import { beforeAll, describe, expect, test } from "vitest";
import { replayAll } from "#app/audit/replay.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { CASE_KINDS } from "#workflows/types.ts";
import { writeCast } from "./cast.ts";
import { declaredTransitions } from "./declared.ts";
import { machineChecks } from "./machine-checks.ts";
import { MACHINE_SIZES, NEVER_TAKEN } from "./machine-sizes.ts";
import { planPaths } from "./plan-paths.ts";
import { walkPath } from "./walk-path.ts";

const AT_ONCE = 6;
withDatabase({ poolSize: AT_ONCE });
beforeAll(writeCast);

describe.each(CASE_KINDS)("%s", (kind) => {
  const { paths, situations, transitions, neverTaken } = planPaths(kind);

  machineChecks(kind, { situations, transitions });

  test("is as large as the table says", () => {
    const size = {
      situations: situations.size,
      transitions: transitions.size,
      declared: declaredTransitions(WORKFLOWS[kind].machine).length,
    };
    const line = `${JSON.stringify(kind)}: { ${Object.entries(size)
      .map(([k, v]) => `${k}: ${v}`)
      .join(", ")} },`;
    expect(
      size,
      `The machine has changed. If that is what you meant, write into tests/model/machine-sizes.ts:\n  ${line}\n`,
    ).toEqual(MACHINE_SIZES[kind]);
  });

  test("has no transition that is never taken, but those that are accounted for", () => {
    expect(
      neverTaken.sort(),
      "Give a sample in tests/cases/samples.ts that leads there. If two samples look alike until later, say in TOLD_APART (tests/model/machine-sizes.ts) by what they differ. If it cannot be taken, remove it from the machine, or account for it in NEVER_TAKEN.\n",
    ).toEqual(Object.keys(NEVER_TAKEN[kind] ?? {}).sort());
  });

  test("takes every transition in the database as the model foresees", async () => {
    const rest = [...paths];
    const faults: string[] = [];
    const walkers = Array.from({ length: AT_ONCE }, async () => {
      for (let path = rest.pop(); path && faults.length < 5; path = rest.pop()) {
        await walkPath(path).catch((e: unknown) => faults.push(e instanceof Error ? e.message : String(e)));
      }
    });
    await Promise.all(walkers);
    expect(faults).toEqual([]);
  }, 600_000);
});

test("every case of the walks comes out the same when it is told again", async () => {
  const { differences, ...report } = await replayAll();
  expect(differences).toEqual([]);
  expect(report).toMatchObject({ ok: true, erased: 0, upcast: 0 });
  const [stored] = await sqlClient()<[{ cases: number }]>`select count(*)::int as cases from cases`;
  expect(report.cases).toBe(stored.cases);
});

test("the audit trail of the walks is whole", async () => {
  const report = await verifyAudit({ trustedKeys: [] });
  expect(report.problems).toEqual([]);
  expect(report.ok).toBe(true);
});
