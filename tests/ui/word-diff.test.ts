// The words that changed in an answer, and nothing lost on the way.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordDiff } from "#app/ui/diff-words.ts";

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `{-${text}-}`))
    .join("");

describe("the difference of two texts", () => {
  test("is told word by word", () => {
    expect(told("Hele landet, hver dag.", "Bare Bodø, hver dag.")).toBe(
      "{-Hele landet-}{+Bare Bodø+}, hver dag.",
    );
    expect(told("Same text", "Same text")).toBe("Same text");
  });

  test("of an empty text is the other one whole", () => {
    expect(told("", "All new")).toBe("{+All new+}");
    expect(told("All gone", "")).toBe("{-All gone-}");
    expect(wordDiff("", "")).toEqual([]);
  });

  test("cuts what stands far from a change, and keeps what stands near", () => {
    const filler = Array.from({ length: 100 }, (_, i) => `word${i}`).join(" ");
    const shown = told(`${filler} old ${filler}`, `${filler} new ${filler}`);
    expect(shown).toContain("… ");
    expect(shown).toContain("word99 {-old-}{+new+} word0");
    expect(shown).not.toContain("word50");
  });

  test("of two long texts with nothing in common is found at once, as one change", () => {
    const text = (seed: string) => Array.from({ length: 4000 }, (_, i) => `${seed}${i}`).join(" ");
    // Of the processor, not of the clock on the wall: the machine may be busy with something else.
    const before = process.cpuUsage();
    expect(wordDiff(text("a"), text("b")).map((p) => p.kind)).toEqual(["removed", "added"]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });

  test("holds both texts, whatever they are, as long as they are short", () => {
    const words = fc.array(fc.constantFrom("a", "b", "å", ",", " ", "\n", "<b>", "𝄞"), { maxLength: 10 });
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [before, after] = [x.join(""), y.join("")];
        const parts = wordDiff(before, after);
        const without = (kind: string) =>
          parts
            .filter((p) => p.kind !== kind)
            .map((p) => p.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });
});
