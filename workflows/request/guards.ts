// When a request may move. Guards look at what the case remembers and at what a system event says, never at people's forms.
import { allAgreed } from "./access-policy.ts";
import { mayAnswerInterim, mayExtend } from "./answer-time.ts";
import {
  coApplicantsOf,
  joined,
  mayChangeLead,
  roomForCoApplicants,
  setsConditions,
  waiting,
} from "./co-applicants.ts";
import { blockers, consentCoverage, type RequestContext } from "./context.ts";
import type { RequestEvent } from "./events.ts";

interface Args {
  context: RequestContext;
  event: RequestEvent;
}

const wasGranted = ({ context: { decision } }: Pick<Args, "context">) =>
  decision?.outcome === "approved" || decision?.outcome === "partly-approved";

export const guards = {
  isOpenData: ({ context }: Args) => context.openData !== null,
  hasOwnerInCase: ({ context }: Args) => context.openData === null,
  /** More often than this a case goes in circles: then people have to talk. */
  mayBeForwarded: ({ context }: Args) => context.forwards.length < 5,
  mayInvite: ({ context }: Args) => context.openData === null && roomForCoApplicants(context),
  invitationOpen: ({ context }: Args) => waiting(context).length > 0,
  hasCoApplicants: ({ context }: Args) => coApplicantsOf(context).length > 0,
  hasJoined: ({ context }: Args) => joined(context).length > 0,
  hasConditions: ({ context }: Args) => setsConditions(context),
  mayOfferLead: ({ context }: Args) =>
    joined(context).length > 0 && !context.leadOffer && mayChangeLead(context),
  mayAppointLead: ({ context }: Args) =>
    joined(context).length > 0 && context.openData === null && mayChangeLead(context),
  leadOffered: ({ context }: Args) => Boolean(context.leadOffer),
  mayTakeLead: ({ context }: Args) => Boolean(context.leadOffer) && mayChangeLead(context),
  isClaimed: ({ context }: Args) => context.claimedBy !== null,
  mayAnswerInterim: ({ context }: Args) => mayAnswerInterim(context.answerTime),
  mayExtend: ({ context }: Args) => mayExtend(context.answerTime),
  nothingBlocks: ({ context }: Args) => blockers(context).length === 0,
  noQuestionOpen: ({ context }: Args) => !context.questions.some((q) => q.status === "asked"),
  roomForQuestion: ({ context }: Args) => context.questions.length < 20,
  roomForConsents: ({ context }: Args) => context.consents.length <= 200,
  roomForClarification: ({ context }: Args) => context.clarifications.length < 60,
  restsOnConsents: ({ context }: Args) => context.consents.some((x) => x.state === "accepted"),
  consentsAsked: ({ context }: Args) => context.consents.length > 0,
  consentsSufficient: ({ context }: Args) =>
    context.consents.length > 0 && consentCoverage(context).sufficient,
  consentsUnreachable: ({ context }: Args) => consentCoverage(context).unreachable,
  consentsOpen: ({ context }: Args) => {
    const c = consentCoverage(context);
    return !c.sufficient && !c.unreachable;
  },
  consentsAllowAccess: ({ context }: Args) => consentCoverage(context).sufficient,
  noDraft: ({ context }: Args) => context.draft === null,
  /** What gives access needs the consents it rests on; saying no needs none. */
  draftMayPass: ({ context }: Args) =>
    context.draft?.outcome === "refused" || (context.draft !== null && consentCoverage(context).sufficient),
  agreedOn: ({ context }: Args, p: { outcome: string }) =>
    context.draft?.outcome === p.outcome && allAgreed(context),
  noConditions: ({ context }: Args) => context.decision?.conditions.length === 0,
  needsAgreement: ({ context }: Args) => context.agreement?.state === "under-way",
  agreementAllows: ({ context }: Args) =>
    context.agreement === null || context.agreement.state === "in-force",
  agreementWaitsFor: ({ context }: Args, p: { who: NonNullable<RequestContext["agreement"]>["waitsFor"] }) =>
    context.agreement?.waitsFor === p.who,
  agreementEndedAs: ({ event }: Args, p: { how: string }) => "how" in event && event.how === p.how,
  /** Heard to the end, or turned away: that was the last word. Where it was successful, the next decision is a new one. */
  mayAppeal: ({ context }: Args) =>
    context.appeal?.outcome !== "upheld" && context.appeal?.outcome !== "dismissed",
  /** Against the part that was refused, once at a time. */
  mayAppealRest: ({ context: { decision, appeal } }: Args) =>
    decision?.outcome === "partly-approved" && (appeal === null || appeal.outcome === "withdrawn"),
  /** The appeal that goes beside the case, and has not come back. */
  restAppealed: ({ context: { decision, appeal } }: Args) =>
    decision?.outcome === "partly-approved" && appeal?.outcome === null,
  wasGranted,
  applicantAllowsShowing: ({ context }: Args) =>
    wasGranted({ context }) && Boolean(context.showing?.applicant),
  ownSideShows: ({ context: { showing }, event }: Args) =>
    Boolean(event.role === "applicant" ? showing?.applicant : showing?.owner),
  wasRefused: ({ context }: Args) => context.decision?.outcome === "refused",
  delivered: ({ context }: Args) => context.deliveredAt !== null,
  wasAccepted: ({ context, event }: Args) =>
    "consentId" in event && context.consents.some((x) => x.id === event.consentId && x.state === "accepted"),
  questionOpen: ({ context }: Args) => context.questions.some((q) => q.status === "asked"),
  questionsOver: ({ context }: Args) =>
    context.questions.length > 0 && context.questions.every((q) => q.status !== "asked"),
  clarifying: ({ context }: Args) => context.clarifications.some((x) => x.answeredAt === null),
  roomForReviews: ({ context }: Args) => context.reviews.length <= 9,
  reviewsAsked: ({ context }: Args) => context.reviews.some((r) => r.state !== "cancelled"),
  reviewOpen: ({ context }: Args) => context.reviews.some((r) => r.state === "asked"),
  noReview: ({ context }: Args) => context.reviews.every((r) => r.state === "cancelled"),
  reviewBlocks: ({ context }: Args) => context.reviews.some((r) => r.state === "asked" && r.blocking),
  reviewOutstanding: ({ context }: Args) => {
    const left = context.reviews.filter((r) => r.state === "asked");
    return left.length > 0 && left.every((r) => !r.blocking);
  },
  reviewsDone: ({ context }: Args) =>
    context.reviews.some((r) => r.state === "given") && context.reviews.every((r) => r.state !== "asked"),
  isClock: ({ event }: Args, p: { rule: string }) => "rule" in event && event.rule === p.rule,
};
