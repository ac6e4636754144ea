// Which word of the catalogue a person meant: the nearest by what fingers do wrong, then the more common one.

/**
 * Letters left out, added, changed or swapped with the next one (optimal string alignment distance). Accents and the Norwegian
 * letters count as the letters that keyboards without them give.
 */
export function typingDistance(a: string, b: string): number {
  const [x, y] = [plainLetters(a), plainLetters(b)];
  let before: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[y.length] ?? 0;
}

/** The word meant, or null when none is near enough to be believed. */
export function correctWord(
  typed: string,
  near: readonly { word: string; datasets: number }[],
): string | null {
  if (typed.length < 3) return null;
  const furthest = typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3;
  const [best] = near
    .map((candidate) => ({ ...candidate, distance: distanceToWord(typed, candidate.word) }))
    .filter(({ word, distance }) => distance <= furthest && word !== typed)
    .sort((a, b) => a.distance - b.distance || b.datasets - a.datasets || (a.word < b.word ? -1 : 1));
  return best?.word ?? null;
}

/** The beginning of a longer word may be meant too, half a step further away. */
function distanceToWord(typed: string, word: string): number {
  const whole = typingDistance(typed, word);
  if (word.length <= typed.length || typed.length < 4) return whole;
  return Math.min(whole, typingDistance(typed, word.slice(0, typed.length)) + 0.5);
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[øö]/g, "o")
    .replace(/[æä]/g, "a")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}
