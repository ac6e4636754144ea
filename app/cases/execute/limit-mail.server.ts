// Some commands send mail to people of the sender's choice: invitations, questions to others, reminders. How much one
// person, one organisation can send, and how much one receiver can get, is limited by what the command would do and
// not by its name, so that a new command of the kind is limited from its first day.
import { type LimitName, limitAll } from "#app/platform/http/rate-limit.server.ts";
import { slot } from "#app/platform/slot.ts";
import { open, type StampWithoutRole } from "#workflows/decide.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import { reactionsOf } from "#workflows/reactions.ts";
import type { CaseKind, Effect, LinkEffect, Refusal, Role } from "#workflows/types.ts";
import type { LoadedParty } from "./load-case.server.ts";

export interface MailLimited {
  /** Sent again to a person who has been notified before, because the sender wants it. */
  reminders?: readonly NotifyTopic[];
  /** Roles that a data owner may have to ask many at once; all other links that are sent are invitations. */
  asks?: readonly Role[];
}

export const mailLimited = slot<{ readonly [K in CaseKind]: MailLimited }>("mails that are limited");
const ofAllKinds = <P extends keyof MailLimited>(name: P) =>
  new Set<string>(Object.values(mailLimited.get()).flatMap((kind) => kind[name] ?? []));

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
  const reminders = ofAllKinds("reminders");
  const reminded = effects.flatMap((e) => (e.type === "notify" && reminders.has(e.topic) ? [e] : []));
  if (links.length === 0 && reminded.length === 0) return null;
  const org = parties.find((p) => p.principal.startsWith("org:") && sender.principals.includes(p.principal));
  const orgId = org?.principal.split(":")[1];
  const counts: (readonly [LimitName, string, number])[] = [];
  const count = (kind: "invite" | "ask" | "remind", mails: number) => {
    if (mails === 0) return;
    counts.push([kind, sender.userId, mails]);
    if (orgId) counts.push([`${kind}-org`, orgId, mails]);
  };
  const asks = ofAllKinds("asks");
  const kinds = links.map(({ role, contact }) => ({
    kind: asks.has(role) ? ("ask" as const) : ("invite" as const),
    email: contact.email,
  }));
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
