// Being away: who stands in, and giving them the cases that lie with one already. Each case is handed over by the same
// command as any other, so that its trail says so.
import { z } from "zod";
import type { Actor, Membership } from "#app/accounts/actor.ts";
import { execute } from "#app/cases/execute/execute.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import {
  type Absence,
  type Colleague,
  deleteAbsence,
  listAbsencesOf,
  listColleagues,
  listOpenAssigned,
  saveAbsence,
} from "#db/queries/organisations/absences.ts";
import { date, fieldIssues, personId } from "#workflows/fields.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import type { FieldIssue } from "#workflows/types.ts";

export interface Office {
  orgId: string;
  orgName: string;
  role: "handler" | "adviser";
  colleagues: Colleague[];
  absence: Absence | null;
  /** Open cases that lie with the person now. */
  cases: number;
}

const form = z
  .object({ fromDay: date(), untilDay: date(), substituteId: personId("handlers") })
  .superRefine((a, ctx) => {
    if (a.untilDay < a.fromDay) ctx.addIssue({ code: "custom", path: ["untilDay"], message: "date-in-past" });
  });

const todayInOslo = () => osloDate(new Date().toISOString()).toString();

/** Where cases are given to one by name: those are the places one can be away from. */
const officesOf = (actor: Pick<Actor, "memberships">) =>
  actor.memberships.filter(
    (m): m is Membership & { role: Office["role"] } => m.role === "handler" || m.role === "adviser",
  );

export async function listOffices(actor: Actor): Promise<Office[]> {
  const absences = await listAbsencesOf(db(), actor.userId);
  const day = todayInOslo();
  return Promise.all(
    officesOf(actor).map(async ({ orgId, orgName, role }) => {
      const everybody = await listColleagues(db(), { orgId, role, day });
      const open = role === "handler" ? await listOpenAssigned(db(), actor.userId, orgId) : [];
      return {
        orgId,
        orgName,
        role,
        colleagues: everybody.filter(({ id }) => id !== actor.userId),
        absence: absences.find((a) => a.orgId === orgId && a.untilDay >= day) ?? null,
        cases: open.length,
      };
    }),
  );
}

export type AbsenceResult =
  | { ok: true; handedOver: number }
  | { ok: false; code: "not-found" }
  | { ok: false; code: "invalid"; issues: FieldIssue[] };

/** @param wish days as 2026-12-31; `handOver`: the cases that lie with the person go to the substitute now */
export async function setAbsence(
  actor: Actor,
  wish: { orgId: string; fromDay: string; untilDay: string; substituteId: string; handOver: boolean },
): Promise<AbsenceResult> {
  const office = (await listOffices(actor)).find((o) => o.orgId === wish.orgId);
  if (!office) return { ok: false, code: "not-found" };
  const { orgId, handOver, ...typed } = wish;
  const parsed = form.safeParse(typed);
  const issues = parsed.success ? [] : fieldIssues(parsed.error);
  if (parsed.success && parsed.data.untilDay < todayInOslo()) {
    issues.push({ path: "untilDay", problem: "date-in-past" });
  }
  if (!office.colleagues.some(({ id }) => id === wish.substituteId)) {
    if (!issues.some((i) => i.path === "substituteId")) {
      issues.push({ path: "substituteId", problem: "not-a-choice" });
    }
  }
  if (!parsed.success || issues.length > 0) return { ok: false, code: "invalid", issues };
  await saveAbsence(db(), { userId: actor.userId, orgId, ...parsed.data });
  return { ok: true, handedOver: handOver ? await handOverAll(actor, orgId, parsed.data.substituteId) : 0 };
}

export const endAbsence = (actor: Actor, orgId: string): Promise<void> =>
  deleteAbsence(db(), actor.userId, orgId);

/** A case that cannot be handed over just now (nobody may act in it) stays where it is. */
async function handOverAll(actor: Actor, orgId: string, to: string): Promise<number> {
  let count = 0;
  for (const { id } of await listOpenAssigned(db(), actor.userId, orgId)) {
    const result = await execute({
      caseId: id,
      command: { type: "hand-over", to, note: "" },
      // The same absence sent twice hands over once; another day is another hand-over.
      commandId: uuidFromName(`absence ${actor.userId} ${id} ${to} ${todayInOslo()}`),
      by: actor,
    });
    if (result.ok && !result.repeated) count++;
  }
  return count;
}
