// Probabilities as shown to people: so many out of ten.
import { OUTCOMES, type Outcome } from "./observation.ts";
import type { Odds } from "./odds.ts";

/** Whole tenths that add up to ten: rounded down, and what is left goes to the largest remainders (Hamilton's method). */
export function oddsOfTen(odds: Record<Outcome, Pick<Odds, "probability">>): Record<Outcome, number> {
  const parts = OUTCOMES.map((outcome) => {
    const exact = odds[outcome].probability * 10;
    return { outcome, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = 10 - parts.reduce((sum, { whole }) => sum + whole, 0);
  for (const part of [...parts].sort((a, b) => b.rest - a.rest)) if (left-- > 0) part.whole++;
  return Object.fromEntries(parts.map(({ outcome, whole }) => [outcome, whole])) as Record<Outcome, number>;
}
