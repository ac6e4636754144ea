// What each party sees of each event of an agreement.
import { plain, said, type TimelineRules } from "#app/cases/page/project-event.ts";

export const agreementTimeline: TimelineRules<"agreement"> = {
  create: plain,
  take: plain,
  offer: plain,
  "counter-offer": said("comment"),
  "accept-offer": plain,
  "accept-counter-offer": plain,
  sign: said("capacity"),
  "propose-amendment": said("comment"),
  "accept-amendment": plain,
  "decline-amendment": said("comment"),
  "fulfil-obligation": said("note"),
  "break-off": said("reasons"),
  terminate: said("reasons"),
  "send-message": plain,
  "request-over": plain,
  "deadline-passed": plain,
};
