// Which queues each group has on its desk, and what lies in them: the one place that says so.
import type { MemberRole } from "#app/accounts/actor.ts";
import type { QueueDefinition, QueuePart } from "#db/queries/cases/queues.ts";
import { JOINABLE } from "#workflows/request/co-applicants.ts";

interface Person {
  userId: string;
  memberships: readonly { role: MemberRole }[];
}
const is = (person: Person, role: MemberRole) => person.memberships.some((m) => m.role === role);

const handling = { kind: "request", role: "handler" } as const;
const approving = { kind: "request", role: "approver" } as const;
const advising = { kind: "legal-question", role: "adviser" } as const;
const asking = { kind: "legal-question", role: "asker" } as const;
const applying = { kind: "request", role: "applicant" } as const;

/** Agreements and appeals lie beside the requests they belong to, where the role has to act on them. */
const relatedQueues = (role: "handler" | "approver", lanes: QueuePart["lanes"]): QueuePart[] => [
  { kind: "agreement", role, lanes },
  { kind: "appeal", role, lanes },
  ...(role === "handler" ? [{ kind: "demand", role, lanes } as const] : []),
];
/** Needs that the centre sorts, beside its questions. */
const sorting = (lanes: QueuePart["lanes"]): QueuePart => ({ kind: "demand", role: "adviser", lanes });
/** People of a superior body hear appeals from the same desk. */
const hearing = (lanes: QueuePart["lanes"]): QueuePart => ({ kind: "appeal", role: "appeal-body", lanes });

/** The request waits for its agreement or appeal: a desk shows that one, where there is something to act on. */
const excludingChildCases = { not: ["agreeing", "appealed"] };
/** For an applicant it is one journey: the request shows it until it goes on, and says what to do next. */
const ofTheJourney = [
  ...["drafting", "offered", "counter-offered", "accepted", "signed"],
  ...["filed", "reconsidering", "forwarded", "hearing"],
];

export type DeskTab = "mine" | "unclaimed" | "team" | "decision" | "waiting" | "active" | "closed";

/** Null for a person who is neither handler nor approver anywhere. */
export function deskQueues(person: Person): Partial<Record<DeskTab, QueueDefinition>> | null {
  const handler = is(person, "handler");
  const approver = is(person, "approver");
  if (!handler && !approver) return null;
  const seen = handler ? handling : approving;
  const heard = handler ? [] : [hearing(["unclaimed", "todo"])];
  return {
    ...(handler
      ? {
          mine: {
            ...handling,
            lanes: ["todo"],
            of: "own",
            states: excludingChildCases,
            also: [...relatedQueues("handler", ["todo"]), hearing(["todo"])],
          },
          unclaimed: {
            ...handling,
            lanes: ["unclaimed"],
            of: "organisation",
            states: excludingChildCases,
            also: [...relatedQueues("handler", ["unclaimed"]), hearing(["unclaimed"])],
          },
          team: {
            ...handling,
            lanes: ["todo"],
            of: "organisation",
            states: excludingChildCases,
            also: [...relatedQueues("handler", ["todo"]), hearing(["todo"])],
          },
        }
      : {}),
    ...(approver
      ? {
          decision: {
            ...approving,
            lanes: ["todo"],
            states: excludingChildCases,
            also: [...relatedQueues("approver", ["todo"]), ...heard],
          },
        }
      : {}),
    waiting: { ...seen, lanes: ["waiting"], of: "organisation" },
    active: { ...seen, lanes: ["resting"], of: "organisation" },
    closed: { ...seen, lanes: ["done"], of: "organisation", also: [hearing(["done"])] },
  };
}

/** Requests of others that one has joined, what one has asked, needs that one follows. */
const joined = (lanes: QueuePart["lanes"]): QueuePart[] => [
  { kind: "request", role: "co-applicant", lanes },
  { ...asking, lanes },
  { kind: "demand", role: "applicant", lanes },
];
const goingOn: QueuePart[] = [
  { kind: "agreement", role: "applicant", lanes: ["todo"] },
  { kind: "appeal", role: "applicant", lanes: ["todo"] },
];
const sent = { not: ["draft", ...ofTheJourney] };

