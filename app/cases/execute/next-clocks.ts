// The clocks of a case after a command: what the state declares, what has fired, been reminded of, or been recomputed.
import { type ClockFacts, type ClockRow, recomputeClocks, syncClocks } from "#workflows/law/clocks.ts";
import { nextReminder } from "#workflows/law/reminders.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import type { CaseState } from "#workflows/state.ts";

export interface NextClocks {
  rows: ClockRow[];
  changed: boolean;
  /** What a new law or calendar moved, for the trail; null where no command asked for it. */
  moved: ReturnType<typeof recomputeClocks>["moved"] | null;
}

/** @param command its type, its rule where it names one, and when it was given (ISO 8601) */
export function nextClocks(
  before: readonly ClockRow[],
  state: Pick<CaseState, "clocks" | "pauses">,
  facts: Readonly<Record<string, ClockFacts | undefined>>,
  command: { type: string; rule: unknown; at: string },
  law: LawSettings,
): NextClocks {
  const { type, rule, at } = command;
  if (type === "deadlines-moved") {
    const anew = recomputeClocks(before, at, law);
    return { rows: anew.rows, changed: anew.moved.length > 0, moved: anew.moved };
  }
  const rang = type === "deadline-passed";
  const told = type === "deadline-near";
  const rows = before.map((k): ClockRow => {
    if (k.rule !== rule) return k;
    if (rang) return { ...k, firedAt: at, remindAt: null };
    return told ? { ...k, remindAt: nextReminder(k, at, law) } : k;
  });
  const wanted = state.clocks.map((id) => ({ rule: id, ...facts[id] }));
  const synced = syncClocks(rows, wanted, state.pauses, at, law);
  return { rows: synced.rows, changed: rang || told || synced.changes.length > 0, moved: null };
}
