// What a command needs to know from outside its case, looked up before it is decided and kept with its event, so that
// a replay looks nothing up. It refuses nothing: what cannot be found stays empty, and the command's schema says so.
import { slot } from "#app/platform/slot.ts";
import { db } from "#db/client.server.ts";
import { findStandIn } from "#db/queries/organisations/absences.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import { isUuid } from "./case-for-actor.server.ts";
import type { Enrichers, EnrichmentContext, Payload } from "./command.ts";
import type { LoadedCase } from "./load-case.server.ts";

export const enrichers = slot<{ readonly [K in CaseKind]: Enrichers }>("enrichers of commands");

/** The command as it is to be decided. What only the product may say is overwritten, whatever was sent. */
export async function enrichCommand(payload: Payload, context: EnrichmentContext): Promise<Payload> {
  const ofKind = enrichers.get()[context.before.kind];
  const enrich = Object.hasOwn(ofKind, payload.type) ? ofKind[payload.type] : undefined;
  return enrich ? enrich(payload, context) : payload;
}

/** Only to a person who has the role, and to the person who stands in for them while they are away. */
export async function resolveReceiver(
  payload: Payload,
  field: string,
  role: "handler" | "adviser",
  { before, at }: EnrichmentContext,
): Promise<Payload> {
  const wanted = payload[field];
  const orgId = organisationIn(before, role);
  const found =
    typeof wanted === "string" && isUuid(wanted) && orgId
      ? await findStandIn(db(), { userId: wanted, orgId, role, day: osloDate(at).toString() })
      : undefined;
  return {
    ...payload,
    [field]: found?.id ?? "",
    toName: found?.name ?? "",
    insteadOf: found && found.id !== wanted ? wanted : null,
  };
}

/** The organisation that takes part in the role. */
export function organisationIn(before: LoadedCase, role: Role): string | undefined {
  const party = before.parties.find((p) => p.role === role && p.principal.startsWith("org:"));
  return party?.principal.split(":")[1];
}
