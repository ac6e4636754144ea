// A data owner's agreement template and appeal body, for those who bind it. To others there is no such page.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { agreementTexts } from "#app/agreement/texts/index.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import {
  chooseAppealBody,
  dropOwnTemplate,
  mayDecideTerms,
  saveOwnTemplate,
} from "#app/organisations/owner-terms.server.ts";
import { OwnerTerms, type OwnerTermsAnswer } from "#app/organisations/owner-terms.tsx";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findAppealBody, findTemplate } from "#db/queries/agreement.ts";
import { findOrganisation } from "#db/queries/organisations/organisations.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";
import { LANGUAGES } from "#workflows/agreement/terms.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, agreementTexts, (t) => t.template.title);

const DONE = ["saved", "removed", "body"] as const;

async function requireOwner(request: Request, id: string | undefined) {
  const actor = await requireActor(request);
  const org = isUuid(id) && mayDecideTerms(actor, id) ? await findOrganisation(db(), id) : undefined;
  if (org?.kind !== "public") throw notFound();
  return { actor, org };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, org } = await requireOwner(request, params.id);
  const query = new URL(request.url).searchParams;
  const language = LANGUAGES.find((l) => l === query.get("language")) ?? actor.locale;
  const [own, body] = await Promise.all([findTemplate(db(), org.id, language), findAppealBody(db(), org.id)]);
  return {
    id: org.id,
    name: org.name,
    language,
    text: own ?? DEFAULT_TEMPLATES[language],
    own: own !== undefined,
    body: body ? { name: body.name, orgNumber: body.orgNumber } : null,
    done: DONE.find((d) => d === query.get("done")) ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, org } = await requireOwner(request, params.id);
  const form = await readForm(request);
  const language = LANGUAGES.find((l) => l === textOf(form, "language")) ?? "nb";
  const [text, orgNumber] = [textOf(form, "text"), textOf(form, "orgNumber")];
  const intent = textOf(form, "intent");
  const result =
    intent === "template"
      ? await saveOwnTemplate(actor, org.id, { language, text })
      : intent === "remove"
        ? await dropOwnTemplate(org.id, language)
        : intent === "body"
          ? await chooseAppealBody(org.id, orgNumber)
          : null;
  if (!result) throw notFound();
  if (result.ok)
    return redirect(`/organisations/${org.id}/terms?language=${language}&done=${result.done}`, 303);
  const answer: OwnerTermsAnswer = {
    issues: "issues" in result ? result.issues : [],
    body: "body" in result ? result.body : null,
    text: intent === "template" ? text : null,
    orgNumber: intent === "template" ? null : orgNumber,
  };
  return data(answer, 422);
}

export default function Terms() {
  return <OwnerTerms page={useLoaded<typeof loader>()} answer={useAnswered<typeof action>()} />;
}
