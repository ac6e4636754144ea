// By when an owner has to answer: which clocks a request has, and what an interim answer and an extension do to them.
import { describe, expect, test } from "vitest";
import { nextClocks } from "#app/cases/execute/next-clocks.ts";
import { answers, inputs, uuid } from "#tests/cases/samples.ts";
import { decide, open } from "#workflows/decide.ts";
import type { ClockRow } from "#workflows/law/clocks.ts";
import { DEFAULT_LAW_SETTINGS } from "#workflows/law/settings.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { AnswerRule } from "#workflows/request/answer-time.ts";
import { readState, stored } from "#workflows/state.ts";
import { ROLES, type StoredSnapshot } from "#workflows/types.ts";

const prose = "The data come from three systems, and one of them is being moved.";
const on = (date: string) => `${date}T12:00:00.000Z`;
const law = {
  ...DEFAULT_LAW_SETTINGS,
  nowInForce: ["protected-data-reuse" as const, "open-data-reuse" as const],
};

interface Standing {
  snapshot: StoredSnapshot;
  clocks: ClockRow[];
}
let n = 0;
const stamp = (date: string) => ({
  caseId: uuid(9),
  at: on(date),
  by: uuid(200 + n),
  commandId: uuid(1000 + n++),
});

/** One command, with the clocks as the shell keeps them. */
function give(before: Standing, date: string, type: string, payload: object = {}): Standing {
  const step = decide(
    "request",
    before.snapshot,
    { id: uuid(50), roles: ROLES },
    { type, ...payload },
    stamp(date),
  );
  if (!step.ok) throw new Error(`${type}: ${JSON.stringify(step.refusal)}`);
  return after(before.clocks, step, type, date);
}
function after(
  clocks: ClockRow[],
  step: { snapshot: Parameters<typeof stored>[0] },
  type: string,
  date: string,
) {
  const snapshot = stored(step.snapshot);
  const facts = WORKFLOWS.request.clockFacts(snapshot.context as never);
  const command = { type, rule: undefined, at: on(date) };
  return { snapshot, clocks: nextClocks(clocks, readState(step.snapshot), facts, command, law).rows };
}
function received(answerRule: AnswerRule | null, date = "2026-09-09"): Standing {
  const input = { ...inputs.request, answerRule };
  const first = open("request", { id: uuid(50), roles: ["applicant"] }, input, stamp(date));
  if (!first.ok) throw new Error("cannot open");
  return give(after([], first, "create", date), date, "submit", { answers });
}
const due = ({ clocks }: Standing) =>
  Object.fromEntries(clocks.map((k) => [k.rule, k.dueAt.slice(0, 10)]).sort());

describe("a request that is received on Wed 9 September 2026", () => {
  test.each<[AnswerRule | null, Record<string, string>, string]>([
    ["interim-answer", { "interim-answer": "2026-10-09" }, "one month"],
    ["access-silence", { "access-silence": "2026-09-16" }, "Thu 10, Fri 11, Mon 14, Tue 15, Wed 16"],
    [
      "protected-data-reuse",
      { "interim-answer": "2026-10-09", "protected-data-reuse": "2026-11-09" },
      "two months, and the interim answer that every public body owes",
    ],
    [
      "open-data-reuse",
      { "interim-answer": "2026-10-09", "open-data-reuse": "2026-10-07" },
      "20 working days are four plain weeks",
    ],
    [null, {}, "no public body: no law sets a time"],
  ])("under %s has %o (%s)", (rule, clocks) => {
    expect(due(received(rule))).toEqual(clocks);
  });
});

