// Registering a need: the form, and first what others have registered that resembles it.
import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { followersOf } from "#app/demand/demand-followers.ts";
import { DemandRegister, type RegisterAnswer } from "#app/demand/demand-register.tsx";
import { DEMAND_FORM, type DemandFormField, registerDemand } from "#app/demand/register-demand.server.ts";
import { demandTexts } from "#app/demand/texts/index.ts";
import { demandOfGuide } from "#app/guide/drafts-of-guide.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findRequestedDataset } from "#db/queries/cases/cases.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, demandTexts, (t) => t.register.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const params = new URL(request.url).searchParams;
  const datasetId = params.get("dataset") ?? "";
  const dataset = isUuid(datasetId) ? await findRequestedDataset(db(), datasetId) : undefined;
  return {
    speakers: followersOf(actor).map(({ value, org }) => ({ value, name: org?.name ?? null })),
    dataset: dataset ? { id: dataset.id, title: dataset.title } : null,
    /** What a person searched for without finding it. */
    sought: (params.get("q") ?? "").replace(/\0/g, "").slice(0, 120),
    drafted: await demandOfGuide(request),
    commandId: randomUUID(),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const typed = Object.fromEntries(DEMAND_FORM.map((f) => [f, textOf(form, f)])) as Record<
    DemandFormField,
    string
  >;
  const result = await registerDemand(actor, {
    typed,
    datasetId: textOf(form, "dataset"),
    commandId: textOf(form, "_commandId"),
    seen: textOf(form, "seen") !== "",
  });
  if (result.ok) return redirect(`/demand/${result.caseId}?done=create#done`, 303);
  const answer: RegisterAnswer = {
    typed,
    commandId: textOf(form, "_commandId"),
    issues: result.code === "invalid" ? result.issues : [],
    similar: result.code === "similar" ? result.similar : null,
    why: result.code === "wrong" ? "wrong" : null,
  };
  return data(answer, result.code === "similar" ? 200 : 422);
}

export default function RegisterDemand() {
  return <DemandRegister page={useLoaded<typeof loader>()} answer={useAnswered<typeof action>()} />;
}
