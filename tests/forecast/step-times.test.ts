// How long a request is in each step, with whom, and what follows for the next one.
import { expect, test } from "vitest";
import { effectiveNumber } from "#workflows/forecast/observation.ts";
import { type StepObservation, summariseSteps, usualTime } from "#workflows/forecast/step-summary.ts";
import { isTimedStep, stepTimes, type Whereabouts } from "#workflows/forecast/step-times.ts";
import { REQUEST_STEPS } from "#workflows/request/journey.ts";
import { requestMachine } from "#workflows/request/machine.ts";
import { TOOL_IDS, TOOLS, toolsFor } from "#workflows/toolbox.ts";

const day = (n: number) => new Date(Date.UTC(2026, 0, 5 + n, 9)).toISOString();
const at = (n: number, state: string, ball: Whereabouts["ball"]): Whereabouts => ({
  at: day(n),
  state,
  ball,
});
const told = (trail: Whereabouts[], now = 100) =>
  stepTimes(trail, day(now)).map(
    ({ step, days, ownDays, outcome, ticking }) =>
      `${step} ${days}+${ownDays} ${outcome}${ticking ? " ticking" : ""}`,
  );
const claimed = [at(0, "draft", "applicant"), at(2, "received", "handler"), at(5, "assessing", "handler")];

test("each day belongs to one step, and the applicant's own are told apart", () => {
  const asked = [...claimed, at(9, "assessing", "applicant"), at(15, "assessing", "handler")];
  expect(told([...asked, at(20, "deciding", "approver"), at(22, "approved", "applicant")], 30)).toEqual([
    "apply 0+2 access",
    "receive 3+0 access",
    "assess 9+6 access",
    "decide 2+0 access",
    "agree 0+8 null",
  ]);
});

test("a step that one comes back to is counted once, and one that is left for good is not ticking", () => {
  const back = [...claimed, at(10, "deciding", "approver"), at(12, "assessing", "handler")];
  expect(told(back, 20)).toEqual([
    "apply 0+2 access",
    "receive 3+0 access",
    "assess 13+0 null ticking",
    "decide 2+0 access",
  ]);
  expect(told([...claimed, at(9, "withdrawn", null)])).toContain("assess 4+0 stopped");
  expect(told([...claimed, at(9, "assessing", "applicant")], 10)).toContain("assess 4+1 null");
});

test("what an appeal brings later is another story", () => {
  const refused = [...claimed, at(9, "deciding", "approver"), at(11, "refused", "applicant")];
  expect(told([...refused, at(40, "appealed", "handler"), at(60, "assessing", "handler")])).toEqual(
    told(refused),
  );
  expect(told([])).toEqual([]);
});

test("states stand in the step that the machine says", () => {
  for (const [state, { meta }] of Object.entries(requestMachine.states)) {
    const step = (meta as { step?: string } | undefined)?.step ?? "";
    const timed = stepTimes([at(0, state, null)], day(1)).map((time) => time.step);
    // A refusal belongs to deciding on the map, but nobody waits in it.
    if (timed.length > 0) expect(`${state} ${timed}`).toBe(`${state} ${step}`);
    else
      expect(
        ["discarded", "withdrawn", "refused", "appealed", "closed", "not-agreed"].includes(state) ||
          !isTimedStep(step),
      ).toBe(true);
  }
});

const rows = (n: number, more: Partial<StepObservation> = {}): StepObservation[] =>
  Array.from({ length: n }, (_, i) => ({
    step: "assess" as const,
    days: i + 1,
    ownDays: 0,
    outcome: "access" as const,
    weight: 1,
    ...more,
  }));

test("the usual time is the owner's where nine have gone on, else everybody's, else nobody's", () => {
  const few = summariseSteps(rows(8));
  const many = summariseSteps(rows(19));
  expect(few.assess?.duration).toBeNull();
  expect(many.assess).toMatchObject({
    ended: 19,
    running: 0,
    duration: { median: 10, from: 2, to: 18 },
    own: null,
  });
  expect(usualTime("assess", { owner: many, all: many })?.level).toBe("owner");
  expect(usualTime("assess", { owner: few, all: many })?.level).toBe("all");
  expect(usualTime("assess", { owner: few, all: undefined })).toBeNull();
  expect(usualTime("decide", { owner: many, all: many })).toBeNull();
  expect(effectiveNumber(rows(19))).toBe(19);
});

test("requests that wait still make the usual time longer, as those that have gone on cannot", () => {
  const waiting = rows(10, { days: 15, outcome: null });
  const without = summariseSteps(rows(19)).assess?.duration?.median ?? 0;
  expect(summariseSteps([...rows(19), ...waiting]).assess).toMatchObject({ ended: 19, running: 10 });
  expect(summariseSteps([...rows(19), ...waiting]).assess?.duration?.median).toBeGreaterThan(without);
});

test("how often the applicant is waited for is told beside, and of agreeing all days count", () => {
  const asked = [...rows(10), ...rows(10, { ownDays: 6 })];
  expect(summariseSteps(asked).assess?.own).toEqual({ share: 0.5, median: 6 });
  const agreed = summariseSteps(rows(9, { step: "agree", days: 0, ownDays: 4 })).agree;
  expect(agreed).toMatchObject({ own: null, duration: { median: 4 } });
});

test("every tool stands in a step, at an address, and both sides find something in each step but the first", () => {
  expect(TOOLS.map(({ id }) => id).sort()).toEqual([...TOOL_IDS].sort());
  for (const { id, url, steps } of TOOLS)
    expect(`${id} ${steps.length > 0 && /^(https:\/\/|\/)[^\s]+$/.test(url)}`).toBe(`${id} true`);
  for (const step of REQUEST_STEPS) {
    expect(`${step} ${toolsFor(TOOLS, step, "applicant").length > 0}`).toBe(`${step} true`);
    if (step !== "apply") expect(`${step} ${toolsFor(TOOLS, step, "owner").length > 0}`).toBe(`${step} true`);
  }
});
