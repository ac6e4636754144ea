// The remaining time of a case that has already waited: conditional on having waited as long.
import type { CurvePoint } from "./summary.ts";

export interface RemainingTime {
  /** Of cases that lasted so long, the share that ended with access. */
  access: number;
  /** Days until half of their answers have come. */
  halfAnswered: number;
}

/** When fewer of a hundred lasted so long, no estimate is given. */
const fewestOfHundred = 8;

/**
 * The cumulative incidences conditional on having come to a day without an ending:
 * (F(end) − F(day)) / (1 − F(day)), see Putter, Fiocco & Geskus 2007, Stat Med 26:2389, § 3. What has not been seen to end
 * is shared as the rest was.
 * @param days with the owner, so far
 * @returns "longer" when it has lasted longer than nearly all
 */
export function remainingTime(curve: readonly CurvePoint[], days: number): RemainingTime | "longer" | null {
  const end = curve.at(-1);
  if (!end) return null;
  const then = curve.findLast((point) => point.days <= days) ?? { access: 0, refusal: 0, stopped: 0 };
  const ahead = all(end) - all(then);
  if (ahead * 100 < fewestOfHundred * all(end)) return "longer";
  const half = (answered(end) + answered(then)) / 2;
  const at = curve.find((point) => point.days > days && answered(point) >= half - 1e-12);
  return { access: (end.access - then.access) / ahead, halfAnswered: (at ?? end).days - days };
}

type Shares = Omit<CurvePoint, "days">;
const all = ({ access, refusal, stopped }: Shares) => access + refusal + stopped;
const answered = ({ access, refusal }: Shares) => access + refusal;
