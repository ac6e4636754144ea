// Holds what would have been foretold beside what came: each case with only what was known when it was sent.
import { type Dimension, dimensionOf, featureGroupsOf, setOf } from "./features.ts";
import { type Forecast, forecastFrom } from "./forecast.ts";
import { type Belongs, groupsOf } from "./groups.ts";
import { type Observation, type Outcome, recencyWeight } from "./observation.ts";
import { type GroupSummary, summarise } from "./summary.ts";
import { type Effect, effectOf, expectedWith, pastOf } from "./what-if.ts";

export interface PastCase extends Belongs {
  /** Days since any fixed day, when it was sent and when it ended (or was last looked at). */
  sent: number;
  seen: number;
  /** Days with others than the applicant. */
  days: number;
  outcome: Outcome | null;
  /** How it asked (features.ts); none where that was not said. */
  features?: readonly string[];
}

export interface CalibrationBin {
  /** Foretold chance of access, from and to. */
  from: number;
  to: number;
  cases: number;
  /** Mean of what was foretold, and the share that got access. */
  foretold: number;
  came: number;
}

export interface BackTest {
  /** Cases that had a forecast when they were sent, and have ended. */
  cases: number;
  /** Mean squared error of the chance of access (Brier 1950), ours and that of always saying the share so far. */
  brier: number;
  brierOfBase: number;
  /** Answers that had a range, and how many came within it: 80 % should. */
  ranged: number;
  within: number;
  bins: CalibrationBin[];
  /** Of the cases whose way of asking had a past: the scores with all that was said (what-if.ts). */
  asked: AskedScore;
  /** The same for each set of what can be said (`setOf`), with nothing else of what was said. */
  askedBy: Record<string, AskedScore>;
}

/** On the same cases: with the way of asking, without it, and always saying the share so far. */
export interface AskedScore {
  cases: number;
  brier: number;
  brierWithout: number;
  brierOfBase: number;
}

/** Fewer cases say nothing about a method. */
export const FEWEST_TRIED = 20;

const binWidth = 0.2;

/**
 * Rolling-origin evaluation (Tashman 2000): every `step` days the past is cut off, and the cases of the next `step` days
 * are foretold from what lies before. A case that ran at the cut counts as running there, with the days it had by then;
 * of days that the applicant had the ball only the sum is known, so they are spread evenly over the case.
 * @param since the first cut, on the scale of `PastCase.sent`
 */
export function backTest(
  cases: readonly PastCase[],
  { since, until, step = 7 }: { since: number; until: number; step?: number },
): BackTest {
  const foretold: { forecast: Forecast; base: number; one: PastCase; asked: Asked[] }[] = [];
  for (let cut = since; cut < until; cut += step) {
    const next = cases.filter((c) => c.sent >= cut && c.sent < cut + step && c.outcome !== null);
    if (next.length === 0) continue;
    const known = cases.filter((c) => c.sent < cut);
    const summaryOf = remembered(known, cut);
    const over = known.filter((c) => c.outcome !== null && c.seen < cut);
    const base = over.filter((c) => c.outcome === "access").length / Math.max(1, over.length);
    for (const one of next) {
      const groups = groupsOf(one);
      const forecast = forecastFrom(groups.map(({ level, key }) => ({ level, summary: summaryOf(key) })));
      if (forecast) foretold.push({ forecast, base, one, asked: withFeatures(forecast, one, summaryOf) });
    }
  }
  const hit = ({ outcome }: PastCase) => (outcome === "access" ? 1 : 0);
  const ranges = foretold.flatMap(({ forecast: { duration }, one }) =>
    duration && one.outcome !== "stopped" ? [{ duration, days: Math.round(one.days) }] : [],
  );
  return {
    cases: foretold.length,
    brier: mean(foretold.map(({ forecast, one }) => (forecast.odds.access.probability - hit(one)) ** 2)),
    brierOfBase: mean(foretold.map(({ base, one }) => (base - hit(one)) ** 2)),
    ranged: ranges.length,
    within: ranges.filter(({ duration, days }) => days >= duration.from && days <= duration.to).length,
    bins: binned(
      foretold.map(({ forecast, one }) => ({ p: forecast.odds.access.probability, hit: hit(one) })),
    ),
    ...askedScores(
      foretold.map(({ forecast, base, one, asked }) => ({
        hit: hit(one),
        base,
        plain: forecast.odds.access.probability,
        asked,
      })),
    ),
  };
}

interface Asked {
  set: string;
  /** All of it that had a past. */
  whole: boolean;
  probability: number;
}

