// The types and guards that all states of a request share, so that states can live in files of their own.
import { setup } from "xstate";
import { effectActions } from "#workflows/effects.ts";
import type { RequestContext } from "./context.ts";
import type { RequestEvent, RequestInput } from "./events.ts";
import { guards } from "./guards.ts";

export const requestSetup = setup({
  types: {
    context: {} as RequestContext,
    events: {} as RequestEvent,
    input: {} as RequestInput,
  },
  actions: { ...effectActions },
  guards,
});
