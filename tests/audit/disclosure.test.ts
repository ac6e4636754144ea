// Who is given what was said in which event: a reviewed table for each kind of case, so that a new event cannot be let
// out by nobody having thought of it.
import { expect, test } from "vitest";
import { disclosureOf, releasedAnswers } from "#app/audit/disclosure.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { CASE_KINDS, ROLES, type Role } from "#workflows/types.ts";

const MARKS = { all: "all", withheld: "···", hidden: "—" } as const;

/** Roles that a person holds in cases of the kind. The person who reads everything stands in each table. */
const readersOf = (kind: (typeof CASE_KINDS)[number]): Role[] => {
  const held = new Set(Object.values(WORKFLOWS[kind].policy).flatMap((row) => row.roles));
  return ROLES.filter((r) => r !== "system" && (held.has(r) || r === "auditor"));
};

test.each(CASE_KINDS)("what the parties of a %s are given is what was reviewed", async (kind) => {
  const readers = readersOf(kind);
  const cell = (text: string) => text.padEnd(14);
  const lines = ["create", ...Object.keys(WORKFLOWS[kind].commands)].map((type) => {
    const by = WORKFLOWS[kind].policy[type]?.roles[0] ?? readers[0] ?? "system";
    const marks = readers.map((r) => cell(MARKS[disclosureOf(kind, { seq: 1, type, actorRole: by }, [r])]));
    return `${type.padEnd(28)}${marks.join("")}`.trimEnd();
  });
  const table = [`${"".padEnd(28)}${readers.map(cell).join("")}`.trimEnd(), ...lines].join("\n");
  await expect(`${table}\n`).toMatchFileSnapshot(`./disclosure/${kind}.txt`);
});

test("an event of a type that this build does not know is told to nobody", () => {
  for (const role of ROLES)
    expect(disclosureOf("request", { seq: 1, type: "new-thing", actorRole: "system" }, [role])).toBe(
      "hidden",
    );
});

test("of several attempts at an answer only the approved one is let out", () => {
  const events = ["submit-answer", "submit-answer", "approve-answer", "submit-answer"].map((type, i) => ({
    seq: i + 1,
    type,
  }));
  expect([...releasedAnswers(events)]).toEqual([2]);
});
