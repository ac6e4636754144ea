// What each party sees of each event of a consent.
import { plain, said, type TimelineRules } from "#app/cases/page/project-event.ts";

export const consentTimeline: TimelineRules<"consent"> = {
  create: { payloadOnlyFor: ["handler", "subject"] },
  accept: plain,
  reject: plain,
  withdraw: plain,
  used: said("what"),
  lapse: plain,
  "deadline-passed": plain,
};
