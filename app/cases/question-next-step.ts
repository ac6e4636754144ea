// Which of the offered commands is the one next step of a legal question.

interface Standing {
  state: string;
  ball: { mine: boolean };
}

const FORWARD: Readonly<Record<string, readonly string[]>> = {
  submitted: ["take"],
  triaged: ["take"],
  assigned: ["take"],
  answering: ["submit-answer"],
  "awaiting-asker": ["give-details"],
  "peer-review": ["approve-answer"],
  answered: ["accept-answer"],
};

/** Null where somebody else has to act. */
export function questionNextStep({ state, ball }: Standing, offered: readonly string[]): string | null {
  if (!ball.mine) return null;
  return FORWARD[state]?.find((command) => offered.includes(command)) ?? null;
}
