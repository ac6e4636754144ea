// The odds of an ending where little is known: one dataset borrows from its owner, the owner from its sector, that from all.
import jstat from "jstat";

/** Cases of a group, as numbers of equal weight: how many there are, and how many ended so. */
export interface Tally {
  cases: number;
  hits: number;
}

export interface Odds {
  /** Between 0 and 1. */
  probability: number;
  /** 80 % credible interval. */
  from: number;
  to: number;
}

/** How many cases the wider group weighs as, before the narrower one has spoken for itself. */
export const strength = 6;
/** Jeffreys' prior, for when nothing wider is known; its intervals hold for small numbers (Brown, Cai & DasGupta 2001). */
const nothing: Beta = { a: 0.5, b: 0.5 };
/** The same for one of three endings: the marginal of a Dirichlet(½, ½, ½), so that the odds of the three add up to 1. */
export const oneOfThree: Beta = { a: 0.5, b: 1 };

export interface Beta {
  a: number;
  b: number;
}

/** Posterior of a proportion after a tally (conjugacy: Gelman et al., Bayesian Data Analysis, § 2.4). */
export const update = ({ a, b }: Beta, { cases, hits }: Tally): Beta => ({
  a: a + hits,
  b: b + cases - hits,
});

export const meanOf = ({ a, b }: Beta): number => a / (a + b);

/**
 * Beta-binomial shrinkage along nested groups, widest first: the mean of each is the prior of the next, worth `strength`
 * cases. A group with many cases speaks for itself; one with three cannot be certain of anything.
 * @param tallies widest group first; the narrower are parts of the wider.
 * @param start what is believed before anything is known.
 */
export function shrunkOdds(tallies: readonly Tally[], start: Beta = nothing): Odds {
  const posterior = tallies.reduce<{ prior: Beta; at: Beta }>(
    ({ prior }, tally) => {
      const at = update(prior, tally);
      const mean = meanOf(at);
      return { at, prior: { a: mean * strength, b: (1 - mean) * strength } };
    },
    { prior: start, at: start },
  ).at;
  return oddsOf(posterior);
}

export const oddsOf = (beta: Beta): Odds => ({
  probability: meanOf(beta),
  from: jstat.beta.inv(0.1, beta.a, beta.b),
  to: jstat.beta.inv(0.9, beta.a, beta.b),
});
