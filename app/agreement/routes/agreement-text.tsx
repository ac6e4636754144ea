// The text of an agreement as a document of its own: to read in peace, and to print.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { loadAgreementPage } from "#app/agreement/agreement-page.server.ts";
import { AgreementSignatures } from "#app/agreement/agreement-signatures.tsx";
import { AgreementText } from "#app/agreement/agreement-text.tsx";
import { agreementTexts } from "#app/agreement/texts/index.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { Page } from "#app/ui/page.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, caseTexts, (t) => `${t.kinds.agreement} ${page?.view.reference ?? ""}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadAgreementPage(
    actor,
    params.id,
    new URL(request.url),
    await localeOf(request, actor),
  );
  const shown = page && (page.facts.proposed ?? page.facts.current);
  if (!shown) throw notFound();
  return { view: page.view, facts: page.facts, shown };
}

export default function AgreementDocument() {
  const { view, facts, shown } = useLoaded<typeof loader>();
  const t = useTexts(agreementTexts).page;
  return (
    <Page>
      <p className="actions">
        <a href={`/agreements/${view.id}`}>{t.back}</a>
      </p>
      <p className="muted no-print">{t.print}</p>
      <p className="muted">
        {view.reference} · {t.version({ n: shown.n })} ·{" "}
        {facts.proposed ? t.versionProposed : facts.inForceAt ? t.versionNow : t.versionOnTable}
      </p>
      <AgreementText text={shown.text} level={1} language={shown.terms.language} />
      <AgreementSignatures facts={facts} hash={shown.hash} />
    </Page>
  );
}
