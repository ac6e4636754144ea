// The page of a demand, for everybody: what the public reads, what those who follow may do, and what only the centre and the owner see.
import type { Actor } from "#app/accounts/actor.ts";
import { readForm } from "#app/accounts/form-answer.server.ts";
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { loadCaseView, loadTimeline, readBefore } from "#app/cases/page/case-view.server.ts";
import { findRequestable } from "#app/request/form/request-input.server.ts";
import { db } from "#db/client.server.ts";
import { listRequestsOfDemand, type RequestOfDemand } from "#db/queries/demand.ts";
import { listOwners } from "#db/queries/organisations/owners.ts";
import { type DemandContext, demandContext, shownTitle } from "#workflows/demand/context.ts";
import { coApplicantsIn, representativeIn } from "#workflows/demand/together.ts";
import { JOINABLE } from "#workflows/request/co-applicants.ts";
import type { Role } from "#workflows/types.ts";
import { followersOf } from "./demand-followers.ts";

export type DemandPage = NonNullable<Awaited<ReturnType<typeof loadDemandPage>>>;

/** A person without an account reads what everyone reads. */
const NOBODY: Reader = { userId: null, principals: [] };

export async function loadDemandPage(actor: Actor | null, caseId: string | undefined, url: URL) {
  const reader = actor ?? NOBODY;
  const loaded = await loadCaseView(reader, caseId, "demand");
  if (!loaded) return undefined;
  const { view } = loaded;
  const context = demandContext.parse(loaded.context);
  const inside = isInside(view.roles);
  const own = view.roles.includes("applicant");
  const done = url.searchParams.get("done") ?? "";
  const mine = new Set<string>(reader.principals);
  const [owners, requests, timeline] = await Promise.all([
    view.offers.some((o) => o.command === "name-owner") ? listOwners(db()) : [],
    context.published ? listRequestsOfDemand(db(), view.id, reader.principals) : [],
    inside ? loadTimeline(view, reader.userId, readBefore(url)) : null,
  ]);
  const following = context.followers.filter((f) => mine.has(f.principal)).map((f) => f.principal);
  const speaksFor = actor ? followersOf(actor) : [];
  const together = coApplicantsIn(context);
  const asksTogether = (principal: string) => together.some((f) => f.principal === principal);
  const leads = (principal: string) => together.some((f) => f.principal === principal && f.together?.leads);
  return {
    // Offers hold what the reader may do; nothing of the view names anybody but the person who works with the case.
    view: inside ? view : { ...view, assignee: null, ball: { ...view.ball, person: null } },
    inside,
    own,
    signedIn: actor !== null,
    done: /^[a-z-]{1,40}$/.test(done) ? done : null,
    owners: owners.filter((o) => o.id !== context.owner?.id),
    became: await becameOf(context, requests, mine),
    timeline,
    canFollow: speaksFor.filter((f) => !following.includes(f.principal)),
    canLeave: speaksFor.filter((f) => following.includes(f.principal)),
    // The person who has said so can still say that it can ask for the others.
    canJoin: speaksFor.filter((f) => f.org && following.includes(f.principal) && !leads(f.principal)),
    canAskAlone: speaksFor.filter((f) => asksTogether(f.principal)),
    facts: factsFor(context, inside, own, following.some(asksTogether)),
  };
}

const INSIDE: readonly Role[] = ["adviser", "handler", "admin", "auditor"];
const isInside = (roles: readonly Role[]) => roles.some((r) => INSIDE.includes(r));

/** The submitter's words are for those who work with it, until the centre has made them public. */
function factsFor(c: DemandContext, inside: boolean, own: boolean, asksTogether: boolean) {
  const together = coApplicantsIn(c);
  const lead = representativeIn(c);
  return {
    title: shownTitle(c),
    summary: c.triaged?.summary ?? null,
    theme: c.theme,
    told: inside || (own && !c.triaged) ? { need: c.need, purpose: c.purpose, searched: c.searched } : null,
    registeredAt: c.registeredAt,
    triagedAt: c.triaged?.at ?? null,
    owner: c.owner && {
      name: c.owner.name,
      at: c.owner.at,
      comment: inside ? c.owner.comment : "",
    },
    returned: inside ? c.returned : null,
    considered: c.considered,
    plan: c.plan,
    published: c.published,
    declined: c.declined,
    mergedInto: c.mergedInto,
    wishedDatasetId: c.wishedDatasetId,
    followers: c.followers.length,
    votes: c.votes.length,
    together: together.length,
    hasLead: lead !== undefined,
    // Each of them agreed to be named to the others by saying so.
    togetherWith:
      inside || asksTogether ? together.map((f) => ({ name: f.org?.name ?? "", leads: f === lead })) : null,
    who: inside ? c.followers.map((f) => ({ name: f.org?.name ?? null, purpose: f.purpose, at: f.at })) : [],
  };
}

/** What a met need became for the reader's organisations: drafts, a request they are asked to join, and what is left. */
async function becameOf(c: DemandContext, requests: readonly RequestOfDemand[], mine: ReadonlySet<string>) {
  const here = requests.filter(
    (r) =>
      !["discarded", "withdrawn"].includes(r.state) && (r.role !== "invited" || JOINABLE.includes(r.state)),
  );
  // They wanted to ask together, and nobody asks for them: they said no, have left, or the other gave it up.
  const left = coApplicantsIn(c).flatMap((f) => (f.org && mine.has(f.principal) ? [f.org] : []));
  const alone = left.filter((o) => !here.some((r) => r.orgId === o.id));
  const datasetId = c.published?.datasetId ?? "";
  const found = c.published && alone.length > 0 ? await findRequestable(datasetId) : undefined;
  return {
    drafts: here.filter((r) => r.role === "applicant" && r.state === "draft"),
    asked: here.filter((r) => r.role === "invited"),
    joined: here.filter((r) => r.role === "co-applicant"),
    alone: found && !found.openData ? alone : [],
    datasetId,
    commandId: newCommandId(),
  };
}

export async function demandAction(request: Request, actor: Actor, caseId: string | undefined) {
  const form = await readForm(request);
  return caseAction(request, { actor, caseId, kind: "demand", form, back: `/demand/${caseId}` });
}
