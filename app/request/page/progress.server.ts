// The progress of one request for its page: steps done and when, the current one, and what usually follows.
import type { CaseView } from "#app/cases/page/case-view.server.ts";
import { noRule } from "#app/forecast/load-forecast.server.ts";
import { stepKeysOf } from "#app/forecast/refresh-step-times.server.ts";
import { loadToolbox } from "#app/toolbox/toolbox.server.ts";
import { db } from "#db/client.server.ts";
import { findStepGroups, listWhereabouts } from "#db/queries/forecast/step-times.ts";
import { type UsualTime, usualTime } from "#workflows/forecast/step-summary.ts";
import { isTimedStep, stepTimes, type TimedStep } from "#workflows/forecast/step-times.ts";
import type { JourneyStep } from "#workflows/journey.ts";
import { ruleAt } from "#workflows/law/find-rule.ts";
import type { ProvisionId, RuleId } from "#workflows/law/rule.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import type { RequestStep } from "#workflows/request/journey.ts";
import { type Tool, toolsFor } from "#workflows/toolbox.ts";
import type { Side } from "./side.ts";

export interface ProgressStep extends JourneyStep {
  step: RequestStep;
  /** ISO 8601; null where it has not been there, or has not left. */
  from: string | null;
  to: string | null;
  /** All days in it, and those with the applicant among them. */
  days: number;
  ownDays: number;
  /** Null where too little is known, and for steps that take no time. */
  usual: UsualTime | null;
  timed: boolean;
  law: { rule: RuleId; provision: ProvisionId; url: string | null; checked: boolean }[];
  tools: Tool[];
}

/** Rules that a reader may want to look up in a step, besides the one that says when the answer is due. */
const LAW: Partial<Record<RequestStep, readonly RuleId[]>> = {
  receive: ["decide-without-delay"],
  assess: ["decide-without-delay"],
  decide: ["fuller-reasons", "appeal-window"],
};

/** @param now ISO 8601 */
export async function buildProgress(
  view: CaseView,
  context: RequestContext,
  reader: { side: Side; law: LawSettings },
  now: string,
): Promise<ProgressStep[]> {
  const { rule } = context.answerTime;
  const keys = stepKeysOf({ ownerOrgId: context.ownerOrg.id, road: rule ?? noRule });
  // Nobody has handled open data, and nobody is waited for.
  const asked = context.openData === null;
  const [trails, groups, tools] = await Promise.all([
    listWhereabouts(db(), [view.id]),
    asked ? findStepGroups(db(), Object.values(keys)) : new Map(),
    loadToolbox(),
  ]);
  const trail = trails.get(view.id) ?? [];
  const times = new Map(stepTimes(trail, now).map((time) => [time.step, time]));
  const known = { owner: groups.get(keys.owner), all: groups.get(keys.all) };
  const side = reader.side === "watcher" ? null : reader.side;
  return view.steps.map((told) => {
    const step = told.step as RequestStep;
    const time = isTimedStep(step) ? times.get(step) : undefined;
    const arrived = step === "access" ? trail.find(({ state }) => state === "active")?.at : undefined;
    const rules = asked ? [...(rule && ANSWERED.has(step) ? [rule] : []), ...(LAW[step] ?? [])] : [];
    return {
      ...told,
      step,
      from: time?.from ?? arrived ?? null,
      to: time?.to ?? (told.status === "ended" ? view.updatedAt : null),
      days: Math.round((time?.days ?? 0) + (time?.ownDays ?? 0)),
      ownDays: step === "apply" ? 0 : Math.round(time?.ownDays ?? 0),
      usual: isTimedStep(step) && WAITED_FOR.has(step) ? usualTime(step, known) : null,
      timed: isTimedStep(step),
      law: rules.map((id) => {
        const { provision, url, checked } = ruleAt(id, now, reader.law);
        return { rule: id, provision, url, checked };
      }),
      tools: toolsFor(tools, step, side),
    };
  });
}

/** Here the answer is owed. */
const ANSWERED: ReadonlySet<RequestStep> = new Set(["receive", "assess", "decide"]);
const WAITED_FOR: ReadonlySet<TimedStep> = new Set(["receive", "assess", "decide", "agree", "provide"]);
