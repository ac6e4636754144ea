// The words of an answer, whichever question it answers.
import { REASONS, type Reason, type Scale } from "#workflows/survey/questions.ts";
import type { SurveyTexts } from "./nb.ts";

export function choiceLabel(t: SurveyTexts, choice: Reason | Scale): string {
  const reason = REASONS.find((one) => one === choice);
  return reason ? t.reasons[reason] : t.scale[choice as Scale];
}
