// How a deadline was found, in sentences: one per step of the reckoning, and one per thing that moved it.
import { formatDate, formatList, formatNumber } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { ClockMove } from "#workflows/law/clocks.ts";
import type { Step } from "#workflows/law/due.ts";
import type { LawTexts } from "./shape.ts";

/** @param steps of `explainClock(row, at).steps`, in order */
export function stepSentences(steps: readonly Step[], t: LawTexts, locale: Locale): string[] {
  return steps.map((step) => upperFirst(stepSentence(step, t, locale)));
}

/** @param moves of `explainClock(row, at).moves`, oldest first */
export function moveSentences(moves: readonly ClockMove[], t: LawTexts, locale: Locale): string[] {
  return moves.map((m) =>
    t.moves[m.what]({ at: formatDate(locale, m.at), date: formatDate(locale, m.dueAt) }),
  );
}

function stepSentence(step: Step, t: LawTexts, locale: Locale): string {
  const date = (iso: string) => formatDate(locale, iso);
  switch (step.step) {
    case "start":
    case "month-end":
    case "given":
    case "due":
      return t.steps[step.step]({ date: date(step.date) });
    case "period":
    case "extension":
    case "paused":
      return t.steps[step.step]({ amount: t.amount[step.unit](step), date: date(step.date) });
    case "holidays": {
      const days = step.days.map((d) => `${t.daysOff[d.why]} (${date(d.date)})`);
      return t.steps.holidays({ days: formatList(locale, days) });
    }
    case "paused-hours":
      return t.steps["paused-hours"]({ hours: formatNumber(locale, step.hours) });
    case "moved-to-working-day":
      return t.steps["moved-to-working-day"]({
        from: date(step.from),
        why: t.daysOff[step.why],
        date: date(step.date),
      });
    case "no-date":
      return t.steps["no-date"];
  }
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
