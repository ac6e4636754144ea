// Replays one case from its first event with this build, and compares the result with what is stored.
import type { Decision } from "#workflows/decide.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { type PastEvent, redecide } from "#workflows/replay.ts";
import { readState, stored } from "#workflows/state.ts";
import type { CaseKind, Role, StoredSnapshot } from "#workflows/types.ts";
import { upcastSnapshot } from "#workflows/upcast.ts";
import { differentPaths } from "./different-paths.ts";

export type ReplayFault =
  /** This build would not accept what happened. */
  | "refused"
  /** This build fails on it. */
  | "threw"
  /** The state or the ball holder after an event is another one. */
  | "other-state"
  /** What the case remembers at the end is something else. */
  | "other-memory"
  /** What was said is gone, though nothing says that it was erased. */
  | "no-payload";

export interface ReplayDifference {
  fault: ReplayFault;
  /** The first event after which they differ. */
  seq: number;
  type: string;
  detail: string;
}

export interface ReplayedEvent extends Omit<PastEvent, "payload"> {
  seq: number;
  stateAfter: string;
  ballAfter: Role | null;
  /** Null when it is not there. */
  payload: Record<string, unknown> | null;
}

export interface Replay {
  /** @returns false once the case has differed: there is no use in going on */
  next(event: ReplayedEvent): boolean;
  /** Undefined: the same as what is stored. */
  end(stored: { snapshot: StoredSnapshot; machineVersion: number }): ReplayDifference | undefined;
}

export function replayOf(kind: CaseKind, caseId: string): Replay {
  const workflow = WORKFLOWS[kind];
  let snapshot: StoredSnapshot | null = null;
  let last: ReplayedEvent | undefined;
  let difference: ReplayDifference | undefined;
  const differ = (fault: ReplayFault, { seq, type }: ReplayedEvent, detail: string) => {
    difference = { fault, seq, type, detail };
    return false;
  };
  return {
    next(event) {
      const { payload } = event;
      last = event;
      if (payload === null) return differ("no-payload", event, "");
      let decision: Decision;
      try {
        decision = redecide(kind, caseId, snapshot, { ...event, payload });
      } catch (error) {
        return differ("threw", event, firstLine(error));
      }
      if (!decision.ok) return differ("refused", event, describeRefusal(decision.refusal));
      snapshot = stored(decision.snapshot);
      // States of an older machine may have had other names; the end is compared all the same.
      if (event.machineVersion !== workflow.version) return true;
      const { state, ball } = readState(decision.snapshot);
      if (state === event.stateAfter && ball === event.ballAfter) return true;
      return differ("other-state", event, `${event.stateAfter}/${event.ballAfter} is now ${state}/${ball}`);
    },
    end(row) {
      if (difference || !last) return difference;
      const was = upcastSnapshot(workflow, row.machineVersion, row.snapshot);
      const paths = differentPaths(JSON.parse(JSON.stringify(snapshot)), was);
      if (paths.length > 0) differ("other-memory", last, paths.join(", "));
      return difference;
    },
  };
}

const describeRefusal = (refusal: Extract<Decision, { ok: false }>["refusal"]): string =>
  refusal.code === "invalid"
    ? `invalid: ${refusal.issues.map((i) => `${i.path} ${i.problem}`).join(", ")}`
    : "reason" in refusal && refusal.reason
      ? `${refusal.code}: ${refusal.reason}`
      : refusal.code;

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 200) ?? "";
