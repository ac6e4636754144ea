// What was stored by an older build is read and replayed by this one.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { replayOf } from "#app/audit/replay-case.ts";
import { available, decide } from "#workflows/decide.ts";
import { NOT_KEPT } from "#workflows/policy.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { type PastEvent, redecide } from "#workflows/replay.ts";
import { readState, restore } from "#workflows/state.ts";
import { CASE_KINDS, type CaseKind, type StoredSnapshot } from "#workflows/types.ts";
import { type Upcast, upcastEvent, upcastSnapshot } from "#workflows/upcast.ts";
import { uuid } from "./samples.ts";

interface OlderCase {
  caseId: string;
  events: PastEvent[];
  snapshot: StoredSnapshot;
}
const older = (name: string): OlderCase =>
  JSON.parse(readFileSync(new URL(`./older-shapes/${name}.json`, import.meta.url), "utf8"));

describe("a request of machine version 1", () => {
  const { caseId, events, snapshot } = older("request-1");
  const workflow = WORKFLOWS.request;

  test("has a shape that this build cannot read as it is", () => {
    expect(() => restore(workflow, snapshot)).toThrow();
  });

  test("is read and goes on after its upcast", () => {
    const now = upcastSnapshot(workflow, 1, snapshot);
    expect(readState(restore(workflow, now))).toMatchObject({ state: "active", open: true });
    const owner = { id: uuid(101), roles: ["handler" as const] };
    expect(available("request", now, owner)).toContain("suspend");
    const stamp = { caseId, at: "2026-04-01T09:00:00.000Z", by: uuid(101), commandId: uuid(2000) };
    expect(
      decide("request", now, owner, { type: "suspend", reasons: "A breach of the terms." }, stamp).ok,
    ).toBe(true);
  });

  test("is told again from its events and comes out the same", () => {
    const replay = replayOf("request", caseId);
    for (const [i, event] of events.entries()) {
      expect(replay.next({ ...event, seq: i + 1, stateAfter: "", ballAfter: null })).toBe(true);
    }
    expect(replay.end({ snapshot, machineVersion: 1 })).toBeUndefined();
    const changed = structuredClone(snapshot);
    (changed.context.decision as { legalBasis: string }).legalBasis = "none";
    const again = replayOf("request", caseId);
    for (const [i, event] of events.entries())
      again.next({ ...event, seq: i + 1, stateAfter: "", ballAfter: null });
    expect(again.end({ snapshot: changed, machineVersion: 1 })).toMatchObject({
      fault: "other-memory",
      detail: "context.decision.legalBasis",
    });
  });
});

describe("upcasts", () => {
  const upcasts: Upcast[] = [
    { version: 2, snapshot: (s) => ({ ...s, value: "renamed" }) },
    {
      version: 1,
      snapshot: (s) => ({ ...s, context: { ...s.context, added: true } }),
      event: (e) => ({ ...e, payload: { ...e.payload, added: true } }),
    },
  ];
  const to = { version: 3, upcasts };

  test("run one after the other, from the version that was stored", () => {
    const before = { value: "old", context: {} };
    expect(upcastSnapshot(to, 1, before)).toEqual({ value: "renamed", context: { added: true } });
    expect(upcastSnapshot(to, 2, before)).toEqual({ value: "renamed", context: {} });
    expect(upcastSnapshot(to, 3, before)).toBe(before);
    expect(before).toEqual({ value: "old", context: {} });
    expect(upcastEvent(to, 1, { type: "create", payload: {} })).toEqual({
      type: "create",
      payload: { added: true },
    });
  });

  test("refuse what a newer build has stored", () => {
    expect(() => upcastSnapshot(to, 4, { value: "x", context: {} })).toThrow(/newer build: version 4 of 3/);
  });

  test.each(CASE_KINDS)("lead a %s from each older version to the one of today", (kind) => {
    const { version, upcasts: steps } = WORKFLOWS[kind];
    expect(steps.map((s) => s.version).sort()).toEqual(Array.from({ length: version - 1 }, (_, i) => i + 1));
  });
});

/** A change to the stored shape needs an upcast, a higher version, and a review of the new file here. */
test.each(CASE_KINDS)("the shape of a %s is the one that was reviewed for its version", async (kind) => {
  const { version, context, commands, input } = WORKFLOWS[kind];
  const file = fileURLToPath(new URL(`./shapes/${kind}-${version}.txt`, import.meta.url));
  // A new command changes nothing that is stored already: it comes in with the next version.
  const reviewed = existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, "utf8")).commands) : null;
  const schema = (type: z.ZodType | undefined) => type && shapeOf(z.toJSONSchema(type, { io: "input" }));
  const shape = {
    context: schema(context),
    create: schema(input),
    commands: Object.fromEntries((reviewed ?? Object.keys(commands)).map((c) => [c, schema(commands[c])])),
  };
  await expect(`${JSON.stringify(shape, null, 1)}\n`).toMatchFileSnapshot(file);
});

/** What must be there to be read, by name and kind: an optional field or a bound that moves needs no upcast. */
function shapeOf(schema: z.core.JSONSchema.BaseSchema): unknown {
  const inner = (s: unknown) => shapeOf(s as z.core.JSONSchema.BaseSchema);
  if (schema.type === "object" && schema.properties) {
    const required = schema.required ?? [];
    const fields = Object.entries(schema.properties).filter(([name]) => required.includes(name));
    return Object.fromEntries(fields.map(([name, field]) => [name, inner(field)]));
  }
  if (schema.type === "array") return [inner(schema.items ?? {})];
  if (schema.anyOf) return schema.anyOf.map(inner);
  return schema.enum ? schema.enum.join(" | ") : (schema.type ?? "any");
}

test("what must not be kept is replaced by a text that every such field takes", () => {
  const secrets = CASE_KINDS.flatMap((kind: CaseKind) =>
    Object.entries(WORKFLOWS[kind].policy).flatMap(([type, row]) =>
      (row.secret ?? []).map((field) => ({ kind, type, field })),
    ),
  );
  expect(secrets.length).toBeGreaterThan(0);
  for (const { kind, type, field } of secrets) {
    expect(WORKFLOWS[kind].commands[type]?.shape[field].safeParse(NOT_KEPT).success).toBe(true);
  }
});

test("a build that would refuse what happened says so", () => {
  const { caseId, events } = older("request-1");
  const [create, , claim] = events as [PastEvent, PastEvent, PastEvent];
  const opened = redecide("request", caseId, null, create);
  expect(opened.ok).toBe(true);
  const replay = replayOf("request", caseId);
  replay.next({ ...create, seq: 1, stateAfter: "", ballAfter: null });
  expect(replay.next({ ...claim, seq: 2, stateAfter: "", ballAfter: null })).toBe(false);
  expect(replay.end({ snapshot: { value: "", context: {} }, machineVersion: 1 })).toMatchObject({
    fault: "refused",
    seq: 2,
    detail: "not-possible-now",
  });
});
