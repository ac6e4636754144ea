// Who takes part in one case by its events, beside who is stored as taking part.
import type { AuditNote, AuditParty } from "#db/queries/cases/audit.ts";
import type { PartyMoves } from "#workflows/party-moves.ts";

export interface Parties {
  /** Takes up what an event says, and what was noted before it. */
  see(seq: number, moves: PartyMoves | null): void;
  /** @param stored the rows of the case */
  faults(stored: readonly Pick<AuditParty, "principal" | "role">[]): ("party-added" | "party-removed")[];
}

/** @param notes of the case, in order */
export function partiesOf(notes: readonly AuditNote[]): Parties {
  const now = new Set<string>();
  let next = 0;
  const key = (principal: string, role: string) => `${principal} ${role}`;
  const noteUntil = (seq: number) => {
    for (let n = notes[next]; n && n.seq < seq; n = notes[++next]) {
      for (const [principal, role] of n.parties) {
        if (n.what === "parties-before") now.add(key(principal, role));
        if (n.what === "party-released") now.delete(key(principal, role));
      }
    }
  };
  return {
    see(seq, moves) {
      noteUntil(seq);
      for (const [principal, role] of moves?.out ?? []) now.delete(key(principal, role));
      for (const [principal, role] of moves?.in ?? []) now.add(key(principal, role));
    },
    faults(stored) {
      noteUntil(Number.POSITIVE_INFINITY);
      const there = new Set(stored.map((p) => key(p.principal, p.role)));
      const faults: ReturnType<Parties["faults"]> = [];
      if ([...there].some((k) => !now.has(k))) faults.push("party-added");
      if ([...now].some((k) => !there.has(k))) faults.push("party-removed");
      return faults;
    },
  };
}
