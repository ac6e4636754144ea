// The texts of the area "consent" in nynorsk.
import type { ConsentTexts } from "./nb.ts";

export const nn: ConsentTexts = {};
