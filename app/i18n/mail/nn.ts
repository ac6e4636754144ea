// The texts of the area "mail" in nynorsk.
import type { MailTexts } from "./nb.ts";

export const nn: MailTexts = {};
