// A decision says where the rule stands and why, or it is not sent.
import { describe, expect, test } from "vitest";
import { AT, answers, inputs, uuid } from "#tests/cases/samples.ts";
import { type Decision, decide, open } from "#workflows/decide.ts";
import type { AnswerRule } from "#workflows/request/answer-time.ts";
import { type DecisionDraft, type MissingPart, missingParts } from "#workflows/request/decision-draft.ts";
import { stored } from "#workflows/state.ts";
import { ROLES, type StoredSnapshot } from "#workflows/types.ts";

const whole: DecisionDraft = {
  outcome: "refuse",
  reasons: "The data are secret, and the purpose does not outweigh it.",
  legalBasis: "forvaltningsloven § 13",
  accessUntil: "",
};

test.each<[Partial<DecisionDraft>, AnswerRule | null, MissingPart[]]>([
  [{}, "interim-answer", []],
  [{ reasons: "No." }, "interim-answer", ["reasons"]],
  [{ reasons: "", legalBasis: " " }, "interim-answer", ["reasons", "legal-basis"]],
  [{ legalBasis: "personvern" }, "interim-answer", ["provision"]],
  [{ legalBasis: "GDPR artikkel 6" }, "interim-answer", []],
  [{ legalBasis: "GDPR art. 6" }, null, []],
  [{ legalBasis: "matrikkellova §§ 29 og 30" }, "interim-answer", []],
  [{ legalBasis: "forvaltningsloven § 13" }, "access-silence", ["access-provision"]],
  [{ legalBasis: "offentleglova § 13, jf. forvaltningsloven § 13" }, "access-silence", []],
  [{ legalBasis: "offl. § 14 første ledd" }, "access-silence", []],
  [{ outcome: "approve" }, "interim-answer", ["access-until"]],
  [{ outcome: "approve", accessUntil: "2027-01-01" }, "access-silence", []],
])("%j under %s lacks %j", (change, rule, missing) => {
  expect(missingParts({ ...whole, ...change }, rule)).toEqual(missing);
});

describe("before it is sent", () => {
  const anybody = { id: uuid(900), roles: ROLES };
  let commands = 0;
  const stamp = () => ({ caseId: uuid(9), at: AT, by: anybody.id, commandId: uuid(901 + commands++) });
  const snapshotOf = (step: Decision) => {
    if (!step.ok) throw new Error(JSON.stringify(step.refusal));
    return stored(step.snapshot);
  };
  const steps = [
    { type: "submit", answers },
    { type: "claim" },
    { type: "propose-decision", recommendation: "refuse", reasons: whole.reasons },
  ];
  const deciding = steps.reduce<StoredSnapshot>(
    (before, step) => snapshotOf(decide("request", before, anybody, step, stamp())),
    snapshotOf(open("request", anybody, inputs.request, stamp())),
  );
  const give = (legalBasis: string) =>
    decide(
      "request",
      deciding,
      { id: uuid(800), roles: ["approver"] },
      { type: "refuse", reasons: whole.reasons, legalBasis },
      stamp(),
    );

  test("the part that is missing is named, and nothing is decided", () => {
    expect(give("personvern")).toEqual({
      ok: false,
      refusal: { code: "invalid", issues: [{ path: "legalBasis", problem: "no-provision" }] },
    });
    expect(give(whole.legalBasis)).toMatchObject({ ok: true });
  });
});
