// What each party sees of each event of an appeal.
import { plain, said, type TimelineRules } from "#app/cases/page/project-event.ts";

export const appealTimeline: TimelineRules<"appeal"> = {
  create: said("grounds"),
  "take-up": plain,
  admit: said("reasons"),
  dismiss: said("reasons"),
  // Preparation inside the deciding body, as with the first decision.
  "propose-reversal": { hiddenFrom: ["applicant", "appeal-body"], quote: "comment" },
  "return-appeal": { hiddenFrom: ["applicant", "appeal-body"], quote: "comment" },
  reverse: said("reasons"),
  forward: said("comment"),
  "begin-hearing": plain,
  uphold: said("reasons"),
  overturn: said("reasons"),
  remit: said("reasons"),
  "close-appeal": plain,
  "withdraw-appeal": said("reason"),
  "send-message": plain,
  "deadline-passed": plain,
};
