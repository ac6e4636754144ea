// What each command of a demand asks the shell to do: whom to notify, who takes part, which requests it becomes.
import { childId } from "#workflows/child-id.ts";
import { emit as emitAny } from "#workflows/effects.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import { type Effect, EVERYONE, type Principal, type Role } from "#workflows/types.ts";
import { newFollowers, titleOf } from "./changes.ts";
import type { DemandContext, Follower } from "./context.ts";
import type { DemandEvent } from "./events.ts";
import { jointRequestIn } from "./together.ts";

type EventOf<T extends DemandEvent["type"]> = Extract<DemandEvent, { type: T }>;
const emit = (fn: (c: DemandContext, e: DemandEvent) => readonly Effect[]) =>
  emitAny(({ context, event }: { context: DemandContext; event: DemandEvent }) => fn(context, event));
const on = <T extends DemandEvent["type"]>(
  type: T,
  fn: (c: DemandContext, e: EventOf<T>) => readonly Effect[],
) => emit((c, e) => (e.type === type ? fn(c, e as EventOf<T>) : []));
const notify = (topic: NotifyTopic, ...to: Role[]): Effect => ({ type: "notify", topic, to });

const handlers = (id: string): Principal => `org:${id}:handler`;
const joins = (principal: string): Effect => ({
  type: "add-party",
  principal: principal as Principal,
  role: "applicant",
});
const worksWithIt = (userId: string | null, role: Role): Effect[] =>
  userId === null
    ? []
    : [
        { type: "assign-to", userId },
        { type: "add-party", principal: `user:${userId}`, role },
      ];

export const registered = emit((c) => [
  {
    type: "set-facts",
    facts: { title: titleOf(c), ...(c.wishedDatasetId ? { datasetId: c.wishedDatasetId } : {}) },
  },
  joins(c.registrant),
  { type: "add-party", principal: `org:${c.centreOrgId}:adviser`, role: "adviser" },
  notify("demand-registered", "adviser", "applicant"),
]);

/** From here on everyone reads it, in the centre's words. */
export const triaged = on("triage", (c, e) => [
  { type: "set-facts", facts: { title: titleOf({ title: c.title, triaged: { ...e, at: e.at } }) } },
  { type: "add-party", principal: EVERYONE, role: "visitor" },
  ...worksWithIt(e.by, "adviser"),
  ...(c.triaged ? [] : [notify("demand-public", "applicant")]),
]);
export const ownerNamed = on("name-owner", (_, e) => [
  { type: "set-facts", facts: { ownerOrgId: e.to } },
  { type: "add-party", principal: handlers(e.to), role: "handler" },
  { type: "assign-to", userId: null },
  notify("demand-owner-named", "handler", "applicant"),
]);
export const takenUp = on("take-up", (_, e) => worksWithIt(e.by, "handler"));
export const considered = on("consider", (_, e) => [
  ...worksWithIt(e.by, "handler"),
  notify("demand-considered", "applicant"),
]);
/** Emitted before the change, while the owner is still known. */
export const givenBack = on("return-to-centre", (c) => [
  ...(c.owner ? ([{ type: "remove-party", principal: handlers(c.owner.id), role: "handler" }] as const) : []),
  ...(c.takenBy
    ? ([{ type: "remove-party", principal: `user:${c.takenBy}`, role: "handler" }] as const)
    : []),
  { type: "assign-to", userId: null },
  notify("demand-returned", "adviser"),
]);
export const planned = on("plan", (_, e) => [
  { type: "restart-clock", rule: "demand-planned" },
  { type: "notify", topic: "demand-planned", to: ["applicant"], facts: { until: e.expectedOn } },
]);
export const declined = on("decline", () => [notify("demand-declined", "applicant")]);

/**
 * A request for each organisation that waited, as a draft: nobody applies without having read what they send. Those who
 * want to ask together get one, where one of them can ask for all: it has the draft, and the others are asked to join it.
 */
export const published = on("publish", (c, e) => [
  { type: "set-facts", facts: { datasetId: e.found.id, ownerOrgId: e.found.ownerOrg.id } },
  notify("demand-published", "applicant"),
  ...(e.found.openData ? [] : c.followers.flatMap((f, n) => draftFor(c, e, f, n, jointRequestIn(c)))),
]);

function draftFor(
  c: DemandContext,
  e: EventOf<"publish">,
  f: Follower,
  n: number,
  joint: ReturnType<typeof jointRequestIn>,
): Effect[] {
  if (!f.org || joint?.others.some((o) => o.id === f.org?.id)) return [];
  const { id, title, ownerOrg, answerRule } = e.found;
  const input = {
    dataset: { id, title },
    applicantOrg: f.org,
    ownerOrg,
    centreOrgId: c.centreOrgId,
    openData: null,
    answerRule,
    demand: { id: e.caseId, answers: { purpose: f.purpose, dataNeeded: c.need } },
    ...(joint?.lead === f ? { together: joint.others } : {}),
  };
  return [{ type: "open-case", kind: "request", id: childId(e.commandId, n), input }];
}

/** Emitted before the change: those who follow it now move on to the other. */
export const merged = on("merge", (c, e) => [
  notify("demand-merged", "applicant"),
  {
    type: "tell-case",
    caseId: e.into.id,
    event: { type: "absorb", followers: c.followers, votes: c.votes },
  },
]);
/** Emitted before the change, while it is known who is new. */
export const absorbed = on("absorb", (c, e) => newFollowers(c, e.followers).map((f) => joins(f.principal)));
export const followed = on("follow", (_, e) => [joins(e.follower.principal)]);
export const unfollowed = on("unfollow", (_, e) => [
  { type: "remove-party", principal: e.follower.principal as Principal, role: "applicant" },
]);
/** Only the context changes. */
export const counted = emit(() => []);
export const deadlinePassed = emit((c) => [notify("deadline-passed", c.owner ? "handler" : "adviser")]);
