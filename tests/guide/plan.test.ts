// The plan and what is written from it: every set of answers names who decides, the road, the papers and one thing to do now.
import { describe, expect, test } from "vitest";
import { ROADS, type Road, type RoadId } from "#app/catalogue/road/road.ts";
import { guideHref, readGuideAddress } from "#app/guide/address.ts";
import { demandDraft, letterDraft, questionDraft, requestAnswers } from "#app/guide/draft.ts";
import { goalWords } from "#app/guide/goal-words.ts";
import { planOf } from "#app/guide/plan.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { textsFor } from "#tests/support/texts.ts";
import { ABOUT, type Answers, FORMS, HAS, OFTEN, USES } from "#workflows/guide/questions.ts";
import { answerFields } from "#workflows/request/answers.ts";

const road = (id: RoadId, change: Partial<Road> = {}): Road => ({
  road: id,
  authority: id === "open" ? null : "owner",
  clockRule: "interim-answer",
  steps: ["describe-need", "owner-decides"],
  papers: id === "open" ? [] : ["purpose", "recipients", "own-legal-basis", "data-protection"],
  action: {
    kind: id === "open" ? "download" : id === "protected-reuse" ? "ask-centre" : "request",
  } as Road["action"],
  others: [],
  warnings: ["personal-data"],
  ...change,
});
const answers: Answers = {
  goal: "Vise ledige plasser",
  data: "none",
  about: "persons",
  use: "own",
  form: "file",
  often: "once",
  has: "nobody",
};
const plan = (change: Partial<Answers>, of: Road | null, asker: "business" | "public" = "business") =>
  planOf({ ...answers, ...change }, { road: of, isPrivate: of?.road === "agreement", asker });

function everySet(visit: (answers: Answers) => void) {
  for (const about of ABOUT)
    for (const use of USES)
      for (const form of FORMS)
        for (const often of OFTEN) for (const has of HAS) visit({ ...answers, about, use, form, often, has });
}

/** Each answer at least once. */
function someSets(visit: (answers: Answers) => void) {
  const at = <T>(list: readonly T[], i: number) => list[i % list.length] as T;
  for (let i = 0; i < 20; i++)
    visit({
      ...answers,
      about: at(ABOUT, i),
      use: at(USES, i),
      form: at(FORMS, i),
      often: at(OFTEN, i),
      has: at(HAS, i),
    });
}

describe("a plan", () => {
  test("names authority, road, steps and papers, and one thing to do, whatever was answered", () => {
    const roads = [null, ...ROADS.filter((id) => id !== "demand").map((id) => road(id))];
    const wrong: unknown[] = [];
    for (const of of roads)
      everySet((set) => {
        const p = plan(set, of);
        const isOpen = p.road === "open";
        const right =
          (p.authority === null) === isOpen &&
          (p.papers.length === 0) === isOpen &&
          (p.first === "download") === isOpen &&
          p.steps.length > 0 &&
          !p.others.includes(p.first) &&
          // What makes it easier is another answer, never the same.
          p.easier.every(({ change }) =>
            Object.entries(change ?? {}).every(
              ([question, value]) => set[question as keyof Answers] !== value,
            ),
          );
        if (!right) wrong.push([set, p]);
      });
    expect(wrong).toEqual([]);
  });

  test.each<[string, Partial<Answers>, Road | null, object]>([
    [
      "totals need no law of one's own, and no question first",
      { form: "totals" },
      road("protected-reuse"),
      { first: "request", warnings: [] },
    ],
    [
      "protected data begin with a question",
      {},
      road("protected-reuse"),
      { first: "question", others: ["request"] },
    ],
    [
      "a document of a public body is asked for by offentleglova",
      { form: "document" },
      road("registration"),
      { road: "documents", authority: "body", clockRule: "access-silence" },
    ],
    ["a document of a business is not", { form: "document" }, road("agreement"), { road: "agreement" }],
    [
      "those concerned can say yes",
      { has: "subjects" },
      road("protected-reuse"),
      { road: "consent", authority: "subject", first: "request" },
    ],
    [
      "without a dataset the need is registered",
      {},
      null,
      { road: "demand", authority: "centre", first: "demand" },
    ],
    [
      "a document that nobody has listed is asked for by letter",
      { form: "document" },
      null,
      { road: "documents", first: "letter", others: ["demand"] },
    ],
    [
      "the owner's own form stays a second way",
      {},
      road("registration", { action: { kind: "provider-form", href: "https://x.no" } }),
      { first: "request", others: ["provider-form", "question"] },
    ],
  ])("%s", (_, change, of, expected) => {
    expect(plan(change, of)).toMatchObject(expected);
  });

  test("speaks of other law to a public body", () => {
    const easings = (asker: "business" | "public") =>
      plan({}, road("registration"), asker).easier.map((e) => e.easing);
    expect(easings("public")).toContain("sector-law");
    expect(easings("business")).not.toContain("sector-law");
  });
});

