// Upload of a catalogue file by an administrator. All or nothing: what cannot be read changes nothing.
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { requireAdmin } from "#app/accounts/require-actor.server.ts";
import { ImportPage } from "#app/catalogue/import/import-page.tsx";
import { importUpload } from "#app/catalogue/import/read-upload.server.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { requireWithinLimit } from "#app/platform/http/rate-limit.server.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { listSourceNames } from "#db/queries/catalogue/harvests.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, catalogueTexts, (t) => t.importPage.title);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return { sources: await listSourceNames(db()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  await requireWithinLimit("upload", actor.userId);
  const result = await importUpload(await readForm(request), actor.userId);
  if (result.ok) return redirect(`/admin/harvests/${result.harvestId}?done=1`);
  return data(result, { status: 422 });
}

export default function ImportRoute() {
  return <ImportPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />;
}
