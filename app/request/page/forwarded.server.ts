// What a body keeps of a request it has sent on: that it came, from whom, where it went and why. Nothing of the answers,
// and nothing of what became of it.
import { isUuid, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { db } from "#db/client.server.ts";
import { listForwarded } from "#db/queries/organisations/owners.ts";

export interface Forwarded {
  id: string;
  reference: string;
  title: { nb: string; nn: string; en: string };
  applicant: string | null;
  from: string;
  to: string;
  guidance: string;
  receivedAt: string;
  at: string;
}

/** The reader's bodies' own forwardings, newest case first. */
export async function listForwardedBy(reader: Reader, caseId?: string): Promise<Forwarded[]> {
  if (caseId !== undefined && !isUuid(caseId)) return [];
  const own = reader.principals.filter((p) => p.startsWith("org:") && p.endsWith(":handler"));
  const orgs = new Set(own.map((p) => p.split(":")[1]));
  const rows = await listForwarded(db(), own, caseId ? { caseId } : {});
  return rows.flatMap(({ forwards, id, reference, title, applicant }) =>
    forwards
      .filter((f) => orgs.has(f.from.id))
      .map(({ from, to, guidance, receivedAt, at }) => ({
        id,
        reference,
        title,
        applicant,
        from: from.name,
        to: to.name,
        guidance,
        receivedAt,
        at,
      })),
  );
}
