// What each side sees of each event of a legal question.
import { plain, said, type TimelineRules } from "#app/cases/page/project-event.ts";

export const questionTimeline: TimelineRules<"legal-question"> = {
  create: said("question"),
  triage: { hiddenFrom: ["asker"] },
  assign: plain,
  take: plain,
  "ask-details": said("question"),
  "give-details": said("reply"),
  // An answer that nobody has checked is no answer yet.
  "submit-answer": { quote: "answer", quoteHiddenFrom: ["asker"] },
  "approve-answer": plain,
  "return-answer": { hiddenFrom: ["asker"], quote: "comment" },
  redirect: said("where"),
  "accept-answer": plain,
  reopen: said("why"),
  // A public text in the making is the centre's own until everybody can read it.
  "propose-publication": { hiddenFrom: ["asker"] },
  anonymise: { hiddenFrom: ["asker"], quote: "title" },
  publish: plain,
  supersede: said("why"),
  retract: said("why"),
  "mark-obstacle": said("rule"),
  "clear-obstacle": plain,
  "withdraw-question": plain,
  "send-message": plain,
  "no-longer-needed": plain,
  "deadline-passed": plain,
};
