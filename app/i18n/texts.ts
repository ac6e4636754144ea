// Every word of the interface, by language and area. A text that is missing in one language does not compile.
import { en as absenceEn } from "./absence/en.ts";
import { nb as absenceNb } from "./absence/nb.ts";
import { nn as absenceNn } from "./absence/nn.ts";
import { en as adminEn } from "./admin/en.ts";
import { nb as adminNb } from "./admin/nb.ts";
import { nn as adminNn } from "./admin/nn.ts";
import { en as agreementEn } from "./agreement/en.ts";
import { nb as agreementNb } from "./agreement/nb.ts";
import { nn as agreementNn } from "./agreement/nn.ts";
import { en as answersEn } from "./answers/en.ts";
import { nb as answersNb } from "./answers/nb.ts";
import { nn as answersNn } from "./answers/nn.ts";
import { en as appealEn } from "./appeal/en.ts";
import { nb as appealNb } from "./appeal/nb.ts";
import { nn as appealNn } from "./appeal/nn.ts";
import { en as authEn } from "./auth/en.ts";
import { nb as authNb } from "./auth/nb.ts";
import { nn as authNn } from "./auth/nn.ts";
import { en as caseFileEn } from "./casefile/en.ts";
import { nb as caseFileNb } from "./casefile/nb.ts";
import { nn as caseFileNn } from "./casefile/nn.ts";
import { en as casesEn } from "./cases/en.ts";
import { nb as casesNb } from "./cases/nb.ts";
import { nn as casesNn } from "./cases/nn.ts";
import { en as catalogueEn } from "./catalogue/en.ts";
import { nb as catalogueNb } from "./catalogue/nb.ts";
import { nn as catalogueNn } from "./catalogue/nn.ts";
import { en as commonEn } from "./common/en.ts";
import { nb as commonNb } from "./common/nb.ts";
import { nn as commonNn } from "./common/nn.ts";
import { en as consentEn } from "./consent/en.ts";
import { nb as consentNb } from "./consent/nb.ts";
import { nn as consentNn } from "./consent/nn.ts";
import { en as decisionEn } from "./decision/en.ts";
import { nb as decisionNb } from "./decision/nb.ts";
import { nn as decisionNn } from "./decision/nn.ts";
import { en as demandEn } from "./demand/en.ts";
import { nb as demandNb } from "./demand/nb.ts";
import { nn as demandNn } from "./demand/nn.ts";
import { en as deskEn } from "./desk/en.ts";
import { nb as deskNb } from "./desk/nb.ts";
import { nn as deskNn } from "./desk/nn.ts";
import { en as earlierEn } from "./earlier/en.ts";
import { nb as earlierNb } from "./earlier/nb.ts";
import { nn as earlierNn } from "./earlier/nn.ts";
import { en as errorsEn } from "./errors/en.ts";
import { nb as errorsNb } from "./errors/nb.ts";
import { nn as errorsNn } from "./errors/nn.ts";
import { en as experienceEn } from "./experience/en.ts";
import { nb as experienceNb } from "./experience/nb.ts";
import { nn as experienceNn } from "./experience/nn.ts";
import { en as findingsEn } from "./findings/en.ts";
import { nb as findingsNb } from "./findings/nb.ts";
import { nn as findingsNn } from "./findings/nn.ts";
import { en as followEn } from "./follow/en.ts";
import { nb as followNb } from "./follow/nb.ts";
import { nn as followNn } from "./follow/nn.ts";
import { en as forecastEn } from "./forecast/en.ts";
import { nb as forecastNb } from "./forecast/nb.ts";
import { nn as forecastNn } from "./forecast/nn.ts";
import { en as gapsEn } from "./gaps/en.ts";
import { nb as gapsNb } from "./gaps/nb.ts";
import { nn as gapsNn } from "./gaps/nn.ts";
import { en as guideEn } from "./guide/en.ts";
import { nb as guideNb } from "./guide/nb.ts";
import { nn as guideNn } from "./guide/nn.ts";
import { en as jointEn } from "./joint/en.ts";
import { nb as jointNb } from "./joint/nb.ts";
import { nn as jointNn } from "./joint/nn.ts";
import { en as journeyEn } from "./journey/en.ts";
import { nb as journeyNb } from "./journey/nb.ts";
import { nn as journeyNn } from "./journey/nn.ts";
import { en as lawEn } from "./law/en.ts";
import { nb as lawNb } from "./law/nb.ts";
import { nn as lawNn } from "./law/nn.ts";
import { en as letterEn } from "./letter/en.ts";
import { nb as letterNb } from "./letter/nb.ts";
import { nn as letterNn } from "./letter/nn.ts";
import type { Locale } from "./locale.ts";
import { en as mailEn } from "./mail/en.ts";
import { nb as mailNb } from "./mail/nb.ts";
import { nn as mailNn } from "./mail/nn.ts";
import { en as noticesEn } from "./notices/en.ts";
import { nb as noticesNb } from "./notices/nb.ts";
import { nn as noticesNn } from "./notices/nn.ts";
import { en as pagesEn } from "./pages/en.ts";
import { nb as pagesNb } from "./pages/nb.ts";
import { nn as pagesNn } from "./pages/nn.ts";
import { en as questionEn } from "./question/en.ts";
import { nb as questionNb } from "./question/nb.ts";
import { nn as questionNn } from "./question/nn.ts";
import { en as requestEn } from "./request/en.ts";
import { nb as requestNb } from "./request/nb.ts";
import { nn as requestNn } from "./request/nn.ts";
import { en as reviewEn } from "./review/en.ts";
import { nb as reviewNb } from "./review/nb.ts";
import { nn as reviewNn } from "./review/nn.ts";
import { en as rightsEn } from "./rights/en.ts";
import { nb as rightsNb } from "./rights/nb.ts";
import { nn as rightsNn } from "./rights/nn.ts";
import { en as showingEn } from "./showing/en.ts";
import { nb as showingNb } from "./showing/nb.ts";
import { nn as showingNn } from "./showing/nn.ts";
import { en as whatIfEn } from "./whatif/en.ts";
import { nb as whatIfNb } from "./whatif/nb.ts";
import { nn as whatIfNn } from "./whatif/nn.ts";

