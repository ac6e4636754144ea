// How a command's change to a request's memory is written: what was, and what was said, give what is.
import { assign } from "xstate";
import type { RequestContext } from "./context.ts";
import type { RequestEvent } from "./events.ts";

export type EventOf<T extends RequestEvent["type"]> = Extract<RequestEvent, { type: T }>;

/** An assignment for one command; it changes nothing if the machine takes the transition for another reason. */
export function change<T extends RequestEvent["type"]>(
  type: T,
  fn: (c: RequestContext, e: EventOf<T>) => Partial<RequestContext>,
) {
  return assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(({ context, event }) =>
    event.type === type ? fn(context, event as EventOf<T>) : {},
  );
}
