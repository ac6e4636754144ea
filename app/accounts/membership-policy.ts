// Who may let whom into an organisation: one rule for the button and for the server.
import { type Actor, isMember, type MemberRole, type OrgKind } from "./actor.ts";

/** The roles that make sense in each kind of organisation. */
export const ROLES_OF_KIND: Record<OrgKind, readonly MemberRole[]> = {
  private: ["applicant"],
  public: ["applicant", "handler", "approver"],
  "resource-centre": ["adviser", "approver"],
};

/** Members with one of these roles decide about the asked role; where there are none, administrators do. */
export function decidingRoles(kind: OrgKind, role: MemberRole): readonly MemberRole[] {
  if (role === "applicant" && kind === "private") return ["applicant"];
  return role === "applicant" ? ["applicant", "approver"] : ["approver"];
}

type Decider = Pick<Actor, "admin" | "emailConfirmed" | "memberships">;

/** May the person grant or refuse this role there? An address that is not confirmed could be anybody's. */
export function mayDecide(actor: Decider, org: { id: string; kind: OrgKind }, role: MemberRole): boolean {
  if (!actor.emailConfirmed) return false;
  if (actor.admin) return true;
  return decidingRoles(org.kind, role).some((deciding) => isMember(actor, org.id, deciding));
}

/** May the person end this membership? Everybody may leave; a private company's people do not throw out each other. */
export function mayRemove(
  actor: Decider & Pick<Actor, "userId">,
  org: { id: string; kind: OrgKind },
  member: { userId: string; role: MemberRole },
): boolean {
  if (actor.userId === member.userId) return true;
  if (!actor.emailConfirmed) return false;
  return actor.admin || (org.kind !== "private" && isMember(actor, org.id, "approver"));
}
