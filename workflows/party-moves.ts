// Who came and who went with an event, as the trail keeps it.

export interface PartyMoves {
  in: [principal: string, role: string][];
  out: [principal: string, role: string][];
}