export type JourneyTab = "open" | "yours" | "active" | "closed";
export const APPLICANT_QUEUES: Record<JourneyTab, QueueDefinition> = {
  open: {
    ...applying,
    lanes: ["todo", "waiting"],
    states: sent,
    also: [...goingOn, ...joined(["todo", "waiting"])],
  },
  yours: { ...applying, lanes: ["todo"], states: sent, also: [...goingOn, ...joined(["todo"])] },
  active: { ...applying, lanes: ["resting"], also: joined(["resting"]) },
  closed: { ...applying, lanes: ["done"], also: joined(["done"]) },
};
/** Whatever of it may have a due date. An agreement or appeal counts here beside its request: it has dates of its own. */
export const CALENDAR_QUEUE: QueueDefinition = {
  ...applying,
  lanes: ["todo", "waiting", "resting"],
  also: [
    { kind: "agreement", role: "applicant", lanes: ["todo", "waiting", "resting"] },
    { kind: "appeal", role: "applicant", lanes: ["todo", "waiting", "resting"] },
    ...joined(["todo", "waiting", "resting"]),
  ],
};
/** What is not sent yet; for those who apply together the lead writes, and the others may read along. */
export const DRAFTS: QueueDefinition = {
  ...applying,
  lanes: ["todo"],
  states: { only: ["draft"] },
  also: [{ kind: "request", role: "co-applicant", lanes: ["waiting"] }],
};

/** Requests of others that an organisation of the reader is asked to join, and still can. */
export const INVITATIONS: QueueDefinition = {
  kind: "request",
  role: "invited",
  lanes: ["todo"],
  of: "organisation",
  states: { only: JOINABLE },
};

/** As an applicant: what one does for an organisation in another part lies on its desk, and on the list of questions. */
export const asApplicant = <R extends { principals: readonly string[] }>(reader: R): R => ({
  ...reader,
  principals: reader.principals.filter((p) => p.startsWith("user:") || p.endsWith(":applicant")),
});

export type AdviserTab = "unclaimed" | "mine" | "review" | "team" | "waiting" | "answered" | "closed";
export const adviserQueues = ({ userId }: { userId: string }): Record<AdviserTab, QueueDefinition> => ({
  // With the appeals whose answer the centre registers for a body that does not use the service.
  unclaimed: {
    ...advising,
    lanes: ["unclaimed"],
    of: "organisation",
    states: { not: ["peer-review"] },
    also: [hearing(["unclaimed"]), sorting(["unclaimed"])],
  },
  mine: { ...advising, lanes: ["todo"], of: "own", also: [hearing(["todo"]), sorting(["todo"])] },
  review: {
    ...advising,
    lanes: ["unclaimed"],
    of: "organisation",
    states: { only: ["peer-review"] },
    notAssignedTo: userId,
  },
  team: {
    ...advising,
    lanes: ["todo"],
    of: "organisation",
    also: [hearing(["todo"]), sorting(["todo"])],
  },
  // One's own answer that another person reads waits too; the personal row says so.
  waiting: { ...advising, lanes: ["waiting"], states: { not: ["answered"] } },
  answered: { ...advising, lanes: ["waiting"], of: "organisation", states: { only: ["answered"] } },
  closed: { ...advising, lanes: ["done"], of: "organisation" },
});

/** What a person has taken and must do, on the desks that are theirs. */
export function ownQueues(person: Person & { userId: string }): QueueDefinition[] {
  const mine = deskQueues(person)?.mine;
  return [...(mine ? [mine] : []), ...(is(person, "adviser") ? [adviserQueues(person).mine] : [])];
}

export type AskerTab = "yours" | "sent" | "over";
export const ASKER_QUEUES: Record<AskerTab, QueueDefinition> = {
  yours: { ...asking, lanes: ["todo"] },
  sent: { ...asking, lanes: ["waiting"] },
  over: { ...asking, lanes: ["done"] },
};
