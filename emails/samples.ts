// Sample facts: what the development page and the tests show of every mail.
import type { NotifyTopic, Role } from "#workflows/types.ts";
import type { AccountFacts, CaseFacts } from "./facts.ts";

/** The roles that are told of a topic, as the machines say; each gets its own words. */
export const sampleRoles: Record<NotifyTopic, readonly Role[]> = {
  "request-received": ["applicant", "handler"],
  "request-claimed": ["applicant"],
  "clarification-asked": ["applicant"],
  "clarification-answered": ["handler"],
  "interim-answer-sent": ["applicant"],
  "deadline-extended": ["applicant"],
  "decision-proposed": ["approver"],
  "request-returned": ["handler"],
  "request-approved": ["applicant", "handler"],
  "request-refused": ["applicant", "handler"],
  "conditions-accepted": ["handler"],
  "access-delivered": ["applicant"],
  "access-suspended": ["applicant"],
  "access-resumed": ["applicant"],
  "access-revoked": ["applicant"],
  "access-expired": ["applicant", "handler"],
  "access-given-up": ["handler"],
  "request-nudged": ["handler", "approver"],
  "request-handed-over": ["handler"],
  "request-forwarded": ["applicant"],
  "request-amended": ["handler", "approver"],
  "request-withdrawn": ["applicant", "handler"],
  "message-sent": ["applicant", "handler", "asker", "adviser", "appeal-body"],
  "files-shared": ["applicant", "handler", "asker", "adviser", "appeal-body"],
  "note-written": ["handler", "adviser"],
  "question-received": ["adviser"],
  "question-assigned": ["adviser", "asker"],
  "question-details-asked": ["asker"],
  "question-details-given": ["adviser"],
  "question-review-asked": ["adviser"],
  "question-answered": ["applicant", "handler", "asker"],
  "question-redirected": ["asker"],
  "consent-asked": ["subject"],
  "consent-accepted": ["handler"],
  "consent-rejected": ["handler"],
  "consent-withdrawn": ["handler"],
  "consent-expired": ["handler"],
  "agreement-opened": ["handler"],
  "agreement-offered": ["applicant"],
  "agreement-countered": ["handler"],
  "agreement-accepted": ["applicant", "approver"],
  "agreement-signed": ["applicant", "approver"],
  "agreement-in-force": ["applicant", "handler"],
  "agreement-ended": ["applicant", "handler"],
  "amendment-proposed": ["applicant", "approver"],
  "amendment-answered": ["applicant", "approver"],
  "obligation-near": ["applicant"],
  "obligation-missed": ["applicant", "handler"],
  "obligation-fulfilled": ["applicant", "handler"],
  "appeal-filed": ["applicant", "handler", "approver"],
  "appeal-taken-up": ["applicant"],
  "appeal-forwarded": ["applicant", "appeal-body"],
  "appeal-decided": ["applicant", "handler", "approver"],
  "reversal-proposed": ["approver"],
  "appeal-returned": ["handler"],
  "appeal-withdrawn": ["handler", "appeal-body"],
  "deadline-near": ["handler", "applicant", "adviser", "subject"],
  "deadline-passed": ["handler", "applicant"],
};

export function sampleFacts(role: Role): CaseFacts {
  const kinds: Partial<Record<Role, CaseFacts["kind"]>> = {
    asker: "legal-question",
    adviser: "legal-question",
    subject: "consent",
    "appeal-body": "appeal",
  };
  const kind = kinds[role] ?? "request";
  const paths = {
    request: "requests",
    "legal-question": "questions",
    consent: "consent",
    agreement: "agreements",
    appeal: "appeals",
  };
  return {
    kind,
    role,
    reference: "F-2027-000042",
    title: "Dybdedata fra kysten",
    applicant: "Havlys Navigasjon AS",
    owner: "Kystdirektoratet",
    dueAt: "2027-12-14T22:59:59Z",
    url: `https://dataveien.example/${paths[kind]}/0d9c7a52-7d0f-4a35-8a0c-000000000042`,
    until: "2028-06-30",
    conditions: 2,
    agreement: false,
  };
}

export const sampleAccountFacts: AccountFacts = {
  "confirm-email": { path: "/confirm-email/sample", validHours: 48 },
  "reset-password": { path: "/reset-password/sample", validHours: 1 },
  "already-registered": { path: "/sign-in" },
  "membership-asked": { path: "/account", asker: "Ola Nordmann", organisation: "Havlys Navigasjon AS" },
  "membership-granted": { path: "/", organisation: "Havlys Navigasjon AS" },
};
