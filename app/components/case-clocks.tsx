// Deadlines that explain themselves: when, why, how it was reckoned, and where the law says so.
import { formatDate } from "#app/i18n/format.ts";
import { ruleName } from "#app/i18n/rule-name.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { ClockExplanation } from "#workflows/law/explain-clock.ts";
import { Details } from "./details.tsx";
import { Tag, type Tone } from "./tag.tsx";

const TONES: Record<ClockExplanation["status"], Tone> = {
  running: "info",
  paused: "neutral",
  "due-today": "warning",
  missed: "danger",
};

export function CaseClocks({ clocks }: { clocks: readonly ClockExplanation[] }) {
  const t = useTexts().cases.clocks;
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
  const cases = useTexts().cases;
  const t = cases.clocks;
  const locale = useLocale();
  const rules: Readonly<Record<string, { about: string }>> = t.rules;
  return (
    <div className="clock">
      <p>
        <strong>{ruleName(cases, clock.rule)}</strong>
        <br />
        {t.due({ date: formatDate(locale, clock.dueDate) })}{" "}
        <Tag tone={TONES[clock.status]}>{t.status[clock.status]}</Tag>
      </p>
      <Details summary={<Why rule={ruleName(cases, clock.rule)} />}>
        <p>{rules[clock.rule]?.about}</p>
        <p>
          {t.started({ date: formatDate(locale, clock.startedAt) })}{" "}
          {clock.status === "missed" ? null : t.left(clock.left)}{" "}
          {clock.pauses.length > 0 ? t.pauses({ count: clock.pauses.length }) : null}
        </p>
        {clock.inForce === "not-yet-norwegian-law" ? <p>{t.notInForce}</p> : null}
        {clock.checked ? null : <p>{t.check}</p>}
        {clock.provision.url ? (
          <p>
            <a href={clock.provision.url}>{t.law}</a>
          </p>
        ) : null}
      </Details>
    </div>
  );
}

/** Several deadlines on a page: the summary says which one it explains. */
function Why({ rule }: { rule: string }) {
  const t = useTexts().cases.clocks;
  return (
    <>
      {t.why}
      <span className="ds-sr-only">: {rule}</span>
    </>
  );
}
