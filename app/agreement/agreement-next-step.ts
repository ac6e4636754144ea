// Which of the offered commands is the one next step of an agreement.
interface Standing {
  state: string;
  ball: { mine: boolean };
}

const FORWARD: Readonly<Record<string, readonly string[]>> = {
  drafting: ["offer"],
  offered: ["accept-offer"],
  "counter-offered": ["accept-counter-offer"],
  accepted: ["sign"],
  amending: ["accept-amendment"],
  "in-force": ["fulfil-obligation"],
  terminated: ["fulfil-obligation"],
  expired: ["fulfil-obligation"],
};

/** Null where another person has to act. Both sides may sign in any order, so the ball does not decide there. */
export function agreementNextStep({ state, ball }: Standing, offered: readonly string[]): string | null {
  if (!ball.mine && state !== "accepted") return null;
  return FORWARD[state]?.find((command) => offered.includes(command)) ?? null;
}
