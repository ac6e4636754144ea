// The texts of the area "question" in nynorsk.
import type { QuestionTexts } from "./nb.ts";

export const nn: QuestionTexts = {};
