// Guides and tools of others: whether their addresses have been tried, and changing one that has moved.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { requireAdmin, requireOverseer } from "#app/accounts/require-actor.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { toolboxTexts } from "#app/toolbox/texts/index.ts";
import { loadToolbox, saveToolAddress } from "#app/toolbox/toolbox.server.ts";
import { ToolboxList } from "#app/toolbox/toolbox-list.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, toolboxTexts, (t) => t.admin.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOverseer(request);
  // Pages of this service move with it.
  const tools = (await loadToolbox()).filter(({ language }) => language !== null);
  return { tools, mayChange: actor.admin, saved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  await requireAdmin(request);
  const form = await readForm(request);
  const [id, url] = [textOf(form, "tool"), textOf(form, "url")];
  if (await saveToolAddress(id, url, new Date().toISOString()))
    return redirect("/admin/toolbox?saved=1", 303);
  return data({ wrong: { id, url: url.slice(0, 500) } }, 422);
}

export default function AdminToolbox() {
  const { tools, mayChange, saved } = useLoaded<typeof loader>();
  const wrong = useAnswered<typeof action>()?.wrong;
  const t = useTexts(toolboxTexts).admin;
  return (
    <Page>
      <ErrorSummary mistakes={wrong ? [{ field: `url-${wrong.id}`, message: t.wrong }] : []} />
      {saved && !wrong ? (
        <Alert tone="success" announce>
          {t.saved}
        </Alert>
      ) : null}
      <PageHeading title={t.title} lead={t.lead} />
      <ToolboxList tools={tools} mayChange={mayChange} wrong={wrong} />
    </Page>
  );
}
