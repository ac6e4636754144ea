// Absence and substitute in English.
import type { AbsenceTexts } from "./nb.ts";

export const en: AbsenceTexts = {
  title: "Absence and substitute",
  lead: "While you are away, new cases and e-mail go to your substitute.",
  toProfile: "Back to your account",
  none: "You handle cases for no organisation, so you need no substitute.",
  alone: "Nobody else has the same role as you here, so nobody can stand in.",
  away: (p) => `You are away from ${p.from} until ${p.until}`,
  standsIn: (p) => `Your substitute is ${p.name}.`,
  fields: { fromDay: "First day away", untilDay: "Last day away", substituteId: "Substitute" },
  handOver: (p) =>
    p.count === 1
      ? "Give the case I have now to the substitute"
      : `Give the ${p.count} cases I have now to the substitute`,
  save: "Save the absence",
  change: "Change the absence",
  end: "I am back",
  saved: "The absence has been saved.",
  handedOver: (p) =>
    p.count === 1
      ? "One case has been handed over to the substitute."
      : `${p.count} cases have been handed over to the substitute.`,
  ended: "Welcome back. Cases and e-mail come to you again.",
};
