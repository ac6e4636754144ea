// What the commands of an agreement take from data: the owner's template, and the name of who signs.
import type { Enrichers, EnrichmentContext, Payload } from "#app/cases/execute/command.ts";
import { resolveSigner } from "#app/cases/execute/resolve-signer.server.ts";
import { db } from "#db/client.server.ts";
import { findTemplate } from "#db/queries/agreement.ts";
import type { AgreementContext } from "#workflows/agreement/context.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";
import { LANGUAGES } from "#workflows/agreement/terms.ts";

export const agreementEnrichers: Enrichers = {
  offer: withTemplate,
  sign: resolveSigner,
  "propose-amendment": resolveSigner,
  "accept-amendment": resolveSigner,
};

/** The owner's own template in the language of the offer, else the product's. */
async function withTemplate(payload: Payload, { before }: EnrichmentContext): Promise<Payload> {
  const chosen = LANGUAGES.find((l) => l === payload.language);
  // The schema says what is wrong with the language, and of the template there is then nothing to say.
  if (!chosen) return { ...payload, template: { source: "default", text: DEFAULT_TEMPLATES.nb } };
  const { ownerOrg } = before.snapshot.context as Pick<AgreementContext, "ownerOrg">;
  const own = await findTemplate(db(), ownerOrg.id, chosen);
  const template = own
    ? { source: "owner", text: own }
    : { source: "default", text: DEFAULT_TEMPLATES[chosen] };
  return { ...payload, template };
}
