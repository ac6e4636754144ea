// The page of a demand, for everybody: what the public reads, what those who follow may do, and what only the centre and the owner see.
import { readForm } from "#app/auth/form-answer.server.ts";
import { db } from "#db/client.server.ts";
import { listDraftsFromDemand } from "#db/queries/drafts.ts";
import { listOwners } from "#db/queries/owners.ts";
import { type DemandContext, demandContext, shownTitle } from "#workflows/demand/context.ts";
import type { Role } from "#workflows/types.ts";
import type { Actor } from "../auth/actor.ts";
import { caseAction } from "../commands/case-action.server.ts";
import type { Reader } from "../commands/case-for-actor.server.ts";
import { loadCaseView, loadTimeline, readBefore } from "./case-view.server.ts";
import { followersOf } from "./demand-followers.ts";

export type DemandPage = NonNullable<Awaited<ReturnType<typeof loadDemandPage>>>;

/** Somebody without an account reads what everybody reads. */
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
  const [owners, drafts, timeline] = await Promise.all([
    view.offers.some((o) => o.command === "name-owner") ? listOwners(db()) : [],
    context.published ? listDraftsFromDemand(db(), view.id, reader.principals) : [],
    inside ? loadTimeline(view, reader.userId, readBefore(url)) : null,
  ]);
  const following = context.followers.filter((f) => mine.has(f.principal)).map((f) => f.principal);
  const speaksFor = actor ? followersOf(actor) : [];
  return {
    // Offers hold what the reader may do; nothing of the view names anybody but whoever works with the case.
    view: inside ? view : { ...view, assignee: null, ball: { ...view.ball, person: null } },
    inside,
    own,
    signedIn: actor !== null,
    done: /^[a-z-]{1,40}$/.test(done) ? done : null,
    owners: owners.filter((o) => o.id !== context.owner?.id),
    drafts,
    timeline,
    canFollow: speaksFor.filter((f) => !following.includes(f.principal)),
    canLeave: speaksFor.filter((f) => following.includes(f.principal)),
    facts: factsFor(context, inside, own),
  };
}

const INSIDE: readonly Role[] = ["adviser", "handler", "admin", "auditor"];
const isInside = (roles: readonly Role[]) => roles.some((r) => INSIDE.includes(r));

/** The words of whoever registered it are for those who work with it, until the centre has made them public. */
function factsFor(c: DemandContext, inside: boolean, own: boolean) {
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
    who: inside ? c.followers.map((f) => ({ name: f.org?.name ?? null, purpose: f.purpose, at: f.at })) : [],
  };
}

export async function demandAction(request: Request, actor: Actor, caseId: string | undefined) {
  const form = await readForm(request);
  return caseAction(request, { actor, caseId, kind: "demand", form, back: `/demand/${caseId}` });
}