describe("what is written from the answers", () => {
  const facts = (change: Partial<Answers> = {}, asker: "business" | "public" = "business") => ({
    answers: { ...answers, ...change },
    plan: { road: "registration" as const, warnings: [] },
    asker,
    title: "Kjøretøy",
    owner: "Vegvesenet",
    today: "2026-11-30",
  });

  test("would be taken by the form, in every language, and leaves the rest to the reader", () => {
    for (const locale of LOCALES)
      someSets((set) => {
        const written = requestAnswers(textsFor(locale).guide.draft, facts({ ...set, goal: "abc" }));
        const parsed = answerFields.partial().safeParse(written);
        expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
        expect(Object.keys(written)).not.toContain("recipients");
      });
  });

  test.each<[Partial<Answers>, "business" | "public", string, string]>([
    [{ about: "things" }, "business", "none", "none-needed"],
    [{ form: "totals" }, "business", "none", "none-needed"],
    [{ about: "businesses" }, "business", "indirect", "unsure"],
    [{ use: "task" }, "public", "direct", "public-task"],
    [{ use: "task" }, "business", "direct", "unsure"],
    [{ about: "unsure" }, "business", "unsure", "unsure"],
  ])("says of %o for a %s: personal data %s, basis %s", (change, asker, personalData, legalBasis) => {
    const written = requestAnswers(textsFor("nb").guide.draft, facts(change, asker));
    expect(written).toMatchObject({
      personalData,
      legalBasis,
      periodFrom: "2026-11-30",
      periodTo: "2027-02-28",
    });
  });

  test("holds the goal, and names provisions in the letter", () => {
    const words = textsFor("nb").guide.draft;
    expect(letterDraft(words, facts()).join(" ")).toMatch(/Vegvesenet.*§ 3.*Vise ledige plasser.*§ 29.*§ 32/);
    expect(questionDraft(words, facts()).facts).toContain("Vise ledige plasser");
    const need = demandDraft(words, { ...facts({ goal: "ord ".repeat(90).trim() }), title: null });
    expect([...need.title].length).toBeLessThanOrEqual(120);
    expect(need.need).toContain("ord ord");
  });
});

describe("the address", () => {
  test("gives back what it was made of, and drops what no address should carry", () => {
    const address = {
      typed: { goal: "a & b = ć 100 % <b>", about: "persons" },
      asker: "public" as const,
      again: null,
    };
    expect(readGuideAddress(new URLSearchParams(guideHref(address).split("?")[1]))).toEqual(address);
    expect(guideHref({ typed: { goal: "x".repeat(401) }, asker: "business" })).toBe("/begin");
    expect(readGuideAddress(new URLSearchParams("goal=a%00b&as=x&at=nothing&about="))).toEqual({
      typed: { goal: "a b" },
      asker: "business",
      again: null,
    });
  });
});

describe("the words of a goal", () => {
  test.each([
    [
      "Jeg vil lage en app som viser ledige ladestasjoner for elbiler",
      ["ledige", "ladestasjoner", "elbiler"],
    ],
    ["I want to build a service that shows kindergartens", ["kindergartens"]],
    ["statistikk", ["statistikk"]],
    ["'; -- <>", []],
  ])("of %j are those that tell", (goal, words) => {
    expect(goalWords(goal).map(([word]) => word)).toEqual(words);
  });
});
