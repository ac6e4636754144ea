// A seeded random generator: the same seed gives the same choices, on every machine.

/** Mulberry32, a small public-domain generator. Gives numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the list; undefined only of an empty one. */
export const pick = <T>(chance: () => number, list: readonly T[]): T | undefined =>
  list[Math.floor(chance() * list.length)];

/** Whole days, log-normal as waiting times mostly are: so many in the middle, `spread` times more or less for two thirds. */
export function someDays(chance: () => number, middle: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return Math.max(1, Math.round(middle * spread ** normal));
}
