// What stands in the file with one's own data, key by key. It is part of the file, so that the file explains itself.

export const OWN_DATA_ABOUT = {
  what: "What Dataveien keeps of one person. Made on their request.",
  law: ["GDPR art. 15 (access)", "GDPR art. 20 (portability)"],
  format: 1,
  times: "ISO 8601, UTC",
  keys: {
    person: "The account: id, name, address, language and what it may do in the service.",
    memberships: "Organisations that the person acts for, and as what.",
    membershipRequests: "Wishes to act for an organisation, and what became of them.",
    absences: "Days away that the person has told of.",
    sessions: "Where the person is signed in: since when, and what the browser calls itself.",
    noticeChoices: "What they want mail about, where it differs from the usual.",
    calendar: "Since when there is a calendar address. The address is a secret and stands on the page only.",
    savedSearches: "Searches they have saved; query is the query of an address of the search page.",
    mails: "Mails sent to the person in the last 180 days: what about, when. The text is in their mailbox.",
    mailsLeftOut: "True where there are more mails than the newest 2,000.",
    cases:
      "Cases that the person has a part in, themselves or for an organisation that applies, needs they follow among them: roles; acts, all they have done, with what they said in it (said is null where it has been erased); files they have added; drafts they have typed and not sent.",
    casesLeftOut: "True where there are more cases than the newest 2,000.",
  },
  elsewhere: [
    "What others have said in a case, and the files themselves, stand on the page of the case and in its case file.",
    "Cases of organisations that the person has left are theirs to ask for.",
    "Answers given without a name cannot be found by anybody.",
  ],
} as const;
