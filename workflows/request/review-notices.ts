// Whom the product writes to about reviews that are waited for, and who is let go when they no longer are.
import type { Effect } from "#workflows/types.ts";
import type { RequestContext } from "./context.ts";
import { notify } from "./effect-builders.ts";

export const pendingReviews = (c: RequestContext) => c.reviews.filter((r) => r.state === "asked");

/** Reminds those who have not answered. */
export function remind(c: RequestContext): Effect[] {
  const left = pendingReviews(c);
  const [first] = left.map((r) => r.replyBy).sort();
  return left.length === 0
    ? []
    : [
        notify(
          "review-reminder",
          ["reviewer"],
          { replyBy: first ?? null },
          left.map((r) => r.id),
        ),
      ];
}

/** The case is decided or over: nobody is waited for, and no link opens it any more. Emitted before `endReviews`. */
export function reviewsOver(c: RequestContext): Effect[] {
  const left = pendingReviews(c).map((r) => r.id);
  return [
    ...c.reviews
      .filter((r) => r.state !== "cancelled")
      .map((r): Effect => ({ type: "remove-party", principal: `link:${r.id}`, role: "reviewer" })),
    ...(left.length > 0 ? [notify("review-cancelled", ["reviewer"], { closed: 1 }, left)] : []),
  ];
}
