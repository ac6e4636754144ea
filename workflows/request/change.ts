// How a command's change to a request's context is written.
import { changeOf } from "#workflows/change.ts";
import type { RequestContext } from "./context.ts";
import type { RequestEvent } from "./events.ts";

export type EventOf<T extends RequestEvent["type"]> = Extract<RequestEvent, { type: T }>;

/** An assignment for one command. */
export const change = changeOf<RequestContext, RequestEvent>();
