// What each party sees of events of co-applicants and published examples. Part of request-timeline.ts.

export const coApplicantTimeline = {
  // Whom the lead asked is not the owner's to know before they have joined; names are beside the case.
  "invite-co-applicant": {
    count: ({ invited }: Record<string, unknown>) => (Array.isArray(invited) ? invited.length : 0),
    payloadOnlyFor: ["applicant"],
  },
  "accept-invitation": { to: "orgName" },
  "decline-invitation": {},
  "remove-co-applicant": { quote: "reason", quoteForOwnSide: true },
  "confirm-conditions": {},
  "leave-request": { quote: "reason" },
  "offer-lead": {},
  "appoint-lead": { quote: "reasons" },
  "accept-lead": {},
  "decline-lead": {},
  "withdraw-lead-offer": {},
  // What each side allows others to learn is for both to know.
  "allow-showing": { quote: "summary" },
  "approve-showing": {},
  "stop-showing": {},
} as const;
