// Whether the people there are can fill the stages that a policy names.
import { describe, expect, test } from "vitest";
import { impossibleStages } from "#workflows/request/access-policy.ts";

const stage = (needed: number, ...approvers: string[]) => ({ name: "", needed, approvers });

describe("stages that cannot be filled", () => {
  test.each([
    ["one of two", [stage(1)], true, ["a", "b"], []],
    ["nobody decides", [stage(1)], true, [], [0]],
    ["two of one", [stage(2)], true, ["a"], [0]],
    ["the only free one is named later", [stage(1), stage(1, "a")], true, ["a", "b"], []],
    ["one person for two stages under four eyes", [stage(1, "a"), stage(1, "a")], true, ["a", "b"], [1]],
    ["one person for two stages without them", [stage(1, "a"), stage(1, "a")], false, ["a", "b"], []],
    ["a chain of places", [stage(1, "a", "b"), stage(1, "b", "c"), stage(1, "a")], true, ["a", "b", "c"], []],
    ["who is named has left", [stage(1, "gone")], true, ["a"], [0]],
    ["three of four in two stages", [stage(2), stage(2, "a", "b")], true, ["a", "b", "c"], [1]],
  ])("%s", (_, stages, fourEyes, approvers, expected) => {
    expect(impossibleStages({ stages, fourEyes }, approvers)).toEqual(expected);
  });
});
