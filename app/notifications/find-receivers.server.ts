// Who is notified: the rule from roles in a case to people with an address and a language.
import type { Executor } from "#db/client.server.ts";
import {
  listContacts,
  listMembers,
  listParties,
  listUsers,
  MOST_RECEIVERS,
} from "#db/queries/accounts/receivers.ts";
import { listStandIns } from "#db/queries/organisations/absences.ts";
import { TAKEN_BY_ONE } from "#workflows/lanes.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Role } from "#workflows/types.ts";
import type { MailReceiver } from "./enqueue-mail.server.ts";

export interface CaseReceiver extends MailReceiver {
  role: Role;
  /** Set for people without an account: they act by this link. */
  linkId?: string;
}

/** These ask for another person than the one who has the case, so all who hold the role are notified. */
const asksForAnother: readonly NotifyTopic[] = ["question-review-asked", "decision-proposed"];

/** Who sends a request gets it confirmed in writing, with what happens next: silence after sending is what people fear. */
const isReceipt = (topic: NotifyTopic, role: Role) => topic === "request-received" && role === "applicant";

/**
 * The people behind the roles, each address once (the first role counts), never the one who caused it (receipts apart).
 * Where a person has taken the case in a role, only that person is notified, not the whole organisation. In roles that nobody
 * takes, such as the applicant's, a person takes part beside the organisation: both are notified.
 */
export async function findReceivers(
  executor: Executor,
  news: {
    caseId: string;
    topic: NotifyTopic;
    to: readonly Role[];
    causedBy: string | null;
    /** Only those who act by these links, or for these organisations. */
    links?: readonly string[] | null;
  },
): Promise<CaseReceiver[]> {
  if (news.to.length === 0) return [];
  const parties = await listParties(executor, news.caseId, news.to);
  const found = new Map<string, CaseReceiver>();
  for (const role of new Set(news.to)) {
    const principals = parties.filter((party) => party.role === role).map((party) => party.principal);
    // The person who no longer takes part can still be notified of that by name of their link or organisation.
    const named = news.links?.filter((p) => p.startsWith("org:")) ?? principals;
    const people = await peopleBehind(
      executor,
      named,
      asksForAnother.includes(news.topic) || !TAKEN_BY_ONE.has(role),
    );
    const links =
      news.links?.filter((p) => !p.startsWith("org:")) ??
      principals.flatMap((p) => (p.startsWith("link:") ? [p.slice("link:".length)] : []));
    const contacts = await listContacts(executor, news.caseId, role, links);
    const all: Addressee[] = [...people, ...contacts];
    for (const receiver of all) {
      const address = receiver.email.toLowerCase();
      const causedIt = receiver.userId !== undefined && receiver.userId === news.causedBy;
      if (causedIt && !isReceipt(news.topic, role)) continue;
      if (!found.has(address)) found.set(address, { ...receiver, role });
    }
  }
  return [...found.values()].slice(0, MOST_RECEIVERS);
}

async function peopleBehind(executor: Executor, principals: string[], all: boolean): Promise<Addressee[]> {
  const userIds = principals.filter((p) => p.startsWith("user:")).map((p) => p.slice("user:".length));
  const organisations = principals.flatMap((principal) => {
    const [kind, orgId, role] = principal.split(":");
    return kind === "org" && orgId && role ? [{ orgId, role }] : [];
  });
  const away = await listStandIns(
    executor,
    userIds,
    organisations,
    osloDate(new Date().toISOString()).toString(),
  );
  const standIn = new Map(away.map(({ userId, substituteId }) => [userId, substituteId]));
  const users = await listUsers(executor, [...new Set(userIds.map((id) => standIn.get(id) ?? id))]);
  if (users.length > 0 && !all) return users;
  return [...users, ...(await listMembers(executor, organisations))];
}

type Addressee = Omit<CaseReceiver, "role">;