describe("an interim answer", () => {
  test("ends the clock that asked for it, and the date it names is watched", () => {
    const answered = give(received("interim-answer"), "2026-10-05", "send-interim-answer", {
      reasons: prose,
      expectedBy: "2026-11-20",
    });
    expect(due(answered)).toEqual({ "promised-answer": "2026-11-20" });
    const again = give(answered, "2026-11-19", "send-interim-answer", {
      reasons: prose,
      expectedBy: "2026-12-11",
    });
    expect(due(again)).toEqual({ "promised-answer": "2026-12-11" });
    expect(again.clocks[0]?.moves.map((m) => m.what)).toEqual(["start", "given"]);
  });

  test("without a date leaves no clock: the law sets none", () => {
    const answered = give(received("interim-answer"), "2026-10-05", "send-interim-answer", {
      reasons: prose,
      expectedBy: "",
    });
    expect(due(answered)).toEqual({});
  });

  test("does not end the time that another law sets", () => {
    const answered = give(received("protected-data-reuse"), "2026-10-05", "send-interim-answer", {
      reasons: prose,
      expectedBy: "",
    });
    expect(due(answered)).toEqual({ "protected-data-reuse": "2026-11-09" });
  });

  test.each([
    ["reasons", { reasons: "Busy.", expectedBy: "" }, "too-short"],
    ["reasons", { reasons: "", expectedBy: "" }, "required"],
    ["expectedBy", { reasons: prose, expectedBy: "soon" }, "not-a-date"],
    // The day of the command itself is no promise.
    ["expectedBy", { reasons: prose, expectedBy: "2026-10-05" }, "date-in-past"],
  ])("has to make sense: %s of %o is %s", (path, payload, problem) => {
    const command = { type: "send-interim-answer", ...payload };
    const { snapshot } = received("interim-answer");
    expect(
      decide("request", snapshot, { id: uuid(50), roles: ["handler"] }, command, stamp("2026-10-05")),
    ).toMatchObject({
      ok: false,
      refusal: { code: "invalid", issues: [{ path, problem }] },
    });
  });
});

describe("an extension", () => {
  const extend = { type: "extend-deadline", reasons: prose };
  const ask = (s: StoredSnapshot, roles = ["handler"] as const) =>
    decide("request", s, { id: uuid(50), roles }, extend, stamp("2026-10-05"));

  test("moves the date that its rule knows, once", () => {
    const extended = give(received("protected-data-reuse"), "2026-10-05", "extend-deadline", {
      reasons: prose,
    });
    // Two months end on Mon 9 November; 30 days later is Wed 9 December.
    expect(due(extended)).toEqual({ "interim-answer": "2026-10-09", "protected-data-reuse": "2026-12-09" });
    expect(ask(extended.snapshot)).toMatchObject({ ok: false, refusal: { code: "not-possible-now" } });
  });

  test.each(["interim-answer", "access-silence", null] as const)("is not possible under %s", (rule) => {
    expect(ask(received(rule).snapshot)).toMatchObject({ ok: false, refusal: { code: "not-possible-now" } });
  });

  test("is the owner's to give, and never without reasons", () => {
    const { snapshot } = received("open-data-reuse");
    const as = (roles: readonly ["applicant"] | readonly ["handler"], reasons: string) =>
      decide("request", snapshot, { id: uuid(50), roles }, { ...extend, reasons }, stamp("2026-10-05"));
    expect(as(["applicant"], prose)).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(as(["handler"], " ")).toMatchObject({ ok: false, refusal: { code: "invalid" } });
    const told = as(["handler"], prose);
    expect(told.ok && told.effects).toContainEqual({
      type: "notify",
      topic: "deadline-extended",
      to: ["applicant"],
    });
  });
});

test.each(["interim-answer", "protected-data-reuse", "open-data-reuse", "access-silence"] as const)(
  "no clock of a request under %s stands still while the applicant has to answer",
  (rule) => {
    const claimed = give(received(rule), "2026-09-10", "claim");
    const asked = give(claimed, "2026-09-14", "ask-clarification", {
      field: "purpose",
      question: "What for?",
    });
    expect(asked.clocks).toEqual(claimed.clocks);
    const answered = give(asked, "2026-09-21", "answer-clarification", { reply: "For this." });
    expect(due(answered)).toEqual(due(received(rule)));
  },
);

test("an interim answer can be given while the applicant has to answer", () => {
  const claimed = give(received("interim-answer"), "2026-09-10", "claim");
  const asked = give(claimed, "2026-09-14", "ask-clarification", { field: "purpose", question: "What for?" });
  const told = give(asked, "2026-10-05", "send-interim-answer", { reasons: prose, expectedBy: "2026-11-20" });
  expect(due(told)).toEqual({ "promised-answer": "2026-11-20" });
});
