// On whose behalf a person can register or follow a demand: organisations that seek data, and themselves.
import type { Actor } from "#app/accounts/actor.ts";

export interface DemandSpeaker {
  /** What a form sends. */
  value: string;
  principal: string;
  /** Null: the person. */
  org: { id: string; name: string } | null;
}

export const followersOf = (actor: Pick<Actor, "userId" | "memberships">): DemandSpeaker[] => [
  ...actor.memberships
    .filter(({ role }) => role === "applicant")
    .map(({ orgId, orgName }) => ({
      value: `org:${orgId}`,
      principal: `org:${orgId}:applicant`,
      org: { id: orgId, name: orgName },
    })),
  { value: "me", principal: `user:${actor.userId}`, org: null },
];
