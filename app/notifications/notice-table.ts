// Who decides about which mail: the law, or the person. One row per topic; a topic without a row does not compile.
import type { NoticePace } from "#db/schema/notices.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Role } from "#workflows/types.ts";

/** What people choose about: few enough to read, and each one thing to a reader. */
export const NOTICE_GROUPS = [
  "your-turn",
  "messages",
  "news",
  "consents",
  "deadlines",
  "notes",
  // About the catalogue, not about a case: app/saved-searches/notify-matches.server.ts.
  "searches",
] as const;
export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

interface Row {
  group: NoticeGroup;
  /**
   * Parties who are notified by law, whatever they have chosen: of decisions (fvl. § 27), of what stops or ends their
   * right, of a question that stops their case, that the request has come in (fvl. § 11 a) or went elsewhere (§ 11), of what becomes of their appeal.
   */
  law?: readonly Role[];
}
const row = (group: NoticeGroup, ...law: Role[]): Row => ({ group, ...(law.length > 0 ? { law } : {}) });

export const NOTICES: Readonly<Record<NotifyTopic, Row>> = {
  "request-received": row("your-turn", "applicant"),
  "request-claimed": row("news"),
  "clarification-asked": row("your-turn", "applicant"),
  "clarification-answered": row("your-turn"),
  "interim-answer-sent": row("news", "applicant"),
  "deadline-extended": row("news", "applicant"),
  "decision-proposed": row("your-turn"),
  "approval-needed": row("your-turn"),
  "request-returned": row("your-turn"),
  "request-approved": row("news", "applicant", "co-applicant"),
  "request-partly-approved": row("news", "applicant", "co-applicant"),
  "request-refused": row("news", "applicant", "co-applicant"),
  "conditions-accepted": row("your-turn"),
  "access-delivered": row("news", "applicant", "co-applicant"),
  "access-suspended": row("news", "applicant", "co-applicant"),
  "access-resumed": row("news", "applicant", "co-applicant"),
  "access-revoked": row("news", "applicant", "co-applicant"),
  "access-expired": row("news", "applicant", "co-applicant"),
  "access-given-up": row("news"),
  "request-nudged": row("your-turn"),
  "request-amended": row("your-turn"),
  "request-handed-over": row("your-turn"),
  "request-forwarded": row("your-turn", "applicant"),
  "review-asked": row("your-turn", "reviewer"),
  "review-reminder": row("your-turn", "reviewer"),
  "review-cancelled": row("your-turn", "reviewer"),
  "review-given": row("news"),
  "co-applicant-invited": row("your-turn", "invited"),
  "co-applicant-accepted": row("news"),
  "co-applicant-declined": row("news"),
  "co-applicant-removed": row("news", "invited"),
  "co-applicant-left": row("news", "handler"),
  "lead-offered": row("your-turn", "co-applicant"),
  "lead-declined": row("news"),
  "lead-changed": row("news", "applicant", "co-applicant"),
  "request-withdrawn": row("news"),
  "message-sent": row("messages"),
  "files-shared": row("messages"),
  "note-written": row("notes"),
  "question-received": row("your-turn"),
  "question-assigned": row("your-turn"),
  "question-details-asked": row("your-turn"),
  "question-details-given": row("your-turn"),
  "question-review-asked": row("your-turn"),
  "question-answered": row("news"),
  "question-redirected": row("news"),
  "question-reopened": row("your-turn"),
  "answer-published": row("news"),
  "consent-asked": row("your-turn", "subject"),
  "consent-accepted": row("consents"),
  "consent-rejected": row("consents"),
  // Data may no longer flow from this moment.
  "consent-withdrawn": row("consents", "handler"),
  "consent-expired": row("consents"),
  "agreement-opened": row("your-turn"),
  "agreement-offered": row("your-turn"),
  "agreement-countered": row("your-turn"),
  "agreement-accepted": row("your-turn"),
  "agreement-signed": row("your-turn"),
  "agreement-in-force": row("news", "applicant", "handler"),
  "agreement-ended": row("news", "applicant", "handler"),
  "amendment-proposed": row("your-turn"),
  "amendment-answered": row("news"),
  "obligation-near": row("deadlines"),
  // What was promised and not done can end the right.
  "obligation-missed": row("deadlines", "applicant", "handler"),
  "obligation-fulfilled": row("news"),
  "appeal-filed": row("your-turn", "applicant"),
  "appeal-taken-up": row("news"),
  "appeal-forwarded": row("your-turn", "applicant"),
  "appeal-decided": row("news", "applicant"),
  "reversal-proposed": row("your-turn"),
  "appeal-returned": row("your-turn"),
  "appeal-withdrawn": row("news"),
  "demand-registered": row("your-turn"),
  "demand-public": row("news"),
  "demand-owner-named": row("your-turn"),
  "demand-returned": row("your-turn"),
  "demand-considered": row("news"),
  "demand-planned": row("news"),
  "demand-published": row("your-turn"),
  "demand-declined": row("news"),
  "demand-merged": row("news"),
  "deadline-near": row("deadlines"),
  "deadline-passed": row("deadlines"),
};

/** What a person gets who has chosen nothing. */
export const USUAL_PACE: Readonly<Record<NoticeGroup, NoticePace>> = {
  "your-turn": "at-once",
  messages: "at-once",
  news: "at-once",
  consents: "daily",
  deadlines: "at-once",
  notes: "daily",
  searches: "daily",
};

export type Choices = Readonly<Partial<Record<NoticeGroup, NoticePace>>>;

/** Null: the law has it sent at once, so there is nothing to choose. */
export function paceOf(topic: NotifyTopic, role: Role, choices: Choices): NoticePace | null {
  const { group, law } = NOTICES[topic];
  if (law?.includes(role)) return null;
  return choices[group] ?? USUAL_PACE[group];
}

/**
 * News of one case that comes one after the other goes into one mail. What calls a person to act is gathered only with
 * what calls to the same; other news with all of its group.
 */
export function gathersWith(topic: NotifyTopic, other: NotifyTopic): boolean {
  const { group } = NOTICES[topic];
  return group === "your-turn" ? topic === other : group === NOTICES[other].group;
}
