// How a command's change to a case's context is written: what was, and what was said, give what is.
import { assign, type EventObject, type MachineContext } from "xstate";

/** For the context and the commands of one kind of case: an assignment for one command. */
export const changeOf =
  <C extends MachineContext, E extends EventObject>() =>
  <T extends E["type"]>(type: T, fn: (c: C, e: Extract<E, { type: T }>) => Partial<C>) =>
    // It changes nothing if the machine takes the transition for another reason.
    assign<C, E, undefined, E, never>(({ context, event }) =>
      event.type === type ? fn(context, event as Extract<E, { type: T }>) : {},
    );
