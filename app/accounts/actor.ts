// Who is asking: the one shape that loaders, actions and policies get of the person who is signed in.
import type { Principal } from "#workflows/types.ts";

export const MEMBER_ROLES = ["applicant", "handler", "approver", "adviser"] as const;
/** What a person may be for an organisation. */
export type MemberRole = (typeof MEMBER_ROLES)[number];

export type OrgKind = "public" | "private" | "resource-centre";

export interface Membership {
  orgId: string;
  orgName: string;
  orgKind: OrgKind;
  role: MemberRole;
}

export interface Actor {
  userId: string;
  name: string;
  email: string;
  /** Without it a person may prepare drafts, but not submit. */
  emailConfirmed: boolean;
  locale: "nb" | "nn" | "en";
  admin: boolean;
  auditor: boolean;
  demo: boolean;
  /** One entry per organisation and role; ordered by the organisation's name. */
  memberships: Membership[];
  /** `user:<id>`, then `org:<orgId>:<role>` for each membership: what case parties are matched against. */
  principals: Principal[];
}

/** Is the person a member of the organisation, and in this role if one is named? */
export function isMember(actor: Pick<Actor, "memberships">, orgId: string, role?: MemberRole): boolean {
  return actor.memberships.some((m) => m.orgId === orgId && (role === undefined || m.role === role));
}