const nb = {
  absence: absenceNb,
  common: commonNb,
  pages: pagesNb,
  errors: errorsNb,
  auth: authNb,
  agreement: agreementNb,
  answers: answersNb,
  appeal: appealNb,
  catalogue: catalogueNb,
  cases: casesNb,
  casefile: caseFileNb,
  request: requestNb,
  earlier: earlierNb,
  joint: jointNb,
  journey: journeyNb,
  rights: rightsNb,
  review: reviewNb,
  question: questionNb,
  consent: consentNb,
  decision: decisionNb,
  demand: demandNb,
  desk: deskNb,
  law: lawNb,
  letter: letterNb,
  mail: mailNb,
  notices: noticesNb,
  admin: adminNb,
  experience: experienceNb,
  findings: findingsNb,
  follow: followNb,
  forecast: forecastNb,
  showing: showingNb,
  gaps: gapsNb,
  whatIf: whatIfNb,
  guide: guideNb,
};

export type Texts = typeof nb;

const nn: Texts = {
  absence: absenceNn,
  common: commonNn,
  pages: pagesNn,
  errors: errorsNn,
  auth: authNn,
  agreement: agreementNn,
  answers: answersNn,
  appeal: appealNn,
  catalogue: catalogueNn,
  cases: casesNn,
  casefile: caseFileNn,
  request: requestNn,
  earlier: earlierNn,
  joint: jointNn,
  journey: journeyNn,
  rights: rightsNn,
  review: reviewNn,
  question: questionNn,
  consent: consentNn,
  decision: decisionNn,
  demand: demandNn,
  desk: deskNn,
  law: lawNn,
  letter: letterNn,
  mail: mailNn,
  notices: noticesNn,
  admin: adminNn,
  experience: experienceNn,
  findings: findingsNn,
  follow: followNn,
  forecast: forecastNn,
  showing: showingNn,
  gaps: gapsNn,
  whatIf: whatIfNn,
  guide: guideNn,
};

const en: Texts = {
  absence: absenceEn,
  common: commonEn,
  pages: pagesEn,
  errors: errorsEn,
  auth: authEn,
  agreement: agreementEn,
  answers: answersEn,
  appeal: appealEn,
  catalogue: catalogueEn,
  cases: casesEn,
  casefile: caseFileEn,
  request: requestEn,
  earlier: earlierEn,
  joint: jointEn,
  journey: journeyEn,
  rights: rightsEn,
  review: reviewEn,
  question: questionEn,
  consent: consentEn,
  decision: decisionEn,
  demand: demandEn,
  desk: deskEn,
  law: lawEn,
  letter: letterEn,
  mail: mailEn,
  notices: noticesEn,
  admin: adminEn,
  experience: experienceEn,
  findings: findingsEn,
  follow: followEn,
  forecast: forecastEn,
  showing: showingEn,
  gaps: gapsEn,
  whatIf: whatIfEn,
  guide: guideEn,
};

const all: Record<Locale, Texts> = { nb, nn, en };

/** The texts of a language: `textsFor("nn").common.signIn`. */
export function textsFor(locale: Locale): Texts {
  return all[locale];
}
