// One step of a request in the past of the demo.
import type { DemoPersonKey } from "./people.ts";

export interface PastStep {
  /** Days after the request was begun; not whole, so that hours differ. */
  day: number;
  who: DemoPersonKey | "applicant";
  does: string;
  /** `…Day` is made a date, counted from the request's first day, as in stories. */
  with?: Record<string, unknown>;
}
