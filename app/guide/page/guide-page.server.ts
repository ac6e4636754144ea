// What the pages of the guide show: a question with what helps to answer it, or the plan.
import { randomUUID } from "node:crypto";
import { findActor } from "#app/accounts/session.server.ts";
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { forecastOf } from "#app/forecast/load-forecast.server.ts";
import { readGuideAddress } from "#app/guide/address.ts";
import { requestAnswers } from "#app/guide/draft.ts";
import { draftFacts } from "#app/guide/draft-facts.server.ts";
import { findForGoal } from "#app/guide/find-for-goal.server.ts";
import { type Guide, loadGuide, planOfGuide } from "#app/guide/load-guide.server.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { findExamples } from "#app/published-examples/published-examples.server.ts";
import { readyToBegin } from "#app/request/form/begin-request.server.ts";
import { faultOfGoal, isDatasetId } from "#workflows/guide/questions.ts";
import { ruleAt } from "#workflows/law/find-rule.ts";

export async function guidePage(request: Request, locale: Locale) {
  const guide = await loadGuide(readGuideAddress(new URL(request.url).searchParams));
  const { address, walk, shown, dataset } = guide;
  const { goal, data: chosen } = walk.answers;
  const typedGoal = address.typed.goal;
  return {
    address,
    asked: walk.asked,
    answers: walk.answers,
    shown,
    /** The address holds a goal that cannot be worked with. */
    fault: shown === "goal" && typedGoal !== undefined ? faultOfGoal(typedGoal) : undefined,
    dataset: dataset && { id: dataset.row.id, title: shownText(dataset.description.title, locale).text },
    forGoal:
      shown === "data" && goal !== undefined
        ? await findForGoal(goal, isDatasetId(chosen) && !dataset?.context.gone ? chosen : null)
        : null,
    plan: shown === "plan" ? await planPage(request, guide, locale) : null,
  };
}
export type GuidePageData = Awaited<ReturnType<typeof guidePage>>;

async function planPage(request: Request, guide: Guide, locale: Locale) {
  const { dataset, now, law } = guide;
  const plan = planOfGuide(guide);
  const facts = draftFacts(guide, locale);
  const ownerId = dataset?.row.publisherId;
  const [forecast, actor, examples] = await Promise.all([
    dataset ? forecastOf(dataset.row, dataset.description, dataset.context) : undefined,
    findActor(request),
    dataset && ownerId && plan.authority !== null && plan.road !== "demand"
      ? findExamples({ id: dataset.row.id, ownerId }, requestAnswers(guideTexts[locale].draft, facts))
      : [],
  ]);
  const asks = plan.first === "request" || plan.others.includes("request");
  return {
    plan,
    draft: facts,
    /** What others got who asked for the same or alike, where both sides let it be shown. */
    examples,
    forecast,
    /** The figures are of the usual road to these data. */
    forecastUnlike:
      dataset !== null && (plan.road !== dataset.road.road || guide.walk.answers.form === "totals"),
    rule: plan.clockRule ? ruleAt(plan.clockRule, now, law) : null,
    download: dataset?.download ?? null,
    providerForm: dataset?.providerForm ?? null,
    /** Null for a person who has not signed in. */
    ready: actor && dataset && asks ? await readyToBegin(actor, dataset.row.id) : null,
    signedIn: actor !== null,
    commandId: randomUUID(),
  };
}
export type PlanPageData = Awaited<ReturnType<typeof planPage>>;
