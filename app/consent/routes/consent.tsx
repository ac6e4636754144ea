// Where a person whose data are asked for decides, by a link and without an account. Opening it changes nothing.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { refusalStatus } from "#app/cases/execute/refusal-status.ts";
import { ConsentChoice } from "#app/consent/consent-choice.tsx";
import { answerConsent, isConsentAnswer, openConsentLink } from "#app/consent/consent-page.server.ts";
import { ConsentState } from "#app/consent/consent-state.tsx";
import { shownText } from "#app/consent/consent-text.ts";
import { consentTexts } from "#app/consent/texts/index.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LINK_PAGE_HEADERS } from "#app/platform/http/link-page-headers.ts";
import { QUIET_FRAME } from "#app/platform/pages/page-frame.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkGone } from "#app/ui/link-gone.tsx";
import { Page } from "#app/ui/page.tsx";
import { uiTexts } from "#app/ui/texts/index.ts";

export const handle = QUIET_FRAME;
export { linkPageHeaders as headers } from "#app/platform/http/link-page-headers.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const t = pickTexts(page?.locale ?? "nb", { common: uiTexts, consent: consentTexts });
  return [{ title: t.common.titleOf({ page: t.consent.title }) }, { name: "robots", content: "noindex" }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { address, locale: fallback } = context;
  const answer = await openConsentLink(request, params.token ?? "", { address, fallback });
  if (!answer.found) {
    const wait = "waitSeconds" in answer ? answer.waitSeconds : null;
    const gone = { consent: null, locale: answer.locale, waitMinutes: wait && Math.ceil(wait / 60) };
    const retry: Record<string, string> = wait ? { "Retry-After": String(wait) } : {};
    return data(gone, { status: wait ? 429 : 404, headers: retry });
  }
  const { row, about, context: memory, locale } = answer.consent;
  const { decidedAt, endedAt } = memory;
  const done = new URL(request.url).searchParams.get("done");
  return data({
    consent: {
      shown: shownText(about, locale),
      parties: { recipient: about.recipient, owner: about.owner },
      state: row.state,
      version: row.version,
      reference: row.reference,
      name: row.name,
      validUntil: about.validUntil,
      replyBy: row.dueAt,
      decidedAt,
      endedAt,
      accepted: memory.shown !== null,
      suspended: row.suspended,
      uses: [...(memory.uses ?? [])].reverse(),
      receipt: `/consent/${params.token}/receipt`,
    },
    done: isConsentAnswer(done),
    locale,
    waitMinutes: null,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { address, locale: fallback } = context;
  const answer = await openConsentLink(request, token, { address, fallback });
  // The loader, which runs after this, says the same and draws the page.
  if (!answer.found) return data({ refused: false }, "waitSeconds" in answer ? 429 : 404);
  const form = await readForm(request);
  const [command, version, shown] = [textOf(form, "answer"), textOf(form, "version"), textOf(form, "locale")];
  if (!isConsentAnswer(command) || !/^\d{1,9}$/.test(version)) return data({ refused: true }, 422);
  const locale = isLocale(shown) ? shown : answer.consent.locale;
  const result = await answerConsent(answer.consent, command, { version: Number(version), locale });
  if (!result.ok) return data({ refused: true }, refusalStatus(result.refusal));
  return redirect(`/consent/${token}?lang=${locale}&done=${command}#done`, {
    status: 303,
    headers: LINK_PAGE_HEADERS,
  });
}

export default function Consent() {
  const { consent, waitMinutes, locale, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? false;
  const t = useTexts(consentTexts);
  if (consent === null) return <LinkGone waitMinutes={waitMinutes} texts={t} />;
  return (
    <Page>
      {refused ? (
        <Alert tone="warning" title={t.changed.title} announce>
          {t.changed.text}
        </Alert>
      ) : null}
      {consent.state === "created" ? (
        <ConsentChoice {...consent} locale={locale} />
      ) : (
        <ConsentState {...consent} locale={locale} done={"done" in page && page.done} />
      )}
    </Page>
  );
}
