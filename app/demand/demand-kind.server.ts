// A need for data as a kind of case.
import type { CaseKindEntry } from "#app/cases/page/kind.ts";
import { demandTimeline } from "./demand-timeline.ts";
import { demandEnrichers } from "./enrich-demand.server.ts";
import { demandCaseTexts } from "./texts/index.ts";

export const demandKind: CaseKindEntry<"demand"> = {
  path: "/demand",
  texts: demandCaseTexts,
  timeline: demandTimeline,
  enrichers: demandEnrichers,
};
