// Deadlines that explain themselves: when, why, how the date was found, what moved it, and where the law says so.
import { formatDate, formatList } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { Tag, type Tone } from "#app/ui/tag.tsx";
import type { ClockExplanation } from "#workflows/law/explain-clock.ts";
import { moveSentences, stepSentences } from "./texts/clock-sentences.ts";
import { lawTexts } from "./texts/index.ts";
import { ruleName } from "./texts/rule-name.ts";

const TONES: Record<ClockExplanation["status"], Tone> = {
  running: "info",
  paused: "neutral",
  "due-today": "warning",
  missed: "danger",
};

export function CaseClocks({ clocks }: { clocks: readonly ClockExplanation[] }) {
  const t = useTexts(lawTexts).page;
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="clocks-title" className="clocks">
      <h2 id="clocks-title" className="ds-heading" data-size="xs">
        {t.heading}
      </h2>
      {clocks.map((c) => (
        <Clock key={c.rule} clock={c} />
      ))}
    </section>
  );
}

function Clock({ clock }: { clock: ClockExplanation }) {
  const law = useTexts(lawTexts);
  const t = law.page;
  const locale = useLocale();
  return (
    <div className="clock">
      <p>
        <strong>{ruleName(law, clock.rule)}</strong>
        <br />
        {t.due({ date: formatDate(locale, clock.dueDate) })}{" "}
        <Tag tone={TONES[clock.status]}>{t.status[clock.status]}</Tag>
      </p>
      <Details summary={<Why rule={ruleName(law, clock.rule)} />}>
        <p>{law.rules[clock.rule].about}</p>
        <p className="sentence">
          {clock.provision.url ? (
            <a href={clock.provision.url}>{law.provisions[clock.provision.id]}</a>
          ) : (
            law.provisions[clock.provision.id]
          )}
          {". "}
          {t.provision({ version: law.versions[clock.lawVersion] })}
        </p>
        {clock.checked ? null : <p>{law.check}</p>}
        <Computation clock={clock} />
        <WhatFollows clock={clock} />
      </Details>
    </div>
  );
}

/** Start, stops, and the way to the date. */
function Computation({ clock }: { clock: ClockExplanation }) {
  const law = useTexts(lawTexts);
  const t = law.page;
  const locale = useLocale();
  // That it started is the first step of the computation already.
  const moves = clock.moves.filter((m) => m.what !== "start");
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        {t.reckoning}
      </h3>
      <p>{law.starts[clock.startsWhen]}</p>
      <ul>
        {stepSentences(clock.steps, law, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {clock.rightDate ? <p>{t.wrong({ date: formatDate(locale, clock.rightDate) })}</p> : null}
      {moves.length > 0 ? (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {t.moved}
          </h3>
          <ul>
            {moves.map((m) => (
              <li key={m.at + m.what}>{moveSentences([m], law, locale)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** What is left of it, who is reminded, and what may be done when it is missed. */
function WhatFollows({ clock }: { clock: ClockExplanation }) {
  const law = useTexts(lawTexts);
  const t = law.page;
  const locale = useLocale();
  const { extension, status, nextSteps } = clock;
  const reminders = clock.reminders.map((date) => formatDate(locale, date));
  const steps = nextSteps.map((step) => lowerFirst(law.nextSteps[step]));
  return (
    <>
      {status === "missed" ? null : (
        <p>
          {t.left(clock.left)} {status === "paused" ? t.stands : null}
        </p>
      )}
      {reminders.length > 0 && status !== "missed" ? (
        <p>{t.reminders({ dates: formatList(locale, reminders) })}</p>
      ) : null}
      {extension && !extension.used ? (
        <p>{t.extendable({ amount: law.amount[extension.unit](extension) })}</p>
      ) : null}
      {steps.length > 0 ? <p>{t.missed({ steps: formatList(locale, steps, "or") })}</p> : null}
    </>
  );
}

/** Several deadlines on a page: the summary says which one it explains. */
function Why({ rule }: { rule: string }) {
  const t = useTexts(lawTexts).page;
  return (
    <>
      {t.why}
      <span className="ds-sr-only">: {rule}</span>
    </>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
