// A request as a kind of case.
import type { CaseKindEntry } from "#app/cases/page/kind.ts";
import { queueForecast } from "#app/forecast/queue-forecast.server.ts";
import { writeExample } from "#app/published-examples/write-example.server.ts";
import { writeAccess } from "./access/write-access.server.ts";
import { requestEnrichers } from "./enrich-request.server.ts";
import { nextStepOf } from "./page/request-next-step.ts";
import { requestTimeline } from "./request-timeline.ts";
import { requestCaseTexts } from "./texts/case/index.ts";

export const requestKind: CaseKindEntry<"request"> = {
  path: "/requests",
  texts: requestCaseTexts,
  timeline: requestTimeline,
  // A body that has sent the case on keeps its own part of it (page/forwarded.server.ts), and sees nothing of the rest; who is
  // asked to join has the page that asks (co-applicants/).
  withoutPage: ["earlier-owner", "invited"],
  mail: { reminders: ["request-nudged", "review-reminder"], asks: ["reviewer"] },
  nextCommand: (standing, offered) => nextStepOf(standing, offered, null),
  enrichers: requestEnrichers,
  beside: [queueForecast, writeExample, writeAccess],
};
