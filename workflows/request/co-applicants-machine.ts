// Applying together, as the machine hears it: who is asked, joins, leaves and leads, and who may see the case from then on.
import { childId } from "#workflows/child-id.ts";
import type { Effect, Principal } from "#workflows/types.ts";
import { change, type EventOf } from "./change.ts";
import { coApplicantsOf, waiting } from "./co-applicants.ts";
import type { RequestContext } from "./context.ts";
import { notify, on } from "./effect-builders.ts";
import type { RequestInput } from "./events.ts";
import type { CoApplicant } from "./memory/co-applicant-schema.ts";

/** After this an invitation is forgotten; another can be sent. */
const LINK_DAYS = 30;
const DAY_MS = 86_400_000;

const endOfLink = (at: string) => new Date(Date.parse(at) + LINK_DAYS * DAY_MS).toISOString();

const seat = (orgId: string): Principal => `org:${orgId}:applicant`;
const leave = (principal: Principal, role: "co-applicant" | "applicant" | "invited"): Effect => ({
  type: "remove-party",
  principal,
  role,
});
/** By whom an invitation can be answered: the organisation it names, or the holder of its link. */
const invitee = (x: CoApplicant): Principal => (x.org ? seat(x.org.id) : `link:${x.id}`);
const notInvited = (c: RequestContext, id: string): Effect[] =>
  waiting(c).flatMap((x) => (x.id === id ? [leave(invitee(x), "invited")] : []));
/** Whom to notify that they are out, also when they take part no longer. */
const namesOf = (x: CoApplicant): string[] => [x.id, ...(x.org ? [seat(x.org.id)] : [])];
const idsOf = (e: EventOf<"invite-co-applicant">) => e.invited.map((_, i) => childId(e.commandId, i));

const changed = (c: RequestContext, id: string, to: Partial<CoApplicant>) => ({
  coApplicants: coApplicantsOf(c).map((x) => (x.id === id ? { ...x, ...to } : x)),
});
/** By the id of its invitation, or of its organisation where it has joined. */
const named = (c: RequestContext, id: string) =>
  coApplicantsOf(c).find((x) => (x.state === "accepted" ? x.org?.id : x.id) === id && isHere(x));
const isHere = (x: CoApplicant) => x.state === "accepted" || x.state === "invited";
const ofOrg = (c: RequestContext, orgId: string) =>
  coApplicantsOf(c).find((x) => x.state === "accepted" && x.org?.id === orgId);
/** An offer of the lead lapses when its receiver leaves. */
const withoutOfferTo = (c: RequestContext, orgId: string | undefined) =>
  c.leadOffer?.to.id === orgId ? { leadOffer: null } : {};

const invitation = (id: string, at: string, org: CoApplicant["org"] = null): CoApplicant => ({
  id,
  state: "invited",
  org,
  invitedAt: at,
  terms: null,
  conditions: null,
  endedAt: null,
});
const invited = change("invite-co-applicant", (c, e) => ({
  coApplicants: [...coApplicantsOf(c), ...idsOf(e).map((id) => invitation(id, e.at))],
}));
/** Organisations that a request is opened to be asked with: they are known here, so no link is needed. */
export const invitedAtOnce = (input: Pick<RequestInput, "together" | "commandId" | "at">) =>
  input.together && {
    coApplicants: input.together.map((org, i) => invitation(childId(input.commandId, i), input.at, org)),
  };
export const notifyInvitedAtOnce = (c: RequestContext): Effect[] =>
  waiting(c).length > 0
    ? [
        ...waiting(c).map((x): Effect => ({ type: "add-party", principal: invitee(x), role: "invited" })),
        notify("co-applicant-invited", ["invited"]),
      ]
    : [];
const notifyInvited = on("invite-co-applicant", (_, e) => [
  ...idsOf(e).flatMap((id, i): Effect[] => [
    { type: "add-party", principal: `link:${id}`, role: "invited" },
    {
      type: "issue-link",
      linkId: id,
      role: "invited",
      contact: { ...(e.invited[i] as { name: string; email: string }), locale: "nb" },
      expiresAt: endOfLink(e.at),
    },
  ]),
  notify("co-applicant-invited", ["invited"], { until: endOfLink(e.at) }, idsOf(e)),
]);

const confirmation = (e: EventOf<"accept-invitation" | "offer-lead">) => ({
  textVersion: e.textVersion,
  locale: e.locale,
  textHash: e.textHash,
  by: e.by,
  signer: e.signer,
  at: e.at,
});
const accepted = change("accept-invitation", (c, e) =>
  changed(c, e.invitationId, {
    state: "accepted",
    org: { id: e.orgId, name: e.orgName },
    terms: confirmation(e),
  }),
);
/** Emitted before the change, as `notifyDeclined`, while it is known how it was invited. */
const notifyAccepted = on("accept-invitation", (c, e) => [
  ...notInvited(c, e.invitationId),
  { type: "add-party", principal: seat(e.orgId), role: "co-applicant" },
  notify("co-applicant-accepted", ["applicant", "handler"]),
]);

const declined = change("decline-invitation", (c, e) =>
  changed(c, e.invitationId, { state: "declined", endedAt: e.at }),
);
const notifyDeclined = on("decline-invitation", (c, e) => [
  ...notInvited(c, e.invitationId),
  notify("co-applicant-declined", ["applicant"]),
]);

