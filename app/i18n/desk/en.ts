// The texts of the area "desk" in English.
import type { DeskTexts } from "./nb.ts";

export const en: DeskTexts = {};
