// Which of the offered commands is the one next step of an appeal.
interface Standing {
  state: string;
  active: readonly string[];
  ball: { mine: boolean };
}

/** Null where another person has to act, or where the reader has to choose between equal steps. */
export function appealNextStep({ state, active, ball }: Standing, offered: readonly string[]): string | null {
  if (!ball.mine) return null;
  const wanted: Readonly<Record<string, string>> = {
    filed: active.includes("filed.late") ? "admit" : "take-up",
    reconsidering: active.includes("reconsidering.proposed") ? "reverse" : "forward",
    forwarded: "begin-hearing",
    reversed: "close-appeal",
    overturned: "close-appeal",
    upheld: "close-appeal",
    remitted: "close-appeal",
    dismissed: "close-appeal",
  };
  const next = wanted[state];
  return next && offered.includes(next) ? next : null;
}