const removed = change("remove-co-applicant", (c, e) => {
  const who = named(c, e.who);
  if (!who) return {};
  const state = who.state === "invited" ? "cancelled" : "removed";
  return { ...changed(c, who.id, { state, endedAt: e.at }), ...withoutOfferTo(c, who.org?.id) };
});
/** Emitted before the change, while it is known as what they took part. */
const notifyRemoved = on("remove-co-applicant", (c, e) => {
  const who = named(c, e.who);
  if (!who) return [];
  return [
    leave(invitee(who), who.state === "accepted" ? "co-applicant" : "invited"),
    notify("co-applicant-removed", ["invited"], { closed: 1 }, namesOf(who)),
    ...(who.state === "accepted" ? [notify("co-applicant-left", ["handler"])] : []),
  ];
});
/** Those who were to apply together are notified that the request will not be sent. */
export const notifyDiscarded = on("discard", (c) => {
  const here = coApplicantsOf(c).filter(isHere);
  return here.length > 0
    ? [notify("co-applicant-removed", ["invited"], { closed: 1 }, here.flatMap(namesOf))]
    : [];
});

const left = change("leave-request", (c, e) => {
  const who = ofOrg(c, e.orgId);
  return who
    ? { ...changed(c, who.id, { state: "left", endedAt: e.at }), ...withoutOfferTo(c, e.orgId) }
    : {};
});
const notifyLeft = on("leave-request", (_, e) => [
  leave(seat(e.orgId), "co-applicant"),
  notify("co-applicant-left", ["applicant", "handler"]),
]);

const conditionsConfirmed = change("confirm-conditions", (c, e) => {
  const who = ofOrg(c, e.orgId);
  if (!who || !c.decision) return {};
  return changed(c, who.id, {
    conditions: { decidedAt: c.decision.at, by: e.by, signer: e.signer, at: e.at },
  });
});

const leadOffered = change("offer-lead", (c, e) => {
  const to = ofOrg(c, e.to)?.org;
  return to
    ? { leadOffer: { to, by: "applicant" as const, stays: e.stays ? confirmation(e) : null, at: e.at } }
    : {};
});
const leadAppointed = change("appoint-lead", (c, e) => {
  const to = ofOrg(c, e.to)?.org;
  return to ? { leadOffer: { to, by: "handler" as const, stays: null, at: e.at } } : {};
});
const notifyOffered = [
  on("offer-lead", () => [notify("lead-offered", ["co-applicant"])]),
  on("appoint-lead", () => [notify("lead-offered", ["co-applicant"])]),
];

/** The old lead stays as one of the co-applicants where it said so, on the terms that it confirmed with its offer. */
const leadAccepted = change("accept-lead", (c, e) => {
  const offer = c.leadOffer;
  const who = ofOrg(c, e.orgId);
  if (!offer || !who) return {};
  const before: CoApplicant[] = offer.stays
    ? [
        {
          id: childId(e.commandId, 0),
          state: "accepted",
          org: c.applicantOrg,
          invitedAt: offer.at,
          terms: offer.stays,
          // What all had to confirm, the lead has confirmed for itself.
          conditions:
            c.decision && c.conditionsAccepted
              ? { decidedAt: c.decision.at, signer: offer.stays.signer, ...c.conditionsAccepted }
              : null,
          endedAt: null,
        },
      ]
    : [];
  return {
    applicantOrg: offer.to,
    leadOffer: null,
    coApplicants: [...changed(c, who.id, { state: "became-lead", endedAt: e.at }).coApplicants, ...before],
  };
});
/** Emitted before the change, while the old lead is still the lead. */
const notifyLeadAccepted = on("accept-lead", (c, e) => [
  leave(seat(e.orgId), "co-applicant"),
  leave(seat(c.applicantOrg.id), "applicant"),
  { type: "add-party", principal: seat(e.orgId), role: "applicant" },
  ...(c.leadOffer?.stays
    ? [{ type: "add-party", principal: seat(c.applicantOrg.id), role: "co-applicant" } as const]
    : []),
  { type: "set-facts", facts: { applicantOrgId: e.orgId } },
  notify("lead-changed", ["applicant", "co-applicant", "handler"]),
]);
const noOffer = [
  change("decline-lead", () => ({ leadOffer: null })),
  change("withdraw-lead-offer", () => ({ leadOffer: null })),
];

/** In the states that `JOINABLE` names. */
export const joining = {
  "invite-co-applicant": { guard: "mayInvite", actions: [invited, notifyInvited] },
  "accept-invitation": { guard: "invitationOpen", actions: [notifyAccepted, accepted] },
} as const;

/** For the `on` of the machine's root: possible in every open state. */
export const coApplicantTransitions = {
  "decline-invitation": { guard: "invitationOpen", actions: [notifyDeclined, declined] },
  "remove-co-applicant": { guard: "hasCoApplicants", actions: [notifyRemoved, removed] },
  "leave-request": { guard: "hasJoined", actions: [left, notifyLeft] },
  "confirm-conditions": { guard: "hasConditions", actions: conditionsConfirmed },
  "offer-lead": { guard: "mayOfferLead", actions: [leadOffered, ...notifyOffered] },
  "appoint-lead": { guard: "mayAppointLead", actions: [leadAppointed, ...notifyOffered] },
  "accept-lead": { guard: "mayTakeLead", actions: [notifyLeadAccepted, leadAccepted] },
  "decline-lead": {
    guard: "leadOffered",
    actions: [...noOffer, on("decline-lead", () => [notify("lead-declined", ["applicant", "handler"])])],
  },
  "withdraw-lead-offer": { guard: "leadOffered", actions: noOffer },
} as const;
