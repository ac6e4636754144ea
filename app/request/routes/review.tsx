// Where a person who was asked for an opinion gives it, by a link and without an account. Opening it changes nothing.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { refusalStatus } from "#app/cases/execute/refusal-status.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LINK_PAGE_HEADERS } from "#app/platform/http/link-page-headers.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { QUIET_FRAME } from "#app/platform/pages/page-frame.ts";
import { ReviewForm } from "#app/request/reviews/review-form.tsx";
import { giveReview, openReviewLink } from "#app/request/reviews/review-page.server.ts";
import { reviewTexts } from "#app/request/reviews/texts/index.ts";
import { LinkGone } from "#app/ui/link-gone.tsx";
import { uiTexts } from "#app/ui/texts/index.ts";

export const handle = QUIET_FRAME;
export { linkPageHeaders as headers } from "#app/platform/http/link-page-headers.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const t = pickTexts(page?.locale ?? "nb", { common: uiTexts, review: reviewTexts });
  return [{ title: t.common.titleOf({ page: t.review.title }) }, { name: "robots", content: "noindex" }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { address, locale: fallback } = context;
  const answer = await openReviewLink(request, params.token ?? "", { address, fallback });
  if (!answer.found) {
    const { waitSeconds: wait, locale } = answer;
    const retry: Record<string, string> = wait ? { "Retry-After": String(wait) } : {};
    const gone = { review: null, pageId: "", done: false, locale, waitMinutes: wait && Math.ceil(wait / 60) };
    return data(gone, { status: wait ? 429 : 404, headers: retry });
  }
  const { caseId: _, linkId: __, ...review } = answer.review;
  const done = new URL(request.url).searchParams.has("done");
  return data({ review, pageId: randomUUID(), done, locale: answer.locale, waitMinutes: null });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { address, locale: fallback } = context;
  const answer = await openReviewLink(request, token, { address, fallback });
  // The loader, which runs after this, says the same and draws the page.
  if (!answer.found) return data(null, answer.waitSeconds ? 429 : 404);
  const form = await readForm(request);
  const said = { recommendation: textOf(form, "recommendation"), comment: textOf(form, "comment") };
  const result = await giveReview(answer.review, said, textOf(form, "page"));
  if (!result.ok) {
    const { refusal } = result;
    const issues = refusal.code === "invalid" ? refusal.issues : [];
    return data({ typed: said, issues, refused: refusal.code !== "invalid" }, refusalStatus(refusal));
  }
  const shown = textOf(form, "locale");
  const lang = isLocale(shown) ? shown : answer.locale;
  return redirect(`/review/${token}?lang=${lang}&done=1#done`, { status: 303, headers: LINK_PAGE_HEADERS });
}

export default function ReviewRoute() {
  const { review, pageId, done, locale, waitMinutes } = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>() ?? undefined;
  const t = useTexts(reviewTexts);
  if (review === null) return <LinkGone waitMinutes={waitMinutes} texts={t} />;
  return (
    <ReviewForm review={review} pageId={pageId} done={done && !answer} locale={locale} answer={answer} />
  );
}
