// The page of a request: what each side may see of its context, and the part of it that the reader has opened.
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import { loadBallShares } from "#app/cases/page/ball/ball-shares.server.ts";
import {
  type CaseView,
  loadCaseView,
  loadTimeline,
  loadWritten,
  readBefore,
} from "#app/cases/page/case-view.server.ts";
import { loadCaseFiles } from "#app/cases/page/files/case-files.server.ts";
import { outlookOfCase } from "#app/forecast/load-forecast.server.ts";
import { findNearAnswers } from "#app/public-answers/nearest-answers.server.ts";
import { coApplicantFacts } from "#app/request/co-applicants/applicants-page.server.ts";
import { loadThread } from "#app/request/copy/copy-request.server.ts";
import { loadApprovals } from "#app/request/decision/approvals.server.ts";
import { answerVersions } from "#app/request/form/answer-versions.server.ts";
import type { LetterCase } from "#app/request/rights/lawful-step-letter.ts";
import { requestRights } from "#app/request/rights/request-rights.ts";
import { findAsk } from "#app/survey/ask.server.ts";
import { db } from "#db/client.server.ts";
import { listContactsInRole } from "#db/queries/accounts/receivers.ts";
import { findAccessDetails, listConsents } from "#db/queries/cases/cases.ts";
import type { MessageReader } from "#db/queries/cases/reads.ts";
import { listColleagues } from "#db/queries/organisations/absences.ts";
import { listOwners } from "#db/queries/organisations/owners.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import { mayReadAccess } from "#workflows/request/co-applicants.ts";
import { blockers, consentCoverage, type RequestContext } from "#workflows/request/context.ts";
import type { Role } from "#workflows/types.ts";
import { buildProgress } from "./progress.server.ts";
import type { Side } from "./side.ts";

export const TABS = [
  "timeline",
  "messages",
  "notes",
  "files",
  "answers",
  "legal",
  "consents",
  "reviews",
  "decision",
  "access",
] as const;
type Tab = (typeof TABS)[number];
/** Readers who are no party see what the owner sees, and never access details. */

export type RequestPage = NonNullable<Awaited<ReturnType<typeof loadRequestPage>>>;

export async function loadRequestPage(reader: Reader, caseId: string | undefined, url: URL) {
  const loaded = await loadCaseView(reader, caseId, "request");
  if (!loaded) return undefined;
  const { view, as } = loaded;
  const context = loaded.context as RequestContext;
  const side = sideOf(view.roles);
  const tabs = tabsOf(view, context, side);
  const wanted = url.searchParams.get("tab") as Tab;
  const tab: Tab = tabs.includes(wanted) ? wanted : "timeline";
  const done = url.searchParams.get("done") ?? "";
  const now = new Date().toISOString();
  const steps = requestRights(view, context, loaded.time, now);
  return {
    view,
    side,
    tabs,
    tab,
    done: /^[a-z-]{1,40}$/.test(done) ? done : null,
    facts: pickFacts(context, side),
    together: coApplicantFacts(reader, view, context),
    thread: await loadThread(reader, view, context, now),
    deciding: side === "applicant" ? null : await loadApprovals(view, context, reader.userId),
    ball: await loadBallShares(view.id, now),
    journey: await buildProgress(view, context, { side, law: loaded.time.law }, now),
    outlook: side === "applicant" && view.open ? await outlookOfCase(view.id, new Date(now)) : null,
    rights: {
      steps,
      /** Made with the page: a letter that is sent twice is one message. */
      commandIds: Object.fromEntries(steps.map(({ step }) => [step, newCommandId()])),
      letterCase: letterCaseOf(view, context, reader),
    },
    ask: asksThem(view, context) ? await findAsk({ ...view, ownerId: context.ownerOrg.id }) : null,
    choices: await choicesFor(view, context, reader),
    content: await contentOf(tab, view, context, side, reader, as, readBefore(url)),
  };
}

/** Of open data nobody has had to ask. */
const asksThem = ({ roles }: CaseView, { openData }: RequestContext) =>
  openData === null && roles.includes("applicant");

function letterCaseOf(view: CaseView, c: RequestContext, reader: Reader & { name?: string }): LetterCase {
  return {
    reference: view.reference,
    title: c.dataset.title,
    owner: c.ownerOrg.name,
    applicant: c.applicantOrg.name,
    sender: reader.name ?? "",
    submittedAt: c.submittedAt,
    decision: c.decision && { at: c.decision.at, legalBasis: c.decision.legalBasis },
  };
}

/** People and organisations that the reader's forms choose among; looked up only for the forms that are there. */
async function choicesFor(view: CaseView, c: RequestContext, reader: Reader) {
  const offered = (command: string) => view.offers.some((o) => o.command === command);
  const day = osloDate(new Date().toISOString()).toString();
  const colleagues = offered("hand-over")
    ? await listColleagues(db(), { orgId: c.ownerOrg.id, role: "handler", day })
    : [];
  const owners = offered("forward") ? await listOwners(db()) : [];
  const near = offered("ask-resource-centre")
    ? await findNearAnswers(c.answers?.legalBasisDetail ?? "", c.answers?.purpose ?? "", c.dataset.title.nb)
    : [];
  return {
    near,
    owners: owners.filter(({ id }) => id !== c.ownerOrg.id),
    colleagues: colleagues.filter(
      ({ id }) => id !== c.claimedBy && (id !== reader.userId || c.claimedBy !== null),
    ),
  };
}

