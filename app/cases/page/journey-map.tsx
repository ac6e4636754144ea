// The way of a case as a list of steps, read off the machine: what is done, where it is, what comes.
import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { JourneyStep } from "#workflows/journey.ts";
import type { CaseKind } from "#workflows/types.ts";
import { stepText } from "./texts/command-texts.ts";
import { caseTexts } from "./texts/index.ts";

export function JourneyMap({ kind, steps }: { kind: CaseKind; steps: readonly JourneyStep[] }) {
  const t = useTexts(caseTexts);
  const needed = steps.filter((s) => s.status !== "not-needed");
  return (
    <section aria-labelledby="journey-title" className="journey">
      <h2 id="journey-title" className="ds-heading" data-size="xs">
        {t.journey.heading}
      </h2>
      <JourneySteps kind={kind} steps={needed} />
      {needed.length < steps.length ? <p className="muted">{t.journey.notNeeded}</p> : null}
    </section>
  );
}

interface JourneyStepsProps<Step> {
  kind: CaseKind;
  steps: readonly Step[];
  /** What is shown of a step besides its name and status. */
  more?: (step: Step) => ReactNode;
}

export function JourneySteps<Step extends JourneyStep>({ kind, steps, more }: JourneyStepsProps<Step>) {
  const t = useTexts(caseTexts);
  return (
    <ol className="journey__steps">
      {steps.map((told) => {
        const { step, status } = told;
        const words = stepText(t, kind, step);
        const here = status === "now" || status === "ended";
        return (
          <li
            key={step}
            className="journey__step"
            data-status={status}
            {...(here ? { "aria-current": "step" as const } : {})}
          >
            <span className="journey__mark" aria-hidden="true" />
            <span className="journey__title">{words.title}</span>
            <span className={here ? "journey__here" : "ds-sr-only"}>{t.stepStatus[status]}</span>
            {/* What happens in a step is in the present tense: not shown where the case ended. */}
            {status === "now" ? <span className="journey__what">{words.what}</span> : null}
            {more?.(told)}
          </li>
        );
      })}
    </ol>
  );
}
