// The texts of the area "question" in English.
import type { QuestionTexts } from "./nb.ts";

export const en: QuestionTexts = {};
