// The texts of the area "request" in nynorsk.
import type { RequestTexts } from "./nb.ts";

export const nn: RequestTexts = {};
