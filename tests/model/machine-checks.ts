// Each machine as a whole: everything can be reached, left and named; who may do what where is a reviewed table.
import { join } from "node:path";
import { expect, test } from "vitest";
import { AT, samples, uuid } from "#tests/cases/samples.ts";
import { available, decide } from "#workflows/decide.ts";
import { messageCommands } from "#workflows/messages.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { type CaseKind, ROLES } from "#workflows/types.ts";
import { NEVER_TAKEN } from "./machine-sizes.ts";
import type { Plan } from "./plan-paths.ts";

/** Leaves of the machine's state tree, as paths without the machine's id. */
function declaredLeaves(node: { states: Record<string, unknown>; path: readonly string[] }): string[] {
  const children = Object.values(node.states) as (typeof node)[];
  return children.length === 0 ? [node.path.join(".")] : children.flatMap(declaredLeaves);
}

/** The tests of one kind, on the plan that its paths are walked by: planning takes longer than all of them. */
export function machineChecks(kind: CaseKind, walk: Pick<Plan, "situations" | "transitions">): void {
  const workflow = WORKFLOWS[kind];
  const reached = [...walk.situations].map(([key, { state, snapshot }]) => ({ key, state, snapshot }));

  test("every declared state is reached, and no other", () => {
    const active = new Set(reached.flatMap((r) => r.state.active));
    expect([...active].sort()).toEqual(declaredLeaves(workflow.machine.root).sort());
  });

  test("every open state has an exit that is not talk", () => {
    // What leaves a case where it is stands in the table by top-level state: a duty done, while another is left.
    const leads = (r: (typeof reached)[number]) =>
      [...walk.transitions].some((t) => [r.key, r.state.state].some((from) => t.startsWith(`${from} --`)));
    const dead = reached.filter((r) => r.state.open && !leads(r));
    expect(dead.map((r) => r.key)).toEqual([]);
  });

  test("who may talk in a case may no longer do so when it is over", () => {
    const over = reached.filter((r) => !r.state.open);
    const talk = Object.entries(workflow.policy).filter(([, row]) => row.quiet);
    const accepted = over.flatMap(({ key, snapshot }) =>
      talk.flatMap(([type, { roles }]) => {
        const command = { ...samples[kind][type]?.(snapshot.context as never)[0], type };
        const stamp = { caseId: uuid(9), at: AT, by: uuid(900), commandId: uuid(901) };
        return decide(kind, snapshot, { id: uuid(900), roles }, command, stamp).ok
          ? [`${type} in ${key}`]
          : [];
      }),
    );
    expect(over.length).toBeGreaterThan(0);
    expect(accepted).toEqual([]);
  });

  test("every open state names a ball holder, or says outright that nobody has to act", () => {
    const resting = reached.filter((r) => r.state.open && r.state.ball === null).map((r) => r.state.state);
    const allowed: Record<string, string[]> = {
      request: ["active", "agreeing"],
      "legal-question": [],
      consent: ["accepted"],
      agreement: ["in-force", "signed"],
      appeal: [],
      demand: [],
    };
    expect([...new Set(resting)].sort()).toEqual(allowed[kind]);
  });

  test("every state belongs to a step of the journey", () => {
    expect(reached.filter((r) => r.state.step === null).map((r) => r.key)).toEqual([]);
  });

  test("every command has a sample, a policy and is possible somewhere", () => {
    const used = new Set([...walk.transitions].map((t) => t.match(/--(.+?)-->/)?.[1]));
    const talk = Object.entries(workflow.policy)
      .filter(([, row]) => row.quiet)
      .map(([type]) => type);
    expect(Object.keys(samples[kind]).sort()).toEqual(Object.keys(workflow.commands).sort());
    const never = Object.keys(NEVER_TAKEN[kind] ?? {}).flatMap(
      (name) => name.match(/^anywhere on (.+)/)?.[1] ?? [],
    );
    expect([...used, ...talk, ...never].sort()).toEqual(Object.keys(workflow.commands).sort());
  });

  test("the matrix of state, role and command is the one that was reviewed", async () => {
    const lines = reached
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .flatMap((r) => [
        `${r.key}${r.state.open ? "" : "  (over)"}  ball: ${r.state.ball ?? "nobody"}`,
        ...ROLES.flatMap((role) => {
          // Said alike in every state; talk.test.ts holds who may.
          const commands = available(kind, r.snapshot, { id: uuid(900), roles: [role] }).filter(
            (command) => !(command in messageCommands),
          );
          return commands.length > 0 ? [`    ${role}: ${commands.join(", ")}`] : [];
        }),
      ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      join(process.cwd(), "tests/cases/matrix", `${kind}.txt`),
    );
  });
}
