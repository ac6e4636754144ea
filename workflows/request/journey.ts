// The steps of a request in the order people walk them; each state's meta names the one it belongs to.
import type { RequestContext } from "./context.ts";

export const REQUEST_STEPS = ["apply", "receive", "assess", "decide", "agree", "provide", "access"] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

/** Steps that this case does without: open data are simply used. */
export const stepsNotNeeded = (c: Pick<RequestContext, "openData">): RequestStep[] =>
  c.openData ? REQUEST_STEPS.filter((s) => s !== "access") : [];
