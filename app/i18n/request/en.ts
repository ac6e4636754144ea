// The texts of the area "request" in English.
import type { RequestTexts } from "./nb.ts";

export const en: RequestTexts = {};
