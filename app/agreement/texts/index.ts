import { defineTexts } from "#app/i18n/define-texts.ts";
import { en, agreementWords as enCase } from "./en.ts";
import { nb, agreementWords as nbCase } from "./nb.ts";
import { nn, agreementWords as nnCase } from "./nn.ts";

export const agreementTexts = defineTexts({ nb, nn, en });
/** Its states, steps, commands and events. */
export const agreementCaseTexts = defineTexts({ nb: nbCase, nn: nnCase, en: enCase });
