// Some commands send mail to people of the sender's choice: invitations, questions to others, reminders. How much one
// person, one organisation can send, and how much one receiver can get, is limited by what the command would do and
// not by its name, so that a new command of the kind is limited from its first day.
import { type LimitName, limitAll } from "#app/platform/http/rate-limit.server.ts";
import { open, type StampWithoutRole } from "#workflows/decide.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import { reactionsOf } from "#workflows/reactions.ts";
import type { Effect, LinkEffect, Refusal } from "#workflows/types.ts";
import type { LoadedParty } from "./load-case.server.ts";

/** A repeated notification to the same receiver, at the sender's request. */
const REMINDERS: ReadonlySet<NotifyTopic> = new Set(["request-nudged", "review-reminder"]);

export interface Sender {
  userId: string;
  principals: readonly string[];
}

/**
 * Null where it may be sent, and counts it.
 * @param parties of the case as it was: the organisation that the sender acts for is among them
 */
export async function limitMail(
  effects: readonly Effect[],
  sender: Sender,
  parties: readonly LoadedParty[],
  stamp: StampWithoutRole,
): Promise<Extract<Refusal, { code: "too-many" }> | null> {
  const links = linksOf(effects, stamp);
  const reminded = effects.flatMap((e) => (e.type === "notify" && REMINDERS.has(e.topic) ? [e] : []));
  if (links.length === 0 && reminded.length === 0) return null;
  const org = parties.find((p) => p.principal.startsWith("org:") && sender.principals.includes(p.principal));
  const orgId = org?.principal.split(":")[1];
  const counts: (readonly [LimitName, string, number])[] = [];
  const count = (kind: "invite" | "ask" | "remind", mails: number) => {
    if (mails === 0) return;
    counts.push([kind, sender.userId, mails]);
    if (orgId) counts.push([`${kind}-org`, orgId, mails]);
  };
  const kinds = links.map(({ role, contact }) => ({ kind: kindOf(role), email: contact.email }));
  count("invite", kinds.filter(({ kind }) => kind === "invite").length);
  count("ask", kinds.filter(({ kind }) => kind === "ask").length);
  count("remind", reminded.length);
  for (const { kind, email } of kinds) counts.push([`${kind}-receiver` as const, email, 1]);
  // A link is one person; a role is the side of the case that gets the mail.
  for (const { links: linkIds, to } of reminded)
    for (const receiver of linkIds ?? sideOf(parties, to)) counts.push(["remind-receiver", receiver, 1]);
  const answer = await limitAll(counts);
  if (answer.ok) return null;
  return {
    code: "too-many",
    from: new Date(Date.parse(stamp.at) + answer.retryAfterSeconds * 1000).toISOString(),
  };
}

/** A data owner may have to ask many at once, for consent or a review; all that others send is an invitation. */
const kindOf = (role: LinkEffect["role"]): "ask" | "invite" =>
  role === "subject" || role === "reviewer" ? "ask" : "invite";

/** Links that the command issues, and those of the cases that it opens. */
function linksOf(effects: readonly Effect[], stamp: StampWithoutRole): LinkEffect[] {
  const own = effects.filter((e) => e.type === "issue-link");
  const opened = reactionsOf(effects).flatMap((reaction) => {
    if (reaction.do !== "open") return [];
    const { caseId, kind, input } = reaction;
    const child = open(kind, { id: null, roles: ["system"] }, input, { ...stamp, by: null, caseId });
    return child.ok ? linksOf(child.effects, { ...stamp, caseId }) : [];
  });
  return [...own, ...opened];
}

const sideOf = (parties: readonly LoadedParty[], roles: readonly string[]): string[] =>
  parties.flatMap((p) => (roles.includes(p.role) && p.principal.startsWith("org:") ? [p.principal] : []));
