// The way of a request like the tracking of a parcel: done and when, now and with whom, next and how long it usually takes.
import { JourneySteps } from "#app/cases/page/journey-map.tsx";
import { stepText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { toolboxTexts } from "#app/toolbox/texts/index.ts";
import { situationOf } from "./request-next-step.ts";
import type { RequestPage } from "./request-page.server.ts";
import { StepHelp } from "./step-help.tsx";

type ProgressStep = RequestPage["journey"][number];

export function RequestProgress({ page }: { page: RequestPage }) {
  const texts = useTexts({ cases: caseTexts, journey: toolboxTexts });
  const t = texts.journey;
  const needed = page.journey.filter((s) => s.status !== "not-needed");
  const counts = needed.some((s) => s.usual !== null && (s.status === "now" || s.status === "next"));
  return (
    <section aria-labelledby="journey-title" className="journey">
      <h2 id="journey-title" className="ds-heading" data-size="xs">
        {texts.cases.journey.heading}
      </h2>
      <JourneySteps
        kind="request"
        steps={needed}
        more={(step) => (
          <>
            <When step={step} page={page} />
            {step.status === "now" || step.status === "next" ? (
              <StepHelp step={step} name={stepText(texts.cases, "request", step.step).title} />
            ) : null}
          </>
        )}
      />
      {needed.length < page.journey.length ? <p className="muted">{texts.cases.journey.notNeeded}</p> : null}
      {counts ? (
        <p className="muted">
          {t.counted} <a href="/forecast">{t.how}</a>
        </p>
      ) : null}
    </section>
  );
}

function When({ step: s, page }: { step: ProgressStep; page: RequestPage }) {
  const { journey: t, cases } = useTexts({ cases: caseTexts, journey: toolboxTexts });
  const locale = useLocale();
  const date = (at: string) => formatDate(locale, at);
  const own =
    s.ownDays < 1
      ? null
      : page.side === "applicant"
        ? t.ownDays({ days: s.ownDays })
        : t.applicantDays({ days: s.ownDays });
  if (s.status === "done" && s.to)
    return (
      <span className="journey__when">
        {s.step === "apply" ? t.doneOn({ date: date(s.to) }) : t.done({ date: date(s.to), days: s.days })}{" "}
        {own}
      </span>
    );
  if (s.status === "ended" && s.to)
    return <span className="journey__when">{t.ended({ date: date(s.to) })}</span>;
  if (s.status === "now") {
    const { ball, dueAt } = page.view;
    const due = situationOf(page.view) === "clarifying" ? t.ownersDue : t.due;
    const who = ball.role && (ball.name ?? cases.roles[ball.role]);
    const since =
      s.from && (s.timed ? t.now({ date: date(s.from), days: s.days }) : t.nowOn({ date: date(s.from) }));
    return (
      <>
        <span className="journey__when">
          {who ? (ball.mine ? t.yours : t.theirs({ who })) : t.nobody}{" "}
          {dueAt ? due({ date: date(dueAt) }) : null}
        </span>
        <span className="journey__when">
          {since} {own}
        </span>
        <Usual step={s} owner={page.facts.owner} />
      </>
    );
  }
  return s.status === "next" ? <Usual step={s} owner={page.facts.owner} /> : null;
}

function Usual({ step: { usual, timed, step }, owner }: { step: ProgressStep; owner: string }) {
  const t = useTexts(toolboxTexts);
  // How long people write is their own, and access is no waiting.
  if (!timed || step === "apply") return null;
  if (!usual) return <span className="journey__when">{t.unknown}</span>;
  const { duration, level, ended, own } = usual;
  return (
    <span className="journey__when">
      <strong>{t.usual({ days: duration.median })}</strong>{" "}
      {duration.to > duration.from ? t.range({ from: duration.from, to: duration.to }) : null}{" "}
      {own && own.share >= 0.05 ? t.usualOwn({ tenths: Math.round(own.share * 10), days: own.median }) : null}{" "}
      {t.basis[level]({ n: ended, owner })}
    </span>
  );
}
