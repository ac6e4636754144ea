// What each command changes in a demand's context: pure functions of what was and what was said.
import { changeOf } from "#workflows/change.ts";
import { type DemandContext, type Follower, MOST_FOLLOWERS, MOST_VOTES, shownTitle } from "./context.ts";
import type { DemandEvent, DemandInput } from "./events.ts";
import { standing, stoodTogether } from "./together.ts";

const change = changeOf<DemandContext, DemandEvent>();

export function fresh(input: DemandInput): DemandContext {
  const { title, need, purpose, searched, theme, centreOrgId, wishedDatasetId, follower, at } = input;
  return {
    title,
    need,
    purpose,
    searched,
    theme,
    centreOrgId,
    wishedDatasetId,
    registeredAt: at,
    registrant: follower.principal,
    followers: [{ ...follower, purpose, at }],
    votes: [],
    triaged: null,
    owner: null,
    returned: null,
    takenBy: null,
    considered: null,
    plan: null,
    published: null,
    declined: null,
    mergedInto: null,
  };
}

export const triage = change("triage", (_, e) => ({
  triaged: { title: e.title, summary: e.summary, at: e.at },
  theme: e.theme,
}));
export const nameOwner = change("name-owner", (_, e) => ({
  owner: { id: e.to, name: e.toName, comment: e.comment, at: e.at },
  returned: null,
  takenBy: null,
}));
export const takeUp = change("take-up", (_, e) => ({ takenBy: e.by }));
export const consider = change("consider", (_, e) => ({
  considered: { assessment: e.assessment, at: e.at },
  takenBy: e.by,
}));
/** What the wrong owner thought of it is history, and stands in the trail. */
export const giveBack = change("return-to-centre", (_, e) => ({
  owner: null,
  considered: null,
  plan: null,
  takenBy: null,
  returned: { comment: e.comment, at: e.at },
}));
export const plan = change("plan", (_, e) => ({
  plan: { expectedOn: e.expectedOn, comment: e.comment, at: e.at },
}));
export const publish = change("publish", (_, e) => ({
  published: { datasetId: e.found.id, title: e.found.title.nb, owner: e.found.ownerOrg.name, at: e.at },
}));
export const decline = change("decline", (_, e) => ({
  declined: { reasons: e.reasons, by: e.role === "adviser" ? "centre" : "owner", at: e.at },
}));
export const merge = change("merge", (_, e) => ({
  mergedInto: { id: e.into.id, title: e.into.title, at: e.at },
}));

const without = (all: readonly Follower[], principal: string) => all.filter((f) => f.principal !== principal);

/** Following anew, with another purpose, takes back nothing of what was said besides. */
export const follow = change("follow", (c, e) => ({
  followers: [
    ...without(c.followers, e.follower.principal),
    { ...standing(c, e.follower.principal), ...e.follower, purpose: e.purpose, at: e.at },
  ],
}));
export const askForJointRequest = change("ask-together", (c, e) => ({
  followers: c.followers.map((f) =>
    f.principal === e.follower.principal
      ? { ...f, together: { leads: e.leads, at: f.together?.leads === e.leads ? f.together.at : e.at } }
      : f,
  ),
}));
export const askAlone = change("ask-alone", (c, e) => ({
  followers: c.followers.map(({ together, ...f }) =>
    !together || f.principal === e.follower.principal ? f : { ...f, together },
  ),
}));
export const unfollow = change("unfollow", (c, e) => ({
  followers: without(c.followers, e.follower.principal),
}));
export const vote = change("vote", (c, e) => ({ votes: e.by ? [...c.votes, e.by] : c.votes }));
export const unvote = change("unvote", (c, e) => ({ votes: c.votes.filter((v) => v !== e.by) }));

/** The person who stood behind the duplicate stands behind this one from now on, once. */
export const absorb = change("absorb", (c, e) => ({
  followers: [...stoodTogether(c.followers, e.followers), ...newFollowers(c, e.followers)],
  votes: [...new Set([...c.votes, ...e.votes])].slice(0, MOST_VOTES),
}));
export const newFollowers = (c: DemandContext, more: readonly Follower[]): Follower[] =>
  more
    .filter((f) => !c.followers.some((g) => g.principal === f.principal))
    .slice(0, MOST_FOLLOWERS - c.followers.length);

/** The facts that lists show. */
export const titleOf = (c: Pick<DemandContext, "title" | "triaged">) => {
  const title = shownTitle(c);
  return { nb: title, nn: title, en: title };
};
