// Publishing an approved request as an example, without names: both sides have to say yes, and either can take it
// back at once, also when the access is over.
import type { Policy } from "#workflows/policy.ts";
import type { FieldIssue } from "#workflows/types.ts";
import { change } from "./change.ts";
import type { RequestContext } from "./context.ts";
import type { PublishedExampleCommandType } from "./showing-commands.ts";

/** Not quiet: the approver must have seen the text as it stands. */
export const publishedExamplePolicy: Policy<PublishedExampleCommandType, unknown> = {
  "allow-showing": { roles: ["applicant"] },
  "approve-showing": { roles: ["handler", "approver"] },
  "stop-showing": { roles: ["applicant", "handler", "approver"] },
};

const NOBODY = { applicant: null, owner: null };

/** A new text undoes the owner's yes, which was to the one before. */
const allowed = change("allow-showing", (_, e) => ({
  showing: { applicant: { summary: e.summary, at: e.at }, owner: null },
}));
const approved = change("approve-showing", (c, e) => ({
  showing: {
    ...(c.showing ?? NOBODY),
    owner: { withConditions: e.withConditions, withSummary: e.withSummary, at: e.at },
  },
}));
const stopped = change("stop-showing", (c, e) => ({
  showing: { ...(c.showing ?? NOBODY), ...(e.role === "applicant" ? { applicant: null } : { owner: null }) },
}));

/** For the `on` of the machine's root, and of what is over. */
export const publishedExamples = {
  "allow-showing": { guard: "wasGranted", actions: allowed },
  "approve-showing": { guard: "applicantAllowsShowing", actions: approved },
  "stop-showing": { guard: "ownSideShows", actions: stopped },
} as const;

/** What others may read of it. No id, no name, no day: `summary` is "" and `conditions` empty where they are not to be shown. */
export interface Example {
  datasetId: string;
  ownerOrgId: string;
  outcome: "approved" | "partly-approved";
  purposeKind: string;
  extent: string;
  area: string;
  consent: boolean;
  /** How many there were, also where they are not shown. */
  conditionCount: number;
  conditions: readonly string[];
  summary: string;
}

/** Not while it rests, and not where the access was taken away: that is no example to follow. */
const SHOWN_IN = new Set(["approved", "partly-approved", "agreeing", "provisioning", "active", "ended"]);

/** Null unless both have said yes and the approval stands. @param state the leading state */
export function exampleOf(c: RequestContext, state: string): Example | null {
  const { showing, decision, answers } = c;
  if (!showing?.applicant || !showing.owner || !decision || !answers || !SHOWN_IN.has(state)) return null;
  if (decision.outcome !== "approved" && decision.outcome !== "partly-approved") return null;
  return {
    datasetId: c.dataset.id,
    ownerOrgId: c.ownerOrg.id,
    outcome: decision.outcome,
    purposeKind: answers.purposeKind ?? "",
    extent: answers.extent ?? "",
    area: answers.area ?? "",
    consent: answers.legalBasis === "consent" || c.consents.length > 0,
    conditionCount: decision.conditions.length,
    conditions: showing.owner.withConditions ? decision.conditions : [],
    summary: showing.owner.withSummary ? showing.applicant.summary : "",
  };
}

/** Addresses, and numbers that name organisations and people. */
const IDENTIFYING =
  /@|https?:|\b\d{9}\b|\b\d{11}\b|\b\d{3} \d{3} \d{3}\b|\b\d{6} \d{5}\b|\b[A-Z]{2,4}-\d{4}-\d{6}\b/;

/** Of a text that is to be shown without names: whether it names a party all the same. */
function names(c: RequestContext, text: string): boolean {
  const parties = [c.applicantOrg, ...(c.coApplicants ?? []).flatMap((x) => (x.org ? [x.org] : []))];
  const lower = text.toLowerCase();
  return IDENTIFYING.test(text) || parties.some(({ name }) => spoken(name).some((n) => lower.includes(n)));
}

/** As it stands, and without the form of company, which people leave out. */
function spoken(name: string): string[] {
  const whole = name.toLowerCase().trim();
  const short = whole.replace(/\s+(as|asa|sa|da|ans|enk|ks|ba|sf|hf|rhf)$/, "");
  return [...new Set([whole, short])].filter((n) => n.length > 3);
}

const issue = (path: string): FieldIssue => ({ path, problem: "names-somebody" });

export const publishedExampleChecks = {
  "allow-showing": (c: RequestContext, { summary }: { summary: string }): FieldIssue[] =>
    names(c, summary) ? [issue("summary")] : [],
  "approve-showing": (c: RequestContext, { withConditions }: { withConditions: boolean }): FieldIssue[] =>
    withConditions && (c.decision?.conditions ?? []).some((text) => names(c, text))
      ? [issue("withConditions")]
      : [],
};
