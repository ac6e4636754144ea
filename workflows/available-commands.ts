// The commands available to each party of a case, by role: the same question as the page asks, put for all roles at
// once, so that two builds can be held beside each other.
import { available } from "./decide.ts";
import type { CaseActor, CaseKind, Role, StoredSnapshot } from "./types.ts";

/** "handler" is anybody who has the role; "handler user:<id>" is a person who has taken part, whom four eyes may bar. */
export type AvailableByRole = Record<string, string[]>;

/** An official often holds several of these, which is when a policy of four eyes matters. */
const OFFICIAL: ReadonlySet<Role> = new Set(["handler", "approver", "adviser"]);

export function availableByRole(
  kind: CaseKind,
  snapshot: StoredSnapshot,
  parties: readonly { principal: string; role: Role }[],
): AvailableByRole {
  const roles = [...new Set(parties.map((p) => p.role))].sort();
  const official = roles.filter((r) => OFFICIAL.has(r));
  const actors = new Map<string, CaseActor>(roles.map((role) => [role, { id: null, roles: [role] }]));
  for (const { principal, role } of parties) {
    if (!principal.startsWith("user:")) continue;
    const id = principal.slice("user:".length);
    actors.set(`${role} ${principal}`, { id, roles: OFFICIAL.has(role) ? official : [role] });
  }
  const keys = [...actors.keys()].sort();
  return Object.fromEntries(
    keys.map((key) => [key, available(kind, snapshot, actors.get(key) as CaseActor)]),
  );
}
