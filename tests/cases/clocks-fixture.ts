// What tests of stored clocks ask of a case, and the law that they set.
import { saveLaw } from "#app/cases/execute/law-settings.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { stateOf } from "#tests/support/case-world.ts";
import { DEFAULT_LAW_SETTINGS, type LawSettings } from "#workflows/law/settings.ts";

export const eventsOf = (caseId: string) => sqlClient()<
  { type: string; at: Date; payload: Record<string, unknown> }[]
>`
  select e.type, e.at, p.payload from case_events e join case_event_payloads p using (case_id, seq)
  where e.case_id = ${caseId} order by e.seq`;
export const countOf = async (caseId: string, type: string) =>
  (await eventsOf(caseId)).filter((e) => e.type === type).length;
export const clockOf = async (caseId: string) => {
  const [clock] = (await stateOf(caseId)).clocks;
  if (!clock) throw new Error("no clock runs");
  return clock;
};
export const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();
export const setLaw = (law: Partial<LawSettings>) =>
  saveLaw(sqlClient(), { ...DEFAULT_LAW_SETTINGS, ...law });
