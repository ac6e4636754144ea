// Which of the offered commands is the one next step of a legal question.

interface Standing {
  state: string;
  ball: { mine: boolean };
}

/** Who works with a question has this to do; colleagues may take over, but need not. */
const OF_ONE_ADVISER: ReadonlySet<string> = new Set(["assigned", "answering"]);

const FORWARD: Readonly<Record<string, readonly string[]>> = {
  submitted: ["take"],
  triaged: ["take"],
  assigned: ["take"],
  answering: ["submit-answer"],
  "awaiting-asker": ["give-details"],
  "peer-review": ["approve-answer"],
  answered: ["accept-answer"],
};

/** @param mine the reader is the adviser who works with it. @returns null where another person has to act. */
export function questionNextStep(
  { state, ball }: Standing,
  offered: readonly string[],
  mine: boolean,
): string | null {
  if (!ball.mine || (OF_ONE_ADVISER.has(state) && !mine)) return null;
  return FORWARD[state]?.find((command) => offered.includes(command)) ?? null;
}
