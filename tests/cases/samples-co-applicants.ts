// Payloads to try for the commands of those who apply together.
import { coApplicantsOf, joined, waiting } from "#workflows/request/co-applicants.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { TERMS_VERSION, termsHash } from "#workflows/request/joint-terms.ts";

type Payload = Record<string, unknown>;
const join = (c: RequestContext) => ({
  textVersion: TERMS_VERSION,
  locale: "nb",
  textHash: termsHash(TERMS_VERSION, "nb", { title: c.dataset.title, owner: c.ownerOrg.name }),
  signer: "Kari Nordmann",
});
const other = "20000000-0000-4000-8000-00000000000a";
const prose = "A text that is long enough to be accepted anywhere.";
const orgs = (c: RequestContext) => joined(c).flatMap((x) => (x.org ? [x.org.id] : []));

export const coApplicantSamples: Record<string, (c: RequestContext) => Payload[]> = {
  "invite-co-applicant": (c) =>
    coApplicantsOf(c).length < 2 ? [{ invited: [{ name: "Kari", email: "kari@example.no" }] }] : [],
  "accept-invitation": (c) =>
    waiting(c).map(({ id }) => ({
      ...join(c),
      orgId: other,
      orgName: "Havblikk",
      invitationId: id,
      confirm: true,
    })),
  "decline-invitation": (c) => waiting(c).map(({ id }) => ({ invitationId: id })),
  "remove-co-applicant": (c) =>
    [...orgs(c), ...waiting(c).map((x) => x.id)].map((who) => ({ who, reason: "" })),
  "confirm-conditions": () => [{ orgId: other, signer: "Kari Nordmann" }],
  "leave-request": (c) => orgs(c).map((orgId) => ({ orgId, reason: "" })),
  "offer-lead": (c) => orgs(c).flatMap((to) => [true, false].map((stays) => ({ ...join(c), to, stays }))),
  "appoint-lead": (c) => orgs(c).map((to) => ({ to, reasons: prose, leadGone: true })),
  "accept-lead": (c) => orgs(c).map((orgId) => ({ orgId })),
  "decline-lead": (c) => orgs(c).map((orgId) => ({ orgId })),
  "withdraw-lead-offer": () => [{}],
};
