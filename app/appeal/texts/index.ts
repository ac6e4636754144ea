import { defineTexts } from "#app/i18n/define-texts.ts";
import { en, appealWords as enCase } from "./en.ts";
import { nb, appealWords as nbCase } from "./nb.ts";
import { nn, appealWords as nnCase } from "./nn.ts";

export const appealTexts = defineTexts({ nb, nn, en });
/** Its states, steps, commands and events. */
export const appealCaseTexts = defineTexts({ nb: nbCase, nn: nnCase, en: enCase });
