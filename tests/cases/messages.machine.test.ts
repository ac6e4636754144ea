// What every kind of case says alike: who may, that it moves nothing, and that inner talk is one side's own.
import { describe, expect, test } from "vitest";
import { hiddenTypes, projectEvent } from "#app/cases/page/project-event.ts";
import { commandText, eventText } from "#app/cases/page/texts/command-texts.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { textsFor } from "#tests/support/texts.ts";
import { available, decide, open } from "#workflows/decide.ts";
import { messageCommands } from "#workflows/messages.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { sideOf } from "#workflows/sides.ts";
import { stored } from "#workflows/state.ts";
import { CASE_KINDS, ROLES, type Role } from "#workflows/types.ts";
import { AT, inputs, samples, uuid } from "./samples.ts";

const TALK = Object.keys(messageCommands);
const INTERNAL = TALK.filter((type) => /note|internal/.test(type));
const sendingMessages = CASE_KINDS.filter((kind) => TALK.some((type) => type in WORKFLOWS[kind].commands));
const stamp = { caseId: uuid(9), at: AT, by: uuid(100), commandId: uuid(1000) };

function opened(kind: (typeof CASE_KINDS)[number]) {
  const first = open(kind, { id: uuid(100), roles: WORKFLOWS[kind].openedBy }, inputs[kind], stamp);
  if (!first.ok) throw new Error(JSON.stringify(first.refusal));
  return stored(first.snapshot);
}
const messagesOf = (kind: (typeof CASE_KINDS)[number], role: Role) =>
  available(kind, opened(kind), { id: uuid(900), roles: [role] }).filter((type) => TALK.includes(type));

test("requests and legal questions are talked in, consents are not", () => {
  expect(sendingMessages).toEqual(expect.arrayContaining(["request", "legal-question"]));
  expect(sendingMessages).not.toContain("consent");
});

test("the handling side writes notes; the other side shares files and no more", () => {
  const shared = ["attach-files", "remove-file"];
  for (const role of ["handler", "approver"] as const)
    expect(messagesOf("request", role).sort()).toEqual([...TALK].sort());
  expect(messagesOf("request", "applicant")).toEqual(shared);
  expect(messagesOf("legal-question", "adviser").sort()).toEqual([...TALK].sort());
  expect(messagesOf("legal-question", "asker")).toEqual(shared);
  for (const role of ["admin", "auditor", "subject"] as const)
    expect(messagesOf("request", role)).toEqual([]);
});

describe.each(sendingMessages)("in a %s", (kind) => {
  test.each(TALK)("%s changes neither state nor memory, and makes nobody's page stale", (type) => {
    const before = opened(kind);
    const actor = { id: uuid(200), roles: ROLES };
    for (const payload of samples[kind][type]?.({} as never) ?? []) {
      const said = decide(kind, before, actor, { type, ...payload }, stamp);
      if (!said.ok) throw new Error(JSON.stringify(said.refusal));
      expect(said.quiet).toBe(true);
      expect(stored(said.snapshot)).toEqual(before);
    }
  });

  test("inner talk is of one side, and every other role is told nothing of it", () => {
    for (const type of INTERNAL) {
      const inside = WORKFLOWS[kind].policy[type]?.roles ?? [];
      expect(new Set(inside.map(sideOf)).size).toBe(1);
      const told = ROLES.filter((role) => !hiddenTypes(kind, [role]).includes(type));
      expect([...told].sort()).toEqual([...inside, "admin", "auditor"].sort());
      const event = { type, actorRole: inside[0] as Role, payload: { text: "inner", name: "inner.pdf" } };
      for (const role of ROLES.filter((r) => !told.includes(r)))
        expect(projectEvent(kind, event, [role])).toBeNull();
    }
  });

  test.each(LOCALES)("has words in %s", (locale) => {
    const t = textsFor(locale).cases;
    const words = { who: "Kari", count: 2, rule: "", what: "", to: "", settled: true };
    for (const type of TALK) {
      expect(commandText(t, kind, type)?.done).toMatch(/\w/);
      expect(eventText(t, kind, type)?.(words)).toContain("Kari");
    }
  });
});