function askedScores(
  cases: readonly { hit: number; base: number; plain: number; asked: readonly Asked[] }[],
): Pick<BackTest, "asked" | "askedBy"> {
  const all = cases.flatMap(({ asked, ...one }) => asked.map((a) => ({ ...one, ...a })));
  const score = (some: typeof all): AskedScore => ({
    cases: some.length,
    brier: mean(some.map(({ hit, probability }) => (probability - hit) ** 2)),
    brierWithout: mean(some.map(({ hit, plain }) => (plain - hit) ** 2)),
    brierOfBase: mean(some.map(({ hit, base }) => (base - hit) ** 2)),
  });
  const sets = [...new Set(all.map(({ set }) => set))].sort();
  return {
    asked: score(all.filter(({ whole }) => whole)),
    askedBy: Object.fromEntries(sets.map((set) => [set, score(all.filter((a) => a.set === set))])),
  };
}

/** What would have been foretold from each part of what was said; nothing where none of it has a past. */
function withFeatures(
  forecast: Forecast,
  { features = [], ...one }: PastCase,
  summaryOf: (key: string) => GroupSummary | null,
): Asked[] {
  const past = pastOf(one, summaryOf);
  const known = features.flatMap((feature) => {
    const [dimension, effect] = [dimensionOf(feature), effectOf(past(feature))];
    return dimension && effect ? [{ dimension, effect }] : [];
  });
  return partsOf(known).map((part) => ({
    set: setOf(part.map(({ dimension }) => dimension)),
    whole: part.length === known.length,
    probability: expectedWith(
      forecast,
      part.map(({ effect }) => effect),
    ).access.probability,
  }));
}

/** Every choice of some of them; there are four dimensions at most. */
function partsOf(known: readonly Known[]): Known[][] {
  const parts: Known[][] = [[]];
  for (const one of known) parts.push(...parts.map((part) => [...part, one]));
  return parts.slice(1);
}
type Known = { dimension: Dimension; effect: Effect };

/** The summaries of groups as they were at the cut, each computed once. */
function remembered(known: readonly PastCase[], cut: number): (key: string) => GroupSummary | null {
  const members = new Map<string, Observation[]>();
  for (const one of known) {
    const observation = asOf(one, cut);
    for (const key of keysOf(one)) {
      const list = members.get(key);
      if (list) list.push(observation);
      else members.set(key, [observation]);
    }
  }
  const summaries = new Map<string, GroupSummary>();
  return (key) => {
    const list = members.get(key);
    if (!list) return null;
    const summary = summaries.get(key) ?? summarise(list);
    summaries.set(key, summary);
    return summary;
  };
}

const keysOf = (one: PastCase): string[] => [
  ...groupsOf(one).map(({ key }) => key),
  ...(one.features ?? []).flatMap((feature) => featureGroupsOf(one, feature).map(({ key }) => key)),
];

function asOf({ sent, seen, days, outcome }: PastCase, cut: number): Observation {
  if (outcome !== null && seen < cut)
    return { days: Math.round(days), outcome, weight: recencyWeight(cut - seen) };
  const share = seen > sent ? Math.min(1, (cut - sent) / (seen - sent)) : 1;
  return { days: Math.round(days * share), outcome: null, weight: 1 };
}

function binned(pairs: readonly { p: number; hit: number }[]): CalibrationBin[] {
  const bins = Math.round(1 / binWidth);
  return Array.from({ length: bins }, (_, i) => {
    const from = i * binWidth;
    const inside = pairs.filter(({ p }) => Math.min(bins - 1, Math.floor(p / binWidth)) === i);
    return {
      from,
      to: from + binWidth,
      cases: inside.length,
      foretold: mean(inside.map(({ p }) => p)),
      came: mean(inside.map(({ hit }) => hit)),
    };
  }).filter(({ cases }) => cases > 0);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;

/** At least as many cases as say something about a method, and nearer to what came than one number for all. */
const beatsBase = ({ cases, brier, brierOfBase }: Pick<BackTest, "cases" | "brier" | "brierOfBase">) =>
  cases >= FEWEST_TRIED && brier < brierOfBase;

/**
 * Whether what-if may say a number where this much of the way of asking moves it: the method as a whole has to beat one
 * number for all, and so has what is said with these dimensions and no others. Where nothing moves it the plain forecast
 * speaks, which has to beat it too.
 */
export function mayForetell(tested: BackTest | null, dimensions: readonly Dimension[] = []): boolean {
  if (!tested || !beatsBase(tested.asked) || !beatsBase(tested)) return false;
  const own = tested.askedBy[setOf(dimensions)];
  return dimensions.length === 0 || (own !== undefined && beatsBase(own));
}

/** How much better than the base rate: 1 is perfect, 0 no better, below 0 worse (Brier skill score, Murphy 1973). */
export const skillOf = ({ brier, brierOfBase }: BackTest): number =>
  brierOfBase === 0 ? 0 : 1 - brier / brierOfBase;
