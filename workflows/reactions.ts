// What one case causes in another: follow-up commands that belong to the same transaction.
import type { CaseKind, Effect } from "./types.ts";

export type Reaction =
  | { do: "open"; kind: CaseKind; caseId: string; input: Record<string, unknown> }
  | { do: "tell"; caseId: string; command: { type: string } & Record<string, unknown> };

export function reactionsOf(effects: readonly Effect[]): Reaction[] {
  return effects.flatMap((e): Reaction[] => {
    if (e.type === "open-case") return [{ do: "open", kind: e.kind, caseId: e.id, input: e.input }];
    if (e.type === "tell-case") return [{ do: "tell", caseId: e.caseId, command: e.event }];
    return [];
  });
}
