// What agreements and appeals take from data: the owner's template, the name of who signs, and who hears an appeal.
import type { Occasion, Payload } from "#app/cases/execute/enrich-command.server.ts";
import { db } from "#db/client.server.ts";
import { findAppealBody, findTemplate, findUserName } from "#db/queries/agreement.ts";
import type { AgreementContext } from "#workflows/agreement/context.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";
import { LANGUAGES } from "#workflows/agreement/terms.ts";
import type { AppealBody } from "#workflows/appeal/events.ts";
import type { RequestContext } from "#workflows/request/context.ts";

/** The owner's superior body; where none is known, the resource centre registers the answer on its behalf. */
export async function heardBy(payload: Payload, { before }: Occasion): Promise<Payload> {
  const { ownerOrg, centreOrgId } = before.snapshot.context as Pick<
    RequestContext,
    "ownerOrg" | "centreOrgId"
  >;
  const body = await findAppealBody(db(), ownerOrg.id);
  const appealBody: AppealBody = body
    ? { id: body.id, name: body.name, onBehalf: false }
    : { id: centreOrgId, name: "", onBehalf: true };
  return { ...payload, appealBody };
}

/** The owner's own template in the language of the offer, else the product's. */
export async function withTemplate(payload: Payload, { before }: Occasion): Promise<Payload> {
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

/** A signature bears the name of the account, not one that was typed. */
export async function signed(payload: Payload, { by }: Occasion): Promise<Payload> {
  const userId = "system" in by ? null : by.userId;
  return { ...payload, signer: (userId && (await findUserName(db(), userId))) || "" };
}
