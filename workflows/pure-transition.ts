// XState's `transition` without the actor that it makes for every event: with it comes the machine's initial snapshot,
// which cannot be built without the input of a case and so costs an error with its stack, and both are thrown away. Here
// each machine keeps one such actor, which is never started and only stands where the machine expects a person.
import {
  type AnyActorScope,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type ExecutableActionsFrom,
} from "xstate";

const scopes = new WeakMap<AnyStateMachine, Omit<AnyActorScope, "actionExecutor">>();

function scopeOf(machine: AnyStateMachine) {
  const known = scopes.get(machine);
  if (known) return known;
  const self = createActor(machine);
  const nothing = () => {};
  const scope = {
    self,
    id: "",
    sessionId: "",
    system: self.system,
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
  };
  scopes.set(machine, scope);
  return scope;
}

/** The next snapshot and the actions that are to be carried out: what XState's `transition` answers. Pure. */
export function pureTransition(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: AnyEventObject,
): [AnyMachineSnapshot, ExecutableActionsFrom<AnyStateMachine>[]] {
  const actions: ExecutableActionsFrom<AnyStateMachine>[] = [];
  const next = machine.transition(snapshot, event, {
    ...scopeOf(machine),
    actionExecutor: (action) => void actions.push(action as ExecutableActionsFrom<AnyStateMachine>),
  });
  return [next, actions];
}
