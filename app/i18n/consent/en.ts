// The texts of the area "consent" in English.
import type { ConsentTexts } from "./nb.ts";

export const en: ConsentTexts = {};
