// The way of a case as a list of steps, read off the machine: what is done, where it is, what comes.
import { stepText } from "#app/i18n/cases/command-texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { JourneyStep } from "#workflows/journey.ts";
import type { CaseKind } from "#workflows/types.ts";

export function JourneyMap({ kind, steps }: { kind: CaseKind; steps: readonly JourneyStep[] }) {
  const t = useTexts().cases;
  const needed = steps.filter((s) => s.status !== "not-needed");
  return (
    <section aria-labelledby="journey-title" className="journey">
      <h2 id="journey-title" className="ds-heading" data-size="xs">
        {t.journey.heading}
      </h2>
      <ol className="journey__steps">
        {needed.map(({ step, status }) => {
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
              {/* What happens in a step is told in the present: not where the case ended. */}
              {status === "now" ? <span className="journey__what">{words.what}</span> : null}
            </li>
          );
        })}
      </ol>
      {needed.length < steps.length ? <p className="muted">{t.journey.notNeeded}</p> : null}
    </section>
  );
}
