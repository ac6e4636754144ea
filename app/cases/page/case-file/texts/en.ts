import type { CaseFileLinkTexts } from "./nb.ts";

export const en: CaseFileLinkTexts = {
  links: {
    heading: "The case file",
    text: "Everything you have a right to see in the case, in one file.",
    pdf: "Download as PDF",
    json: "Download as JSON",
    jsonHint: "You can check the JSON file yourself.",
    verify: "Check a case file",
  },
};
