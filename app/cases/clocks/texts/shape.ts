// What has to be said about legal time in each language. A rule, provision or step without a text does not compile.
import type { DayOff } from "#workflows/law/calendar.ts";
import type { ClockMove, MovedClock } from "#workflows/law/clocks.ts";
import type { Step } from "#workflows/law/due.ts";
import type { ClockExplanation } from "#workflows/law/explain-clock.ts";
import type { Count, LawVersion, NextStepId, ProvisionId, RuleId, StartId } from "#workflows/law/rule.ts";
import type { SystemCommandType } from "#workflows/system-commands.ts";

/** Dates are written out by the caller. */
type Dated = (p: { date: string }) => string;

export interface LawTexts {
  /** `name` for lists, `about` in one plain sentence. */
  rules: Record<RuleId, { name: string; about: string }>;
  /** How the law is cited. */
  provisions: Record<ProvisionId, string>;
  versions: Record<LawVersion, string>;
  starts: Record<StartId, string>;
  nextSteps: Record<NextStepId, string>;
  daysOff: Record<DayOff | "paused", string>;
  amount: Record<Count["unit"], (p: { amount: number }) => string>;
  steps: {
    start: Dated;
    period: (p: { amount: string; date: string }) => string;
    extension: (p: { amount: string; date: string }) => string;
    "month-end": Dated;
    holidays: (p: { days: string }) => string;
    paused: (p: { amount: string; date: string }) => string;
    "paused-hours": (p: { hours: string }) => string;
    "moved-to-working-day": (p: { from: string; why: string; date: string }) => string;
    given: Dated;
    "no-date": string;
    due: Dated;
  } & Record<Step["step"], unknown>;
  moves: Record<ClockMove["what"], (p: { at: string; date: string }) => string>;
  /** Lines of the timeline that every kind of case can have. */
  events: Record<SystemCommandType, (p: { rule: string; count: number }) => string>;
  /** One deadline that a new law or calendar has moved; `same` where the date is what it was. */
  moved: Record<
    MovedClock["why"] | "same" | "correction-same",
    (p: { rule: string; from: string; to: string }) => string
  >;
  /** The deadlines of a case on its page. */
  page: {
    heading: string;
    why: string;
    due: Dated;
    status: Record<ClockExplanation["status"], string>;
    left: (p: { days: number; workingDays: number }) => string;
    stands: string;
    reckoning: string;
    moved: string;
    /** Of a date that was found by letting the clock stand still, which no law allows. */
    wrong: Dated;
    reminders: (p: { dates: string }) => string;
    extendable: (p: { amount: string }) => string;
    /** Before it is extended. */
    extension: (p: { amount: string; provision: string }) => string;
    missed: (p: { steps: string }) => string;
    provision: (p: { version: string }) => string;
  };
  check: string;
  notYetNorwegianLaw: string;
  notInForce: string;
}
