// The machines as a whole: everything can be reached, left and named; who may do what where is a reviewed table.
import { describe, expect, test } from "vitest";
import { available } from "#workflows/decide.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { talkCommands } from "#workflows/talk.ts";
import { CASE_KINDS, ROLES } from "#workflows/types.ts";
import { explore } from "./explore.ts";
import { samples, uuid } from "./samples.ts";

/** Leaves of the machine's state tree, as paths without the machine's id. */
function declaredLeaves(node: { states: Record<string, unknown>; path: readonly string[] }): string[] {
  const children = Object.values(node.states) as (typeof node)[];
  return children.length === 0 ? [node.path.join(".")] : children.flatMap(declaredLeaves);
}

describe.each(CASE_KINDS)("%s", (kind) => {
  const workflow = WORKFLOWS[kind];
  const walk = explore(kind);

  test("every declared state is reached, and no other", () => {
    const active = new Set([...walk.reached.values()].flatMap((r) => r.state.active));
    expect([...active].sort()).toEqual(declaredLeaves(workflow.machine.root).sort());
  });

  test("every open state has an exit that is not talk", () => {
    const dead = [...walk.reached.values()].filter(
      (r) => r.state.open && ![...walk.transitions].some((t) => t.startsWith(`${r.key} --`)),
    );
    expect(dead.map((r) => r.key)).toEqual([]);
  });

  test("every open state names a ball holder, or says outright that nobody has to act", () => {
    const resting = [...walk.reached.values()]
      .filter((r) => r.state.open && r.state.ball === null)
      .map((r) => r.state.state);
    const allowed: Record<string, string[]> = {
      request: ["active", "agreeing"],
      "legal-question": [],
      consent: ["accepted"],
      agreement: ["in-force", "signed"],
      appeal: [],
    };
    expect([...new Set(resting)].sort()).toEqual(allowed[kind]);
  });

  test("every state belongs to a step of the journey", () => {
    expect([...walk.reached.values()].filter((r) => r.state.step === null).map((r) => r.key)).toEqual([]);
  });

  test("every command has a sample, a policy and is possible somewhere", () => {
    const used = new Set([...walk.transitions].map((t) => t.match(/--(.+?)-->/)?.[1]));
    const talk = Object.entries(workflow.policy)
      .filter(([, row]) => row.quiet)
      .map(([type]) => type);
    expect(Object.keys(samples[kind]).sort()).toEqual(Object.keys(workflow.commands).sort());
    expect([...used, ...talk].sort()).toEqual(Object.keys(workflow.commands).sort());
  });

  test("the matrix of state, role and command is the one that was reviewed", async () => {
    const lines = [...walk.reached.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .flatMap((r) => [
        `${r.key}${r.state.open ? "" : "  (over)"}  ball: ${r.state.ball ?? "nobody"}`,
        ...ROLES.flatMap((role) => {
          // Said alike in every state; talk.test.ts holds who may.
          const commands = available(kind, r.snapshot, { id: uuid(900), roles: [role] }).filter(
            (command) => !(command in talkCommands),
          );
          return commands.length > 0 ? [`    ${role}: ${commands.join(", ")}`] : [];
        }),
      ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`./matrix/${kind}.txt`);
  });

  test("the number of situations and of transitions is known", () => {
    expect({ situations: walk.reached.size, transitions: walk.transitions.size }).toMatchSnapshot();
  });
});
