// Who takes part in a legal question, by name: what a public text is held against before it is kept or published.
import type { EnrichmentContext, Payload } from "#app/cases/execute/command.ts";
import { db } from "#db/client.server.ts";
import { listNamed } from "#db/queries/legal-question/named.ts";
import type { LegalQuestionContext } from "#workflows/legal-question/context.ts";
import type { Named } from "#workflows/legal-question/identifying.ts";

export async function withNamed(payload: Payload, { before }: EnrichmentContext): Promise<Payload> {
  const context = before.snapshot.context as unknown as LegalQuestionContext;
  return { ...payload, named: await namedIn(before.id, context) };
}

/** Also by the name that the asker had when they asked. */
export async function namedIn(
  caseId: string,
  { requestId, askerName, askerPrincipal }: LegalQuestionContext,
): Promise<Named> {
  const { names, orgNumbers } = await listNamed(db(), caseId, requestId);
  const kind = askerPrincipal.startsWith("org:") ? "organisation" : "person";
  return { names: [...names, { name: askerName, kind }], orgNumbers };
}
