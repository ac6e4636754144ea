// Two clocks that tests of clock rows begin with, and the one row that a test expects.
import { type ClockRow, syncClocks } from "#workflows/law/clocks.ts";

export const on = (date: string) => `${date}T12:00:00.000Z`;
export const interim = [{ rule: "interim-answer" }];
export const only = (rows: ClockRow[]): ClockRow => {
  const [row] = rows;
  if (rows.length !== 1 || !row) throw new Error(`Expected one clock, got ${rows.length}`);
  return row;
};
/** Received on Wed 9 September 2026; one month is Fri 9 October. */
export const received = () => syncClocks([], interim, [], on("2026-09-09"));
export const DUE = "2026-10-09T21:59:59.999Z";
export const centre = [{ rule: "centre-answer" }];
/** Ten working days after Wed 9 September are Wed 23. */
export const asked = () => syncClocks([], centre, [], on("2026-09-09"));
