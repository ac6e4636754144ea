// What a person may lawfully do, and when: each right from the day it ripens, with its provision, and not a day before.
import { describe, expect, test } from "vitest";
import { type ClockRow, syncClocks, type WantedClock } from "#workflows/law/clocks.ts";
import { type LawfulCase, lawfulSteps } from "#workflows/law/lawful-steps.ts";
import { AFTERWARDS, EARLY_STEPS, NEXT_STEP_TABLE } from "#workflows/law/next-steps.ts";
import { RULES } from "#workflows/law/rules.ts";
import { DEFAULT_LAW_SETTINGS } from "#workflows/law/settings.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { CASE_KINDS } from "#workflows/types.ts";

const on = (date: string) => `${date}T12:00:00.000Z`;
const law = {
  ...DEFAULT_LAW_SETTINGS,
  nowInForce: ["protected-data-reuse" as const, "open-data-reuse" as const],
};
/** Begun on Wed 9 September 2026. */
const clocks = (...wanted: WantedClock[]) => syncClocks([], wanted, [], on("2026-09-09"), law).rows;
const of = (rows: ClockRow[], more: Partial<LawfulCase> = {}): LawfulCase => ({
  open: true,
  roles: ["applicant"],
  clocks: rows,
  offered: ["send-message", "appeal"],
  refusedAt: null,
  extensionReasons: "",
  ...more,
});
const names = (c: LawfulCase, date: string) => lawfulSteps(c, on(date), law).map((s) => s.step);
const LATE = ["remind-handler", "complain-to-ombudsman"];
const promised = { rule: "promised-answer", given: "2026-11-20" };

describe("the applicant of a request", () => {
  test.each<[string, WantedClock[], string, string[]]>([
    [
      "an interim answer is due on Fri 9 October: nothing that day",
      [{ rule: "interim-answer" }],
      "2026-10-09",
      [],
    ],
    ["the day after it", [{ rule: "interim-answer" }], "2026-10-10", LATE],
    ["a promise is kept until its day is over", [promised], "2026-11-20", []],
    ["a promise that was not kept", [promised], "2026-11-21", LATE],
    ["silence on Wed 16 September, the fifth working day", [{ rule: "access-silence" }], "2026-09-16", []],
    [
      "silence is a refusal from Thu 17",
      [{ rule: "access-silence" }],
      "2026-09-17",
      ["appeal", "complain-to-ombudsman"],
    ],
    [
      "re-use of protected data, late",
      [{ rule: "protected-data-reuse" }],
      "2026-11-10",
      ["remind-handler", "ask-for-redress"],
    ],
    ["open data, late", [{ rule: "open-data-reuse" }], "2026-10-08", ["remind-handler", "appeal"]],
    ["refused: at once", [{ rule: "appeal-window" }], "2026-09-09", ["appeal", "see-case-file"]],
    [
      "refused: the last day of three weeks, Wed 30",
      [{ rule: "appeal-window" }],
      "2026-09-30",
      ["appeal", "see-case-file"],
    ],
    [
      "access until 31 December: the first reminder is 20 working days before",
      [{ rule: "access-expiry", given: "2026-12-31" }],
      "2026-12-01",
      [],
    ],
    ["and then", [{ rule: "access-expiry", given: "2026-12-31" }], "2026-12-02", ["renew-access"]],
  ])("%s", (_, wanted, date, expected) => {
    expect(names(of(clocks(...wanted)), date)).toEqual(expected);
  });

  test("an extension that nobody explained may be asked about; one with reasons may not", () => {
    const reuse = { rule: "protected-data-reuse" };
    const extended = syncClocks(
      clocks(reuse),
      [{ ...reuse, extended: true }],
      [],
      on("2026-10-01"),
      law,
    ).rows;
    expect(names(of(extended), "2026-10-02")).toEqual(["ask-why-extended"]);
    expect(names(of(extended, { extensionReasons: "Three systems." }), "2026-10-02")).toEqual([]);
  });

  test("a late appeal can be sent for a year, and no longer", () => {
    const over = of([], { open: false, offered: ["appeal"], refusedAt: on("2026-09-09") });
    expect(lawfulSteps(over, on("2026-10-20"), law)).toMatchObject([
      {
        step: "file-late-appeal",
        because: "late",
        deadline: "2027-09-09",
        provision: { id: "fvl-31", checked: false },
        how: { do: "command", command: "appeal" },
      },
    ]);
    expect(names(over, "2027-09-09")).toEqual(["file-late-appeal"]);
    expect(names(over, "2027-09-10")).toEqual([]);
    expect(names({ ...over, offered: [] }, "2026-10-20")).toEqual([]);
  });

  test("each right names its provision, its ripening and the way to use it", () => {
    const [first] = lawfulSteps(of(clocks({ rule: "interim-answer" })), on("2026-10-12"), law);
    expect(first).toEqual({
      step: "remind-handler",
      because: "missed",
      rule: "interim-answer",
      since: "2026-10-09T21:59:59.999Z",
      until: null,
      deadline: "2026-10-09",
      provision: { id: "fvl-11a-2", url: "https://lovdata.no/lov/1967-02-10/§11a", checked: true },
      how: { do: "message" },
    });
  });

  test("an appeal is the case's own command where it has one, else a letter", () => {
    const silence = clocks({ rule: "access-silence" });
    const how = (offered: string[]) => lawfulSteps(of(silence, { offered }), on("2026-09-17"), law)[0]?.how;
    expect(how(["appeal", "send-message"])).toMatchObject({ do: "command", command: "appeal" });
    expect(how(["send-message"])).toEqual({ do: "message" });
    // Nothing can be sent: the letter to a person outside is left.
    expect(names(of(silence, { offered: [] }), "2026-09-17")).toEqual(["complain-to-ombudsman"]);
  });

  test("a right that follows from two deadlines is told once", () => {
    const both = of(clocks({ rule: "interim-answer" }, { rule: "protected-data-reuse" }));
    expect(names(both, "2026-11-20")).toEqual([...LATE, "ask-for-redress"]);
  });

  test("a right ripens though the applicant had the ball: the month counts from receipt", () => {
    const interim = [{ rule: "interim-answer" }];
    const { rows } = syncClocks(clocks(...interim), interim, true, on("2026-09-20"), law);
    expect(names(of(rows), "2026-10-10")).toEqual(LATE);
  });
});

