// The page of those who apply: who leads, who has joined and on which terms, and what the reader can do about it.
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { type CaseView, loadCaseView } from "#app/cases/page/case-view.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#db/client.server.ts";
import { listContactsInRole } from "#db/queries/accounts/receivers.ts";
import { coApplicantsOf, joined, owesConditions, waiting } from "#workflows/request/co-applicants.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { TERMS_VERSION, termsHash } from "#workflows/request/joint-terms.ts";
import type { CoApplicant } from "#workflows/request/memory/co-applicant-schema.ts";
import { isLeadGone } from "./enrich-co-applicant.server.ts";

export interface ApplicantShown extends Pick<CoApplicant, "id" | "state" | "invitedAt" | "terms"> {
  org: string | null;
  /** Whom the invitation went to: for the lead only. */
  contact: { name: string; email: string } | null;
  conditions: { signer: string; at: string } | "owed" | null;
}

export interface CoApplicantFacts {
  /** Names of those who have joined. */
  names: string[];
  /** Something can be seen or done on the page of those who apply. */
  page: boolean;
  /** Of the reader's own organisations, as co-applicants. */
  owes: boolean;
  offeredToMe: boolean;
}

const orgIdsOf = (reader: Reader): string[] =>
  reader.principals.flatMap((p) => (p.endsWith(":applicant") ? (p.split(":")[1] ?? []) : []));

/** What stands of it on the page of the case. */
export function coApplicantFacts(
  reader: Reader,
  view: Pick<CaseView, "offers">,
  c: RequestContext,
): CoApplicantFacts {
  const own = orgIdsOf(reader);
  const mine = joined(c).filter((x) => x.org && own.includes(x.org.id));
  return {
    names: joined(c).flatMap((x) => x.org?.name ?? []),
    page: coApplicantsOf(c).length > 0 || view.offers.some((o) => o.command === "invite-co-applicant"),
    owes: mine.some((x) => owesConditions(c, x)),
    offeredToMe: Boolean(c.leadOffer && own.includes(c.leadOffer.to.id)),
  };
}

export type ApplicantsPage = NonNullable<Awaited<ReturnType<typeof loadApplicantsPage>>>;

/** Undefined when the case does not exist for this person. */
export async function loadApplicantsPage(
  reader: Reader,
  caseId: string | undefined,
  locale: Locale,
  url: URL,
) {
  const loaded = await loadCaseView(reader, caseId, "request");
  if (!loaded) return undefined;
  const { view } = loaded;
  const c = loaded.context as RequestContext;
  const lead = view.roles.includes("applicant");
  const own = orgIdsOf(reader);
  const mine = joined(c).filter((x) => x.org && own.includes(x.org.id));
  const [contacts, gone] = await Promise.all([
    lead ? listContactsInRole(db(), view.id, "invited") : [],
    view.offers.some((o) => o.command === "appoint-lead") ? isLeadGone(c.applicantOrg.id) : false,
  ]);
  const done = url.searchParams.get("done") ?? "";
  const shown = (x: CoApplicant): ApplicantShown => {
    const contact = contacts.find((k) => k.linkId === x.id);
    return {
      id: x.id,
      state: x.state,
      invitedAt: x.invitedAt,
      terms: x.terms,
      org: x.org?.name ?? null,
      contact: contact ? { name: contact.name, email: contact.email } : null,
      conditions:
        x.state === "accepted" && owesConditions(c, x)
          ? "owed"
          : x.conditions && { signer: x.conditions.signer, at: x.conditions.at },
    };
  };
  const terms = { title: c.dataset.title, owner: c.ownerOrg.name };
  return {
    view: { ...view, offers: offersFor(view, c, own, { gone }) },
    draft: view.state === "draft" && lead,
    title: c.dataset.title,
    lead: c.applicantOrg.name,
    // Who was asked and has not joined is for the lead to know.
    applicants: coApplicantsOf(c)
      .filter((x) => lead || x.state === "accepted")
      .map(shown),
    /** What a co-applicant is asked to say yes to. */
    decided: c.decision && {
      decision: {
        partial: c.decision.partial,
        conditions: c.decision.conditions,
        accessUntil: c.decision.accessUntil,
      },
      asked: c.answers?.dataNeeded ?? "",
    },
    offeredTo: c.leadOffer?.to.name ?? null,
    offeredToMe: Boolean(c.leadOffer && own.includes(c.leadOffer.to.id)),
    mine: mine.flatMap((x) => x.org ?? []),
    terms,
    carried: {
      textVersion: TERMS_VERSION,
      locale,
      textHash: termsHash(TERMS_VERSION, locale, terms) ?? "",
    },
    choices: {
      "remove-co-applicant": [...joined(c), ...waiting(c)].map((x) => ({
        // The person who has joined is named by its organisation, an invitation by itself.
        value: x.state === "accepted" && x.org ? x.org.id : x.id,
        label: x.org?.name ?? contacts.find((k) => k.linkId === x.id)?.name ?? "",
      })),
      lead: joined(c).flatMap((x) => (x.org ? [{ value: x.org.id, label: x.org.name }] : [])),
    },
    done: /^[a-z-]{1,40}$/.test(done) ? done : null,
  };
}

/** Policy knows roles; for which organisation of several a person can still do something, the page knows. */
function offersFor(view: CaseView, c: RequestContext, own: readonly string[], { gone }: { gone: boolean }) {
  const mine = joined(c).filter((x) => x.org && own.includes(x.org.id));
  const asked = Boolean(c.leadOffer && own.includes(c.leadOffer.to.id));
  const shown: Record<string, boolean> = {
    "invite-co-applicant": true,
    "remove-co-applicant": joined(c).length + waiting(c).length > 0,
    "confirm-conditions": mine.some((x) => owesConditions(c, x)),
    "leave-request": true,
    "offer-lead": true,
    "appoint-lead": gone,
    "accept-lead": asked,
    "decline-lead": asked,
    "withdraw-lead-offer": true,
  };
  return view.offers.filter((o) => shown[o.command]);
}
