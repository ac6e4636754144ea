// Takes in files for a case. When they cannot be taken, this page says why and asks again; else it is never seen.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { casePath } from "#app/cases/case-path.ts";
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import { loadCaseView } from "#app/cases/page/case-view.server.ts";
import { attachFiles, removeFile } from "#app/cases/page/files/attach-files.server.ts";
import { FileForm, FileRefusal } from "#app/cases/page/files/file-form.tsx";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, caseTexts, (t) => t.talk.files.form.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const loaded = await loadCaseView(actor, params.id);
  if (!loaded) throw notFound();
  const { view } = loaded;
  return {
    id: view.id,
    path: casePath(view.kind, view.id),
    title: view.title,
    reference: view.reference,
    mayShare: view.may.includes("attach-files"),
    mayKeepInternal: view.may.includes("attach-internal-files"),
    commandId: newCommandId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const withFiles = /^multipart\/form-data\b/i.test(request.headers.get("Content-Type") ?? "");
  if (withFiles) return attachFiles(request, actor, params.id);
  return removeFile(await readForm(request), actor, params.id);
}

export default function FilesRoute() {
  const { path, title, reference, id, ...may } = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  const t = useTexts(caseTexts).talk.files.form;
  const locale = useLocale();
  return (
    <Page>
      {refused ? <FileRefusal refused={refused} /> : null}
      <PageHeading
        eyebrow={`${reference} · ${title[locale] || title.nb}`}
        title={t.title}
        {...(refused ? { lead: t.again } : {})}
      />
      {may.mayShare || may.mayKeepInternal ? (
        <FileForm caseId={id} refused={refused} {...may} />
      ) : (
        <p>{t.notPossible}</p>
      )}
      <p>
        <a href={`${path}?tab=files#tab-title`}>{t.back}</a>
      </p>
    </Page>
  );
}
