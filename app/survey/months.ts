// Months as text that sorts: what is answered is never kept with a nearer time.

/** As 2026-11. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** So many months later, or earlier where negative. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + months, 1)));
}
