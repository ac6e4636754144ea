// What is shown of a case: pages of its events, and the tables that say in which words and to whom.
import { beforeAll, describe, expect, test } from "vitest";
import { nb as lawNb } from "#app/cases/clocks/texts/nb.ts";
import { loadCaseView, loadTimeline, loadWritten } from "#app/cases/page/case-view.server.ts";
import { hiddenTypes, projectEvent, timelineRules } from "#app/cases/page/project-event.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { db } from "#db/client.server.ts";
import { EVENTS_PER_PAGE, listEvents, listRequestsForDataset } from "#db/queries/cases/cases.ts";
import {
  assessing,
  dataset,
  makeWorld,
  must,
  openRequest,
  orgs,
  people,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { journeyOf, STEPS } from "#workflows/journey.ts";
import { messageCommands } from "#workflows/messages.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { StateMeta } from "#workflows/state-meta.ts";
import { CASE_KINDS } from "#workflows/types.ts";

withDatabase();
beforeAll(makeWorld);

/** What every kind of case says alike has its words and rows once (tests/cases/messages.machine.test.ts). */
const isOwn = (type: string) => !(type in messageCommands);

describe("the tables of words", () => {
  test.each(CASE_KINDS)("%s: a command of people has words, one of the system's has none", (kind) => {
    const { policy } = WORKFLOWS[kind];
    const byPeople = Object.keys(policy).filter(
      (c) => isOwn(c) && policy[c]?.roles.some((r) => r !== "system"),
    );
    expect(Object.keys(caseTexts.nb.commands[kind]).sort()).toEqual(byPeople.sort());
  });

  test.each(CASE_KINDS)("%s: every event is projected", (kind) => {
    const types = ["create", ...Object.keys(WORKFLOWS[kind].commands).filter(isOwn)].sort();
    expect(Object.keys(timelineRules.get()[kind]).sort()).toEqual(types);
  });

  test("every clock and step of the machines has words and a place on the map", () => {
    const clocks = new Set<string>();
    for (const kind of CASE_KINDS) {
      const steps = new Set<string>();
      for (const node of Object.values(WORKFLOWS[kind].machine.root.states)) {
        const meta = node.meta as StateMeta | undefined;
        for (const clock of meta?.clocks ?? []) clocks.add(clock);
        if (meta?.step) steps.add(meta.step);
      }
      expect([...steps].every((s) => (STEPS[kind] as readonly string[]).includes(s))).toBe(true);
    }
    expect([...clocks].filter((id) => !Object.hasOwn(lawNb.rules, id))).toEqual([]);
  });

  test("the map of a refused request stops at the decision", () => {
    const steps = journeyOf("request", { state: "refused", step: "decide", open: true });
    expect(steps.map((s) => s.status)).toEqual([
      "done",
      "done",
      "done",
      "ended",
      "not-reached",
      "not-reached",
      "not-reached",
    ]);
  });
});

describe("projecting", () => {
  test("an event that is unknown here is not shown", () => {
    expect(
      projectEvent("request", { type: "toString", actorRole: "handler", payload: {} }, ["handler"]),
    ).toBeNull();
  });

  test("somebody on both sides sees what either side sees", () => {
    expect(hiddenTypes("request", ["applicant"]).filter(isOwn)).toEqual([
      // Whom the owner has asked, and how, is the owner's own.
      "remind-reviewers",
      "cancel-review",
      "return-to-handler",
      // Nobody: the agreement shows it in its own timeline.
      "agreement-moved",
    ]);
    expect(hiddenTypes("request", ["applicant", "approver"])).toEqual(["agreement-moved"]);
  });

  test("an answer that no second adviser has read is not shown to whoever asked", () => {
    const event = { type: "submit-answer", actorRole: "adviser" as const, payload: { answer: "draft" } };
    expect(projectEvent("legal-question", event, ["asker"])?.quote).toBeNull();
    expect(projectEvent("legal-question", event, ["adviser"])?.quote).toBe("draft");
  });
});

describe("pages", () => {
  test("each event stands on exactly one page, newest first, and the last page has no next", async () => {
    const caseId = await submitted();
    for (let i = 0; i < EVENTS_PER_PAGE + 3; i++)
      await must(caseId, "applicant", "send-message", { text: `m${i}` });
    const shown = await loadCaseView(people.applicant, caseId);
    if (!shown) throw new Error("not shown");
    const first = await loadWritten("messages", shown.view, shown.as);
    expect(first.entries).toHaveLength(EVENTS_PER_PAGE);
    expect(first.entries[0]?.quote).toBe(`m${EVENTS_PER_PAGE + 2}`);
    const second = await loadWritten("messages", shown.view, shown.as, first.older ?? 0);
    expect(second.entries.map((e) => e.quote)).toEqual(["m2", "m1", "m0"]);
    expect(second.older).toBeNull();
    const timeline = await loadTimeline(shown.view, people.applicant.userId, 3);
    expect(timeline.entries.map((e) => e.type)).toEqual(["submit", "create"]);
    expect((await listEvents(db(), caseId, { only: ["submit"] })).rows).toHaveLength(1);
  });
});

describe("who sees a case", () => {
  test("another organisation, and an administrator only as a reader without commands", async () => {
    const caseId = await assessing();
    expect(await loadCaseView(people.stranger, caseId)).toBeUndefined();
    expect(await loadCaseView(people.otherHandler, caseId)).toBeUndefined();
    expect(await loadCaseView(people.handler, "nonsense")).toBeUndefined();
    expect(await loadCaseView(people.handler, caseId, "consent")).toBeUndefined();
    const read = await loadCaseView({ ...people.stranger, admin: true }, caseId);
    expect(read?.view.roles).toEqual(["admin"]);
    expect(read?.view.offers).toEqual([]);
  });

  test("requests about a dataset are listed for the organisations that made them", async () => {
    const caseId = await openRequest();
    const mine = await listRequestsForDataset(db(), dataset.id, [orgs.applicant]);
    expect(mine.map((r) => r.id)).toContain(caseId);
    expect(await listRequestsForDataset(db(), dataset.id, [orgs.other])).toEqual([]);
    expect(await listRequestsForDataset(db(), dataset.id, [])).toEqual([]);
  });
});
