// Who has to agree before an organisation decides about its data, for all of it or for one dataset.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { mayDecide } from "#app/accounts/membership-policy.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { parsePolicy, readTypedPolicy, typedPolicy } from "#app/organisations/access-policy-form.ts";
import { AccessPolicyPage } from "#app/organisations/access-policy-page.tsx";
import { decisionTexts } from "#app/request/decision/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import {
  findPolicy,
  insertPolicy,
  listApprovers,
  listDatasetsForPolicy,
} from "#db/queries/organisations/access-policies.ts";
import { findOrganisationForReader } from "#db/queries/organisations/organisations.ts";
import { HOUSE_POLICY } from "#workflows/request/memory/access-policy-schema.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleMeta(matches, decisionTexts, (t) => t.settings.title);

/** Members see what applies; those who let approvers in may change it. Only public bodies own data here. */
async function requireOwner(request: Request, id: string | undefined) {
  const actor = await requireActor(request);
  const org = isUuid(id ?? "") ? await findOrganisationForReader(db(), actor, id ?? "") : undefined;
  if (org?.kind !== "public") throw notFound();
  const datasets = await listDatasetsForPolicy(db(), org.id);
  const wanted = new URL(request.url).searchParams.get("dataset") || null;
  const dataset = wanted === null ? null : datasets.find((d) => d.id === wanted);
  if (dataset === undefined) throw notFound();
  return { actor, org, datasets, dataset, mayChange: mayDecide(actor, org, "approver") };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { org, datasets, dataset, mayChange } = await requireOwner(request, params.id);
  const [own, common, approvers] = await Promise.all([
    findPolicy(db(), org.id, dataset?.id ?? null),
    dataset ? findPolicy(db(), org.id, null) : undefined,
    listApprovers(db(), org.id),
  ]);
  return {
    org: { id: org.id, name: org.name },
    datasets,
    dataset,
    mayChange,
    approvers,
    done: new URL(request.url).searchParams.has("done"),
    version: own?.version ?? 0,
    saved: own?.policy ? { at: own.savedAt.toISOString(), by: own.savedBy } : null,
    shown: typedPolicy(own?.policy ?? common?.policy ?? HOUSE_POLICY),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, org, dataset, mayChange } = await requireOwner(request, params.id);
  if (!mayChange) throw new Response("forbidden", { status: 403, statusText: "Forbidden" });
  const form = await readForm(request);
  const typed = readTypedPolicy(form);
  const inherits = textOf(form, "intent") === "inherit";
  const ids = (await listApprovers(db(), org.id)).map((a) => a.id);
  const parsed = inherits ? { ok: true as const, policy: null } : parsePolicy(typed, ids);
  if (!parsed.ok) return data({ typed, issues: parsed.issues, stale: false }, 422);
  const seen = Number(textOf(form, "version"));
  const saved = await insertPolicy(db(), {
    orgId: org.id,
    datasetId: dataset?.id ?? null,
    version: (Number.isSafeInteger(seen) && seen >= 0 ? seen : 0) + 1,
    policy: parsed.policy,
    savedBy: actor.userId,
  });
  if (!saved) return data({ typed, issues: [], stale: true }, 409);
  const query = dataset ? `dataset=${dataset.id}&` : "";
  return redirect(`/organisations/${org.id}/decisions?${query}done=1`, 303);
}

export default function Decisions() {
  return <AccessPolicyPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
