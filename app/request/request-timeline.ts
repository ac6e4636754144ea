// What each party sees of each event of a request.
import { many, plain, said, type TimelineRules } from "#app/cases/page/project-event.ts";
import { ROLES } from "#workflows/types.ts";
import { coApplicantTimeline } from "./co-applicants/co-applicant-timeline.ts";

const WHILE_DECIDING = { state: "deciding", from: ["applicant"] } as const;

export const requestTimeline: TimelineRules<"request"> = {
  // Counts what is known of open data: a case that began with access.
  create: { count: many("openData") },
  submit: plain,
  discard: plain,
  withdraw: said("reason"),
  claim: plain,
  nudge: plain,
  "hand-over": { quote: "note", quoteHiddenFrom: ["applicant"], to: "toName" },
  forward: { quote: "guidance", to: "toName" },
  "ask-clarification": { quote: "question", names: "field" },
  "answer-clarification": { quote: "reply", count: many("changes") },
  amend: { quote: "why", count: many("changes") },
  // The centre's advice to one side is not the other side's reading; the answer is shared by the machine.
  "ask-resource-centre": { quote: "question", quoteForOwnSide: true },
  // Names and addresses of the people who are asked.
  "require-consent": { count: many("subjects"), payloadOnlyFor: ["handler", "approver"] },
  "record-use": said("what"),
  "send-interim-answer": said("reasons"),
  "extend-deadline": said("reasons"),
  // Hearing others is preparation: the applicant is shown that it happens, not who was asked nor what they said.
  "ask-review": {
    quote: "question",
    quoteHiddenFrom: ["applicant"],
    names: "kind",
    count: many("reviewers"),
    payloadOnlyFor: ["handler", "approver"],
  },
  "remind-reviewers": { hiddenFrom: ["applicant"] },
  "cancel-review": { hiddenFrom: ["applicant"] },
  "give-review": {
    quote: "comment",
    quoteHiddenFrom: ["applicant"],
    names: "recommendation",
    to: "byName",
    payloadOnlyFor: ["handler", "approver"],
    toHiddenFrom: ["applicant"],
  },
  // Preparation inside the owner: the applicant reads the reasons with the decision.
  "propose-decision": { quote: "reasons", quoteHiddenFrom: ["applicant"], names: "recommendation" },
  "return-to-handler": { hiddenFrom: ["applicant"], quote: "comment" },
  approve: { ...said("reasons"), hiddenIn: WHILE_DECIDING },
  "approve-partly": { ...said("reasons"), hiddenIn: WHILE_DECIDING },
  refuse: { ...said("reasons"), hiddenIn: WHILE_DECIDING },
  "sign-decision": { ...said("agreedTo.reasons"), hiddenIn: WHILE_DECIDING },
  "accept-conditions": plain,
  "deliver-access": plain,
  suspend: said("reasons"),
  resume: said("reasons"),
  revoke: said("reasons"),
  appeal: said("grounds"),
  "end-use": plain,
  // Read among the messages.
  "send-message": plain,
  ...coApplicantTimeline,
  "legal-question-answered": said("answer"),
  "legal-question-redirected": said("where"),
  "consent-accepted": plain,
  "consent-rejected": plain,
  "consent-withdrawn": plain,
  "consent-expired": plain,
  // The agreement has a timeline of its own; here it would only be noise.
  "agreement-moved": { hiddenFrom: ROLES },
  "agreement-in-force": plain,
  "agreement-ended": said("reasons"),
  "appeal-forwarded": plain,
  "appeal-reopens": said("reasons"),
  "appeal-rejected": plain,
  "deadline-passed": plain,
};
