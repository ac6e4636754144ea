// What somebody answered, to what text, and when: theirs to keep and to print.
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { openConsentLink } from "#app/cases/consent-page.server.ts";
import { CONSENT_TEXT_VERSION, shownText } from "#app/cases/consent-text.ts";
import { LINK_PAGE_HEADERS } from "#app/cases/link-page-headers.ts";
import { ConsentShown } from "#app/components/consent-shown.tsx";
import { DefinitionList } from "#app/components/definition-list.tsx";
import { LinkGone } from "#app/components/link-gone.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHeading } from "#app/components/page-heading.tsx";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { textsFor } from "#app/i18n/texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { QUIET_FRAME } from "#app/page-frame.ts";

export const handle = QUIET_FRAME;
export { linkPageHeaders as headers } from "#app/cases/link-page-headers.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const t = textsFor(page?.locale ?? "nb");
  return [
    { title: t.common.titleOf({ page: t.consent.receipt.title }) },
    { name: "robots", content: "noindex" },
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { address, locale: fallback } = context;
  const answer = await openConsentLink(request, params.token ?? "", { address, fallback });
  if (!answer.found) {
    const wait = "waitSeconds" in answer ? answer.waitSeconds : null;
    const gone = { receipt: null, locale: answer.locale, waitMinutes: wait && Math.ceil(wait / 60) };
    const retry: Record<string, string> = wait ? { "Retry-After": String(wait) } : {};
    return data(gone, { status: wait ? 429 : 404, headers: retry });
  }
  const { row, about, context: memory, locale } = answer.consent;
  const back = `/consent/${params.token}?lang=${locale}`;
  // Nothing has been answered, so there is nothing to give a receipt for.
  if (memory.decidedAt === null) throw redirect(back, { headers: LINK_PAGE_HEADERS });
  const readIn = memory.shown?.locale ?? null;
  return data({
    receipt: {
      back,
      reference: row.reference,
      name: row.name,
      email: row.email,
      state: row.state,
      decidedAt: memory.decidedAt,
      endedAt: memory.endedAt,
      validUntil: about.validUntil,
      /** Null after a no: nothing rests on the text then. */
      readIn,
      version: memory.shown?.textVersion ?? null,
      // In the language it was read in; an older text is not kept word for word, its version says so.
      shown: shownText(about, readIn ?? locale),
      sameText: memory.shown === null || memory.shown.textVersion === CONSENT_TEXT_VERSION,
    },
    locale,
    waitMinutes: null,
  });
}

export default function Receipt() {
  const { receipt, waitMinutes, locale } = useLoaderData<typeof loader>();
  const { consent, common } = useTexts();
  const t = consent.receipt;
  if (receipt === null) return <LinkGone waitMinutes={waitMinutes} texts={consent} />;
  const { shown, readIn, version, endedAt, state, email } = receipt;
  const ended = endedAt ? formatDateTime(locale, endedAt) : "";
  const now = {
    accepted: t.inForce({ date: formatDate(locale, receipt.validUntil) }),
    withdrawn: t.withdrawn({ when: ended }),
    expired: t.over({ when: ended }),
  }[state];
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} {...(receipt.name ? { eyebrow: receipt.name } : {})} />
      <DefinitionList
        facts={[
          { term: t.answer, value: readIn ? t.yes : t.no },
          { term: t.when, value: formatDateTime(locale, receipt.decidedAt) },
          { term: t.how, value: email ? t.byLink({ email }) : null },
          { term: t.now, value: now ?? t.notGiven },
          { term: t.language, value: readIn ? textsFor(readIn).common.languageName : null },
          { term: t.version, value: version },
          { term: t.reference, value: receipt.reference },
        ]}
      />
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
        <a href={receipt.back}>{t.back}</a>
      </p>
      <p className="muted">{common.product}</p>
    </Page>
  );
}
