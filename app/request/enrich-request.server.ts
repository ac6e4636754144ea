// What the commands of a request take from data, by command.
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import type { Enrichers, EnrichmentContext, Payload } from "#app/cases/execute/command.ts";
import { organisationIn, resolveReceiver } from "#app/cases/execute/enrich-command.server.ts";
import { resolveSigner } from "#app/cases/execute/resolve-signer.server.ts";
import { db } from "#db/client.server.ts";
import { listContacts } from "#db/queries/accounts/receivers.ts";
import { findOwner } from "#db/queries/organisations/owners.ts";
import {
  checkLeadGone,
  forOrganisation,
  resolveInvitation,
  resolveJoiningOrganisation,
  signedForOrganisation,
} from "./co-applicants/enrich-co-applicant.server.ts";
import {
  bindDecisionText,
  resolveAppealBody,
  underPolicy,
  withFillableStages,
} from "./decision/enrich-decision.server.ts";

export const requestEnrichers: Enrichers = {
  "answer-clarification": withoutUnchanged,
  amend: withoutUnchanged,
  "give-review": reviewedByLink,
  "accept-invitation": resolveJoiningOrganisation,
  "decline-invitation": resolveInvitation,
  "confirm-conditions": signedForOrganisation,
  "leave-request": forOrganisation,
  "accept-lead": forOrganisation,
  "decline-lead": forOrganisation,
  "offer-lead": resolveSigner,
  "appoint-lead": checkLeadGone,
  "hand-over": (payload, context) => resolveReceiver(payload, "to", "handler", context),
  submit: underPolicy,
  forward: async (payload, context) => underPolicy(await forwardedTo(payload, context), context),
  "propose-decision": withFillableStages,
  "sign-decision": bindDecisionText,
  appeal: resolveAppealBody,
};

/** Forms are filled in beforehand with the answers as they stand: only what was really changed is a change. */
async function withoutUnchanged(payload: Payload, { before }: EnrichmentContext): Promise<Payload> {
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

/** Only to another body that has a person here to take it. */
async function forwardedTo(payload: Payload, { before }: EnrichmentContext): Promise<Payload> {
  const wanted = payload.to;
  const found =
    typeof wanted === "string" && isUuid(wanted) && wanted !== organisationIn(before, "handler")
      ? await findOwner(db(), wanted)
      : undefined;
  return { ...payload, to: found?.id ?? "", toName: found?.name ?? "" };
}

/** A reviewer speaks for the link they act by, and for no other. */
async function reviewedByLink(payload: Payload, { before, by }: EnrichmentContext): Promise<Payload> {
  const link = "principals" in by ? by.principals.find((p) => p.startsWith("link:")) : undefined;
  const linkId = link?.slice("link:".length) ?? "";
  const [contact] = await listContacts(db(), before.id, "reviewer", isUuid(linkId) ? [linkId] : []);
  return { ...payload, reviewId: linkId, byName: contact?.name ?? "" };
}
