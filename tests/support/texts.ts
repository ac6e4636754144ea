// Every word of the interface by area, for tests that look at the product from outside.
import { accountTexts } from "#app/accounts/texts/index.ts";
import { adminTexts } from "#app/admin/texts/index.ts";
import { agreementTexts } from "#app/agreement/texts/index.ts";
import { appealTexts } from "#app/appeal/texts/index.ts";
import { caseFileTexts } from "#app/audit/texts/index.ts";
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import { installKinds } from "#app/cases/kinds.ts";
import { ballTexts } from "#app/cases/page/ball/texts/index.ts";
import { caseFileLinkTexts } from "#app/cases/page/case-file/texts/index.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { queueTexts } from "#app/cases/queues/texts/index.ts";
import { findingTexts } from "#app/catalogue/import/texts/index.ts";
import { openDataTexts } from "#app/catalogue/road/texts/index.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { consentTexts } from "#app/consent/texts/index.ts";
import { demandTexts } from "#app/demand/texts/index.ts";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import { whatIfTexts } from "#app/forecast/what-if/texts/index.ts";
import { formAnswerTexts } from "#app/form-answers/texts/index.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { absenceTexts } from "#app/organisations/absence/texts/index.ts";
import { organisationTexts } from "#app/organisations/texts/index.ts";
import { notificationChoiceTexts } from "#app/outbox/choices/texts/index.ts";
import { outboxTexts } from "#app/outbox/texts/index.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { publishedExampleTexts } from "#app/published-examples/texts/index.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { copyRequestTexts } from "#app/request/copy/texts/index.ts";
import { decisionTexts } from "#app/request/decision/texts/index.ts";
import { gapTexts } from "#app/request/form/texts/index.ts";
import { decisionLetterTexts } from "#app/request/letter/texts/index.ts";
import { reviewTexts } from "#app/request/reviews/texts/index.ts";
import { rightsTexts } from "#app/request/rights/texts/index.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { errorTexts } from "#app/site/errors/texts/index.ts";
import { siteTexts } from "#app/site/texts/index.ts";
import { surveyTexts } from "#app/survey/texts/index.ts";
import { toolboxTexts } from "#app/toolbox/texts/index.ts";
import { uiTexts } from "#app/ui/texts/index.ts";

installKinds();

const AREAS = {
  ball: ballTexts,
  caseFileLinks: caseFileLinkTexts,
  formAnswers: formAnswerTexts,
  openData: openDataTexts,
  organisations: organisationTexts,
  absence: absenceTexts,
  admin: adminTexts,
  agreement: agreementTexts,
  answers: publicAnswerTexts,
  appeal: appealTexts,
  auth: accountTexts,
  casefile: caseFileTexts,
  cases: caseTexts,
  catalogue: catalogueTexts,
  common: uiTexts,
  consent: consentTexts,
  decision: decisionTexts,
  demand: demandTexts,
  desk: queueTexts,
  earlier: copyRequestTexts,
  errors: errorTexts,
  survey: surveyTexts,
  findings: findingTexts,
  follow: savedSearchTexts,
  forecast: forecastTexts,
  gaps: gapTexts,
  guide: guideTexts,
  coApplicants: coApplicantTexts,
  journey: toolboxTexts,
  law: lawTexts,
  letter: decisionLetterTexts,
  mail: outboxTexts,
  notices: notificationChoiceTexts,
  pages: siteTexts,
  question: questionTexts,
  request: requestTexts,
  review: reviewTexts,
  rights: rightsTexts,
  publishedExamples: publishedExampleTexts,
  whatIf: whatIfTexts,
};

export type Texts = ReturnType<typeof textsFor>;

/** The texts of a language: `textsFor("nn").common.signIn`. */
export const textsFor = (locale: Locale) => pickTexts(locale, AREAS);
