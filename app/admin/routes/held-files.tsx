// Files of cases as administrators see them: where they are kept, whether a scanner looks through them, what it stopped.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { notFound, requireAdmin, requireOverseer } from "#app/accounts/require-actor.server.ts";
import { type HeldFile, HeldFiles } from "#app/admin/held-files.tsx";
import { adminTexts } from "#app/admin/texts/index.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { decideHeldFile } from "#app/files/check-files.server.ts";
import { scanner } from "#app/files/scanner.server.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { env } from "#app/platform/env.server.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { countWaiting, listHeldBack } from "#db/queries/files.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, adminTexts, (t) => t.files.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOverseer(request);
  const asked = scanner();
  const [version, waiting, held] = await Promise.all([
    asked ? asked.version().catch(() => null) : null,
    countWaiting(db()),
    listHeldBack(db()),
  ]);
  return {
    scans: asked !== null,
    version,
    waiting,
    inStore: env().S3_URL !== undefined,
    held: held.map((f) => ({ ...f, at: f.at.toISOString() })) as HeldFile[],
    mayChange: actor.admin,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const form = await readForm(request);
  const [id, intent] = [textOf(form, "file"), textOf(form, "intent")];
  if (!isUuid(id) || (intent !== "release" && intent !== "remove")) throw notFound();
  await decideHeldFile(id, intent, actor.userId);
  return redirect("/admin/files", 303);
}

export default function AdminFiles() {
  const { scans, version, waiting, inStore, held, mayChange } = useLoaded<typeof loader>();
  const t = useTexts(adminTexts).files;
  const locale = useLocale();
  return (
    <Page width="wide">
      <PageHeading title={t.title} lead={t.lead} />
      {scans ? null : (
        <Alert tone="warning" title={t.noScanner}>
          {t.noScannerText}
        </Alert>
      )}
      {scans && version === null ? (
        <Alert tone="danger" title={t.scannerAway}>
          {t.scannerAwayText}
        </Alert>
      ) : null}
      <DefinitionList
        facts={[
          { term: t.place, value: inStore ? t.inStore : t.inDatabase },
          { term: t.scanner, value: version },
          { term: t.waiting, value: scans ? formatNumber(locale, waiting) : null },
        ]}
      />
      <section aria-labelledby="held" className="stack">
        <h2 className="ds-heading" data-size="sm" id="held">
          {t.held}
        </h2>
        <HeldFiles files={held} mayChange={mayChange} />
      </section>
    </Page>
  );
}
