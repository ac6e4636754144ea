// The decision letter of a case for one reader: as it was sent, or as it would read from what the approver has typed.
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { type CaseView, loadCaseView } from "#app/cases/page/case-view.server.ts";
import { nonBlankLines } from "#app/cases/page/parse-command.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import { env } from "#app/platform/env.server.ts";
import { db } from "#db/client.server.ts";
import { findUser } from "#db/queries/accounts/people.ts";
import { findAppealBody } from "#db/queries/agreement.ts";
import { namesOfUsers } from "#db/queries/legal-question/questions.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import { dueAt } from "#workflows/law/due.ts";
import { ruleAt } from "#workflows/law/find-rule.ts";
import { refusalBasis } from "#workflows/law/refusal-provisions.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import { agreementNeeded } from "#workflows/request/access-policy.ts";
import { consentCoverage, type RequestContext } from "#workflows/request/context.ts";
import { type DecisionDraft, type MissingPart, missingParts } from "#workflows/request/decision-draft.ts";
import type { Role } from "#workflows/types.ts";
import { type DecisionLetter, decisionLetter, type LetterCase } from "./decision-letter.ts";
import { decisionLetterTexts } from "./texts/index.ts";

export interface LoadedLetter {
  letter: DecisionLetter;
  caseId: string;
  reference: string;
  /** The letter's language, which need not be the reader's. */
  locale: Locale;
  /** Set where the letter has not been sent: what it is for, and what it lacks. */
  draft: { from: DecisionDraft["outcome"] | "written"; missing: MissingPart[] } | null;
}

/**
 * Undefined when there is no such case, no decision, or no draft that this reader may write.
 * `?draft=approve|refuse` previews; `?in=nb|nn|en` chooses the language, the applicant's own when left out.
 */
export async function loadDecisionLetter(
  reader: Reader,
  caseId: string | undefined,
  url: URL,
): Promise<LoadedLetter | undefined> {
  const loaded = await loadCaseView(reader, caseId, "request");
  if (!loaded) return undefined;
  const { view } = loaded;
  const context = loaded.context as RequestContext;
  const wanted = url.searchParams.get("draft");
  const draft = draftOf(view, context, wanted);
  const written = wanted === "written" && readsDraft(view) ? context.draft : null;
  if (!draft && !written && (wanted !== null || !context.decision)) return undefined;
  const said = draft
    ? saidInDraft(draft, reader.userId)
    : written
      ? { ...written, decidedAt: null, appealUntil: null }
      : saidInDecision(context, loaded.time.law);
  if (!said) return undefined;
  const locale = await languageOf(context, url.searchParams.get("in"));
  return {
    letter: decisionLetter(
      await letterCaseOf(view, context, said),
      pickTexts(locale, { letter: decisionLetterTexts }),
      locale,
    ),
    caseId: view.id,
    reference: view.reference,
    locale,
    draft: draft
      ? { from: draft.outcome, missing: missingParts(draft, context.answerTime.rule) }
      : written && { from: "written", missing: [] },
  };
}

/** Until it is made, a decision is the owner's own. */
const OWNERS_SIDE: readonly Role[] = ["handler", "approver", "admin", "auditor"];
const readsDraft = ({ roles }: CaseView) => roles.some((r) => OWNERS_SIDE.includes(r));

type Draft = DecisionDraft & { conditions: string[]; needsAgreement: boolean };

const OUTCOMES = { approve: "approved", "approve-partly": "partly-approved", refuse: "refused" } as const;

