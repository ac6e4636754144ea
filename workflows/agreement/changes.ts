// What each command changes in an agreement's context: pure functions of what was and what was said.
import { assign } from "xstate";
import { changeOf } from "#workflows/change.ts";
import { addWorkingDays, osloDate } from "#workflows/law/calendar.ts";
import type { AgreementContext, AgreementVersion, Side } from "./context.ts";
import type { AgreementEvent, AgreementInput } from "./events.ts";
import { sha256 } from "./sha256.ts";
import {
  isOpen,
  nextDue,
  nextReminder,
  type Obligation,
  obligationsOf,
  remindOn,
  type Terms,
  termsSchema,
} from "./terms.ts";
import { buildText, factsOf } from "./text.ts";

type EventOf<T extends AgreementEvent["type"]> = Extract<AgreementEvent, { type: T }>;
type Change = (c: AgreementContext, e: AgreementEvent) => Partial<AgreementContext>;

const assigning = (fn: Change) =>
  assign<AgreementContext, AgreementEvent, undefined, AgreementEvent, never>(({ context, event }) =>
    fn(context, event),
  );
const change = changeOf<AgreementContext, AgreementEvent>();

/** The service's own measure, in working days: long enough to read, short enough not to be forgotten. */
const REPLY_WORKING_DAYS = 15;
const replyBy = (at: string) => addWorkingDays(osloDate(at), REPLY_WORKING_DAYS).toString();

export const sideOf = (role: AgreementEvent["role"]): Side => (role === "applicant" ? "applicant" : "owner");

export function fresh(input: AgreementInput): AgreementContext {
  return {
    requestId: input.requestId,
    dataset: input.dataset,
    applicantOrg: input.applicantOrg,
    ownerOrg: input.ownerOrg,
    handlerId: input.handlerId,
    basis: input.basis,
    openedAt: input.at,
    template: "",
    versions: 0,
    current: null,
    proposed: null,
    comment: null,
    replyBy: replyBy(input.at),
    signatures: [],
    inForceAt: null,
    obligations: [],
    ended: null,
  };
}

export const take = change("take", (_, e) => ({ handlerId: e.by }));

export const offer = change("offer", (c, e) => {
  const after = { ...c, template: e.template.text };
  return { ...onTheTable(after, e), template: e.template.text, comment: null };
});

export const counterOffer = change("counter-offer", (c, e) => ({ ...onTheTable(c, e), comment: e.comment }));

/** Both sides agree on the words; the clock for signing begins. */
export const accepted = assigning((_, e) => ({ replyBy: replyBy(e.at) }));

export const sign = change("sign", (c, e) => ({
  signatures: [...c.signatures, signature(e, c.current?.hash ?? "")],
}));

export const inForce = assigning((c, e) => ({
  inForceAt: c.inForceAt ?? e.at,
  replyBy: null,
  obligations: c.current ? obligationsOf(c.current.terms, c.obligations) : [],
}));

/** Who proposes an amendment signs it with the proposal. */
export const proposeAmendment = change("propose-amendment", (c, e) => {
  const proposed = versionOf(c, e);
  return {
    proposed,
    versions: proposed.n,
    comment: e.comment,
    replyBy: replyBy(e.at),
    signatures: [...c.signatures, signature(e, proposed.hash)],
  };
});

export const acceptAmendment = change("accept-amendment", (c, e) => ({
  current: c.proposed,
  proposed: null,
  comment: null,
  replyBy: null,
  signatures: [...c.signatures, signature(e, c.proposed?.hash ?? "")],
  obligations: c.proposed ? obligationsOf(c.proposed.terms, c.obligations) : c.obligations,
}));

export const declineAmendment = change("decline-amendment", () => ({
  proposed: null,
  comment: null,
  replyBy: null,
}));

export const fulfil = change("fulfil-obligation", (c, e) => ({
  obligations: c.obligations.map((o) =>
    o.id === e.obligation ? { ...o, fulfilled: { at: e.at, by: e.by, note: e.note } } : o,
  ),
}));

/** The clock has rung for the earliest day; every duty of that day is meant. */
export const reminded = assigning((c, e) => {
  const day = nextReminder(c.obligations);
  return each(
    c,
    (o) => day !== undefined && remindOn(o) <= day,
    (o) => ({
      ...o,
      remindedAt: o.remindedAt ?? e.at,
    }),
  );
});
export const missed = assigning((c, e) => {
  const day = nextDue(c.obligations);
  return each(
    c,
    (o) => day !== undefined && o.dueOn <= day,
    (o) => ({ ...o, missedAt: o.missedAt ?? e.at }),
  );
});

export const ended = (how: NonNullable<AgreementContext["ended"]>["how"]) =>
  assigning((_, e) => ({
    ended: {
      how,
      by: e.role === "system" ? null : sideOf(e.role),
      reasons: "reasons" in e ? e.reasons : "",
      at: e.at,
    },
    proposed: null,
    replyBy: null,
  }));

function each(c: AgreementContext, which: (o: Obligation) => boolean, next: (o: Obligation) => Obligation) {
  return { obligations: c.obligations.map((o) => (isOpen(o) && which(o) ? next(o) : o)) };
}

function onTheTable(c: AgreementContext, e: Terms & AgreementEvent) {
  const current = versionOf(c, e);
  return { current, versions: current.n, replyBy: replyBy(e.at) };
}

function versionOf(c: AgreementContext, e: Terms & AgreementEvent): AgreementVersion {
  const terms = termsSchema.parse(e);
  const { text } = buildText(c.template, factsOf(c, terms.language), terms);
  return { n: c.versions + 1, by: sideOf(e.role), at: e.at, terms, text, hash: sha256(text) };
}

function signature(e: EventOf<"sign" | "propose-amendment" | "accept-amendment">, hash: string) {
  const { signer, capacity, by, at } = e;
  return { side: sideOf(e.role), signer, capacity, by, at, hash };
}
