// The texts of the area "mail" in English.
import type { MailTexts } from "./nb.ts";

export const en: MailTexts = {};
