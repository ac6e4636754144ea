// What a lower layer needs of an upper one is handed in when the process starts, as the database is. The lower layer
// declares a slot and reads it; `app/cases/kinds.ts` fills it.

export interface Slot<T> {
  /** Fills the slot; a second time replaces what was there. */
  fill(value: T): void;
  /** @throws when nothing has been handed in: the process was started without `installKinds()` */
  get(): T;
}

export function slot<T>(name: string): Slot<T> {
  let held: { value: T } | undefined;
  return {
    fill: (value) => {
      held = { value };
    },
    get: () => {
      if (!held)
        throw new Error(`Nobody has handed in: ${name}. Call installKinds() of app/cases/kinds.ts at start.`);
      return held.value;
    },
  };
}
