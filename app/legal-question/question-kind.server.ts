// A legal question as a kind of case.
import { resolveReceiver } from "#app/cases/execute/enrich-command.server.ts";
import type { CaseKindEntry } from "#app/cases/page/kind.ts";
import { withNamed } from "./enrich-publication.server.ts";
import { questionNextStep } from "./question-next-step.ts";
import { questionTimeline } from "./question-timeline.ts";
import { questionCaseTexts } from "./texts/case/index.ts";

export const questionKind: CaseKindEntry<"legal-question"> = {
  path: "/questions",
  texts: questionCaseTexts,
  timeline: questionTimeline,
  nextCommand: (standing, offered) => questionNextStep(standing, offered, false),
  enrichers: {
    // To advisers of its centre only, whatever the form says.
    assign: (payload, context) => resolveReceiver(payload, "adviserId", "adviser", context),
    anonymise: withNamed,
    publish: withNamed,
    supersede: withNamed,
    retract: withNamed,
  },
};
