// What a person answered, to what text, and when: theirs to keep and to print.
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { loadReceipt } from "#app/consent/consent-receipt.server.ts";
import { ConsentShown } from "#app/consent/consent-shown.tsx";
import { receiptFacts } from "#app/consent/receipt-facts.ts";
import { consentTexts } from "#app/consent/texts/index.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LINK_PAGE_HEADERS } from "#app/platform/http/link-page-headers.ts";
import { QUIET_FRAME } from "#app/platform/pages/page-frame.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { LinkGone } from "#app/ui/link-gone.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { uiTexts } from "#app/ui/texts/index.ts";

export const handle = QUIET_FRAME;
export { linkPageHeaders as headers } from "#app/platform/http/link-page-headers.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const t = pickTexts(page?.locale ?? "nb", { common: uiTexts, consent: consentTexts });
  return [
    { title: t.common.titleOf({ page: t.consent.receipt.title }) },
    { name: "robots", content: "noindex" },
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { address, locale: fallback } = context;
  const answer = await loadReceipt(request, params.token ?? "", { address, fallback });
  if (!answer.found) {
    const wait = "waitSeconds" in answer ? answer.waitSeconds : null;
    const gone = {
      receipt: null,
      back: "",
      locale: answer.locale,
      waitMinutes: wait && Math.ceil(wait / 60),
    };
    const retry: Record<string, string> = wait ? { "Retry-After": String(wait) } : {};
    return data(gone, { status: wait ? 429 : 404, headers: retry });
  }
  const { receipt, locale } = answer;
  const back = `/consent/${params.token}`;
  if (receipt === null) throw redirect(`${back}?lang=${locale}`, { headers: LINK_PAGE_HEADERS });
  return data({ receipt, back, locale, waitMinutes: null });
}

export default function ReceiptPage() {
  const { receipt, back, waitMinutes, locale } = useLoaderData<typeof loader>();
  const { consent, common } = useTexts({ common: uiTexts, consent: consentTexts });
  const t = consent.receipt;
  if (receipt === null) return <LinkGone waitMinutes={waitMinutes} texts={consent} />;
  const { shown, readIn } = receipt;
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} {...(receipt.name ? { eyebrow: receipt.name } : {})} />
      <DefinitionList facts={receiptFacts(receipt, locale)} />
      <section aria-labelledby="shown" className="stack" {...(readIn ? { lang: readIn } : {})}>
        <h2 className="ds-heading" data-size="sm" id="shown" lang={locale}>
          {t.shown}
        </h2>
        {receipt.sameText ? null : <p lang={locale}>{t.olderText}</p>}
        <p className="lead">{shown.question}</p>
        <p>{shown.lead}</p>
        <ConsentShown shown={shown} level={3} />
      </section>
      <p className="actions">
        <a href={`${back}/receipt.pdf?lang=${locale}`}>{t.download}</a>
        <a href={`${back}?lang=${locale}`}>{t.back}</a>
      </p>
      <p className="muted">{common.product}</p>
    </Page>
  );
}
