// Everything behind a reviewer's link: what they need to give their opinion, and giving it. No account, no session, and
// nothing else of the case.
import { findCaseForActor } from "#app/cases/execute/case-for-actor.server.ts";
import type { CommandResult } from "#app/cases/execute/command.ts";
import { execute } from "#app/cases/execute/execute.server.ts";
import { isLocale, type Locale } from "#app/i18n/locale.ts";
import { limitAll } from "#app/platform/http/rate-limit.server.ts";
import { findLink } from "#app/platform/link-token.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { listContacts } from "#db/queries/accounts/receivers.ts";
import { available } from "#workflows/decide.ts";
import type { Answers } from "#workflows/request/answers.ts";
import { type Review, requestContext } from "#workflows/request/context.ts";

export interface ReviewByLink {
  caseId: string;
  linkId: string;
  reference: string;
  version: number;
  name: string | null;
  dataset: { nb: string; nn: string; en: string };
  applicant: string;
  owner: string;
  review: Pick<Review, "kind" | "question" | "replyBy" | "recommendation" | "comment" | "answeredAt">;
  /** Null once it lies with those who decide: what was asked has been answered. */
  answers: Answers | null;
  /** It can be given, or given anew, now. */
  open: boolean;
}

export type ReviewAnswer =
  | { found: true; review: ReviewByLink; locale: Locale }
  | { found: false; locale: Locale; waitSeconds: number | null };

/** Unknown, malformed, expired and withdrawn links get the same answer for the same work. */
export async function openReviewLink(
  request: Request,
  token: string,
  { address, fallback }: { address: string; fallback: Locale },
): Promise<ReviewAnswer> {
  const wish = new URL(request.url).searchParams.get("lang");
  const locale = isLocale(wish) ? wish : fallback;
  const within = await limitAll([
    ["review-link", `from ${address}`],
    ["review-link", `to ${token.slice(0, 8)}`],
  ]);
  if (!within.ok) return { found: false, locale, waitSeconds: within.retryAfterSeconds };
  const link = await findLink(db(), token);
  const found =
    link?.role === "reviewer"
      ? await findCaseForActor(link.caseId, { userId: null, principals: [`link:${link.id}`] })
      : undefined;
  const context = found && requestContext.parse(found.row.snapshot.context);
  const review = context?.reviews.find((r) => r.id === link?.id);
  if (!link || !found || !context || !review) return { found: false, locale, waitSeconds: null };
  const [contact] = await listContacts(db(), link.caseId, "reviewer", [link.id]);
  const actor = { id: null, roles: found.roles };
  const open = available("request", found.row.snapshot, actor).includes("give-review");
  const { kind, question, replyBy, recommendation, comment, answeredAt } = review;
  return {
    found: true,
    locale: isLocale(wish) ? wish : (contact?.locale ?? fallback),
    review: {
      caseId: link.caseId,
      linkId: link.id,
      reference: found.row.reference,
      version: found.row.version,
      name: contact?.name ?? null,
      dataset: context.dataset.title,
      applicant: context.applicantOrg.name,
      owner: context.ownerOrg.name,
      review: { kind, question, replyBy, recommendation, comment, answeredAt },
      answers: open ? context.answers : null,
      open,
    },
  };
}

/** Its id follows from the link and what was said, so that a second click is the same command. */
export function giveReview(
  { caseId, linkId }: Pick<ReviewByLink, "caseId" | "linkId">,
  said: { recommendation: string; comment: string },
  pageId: string,
): Promise<CommandResult> {
  return execute({
    caseId,
    command: { type: "give-review", ...said },
    commandId: uuidFromName(JSON.stringify(["review", linkId, pageId, said])),
    by: { userId: null, principals: [`link:${linkId}`] },
  });
}
