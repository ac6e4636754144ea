// One subject's consent to one purpose. Mirrors the Altinn 3 model: a repeated transition to the same state is
// accepted and changes nothing, any other that does not fit is refused.
import { assign, setup } from "xstate";
import { effectActions, emit as emitAny } from "#workflows/effects.ts";
import type { Effect } from "#workflows/types.ts";
import type { ConsentContext as Context } from "./context.ts";
import type { ConsentEvent, ConsentInput } from "./events.ts";

const emit = (fn: (c: Context, e: ConsentEvent) => readonly Effect[]) =>
  emitAny(({ context, event }: { context: Context; event: ConsentEvent }) => fn(context, event));
const notifyParties = (
  type: "consent-accepted" | "consent-rejected" | "consent-withdrawn" | "consent-expired",
) => emit((c, e) => [{ type: "tell-case", caseId: c.requestId, event: { type, consentId: e.caseId } }]);
/** Said again: accepted, and nothing changes. */
const nothing = emit(() => []);
const decided = assign<Context, ConsentEvent, undefined, ConsentEvent, never>(({ event }) => ({
  decidedAt: event.at,
  ...(event.type === "accept" ? { shown: { textVersion: event.textVersion, locale: event.locale } } : {}),
}));
/** More than these are in the trail; the page shows the newest. */
const MOST_USES = 200;
const used = assign<Context, ConsentEvent, undefined, ConsentEvent, never>(({ context, event }) =>
  event.type === "used"
    ? {
        uses: [...(context.uses ?? []), { what: event.what, by: event.reportedBy, at: event.at }].slice(
          -MOST_USES,
        ),
      }
    : {},
);
const ended = assign<Context, ConsentEvent, undefined, ConsentEvent, never>(({ event }) => ({
  endedAt: event.at,
}));

export const consentMachine = setup({
  types: { context: {} as Context, events: {} as ConsentEvent, input: {} as ConsentInput },
  actions: { ...effectActions },
  guards: { isClock: ({ event }, p: { rule: string }) => "rule" in event && event.rule === p.rule },
}).createMachine({
  id: "consent",
  context: ({ input }) => ({
    requestId: input.requestId,
    title: input.title,
    data: input.data,
    purpose: input.purpose,
    recipient: input.recipient,
    owner: input.owner,
    validUntil: input.validUntil,
    askedAt: input.at,
    shown: null,
    decidedAt: null,
    endedAt: null,
  }),
  entry: emitAny(({ context: c, event }: { context: Context; event: unknown }) => {
    const { input } = event as { input: ConsentInput };
    return [
      {
        type: "set-facts",
        facts: {
          title: c.title,
          parentId: c.requestId,
          applicantOrgId: c.recipient.id,
          ownerOrgId: c.owner.id,
        },
      },
      { type: "add-party", principal: `org:${c.owner.id}:handler`, role: "handler" },
      { type: "add-party", principal: `link:${input.linkId}`, role: "subject" },
      { type: "issue-link", linkId: input.linkId, role: "subject", contact: input.subject, expiresAt: null },
      { type: "notify", topic: "consent-asked", to: ["subject"] },
    ];
  }),
  initial: "created",
  states: {
    created: {
      meta: { ball: "subject", step: "asked", clocks: ["consent-reply"] },
      on: {
        accept: { target: "accepted", actions: [decided, notifyParties("consent-accepted")] },
        reject: { target: "rejected", actions: [decided, notifyParties("consent-rejected")] },
        "deadline-passed": {
          guard: { type: "isClock", params: { rule: "consent-reply" } },
          target: "expired",
          actions: [ended, notifyParties("consent-expired")],
        },
        // The request is over and needs no notification.
        lapse: { target: "expired", actions: ended },
      },
    },
    accepted: {
      meta: { ball: null, step: "decided", clocks: ["consent-validity"] },
      on: {
        accept: { actions: nothing },
        used: { actions: used },
        withdraw: { target: "withdrawn", actions: [ended, notifyParties("consent-withdrawn")] },
        "deadline-passed": {
          guard: { type: "isClock", params: { rule: "consent-validity" } },
          target: "expired",
          actions: [ended, notifyParties("consent-expired")],
        },
      },
    },
    rejected: { meta: { ball: null, step: "decided" }, on: { reject: { actions: nothing } }, tags: "over" },
    withdrawn: {
      meta: { ball: null, step: "decided" },
      on: { withdraw: { actions: nothing } },
      tags: "over",
    },
    expired: { meta: { ball: null, step: "decided" }, on: { lapse: { actions: nothing } }, tags: "over" },
  },
});