describe("others", () => {
  const interim = clocks({ rule: "interim-answer" });
  const owner = of(interim, { roles: ["handler"], offered: ["send-interim-answer", "send-message"] });
  test.each([
    // Five working days before Fri 9 October.
    ["2026-10-01", []],
    ["2026-10-02", ["send-interim-answer"]],
    ["2026-10-12", ["send-interim-answer"]],
  ])("the owner on %s: %j", (date, expected) => {
    expect(names(owner, date)).toEqual(expected);
  });

  test.each(["admin", "auditor", "subject", "adviser"] as const)("%s: nothing", (role) => {
    expect(names(of(interim, { roles: [role] }), "2026-10-12")).toEqual([]);
  });

  test("whoever asked the resource centre may ask when the answer comes", () => {
    const asker = of(clocks({ rule: "centre-answer" }), { roles: ["asker"] });
    expect(names(asker, "2026-09-24")).toEqual(["contact-centre"]);
    const question = [{ rule: "centre-answer" }];
    const stopped = syncClocks(clocks(...question), question, true, on("2026-09-20"), law);
    expect(names({ ...asker, clocks: stopped.rows }, "2026-12-01")).toEqual([]);
  });
});

test("every command and rule that the tables name exists", () => {
  const commands = new Set(CASE_KINDS.flatMap((kind) => Object.keys(WORKFLOWS[kind].commands)));
  for (const row of Object.values(NEXT_STEP_TABLE)) {
    if (row.how.do === "command") expect(commands).toContain(row.how.command);
  }
  const rules = new Set(RULES.map((r) => r.id));
  for (const { rule, step } of [...EARLY_STEPS, ...AFTERWARDS]) {
    expect(rules).toContain(rule);
    expect(NEXT_STEP_TABLE[step], step).toBeDefined();
  }
});
