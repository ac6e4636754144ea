// What each party sees of each event of a demand. Everybody reads the case; who did what is for those who work with it.
import type { TimelineRules } from "#app/cases/page/project-event.ts";
import type { Role } from "#workflows/types.ts";
import { ROLES } from "#workflows/types.ts";

const notForThePublic: readonly Role[] = ["applicant", "visitor"];
const unseen = { hiddenFrom: ROLES };

export const demandTimeline: TimelineRules<"demand"> = {
  create: {},
  triage: { quote: "summary" },
  "name-owner": { to: "toName", quote: "comment", quoteHiddenFrom: notForThePublic },
  merge: {},
  "take-up": {},
  consider: { quote: "assessment" },
  "return-to-centre": { quote: "comment", quoteHiddenFrom: notForThePublic },
  plan: { quote: "comment" },
  publish: {},
  decline: { quote: "reasons" },
  // Counted, not shown one by one.
  follow: unseen,
  unfollow: unseen,
  "ask-together": unseen,
  "ask-alone": unseen,
  vote: unseen,
  unvote: unseen,
  "withdraw-demand": {},
  absorb: {},
  "deadline-passed": {},
};
