// Every way through the guide: at most seven questions, none that changes nothing, and an end for every set of answers.
import { describe, expect, test } from "vitest";
import { type DatasetStanding, walkGuide } from "#workflows/guide/machine.ts";
import {
  ABOUT,
  type Answers,
  choicesOf,
  FORMS,
  HAS,
  isAnswer,
  NO_DATASET,
  OFTEN,
  QUESTIONS,
  type Typed,
  USES,
} from "#workflows/guide/questions.ts";

const dataset = "11111111-2222-4333-8444-555555555555";
const whole: Typed = {
  goal: "Show free charging stations",
  data: dataset,
  about: "persons",
  use: "own",
  form: "file",
  often: "once",
  has: "body",
};

describe("the guide", () => {
  test("leads every combination of answers to a plan, with at most seven questions", () => {
    const ends = new Map<string, number>();
    for (const data of [dataset, ...NO_DATASET])
      for (const about of ABOUT)
        for (const use of USES)
          for (const form of FORMS)
            for (const often of OFTEN)
              for (const has of HAS) {
                const known = data === dataset;
                const walk = walkGuide(
                  { goal: "abc", data, about, use, form, often, has },
                  known ? "ask" : null,
                );
                // Things cannot be asked for their consent: that answer is asked anew.
                const end = about === "things" && has === "subjects" && !known ? "has" : "plan";
                const right =
                  walk.at === end &&
                  walk.asked.length <= QUESTIONS.length &&
                  new Set(walk.asked).size === walk.asked.length;
                const key = right ? "right" : `wrong: ${[data, about, use, form, often, has]}`;
                ends.set(key, (ends.get(key) ?? 0) + 1);
              }
    expect([...ends]).toEqual([["right", 3 * 4 * 5 * 4 * 3 * 4]]);
  });

  test.each<[string, Typed, DatasetStanding | null, string, number]>([
    ["nothing", {}, null, "goal", 1],
    ["one letter", { goal: "a" }, null, "goal", 1],
    ["only digits", { goal: "12345" }, null, "goal", 1],
    ["a goal that is too long", { goal: "a".repeat(401) }, null, "goal", 1],
    ["a goal", { goal: "æøå" }, null, "data", 2],
    ["a word that is no dataset", { ...whole, data: "'; drop table" }, null, "data", 2],
    ["open data", { ...whole, data: dataset }, "open", "plan", 2],
    ["data that are gone", { ...whole, data: dataset }, "vanished", "vanished", 2],
    ["a use that nobody offers", { ...whole, use: "spying" }, "ask", "use", 4],
    ["a document, which is sent once", { ...whole, form: "document", often: "" }, "ask", "plan", 6],
    ["things, whose holder is known", { ...whole, about: "things", has: "" }, "ask", "plan", 6],
    ["everything", whole, "ask", "plan", 7],
  ])("after %s stands where it should", (_, typed, standing, at, asked) => {
    const walk = walkGuide(typed, standing);
    expect([walk.at, walk.asked.length]).toEqual([at, asked]);
  });

  test("keeps later answers when an earlier one changes, as far as they fit", () => {
    const changed = walkGuide({ ...whole, data: "none", about: "businesses" }, null);
    expect(changed.at).toBe("plan");
    expect(changed.answers).toMatchObject({ use: "own", form: "file", has: "body" });
    expect(walkGuide({ ...whole, data: "none", about: "things", has: "subjects" }, null).at).toBe("has");
  });

  test("takes no answer that it does not offer", () => {
    const before: Partial<Answers> = { about: "things" };
    expect(choicesOf("has", before)).not.toContain("subjects");
    expect(isAnswer("has", "subjects", before)).toBe(false);
    for (const question of QUESTIONS) expect(isAnswer(question, "", {})).toBe(false);
  });
});
