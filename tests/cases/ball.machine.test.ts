// The ledger of the ball: every moment of a case belongs to exactly one holder.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BallMark, ballHolder, ballLedger, ballShares, passBall } from "#workflows/ball.ts";
import { CASE_KINDS, type Role } from "#workflows/types.ts";
import { type WalkStep, walk } from "./walk.ts";

const day = (n: number) => new Date(Date.parse("2026-03-02T09:00:00.000Z") + n * 86_400_000).toISOString();
const mark = (
  seq: number,
  days: number,
  role: Role | null | "over",
  orgId: string | null = role,
  userId = "",
): BallMark => ({
  seq,
  at: day(days),
  holder: role === "over" ? null : { role, orgId, userId: userId || null },
});

describe("passing the ball", () => {
  const held = { seq: 3, role: "handler", orgId: "owner", userId: null, from: day(0), to: null } as const;

  test("to somebody else ends one interval and begins the next in the same moment", () => {
    expect(passBall(held, mark(4, 2, "applicant", "firm"))).toEqual({
      closedAt: day(2),
      opened: { seq: 4, role: "applicant", orgId: "firm", userId: null, from: day(2), to: null },
    });
  });

  test("an event that passes nothing writes nothing", () => {
    expect(passBall(held, mark(4, 2, "handler", "owner"))).toEqual({ closedAt: null, opened: null });
  });

  test("within an organisation from nobody in particular to a person is another interval", () => {
    expect(passBall(held, mark(4, 2, "handler", "owner", "kari")).opened).toMatchObject({ userId: "kari" });
  });

  test("the end of the case ends the last interval", () => {
    expect(passBall(held, mark(9, 5, "over"))).toEqual({ closedAt: day(5), opened: null });
    expect(passBall(null, mark(10, 6, "over"))).toEqual({ closedAt: null, opened: null });
  });

  test("a clock that runs behind makes no negative time", () => {
    expect(passBall(held, mark(4, -1, "applicant")).closedAt).toBe(day(0));
  });
});

describe("who holds it", () => {
  const parties = [
    { principal: "org:firm:applicant", role: "applicant" },
    { principal: "org:owner:handler", role: "handler" },
    { principal: "user:kari", role: "handler" },
  ] as const;
  const at = (ball: Role | null, extra = {}) => ({ open: true, ball, othersTurn: false, ...extra });

  test.each([
    [at("applicant"), { role: "applicant", orgId: "firm", userId: null }],
    [at("handler"), { role: "handler", orgId: "owner", userId: "kari" }],
    // Kari handles the request, but the centre's adviser has the ball: it is not hers.
    [at("adviser"), { role: "adviser", orgId: "centre", userId: null }],
    [at("subject"), { role: "subject", orgId: null, userId: null }],
    [at("handler", { othersTurn: true }), { role: "handler", orgId: "owner", userId: null }],
    [at(null), { role: null, orgId: null, userId: null }],
    [at(null, { open: false }), null],
  ])("%o: %o", (state, holder) => {
    expect(ballHolder(state, parties, "kari", "centre")).toEqual(holder);
  });
});

describe("shares", () => {
  test("add up in whole days, in the order of first holding, one line for each organisation", () => {
    const ledger = ballLedger([
      mark(1, 0, "applicant", "firm"),
      mark(2, 0.4, "handler", "owner"),
      mark(3, 6, "handler", "owner", "kari"),
      mark(4, 12.8, "applicant", "firm"),
      mark(5, 16.1, "approver", "owner"),
    ]);
    expect(ballShares(ledger, day(17)).map((s) => [s.holder, s.days, s.now])).toEqual([
      [{ orgId: "firm" }, 4, false],
      [{ orgId: "owner" }, 13, true],
    ]);
  });

  test("time in which nobody has to act is a line of its own", () => {
    const ledger = ballLedger([mark(1, 0, "subject", null), mark(2, 3, null), mark(3, 10, "over")]);
    expect(ballShares(ledger, day(99)).map((s) => [s.holder, s.days, s.now])).toEqual([
      [{ role: "subject" }, 3, false],
      [null, 7, false],
    ]);
  });
});

/** Parties and assignee as the shell keeps them, from the effects of each step. */
function marksOf(steps: readonly WalkStep[]): BallMark[] {
  let parties: { principal: string; role: Role }[] = [];
  let assignee: string | null = null;
  return steps.map(({ seq, at, state, snapshot, effects }) => {
    for (const e of effects) {
      if (e.type === "add-party") parties = [...parties, { principal: e.principal, role: e.role }];
      if (e.type === "assign-to") assignee = e.userId;
    }
    return { seq, at, holder: ballHolder(state, parties, assignee, snapshot.context.centreOrgId) };
  });
}

describe.each(CASE_KINDS)("on any way through a %s", (kind) => {
  const anyWalk = fc
    .array(fc.tuple(fc.nat(1000), fc.integer({ min: 0, max: 800 })), { maxLength: 25 })
    .map((steps) =>
      walk(
        kind,
        steps.map(([choice]) => choice),
        steps.map(([, hours]) => hours),
      ),
    );

  test("the times of all holders add up to the age of the case", () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(5_000), (steps, later) => {
        const ledger = ballLedger(marksOf(steps));
        const now = new Date(Date.parse(steps.at(-1)?.at ?? "") + later * 3_600_000).toISOString();
        // Counted from the steps alone: a case grows older while it is open.
        const age = steps.reduce((sum, s, i) => {
          const until = Date.parse(steps[i + 1]?.at ?? now);
          return s.state.open ? sum + until - Date.parse(s.at) : sum;
        }, 0);
        const shares = ballShares(ledger, now);
        expect(shares.reduce((sum, s) => sum + s.milliseconds, 0)).toBe(age);
        expect(shares.reduce((sum, s) => sum + s.days, 0)).toBe(Math.floor(age / 86_400_000));
      }),
      { numRuns: 60 },
    );
  });

  test("each interval begins where the last one ended, and only the last can be open", () => {
    fc.assert(
      fc.property(anyWalk, (steps) => {
        const ledger = ballLedger(marksOf(steps));
        const reopened = steps.some((s, i) => s.state.open && steps[i - 1]?.state.open === false);
        for (const [i, interval] of ledger.entries()) {
          const next = ledger[i + 1];
          if (next && !reopened) expect(interval.to).toBe(next.from);
          if (next) expect(interval.to).not.toBeNull();
        }
        expect(ledger.at(-1)?.to === null).toBe(steps.at(-1)?.state.open);
      }),
      { numRuns: 60 },
    );
  });
});
