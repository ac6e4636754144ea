// An appeal as a kind of case.
import type { CaseKindEntry } from "#app/cases/page/kind.ts";
import { appealTimeline } from "./appeal-timeline.ts";
import { appealCaseTexts } from "./texts/index.ts";

export const appealKind: CaseKindEntry<"appeal"> = {
  path: "/appeals",
  texts: appealCaseTexts,
  timeline: appealTimeline,
};
