// Applying together: the commands by which organisations are asked to join a request, join it, leave it and lead it.
import { z } from "zod";
import {
  checkbox,
  hiddenChoice,
  hiddenHash,
  hiddenMark,
  optionalParagraph,
  organisationId,
  paragraph,
  people,
} from "#workflows/fields.ts";
import type { Policy } from "#workflows/policy.ts";
import { TERMS_LOCALES } from "./joint-terms.ts";

/** The text that was shown for confirmation; carried by the page. */
const confirmed = {
  textVersion: hiddenMark(),
  locale: hiddenChoice(TERMS_LOCALES),
  textHash: hiddenHash(),
};
/** Filled in by the server: the name of the account. */
const signer = z.string().max(200).default("");
const ofOrg = { orgId: organisationId("own") };

export const coApplicantCommands = {
  "invite-co-applicant": z.object({ invited: people({ max: 5 }) }),
  "accept-invitation": z.object({
    ...ofOrg,
    confirm: checkbox(),
    ...confirmed,
    orgName: z.string().max(500).default(""),
    invitationId: z.uuid(),
    signer,
  }),
  "decline-invitation": z.object({ invitationId: z.uuid() }),
  "remove-co-applicant": z.object({
    who: organisationId("co-applicants"),
    reason: optionalParagraph({ max: 1000 }),
  }),
  "confirm-conditions": z.object({ ...ofOrg, signer }),
  "leave-request": z.object({ ...ofOrg, reason: optionalParagraph({ max: 1000 }) }),
  "offer-lead": z.object({ to: organisationId("co-applicants"), stays: checkbox(), ...confirmed, signer }),
  "appoint-lead": z.object({
    to: organisationId("co-applicants"),
    reasons: paragraph({ min: 10, max: 2000 }),
    /** The server has checked: nobody is left who acts for the lead. */
    leadGone: z.boolean().default(false),
  }),
  "accept-lead": z.object(ofOrg),
  "decline-lead": z.object(ofOrg),
  "withdraw-lead-offer": z.object({}),
} as const;
export type CoApplicantCommandType = keyof typeof coApplicantCommands;

/** A co-applicant reads the case, writes and adds files in it, and answers for itself. What binds all is the lead's. */
export const coApplicantPolicy: Policy<CoApplicantCommandType, unknown> = {
  "invite-co-applicant": { roles: ["applicant"] },
  "accept-invitation": { roles: ["invited"] },
  "decline-invitation": { roles: ["invited"] },
  "remove-co-applicant": { roles: ["applicant"] },
  "confirm-conditions": { roles: ["co-applicant"] },
  "leave-request": { roles: ["co-applicant"] },
  "offer-lead": { roles: ["applicant"] },
  "appoint-lead": { roles: ["handler"] },
  "accept-lead": { roles: ["co-applicant"] },
  "decline-lead": { roles: ["co-applicant"] },
  "withdraw-lead-offer": { roles: ["applicant", "handler"] },
};
