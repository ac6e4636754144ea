// How a command of a request says what the shell is to do: a function of context and event that gives effects as data.
import { emit as emitAny } from "#workflows/effects.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Effect, Role } from "#workflows/types.ts";
import type { EventOf } from "./change.ts";
import type { RequestContext } from "./context.ts";
import type { RequestEvent } from "./events.ts";

interface Args {
  context: RequestContext;
  event: RequestEvent;
}
export const emit = (fn: (c: RequestContext, e: RequestEvent) => readonly Effect[]) =>
  emitAny(({ context, event }: Args) => fn(context, event));
export const on = <T extends RequestEvent["type"]>(
  type: T,
  fn: (c: RequestContext, e: EventOf<T>) => readonly Effect[],
) => emit((c, e) => (e.type === type ? fn(c, e as EventOf<T>) : []));

export const notify = (
  topic: NotifyTopic,
  to: readonly Role[],
  facts?: Record<string, string | number | null>,
  links?: readonly string[],
): Effect => ({
  type: "notify",
  topic,
  to,
  ...(facts ? { facts } : {}),
  ...(links ? { links } : {}),
});