/** What the form would send: what was typed and kept, else what it starts from. Null for who may not decide. */
function draftOf(view: CaseView, c: RequestContext, wanted: string | null): Draft | null {
  if (wanted === null || !Object.hasOwn(OUTCOMES, wanted)) return null;
  const outcome = wanted as DecisionDraft["outcome"];
  const offer = view.offers.find((o) => o.command === outcome);
  if (!offer) return null;
  const typed = offer.draft?.typed ?? {};
  const proposed = c.proposal?.recommendation === outcome ? c.proposal.reasons : "";
  const grants = outcome !== "refuse";
  const basis = typed.legalBasis ?? "";
  const partial = {
    granted: nonBlankLines(typed.granted ?? c.answers?.dataNeeded ?? ""),
    refused: nonBlankLines(typed.refused ?? ""),
    reasons: typed.refusalReasons ?? "",
    legalBasis: refusalBasis(typed.provision, typed.refusalBasis ?? ""),
  };
  return {
    outcome,
    reasons: typed.reasons ?? proposed,
    legalBasis: grants ? basis : refusalBasis(typed.provision, basis),
    accessUntil: grants ? (typed.accessUntil ?? c.answers?.periodTo ?? "") : "",
    conditions: grants ? nonBlankLines(typed.conditions ?? "") : [],
    needsAgreement: grants && agreementNeeded(c.policy, typed.needsAgreement !== undefined),
    ...(outcome === "approve-partly" ? { partial } : {}),
  };
}

type Said = Pick<
  LetterCase,
  | "outcome"
  | "decidedAt"
  | "reasons"
  | "legalBasis"
  | "conditions"
  | "partial"
  | "accessUntil"
  | "needsAgreement"
  | "appealUntil"
> & { by: string | null };

const saidInDraft = ({ outcome, accessUntil, ...draft }: Draft, by: string | null): Said => ({
  ...draft,
  outcome: OUTCOMES[outcome],
  partial: draft.partial ?? null,
  accessUntil: /^\d{4}-\d{2}-\d{2}$/.test(accessUntil) ? accessUntil : null,
  decidedAt: null,
  appealUntil: null,
  by,
});

function saidInDecision({ decision }: RequestContext, law: LawSettings): Said | null {
  if (!decision) return null;
  const due = dueAt(ruleAt("appeal-window", decision.at, law), decision.at, { calendar: law }).dueAt;
  const appealUntil = due && osloDate(due).toString();
  return { ...decision, decidedAt: decision.at, appealUntil };
}

async function letterCaseOf(view: CaseView, c: RequestContext, { by, ...said }: Said): Promise<LetterCase> {
  const { rule } = c.answerTime;
  const [names, body] = await Promise.all([
    namesOfUsers(db(), [by, c.claimedBy, ...c.approvals.map((a) => a.by)]),
    findAppealBody(db(), c.ownerOrg.id),
  ]);
  const { accepted, asked } = consentCoverage(c);
  return {
    ...said,
    reference: view.reference,
    dataset: c.dataset.title,
    owner: c.ownerOrg.name,
    applicant: c.applicantOrg.name,
    submittedAt: c.submittedAt,
    answers: c.answers,
    clarifications: c.clarifications.filter((x) => x.answeredAt !== null).length,
    centreAnswers: c.questions.filter((q) => q.status === "answered").length,
    consents: { accepted, asked },
    publicBody: rule !== null,
    documents: rule === "access-silence",
    appealBody: body?.name ?? null,
    approvers: approversOf(c, by).flatMap((id) => names[id] ?? []),
    handler: (c.claimedBy && names[c.claimedBy]) || null,
    address: `${env().PUBLIC_URL}/requests/${view.id}`,
  };
}

/** Everybody whose approval it took; a draft names who has approved it until now. */
function approversOf(c: RequestContext, by: string | null): string[] {
  const all = [...c.approvals.map((a) => a.by), by].filter((id) => id !== null);
  return [...new Set(all)];
}

/** The one that was chosen, else that of the user who began the request. */
async function languageOf({ createdBy }: RequestContext, wanted: string | null): Promise<Locale> {
  const chosen = LOCALES.find((l) => l === wanted);
  if (chosen) return chosen;
  return (createdBy && (await findUser(db(), createdBy))?.locale) || "nb";
}
