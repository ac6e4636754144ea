// Every word of the interface, by language and area. A text that is missing in one language does not compile.
import { en as absenceEn } from "#app/organisations/absence/texts/en.ts";
import { nb as absenceNb } from "#app/organisations/absence/texts/nb.ts";
import { nn as absenceNn } from "#app/organisations/absence/texts/nn.ts";
import { en as adminEn } from "#app/admin/texts/en.ts";
import { nb as adminNb } from "#app/admin/texts/nb.ts";
import { nn as adminNn } from "#app/admin/texts/nn.ts";
import { en as agreementEn } from "#app/agreement/texts/en.ts";
import { nb as agreementNb } from "#app/agreement/texts/nb.ts";
import { nn as agreementNn } from "#app/agreement/texts/nn.ts";
import { en as answersEn } from "#app/public-answers/texts/en.ts";
import { nb as answersNb } from "#app/public-answers/texts/nb.ts";
import { nn as answersNn } from "#app/public-answers/texts/nn.ts";
import { en as appealEn } from "#app/appeal/texts/en.ts";
import { nb as appealNb } from "#app/appeal/texts/nb.ts";
import { nn as appealNn } from "#app/appeal/texts/nn.ts";
import { en as authEn } from "#app/accounts/texts/en.ts";
import { nb as authNb } from "#app/accounts/texts/nb.ts";
import { nn as authNn } from "#app/accounts/texts/nn.ts";
import { en as caseFileEn } from "#app/audit/texts/en.ts";
import { nb as caseFileNb } from "#app/audit/texts/nb.ts";
import { nn as caseFileNn } from "#app/audit/texts/nn.ts";
import { en as casesEn } from "#app/cases/page/texts/en.ts";
import { nb as casesNb } from "#app/cases/page/texts/nb.ts";
import { nn as casesNn } from "#app/cases/page/texts/nn.ts";
import { en as catalogueEn } from "#app/catalogue/texts/en.ts";
import { nb as catalogueNb } from "#app/catalogue/texts/nb.ts";
import { nn as catalogueNn } from "#app/catalogue/texts/nn.ts";
import { en as commonEn } from "#app/ui/texts/en.ts";
import { nb as commonNb } from "#app/ui/texts/nb.ts";
import { nn as commonNn } from "#app/ui/texts/nn.ts";
import { en as consentEn } from "#app/consent/texts/en.ts";
import { nb as consentNb } from "#app/consent/texts/nb.ts";
import { nn as consentNn } from "#app/consent/texts/nn.ts";
import { en as decisionEn } from "#app/request/decision/texts/en.ts";
import { nb as decisionNb } from "#app/request/decision/texts/nb.ts";
import { nn as decisionNn } from "#app/request/decision/texts/nn.ts";
import { en as demandEn } from "#app/demand/texts/en.ts";
import { nb as demandNb } from "#app/demand/texts/nb.ts";
import { nn as demandNn } from "#app/demand/texts/nn.ts";
import { en as deskEn } from "#app/cases/queues/texts/en.ts";
import { nb as deskNb } from "#app/cases/queues/texts/nb.ts";
import { nn as deskNn } from "#app/cases/queues/texts/nn.ts";
import { en as earlierEn } from "#app/request/copy/texts/en.ts";
import { nb as earlierNb } from "#app/request/copy/texts/nb.ts";
import { nn as earlierNn } from "#app/request/copy/texts/nn.ts";
import { en as errorsEn } from "#app/site/errors/texts/en.ts";
import { nb as errorsNb } from "#app/site/errors/texts/nb.ts";
import { nn as errorsNn } from "#app/site/errors/texts/nn.ts";
import { en as experienceEn } from "#app/survey/texts/en.ts";
import { nb as experienceNb } from "#app/survey/texts/nb.ts";
import { nn as experienceNn } from "#app/survey/texts/nn.ts";
import { en as findingsEn } from "#app/catalogue/import/texts/en.ts";
import { nb as findingsNb } from "#app/catalogue/import/texts/nb.ts";
import { nn as findingsNn } from "#app/catalogue/import/texts/nn.ts";
import { en as followEn } from "#app/saved-searches/texts/en.ts";
import { nb as followNb } from "#app/saved-searches/texts/nb.ts";
import { nn as followNn } from "#app/saved-searches/texts/nn.ts";
import { en as forecastEn } from "#app/forecast/texts/en.ts";
import { nb as forecastNb } from "#app/forecast/texts/nb.ts";
import { nn as forecastNn } from "#app/forecast/texts/nn.ts";
import { en as gapsEn } from "#app/request/form/texts/en.ts";
import { nb as gapsNb } from "#app/request/form/texts/nb.ts";
import { nn as gapsNn } from "#app/request/form/texts/nn.ts";
import { en as guideEn } from "#app/guide/texts/en.ts";
import { nb as guideNb } from "#app/guide/texts/nb.ts";
import { nn as guideNn } from "#app/guide/texts/nn.ts";
import { en as jointEn } from "#app/request/co-applicants/texts/en.ts";
import { nb as jointNb } from "#app/request/co-applicants/texts/nb.ts";
import { nn as jointNn } from "#app/request/co-applicants/texts/nn.ts";
import { en as journeyEn } from "#app/toolbox/texts/en.ts";
import { nb as journeyNb } from "#app/toolbox/texts/nb.ts";
import { nn as journeyNn } from "#app/toolbox/texts/nn.ts";
import { en as lawEn } from "#app/cases/clocks/texts/en.ts";
import { nb as lawNb } from "#app/cases/clocks/texts/nb.ts";
import { nn as lawNn } from "#app/cases/clocks/texts/nn.ts";
import { en as letterEn } from "#app/request/letter/texts/en.ts";
import { nb as letterNb } from "#app/request/letter/texts/nb.ts";
import { nn as letterNn } from "#app/request/letter/texts/nn.ts";
import type { Locale } from "./locale.ts";
import { en as mailEn } from "#app/outbox/texts/en.ts";
import { nb as mailNb } from "#app/outbox/texts/nb.ts";
import { nn as mailNn } from "#app/outbox/texts/nn.ts";
import { en as noticesEn } from "#app/outbox/choices/texts/en.ts";
import { nb as noticesNb } from "#app/outbox/choices/texts/nb.ts";
import { nn as noticesNn } from "#app/outbox/choices/texts/nn.ts";
import { en as pagesEn } from "#app/site/texts/en.ts";
import { nb as pagesNb } from "#app/site/texts/nb.ts";
import { nn as pagesNn } from "#app/site/texts/nn.ts";
import { en as questionEn } from "#app/legal-question/texts/en.ts";
import { nb as questionNb } from "#app/legal-question/texts/nb.ts";
import { nn as questionNn } from "#app/legal-question/texts/nn.ts";
import { en as requestEn } from "#app/request/texts/en.ts";
import { nb as requestNb } from "#app/request/texts/nb.ts";
import { nn as requestNn } from "#app/request/texts/nn.ts";
import { en as reviewEn } from "#app/request/reviews/texts/en.ts";
import { nb as reviewNb } from "#app/request/reviews/texts/nb.ts";
import { nn as reviewNn } from "#app/request/reviews/texts/nn.ts";
import { en as rightsEn } from "#app/request/rights/texts/en.ts";
import { nb as rightsNb } from "#app/request/rights/texts/nb.ts";
import { nn as rightsNn } from "#app/request/rights/texts/nn.ts";
import { en as showingEn } from "#app/published-examples/texts/en.ts";
import { nb as showingNb } from "#app/published-examples/texts/nb.ts";
import { nn as showingNn } from "#app/published-examples/texts/nn.ts";
import { en as whatIfEn } from "#app/forecast/what-if/texts/en.ts";
import { nb as whatIfNb } from "#app/forecast/what-if/texts/nb.ts";
import { nn as whatIfNn } from "#app/forecast/what-if/texts/nn.ts";

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
