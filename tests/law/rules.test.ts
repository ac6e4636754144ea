// The table of rules: complete, without gaps or overlaps in time, and known to every machine that names a rule.
import { describe, expect, test } from "vitest";
import { isRuleId, ruleAt, ruleOfVersion } from "#workflows/law/find-rule.ts";
import { RULE_IDS, type Rule, type RuleId } from "#workflows/law/rule.ts";
import { RULES } from "#workflows/law/rules.ts";
import { UNDER_1967 } from "#workflows/law/rules-administration.ts";
import { DEFAULT_LAW_SETTINGS } from "#workflows/law/settings.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { StateMeta } from "#workflows/state-meta.ts";
import { CASE_KINDS } from "#workflows/types.ts";

const today = "2026-11-24T12:00:00.000Z";

test("every rule governs on every day, before and after the new Act", () => {
  const settings = { ...DEFAULT_LAW_SETTINGS, newActInForce: "2027-01-01" };
  for (const id of RULE_IDS) {
    for (const at of [
      "2020-01-01T12:00:00Z",
      "2026-12-31T22:59:59.999Z",
      "2026-12-31T23:00:00Z",
      "2030-01-01T12:00:00Z",
    ]) {
      const bound = (d: string | null) => (d === "new-act" ? settings.newActInForce : d);
      const day = at < "2026-12-31T23" ? "2026-12-31" : "2027-01-01";
      const governing = RULES.filter(
        (r) => r.id === id && (bound(r.effectiveFrom) ?? "") <= day && day < (bound(r.effectiveTo) ?? "9"),
      );
      expect(governing, `${id} at ${at}`).toHaveLength(1);
      expect(ruleAt(id, at, settings).version).toBe(governing[0]?.version);
    }
  }
});

test("a rule and a version name one row", () => {
  const keys = RULES.map((r) => `${r.id} ${r.version}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("the Act of 1967", () => {
  test("governs until an administrator sets the day of the new one", () => {
    expect(ruleAt("appeal-window", "2099-01-01T00:00:00Z").version).toBe("fvl-1967@1");
  });

  test("gives way at midnight in Oslo on that day", () => {
    const settings = { ...DEFAULT_LAW_SETTINGS, newActInForce: "2027-07-01" };
    expect(ruleAt("appeal-window", "2027-06-30T21:59:59.999Z", settings).version).toBe("fvl-1967@1");
    expect(ruleAt("appeal-window", "2027-06-30T22:00:00.000Z", settings).version).toBe("fvl-2025@1");
  });

  test("is confirmed for itself only: the new Act is unchecked until this table is", () => {
    const settings = {
      ...DEFAULT_LAW_SETTINGS,
      newActInForce: "2026-01-01",
      confirmed: ["fuller-reasons" as const],
    };
    expect(ruleOfVersion("fuller-reasons", "fvl-1967@1", settings)?.checked).toBe(true);
    expect(ruleAt("fuller-reasons", today, settings).checked).toBe(false);
  });
});

test("exactly the rules that law.md marks are unchecked", () => {
  const unchecked = RULE_IDS.filter((id) => !ruleAt(id, today).checked);
  expect(unchecked).toEqual<RuleId[]>([
    "fuller-reasons",
    "late-appeal",
    "appeal-costs",
    "access-fuller-reasons",
    "access-fuller-reasons-answer",
    "open-data-reuse",
    "subject-rights",
    "breach-notice",
  ]);
});

test("EU rules that are not yet Norwegian law say so until an administrator confirms them", () => {
  expect(ruleAt("protected-data-reuse", today).inForce).toBe("not-yet-norwegian-law");
  const settings = { ...DEFAULT_LAW_SETTINGS, nowInForce: ["protected-data-reuse" as const] };
  expect(ruleAt("protected-data-reuse", today, settings).inForce).toBe(true);
});

test("every provision outside the product has an address at the source of law", () => {
  for (const r of RULES) {
    if (r.jurisdiction === "product") expect(r.url).toBeNull();
    else expect(new URL(r.url ?? "").host).toMatch(/^(lovdata\.no|eur-lex\.europa\.eu)$/);
  }
});

describe("standing still", () => {
  test("is allowed by law to no clock, and by ourselves to the centre's own service level", () => {
    // A rule that is added here stands beside the provision that allows it, and a person has read that provision.
    expect(RULES.flatMap((r) => (r.pausesBy ? [[r.id, r.jurisdiction, r.pausesBy]] : []))).toEqual([
      ["centre-answer", "product", "service-level"],
    ]);
  });

  test("cannot be declared of a rule of law without the provision that allows it", () => {
    const [statutory] = UNDER_1967;
    if (!statutory) throw new Error("no rule");
    // @ts-expect-error a yes without a provision
    const yes: Rule = { ...statutory, pausesBy: true };
    // @ts-expect-error our own service level is no provision of a law
    const ours: Rule = { ...statutory, pausesBy: "service-level" };
    expect([yes.jurisdiction, ours.jurisdiction]).toEqual(["NO", "NO"]);
  });
});

describe.each(CASE_KINDS)("%s", (kind) => {
  const metas: StateMeta[] = [];
  const collect = (node: { meta?: unknown; states: Record<string, unknown> }) => {
    if (node.meta) metas.push(node.meta as StateMeta);
    for (const child of Object.values(node.states)) collect(child as typeof node);
  };
  collect(WORKFLOWS[kind].machine.root as never);

  test("names only clocks that are rules, and stops only those that may stand still", () => {
    expect(metas.length).toBeGreaterThan(0);
    for (const id of metas.flatMap((m) => m.clocks ?? [])) expect(isRuleId(id), id).toBe(true);
    for (const id of metas.flatMap((m) => m.pauses ?? []))
      expect(ruleAt(id, today).pausesBy, id).not.toBeNull();
  });
});

test("an id that is no rule is a fault, not a clock that never rings", () => {
  expect(() => ruleAt("no-such-rule", today)).toThrow(/no-such-rule/);
});
