// A consent as a kind of case. Its subject comes by link and has a page of its own; this is where the owner's side finds it.
import type { CaseKindEntry } from "#app/cases/page/kind.ts";
import { consentTimeline } from "./consent-timeline.ts";
import { consentCaseTexts } from "./texts/case/index.ts";

export const consentKind: CaseKindEntry<"consent"> = {
  path: "/consents",
  texts: consentCaseTexts,
  timeline: consentTimeline,
  mail: { asks: ["subject"] },
};
