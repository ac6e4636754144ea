import { defineTexts } from "#app/i18n/define-texts.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

export const openDataTexts = defineTexts({ nb, nn, en });
