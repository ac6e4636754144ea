import { defineTexts } from "#app/i18n/define-texts.ts";
import { en, demandWords as enCase } from "./en.ts";
import { nb, demandWords as nbCase } from "./nb.ts";
import { nn, demandWords as nnCase } from "./nn.ts";

export const demandTexts = defineTexts({ nb, nn, en });
/** Its states, steps, commands and events. */
export const demandCaseTexts = defineTexts({ nb: nbCase, nn: nnCase, en: enCase });
