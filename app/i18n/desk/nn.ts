// The texts of the area "desk" in nynorsk.
import type { DeskTexts } from "./nb.ts";

export const nn: DeskTexts = {};
