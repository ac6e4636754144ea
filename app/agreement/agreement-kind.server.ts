// An agreement as a kind of case.
import type { CaseKindEntry } from "#app/cases/page/kind.ts";
import { agreementNextStep } from "./agreement-next-step.ts";
import { agreementTimeline } from "./agreement-timeline.ts";
import { agreementEnrichers } from "./enrich-agreement.server.ts";
import { agreementCaseTexts } from "./texts/index.ts";

export const agreementKind: CaseKindEntry<"agreement"> = {
  path: "/agreements",
  texts: agreementCaseTexts,
  timeline: agreementTimeline,
  nextCommand: agreementNextStep,
  enrichers: agreementEnrichers,
};
