// What a command needs to know from outside its case, looked up before it is decided and kept with its event, so that
// a replay looks nothing up. It refuses nothing: what cannot be found stays empty, and the command's schema says so.
import { heardBy, signed, withTemplate } from "#app/agreement/enrich-agreement.server.ts";
import { asFollower, intoAnother, toOwner, withDataset } from "#app/demand/enrich-demand.server.ts";
import { withNamed } from "#app/legal-question/enrich-publication.server.ts";
import {
  forOrganisation,
  invitedHere,
  joinedHere,
  leadLookedFor,
  signedForOrganisation,
} from "#app/request/co-applicants/enrich-co-applicant.server.ts";
import { toTheText, underPolicy, withFillableStages } from "#app/request/decision/enrich-decision.server.ts";
import { db } from "#db/client.server.ts";
import { listContacts } from "#db/queries/accounts/receivers.ts";
import { findStandIn } from "#db/queries/organisations/absences.ts";
import { findOwner } from "#db/queries/organisations/owners.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import { isUuid } from "./case-for-actor.server.ts";
import type { Commander } from "./execute.server.ts";
import type { LoadedCase } from "./load-case.server.ts";

export type Payload = { type: string } & Record<string, unknown>;
export interface Occasion {
  before: LoadedCase;
  by: Commander;
  /** ISO 8601. */
  at: string;
}
type Completer = (payload: Payload, occasion: Occasion) => Promise<Payload>;

const COMPLETERS: { readonly [K in CaseKind]?: Readonly<Record<string, Completer>> } = {
  request: {
    "answer-clarification": withoutUnchanged,
    amend: withoutUnchanged,
    "give-review": reviewedByLink,
    "accept-invitation": joinedHere,
    "decline-invitation": invitedHere,
    "confirm-conditions": signedForOrganisation,
    "leave-request": forOrganisation,
    "accept-lead": forOrganisation,
    "decline-lead": forOrganisation,
    "offer-lead": signed,
    "appoint-lead": leadLookedFor,
    "hand-over": (payload, o) => givenTo(payload, "to", "handler", o),
    submit: underPolicy,
    forward: async (payload, o) => underPolicy(await forwardedTo(payload, o), o),
    "propose-decision": withFillableStages,
    "sign-decision": toTheText,
    appeal: heardBy,
  },
  agreement: {
    offer: withTemplate,
    sign: signed,
    "propose-amendment": signed,
    "accept-amendment": signed,
  },
  demand: {
    "name-owner": toOwner,
    merge: intoAnother,
    publish: withDataset,
    follow: asFollower,
    unfollow: asFollower,
    "ask-together": asFollower,
    "ask-alone": asFollower,
  },
  "legal-question": {
    assign: (payload, o) => givenTo(payload, "adviserId", "adviser", o),
    anonymise: withNamed,
    publish: withNamed,
    supersede: withNamed,
    retract: withNamed,
  },
};

/** The command as it is to be decided. What only the house may say is overwritten, whatever was sent. */
export async function completeCommand(payload: Payload, occasion: Occasion): Promise<Payload> {
  const completers = COMPLETERS[occasion.before.kind];
  const complete =
    completers && Object.hasOwn(completers, payload.type) ? completers[payload.type] : undefined;
  return complete ? complete(payload, occasion) : payload;
}

/** Forms are filled in beforehand with the answers as they stand: only what was really changed is a change. */
async function withoutUnchanged(payload: Payload, { before }: Occasion): Promise<Payload> {
  const { answers } = before.snapshot.context as { answers?: Record<string, unknown> | null };
  const { changes } = payload;
  if (typeof changes !== "object" || changes === null) return payload;
  const real = Object.entries(changes).filter(([field, value]) => !sameText(answers?.[field], value));
  return { ...payload, changes: Object.fromEntries(real) };
}

/** Browsers send line breaks in their own way; that is no change. */
const sameText = (a: unknown, b: unknown) => tidy(a) === tidy(b);
const tidy = (v: unknown) =>
  String(v ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();

/** Only to somebody who has the role, and to whoever stands in for them while they are away. */
async function givenTo(
  payload: Payload,
  field: string,
  role: "handler" | "adviser",
  { before, at }: Occasion,
): Promise<Payload> {
  const wanted = payload[field];
  const orgId = orgOf(before, role);
  const found =
    typeof wanted === "string" && isUuid(wanted) && orgId
      ? await findStandIn(db(), { userId: wanted, orgId, role, day: osloDate(at).toString() })
      : undefined;
  return {
    ...payload,
    [field]: found?.id ?? "",
    toName: found?.name ?? "",
    insteadOf: found && found.id !== wanted ? wanted : null,
  };
}

/** Only to another body that has somebody here to take it. */
async function forwardedTo(payload: Payload, { before }: Occasion): Promise<Payload> {
  const wanted = payload.to;
  const found =
    typeof wanted === "string" && isUuid(wanted) && wanted !== orgOf(before, "handler")
      ? await findOwner(db(), wanted)
      : undefined;
  return { ...payload, to: found?.id ?? "", toName: found?.name ?? "" };
}

/** A reviewer speaks for the link they act by, and for no other. */
async function reviewedByLink(payload: Payload, { before, by }: Occasion): Promise<Payload> {
  const link = "principals" in by ? by.principals.find((p) => p.startsWith("link:")) : undefined;
  const linkId = link?.slice("link:".length) ?? "";
  const [contact] = await listContacts(db(), before.id, "reviewer", isUuid(linkId) ? [linkId] : []);
  return { ...payload, reviewId: linkId, byName: contact?.name ?? "" };
}

/** The organisation that takes part in the role. */
function orgOf(before: LoadedCase, role: Role): string | undefined {
  const party = before.parties.find((p) => p.role === role && p.principal.startsWith("org:"));
  return party?.principal.split(":")[1];
}
