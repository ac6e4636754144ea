// Applying together: what a request remembers of those who join it, and what follows for what each of them may see.
import type { FieldIssue } from "#workflows/types.ts";
import type { RequestContext } from "./context.ts";
import { type TermsLocale, termsHash } from "./joint-terms.ts";
import type { CoApplicant } from "./memory/co-applicant-schema.ts";

/** As many as can be distinguished on one page. */
export const MOST_CO_APPLICANTS = 20;

/** Until the owner decides: who comes later was not decided upon. `joining` stands in these states of the machine. */
export const JOINABLE: readonly string[] = ["draft", "received", "assessing"];

type Memory = Pick<RequestContext, "coApplicants" | "leadOffer" | "decision" | "agreement" | "appeal">;

export const coApplicantsOf = (c: Pick<RequestContext, "coApplicants">): readonly CoApplicant[] =>
  c.coApplicants ?? [];
export const joined = (c: Pick<RequestContext, "coApplicants">) =>
  coApplicantsOf(c).filter((x) => x.state === "accepted");
export const waiting = (c: Pick<RequestContext, "coApplicants">) =>
  coApplicantsOf(c).filter((x) => x.state === "invited");

export const roomForCoApplicants = (c: Memory) => coApplicantsOf(c).length < MOST_CO_APPLICANTS;
/** An agreement names its parties, and an appeal belongs to one party: meanwhile the lead stays who it is. */
export const mayChangeLead = (c: Memory) =>
  (c.agreement === null || c.agreement.state === "ended") && (c.appeal === null || c.appeal.outcome !== null);

/** Does the decision give something on conditions, all of it or a part? */
export const setsConditions = ({ decision }: Pick<RequestContext, "decision">): boolean =>
  decision !== null && decision.outcome !== "refused" && decision.conditions.length > 0;
/** Must this co-applicant still confirm the conditions that the decision sets? */
export const owesConditions = (c: Memory, x: CoApplicant): boolean =>
  setsConditions(c) && x.conditions?.decidedAt !== c.decision?.at;

/** Organisations of the reader for which the access details are: those that have confirmed all there is to confirm. */
export function mayReadAccess(c: Memory, orgIds: readonly string[]): boolean {
  return joined(c).some((x) => x.org !== null && orgIds.includes(x.org.id) && !owesConditions(c, x));
}

/** The confirmed text is the one that this request shows in that version and language. */
export function confirmationIssues(
  c: Pick<RequestContext, "dataset" | "ownerOrg">,
  said: { textVersion: string; locale: TermsLocale; textHash: string },
): FieldIssue[] {
  const shown = { title: c.dataset.title, owner: c.ownerOrg.name };
  return termsHash(said.textVersion, said.locale, shown) === said.textHash
    ? []
    : [{ path: "textHash", problem: "mismatch" }];
}

/** An open invitation that an organisation got by name. */
export const invitationOf = (c: Pick<RequestContext, "coApplicants">, orgId: string) =>
  waiting(c).find((x) => x.org?.id === orgId);

/** Joining: by an invitation that is still open and not another's, for an organisation that is not in the case yet, with the box ticked. */
export function joiningIssues(
  c: RequestContext,
  said: {
    invitationId: string;
    orgId: string;
    confirm: boolean;
    textVersion: string;
    locale: TermsLocale;
    textHash: string;
  },
): FieldIssue[] {
  const open = waiting(c).some(
    (x) => x.id === said.invitationId && (x.org === null || x.org.id === said.orgId),
  );
  const there = said.orgId === c.applicantOrg.id || joined(c).some((x) => x.org?.id === said.orgId);
  return [
    ...(open ? [] : [{ path: "invitationId", problem: "wrong" } as const]),
    ...(there ? [{ path: "orgId", problem: "wrong" } as const] : []),
    ...(said.confirm ? [] : [{ path: "confirm", problem: "required" } as const]),
    ...confirmationIssues(c, said),
  ];
}

/** The lead can only pass to an organisation that has joined. */
export const leadIssues = (c: RequestContext, to: string): FieldIssue[] =>
  joined(c).some((x) => x.org?.id === to) ? [] : [{ path: "to", problem: "not-a-choice" }];
/** Only the organisation that was asked answers. */
export const offerIssues = (c: RequestContext, { orgId }: { orgId: string }): FieldIssue[] =>
  c.leadOffer?.to.id === orgId ? [] : [{ path: "orgId", problem: "wrong" }];