const sideOf = (roles: readonly Role[]): Side =>
  roles.includes("handler") || roles.includes("approver")
    ? "owner"
    : roles.includes("applicant") || roles.includes("co-applicant")
      ? "applicant"
      : "watcher";

/** What stands on the page whichever tab is open. The proposal and its reasons are the owner's own. */
function pickFacts(c: RequestContext, side: Side) {
  return {
    dataset: c.dataset,
    openData: c.openData,
    applicant: c.applicantOrg.name,
    owner: c.ownerOrg.name,
    ownerId: c.ownerOrg.id,
    showing: c.showing ?? null,
    submittedAt: c.submittedAt,
    forwarded: c.forwards.at(-1) ?? null,
    answers: c.answers,
    answersVersion: c.answersVersion,
    open: c.clarifications.filter((x) => x.answeredAt === null),
    blockers: blockers(c),
    unreachable: consentCoverage(c).unreachable,
    proposal: side === "applicant" ? null : c.proposal,
    agreementRule: c.policy.agreement,
    draft: side === "applicant" ? null : c.draft,
    decision: c.decision && { ...c.decision, by: null },
    suspension: c.suspension,
    interim: c.answerTime.interim.at(-1) ?? null,
    extended: c.answerTime.extended,
    conditionsAcceptedAt: c.conditionsAccepted?.at ?? null,
    deliveredAt: c.deliveredAt,
    agreement: c.agreement,
    appeal: c.appeal,
    reopened: c.reopened,
  };
}

function tabsOf(view: CaseView, c: RequestContext, side: Side): Tab[] {
  const shown: Record<Tab, boolean> = {
    timeline: true,
    // Of open data nobody else takes part.
    messages: c.openData === null,
    notes: c.openData === null && view.insider,
    // Nobody else takes part in a draft either.
    files: c.openData === null && view.state !== "draft",
    answers: c.answers !== null,
    legal: c.questions.length > 0,
    consents: c.consents.length > 0,
    reviews: side !== "applicant" && c.reviews.length > 0,
    decision: c.decision !== null || (side !== "applicant" && c.proposal !== null),
    access:
      c.openData !== null ||
      c.deliveredAt !== null ||
      view.state === "provisioning" ||
      view.state === "active",
  };
  return TABS.filter((t) => shown[t]);
}

async function contentOf(
  tab: Tab,
  view: CaseView,
  c: RequestContext,
  side: Side,
  reader: Reader,
  as: MessageReader | null,
  before: number | undefined,
) {
  switch (tab) {
    case "timeline":
      return { tab, page: await loadTimeline(view, reader.userId, before) } as const;
    case "messages":
    case "notes":
      return { tab, page: await loadWritten(tab, view, as, before) } as const;
    case "files":
      return { tab, files: { ...(await loadCaseFiles(view)), commandId: newCommandId() } } as const;
    case "answers":
      return { tab, versions: await answerVersions(view.id), clarifications: c.clarifications } as const;
    case "legal":
      return {
        tab,
        questions: c.questions.map((q) => ({ ...q, mine: asks(view.roles, q.askedBy) })),
      } as const;
    case "consents": {
      // Names are for the person who handles the case; to the applicant the subjects are numbers.
      const people = side === "owner" ? await listConsents(db(), view.id) : null;
      return { tab, coverage: consentCoverage(c), people } as const;
    }
    case "reviews": {
      const people = await listContactsInRole(db(), view.id, "reviewer");
      const nameOf = new Map(people.map((p) => [p.linkId, p]));
      const named = c.reviews.map((r) => ({
        ...r,
        name: nameOf.get(r.id)?.name ?? null,
        email: nameOf.get(r.id)?.email ?? null,
      }));
      return { tab, reviews: named } as const;
    }
    case "decision":
      return { tab } as const;
    case "access": {
      const open = view.state === "active";
      if (c.openData) return { tab, openData: c.openData } as const;
      // The applicant's role is only ever held through its organisation.
      const joined = view.roles.includes("co-applicant");
      const orgIds = reader.principals.flatMap((p) =>
        p.endsWith(":applicant") ? (p.split(":")[1] ?? []) : [],
      );
      const mine = view.roles.includes("applicant") || (joined && mayReadAccess(c, orgIds));
      const found = open && mine ? await findAccessDetails(db(), view.id) : undefined;
      return { tab, open, mine, details: found?.details ?? null } as const;
    }
  }
}

const asks = (roles: readonly Role[], askedBy: "applicant" | "handler") =>
  roles.includes(askedBy) || (askedBy === "handler" && roles.includes("approver"));
