// Leaving a sort of mail by one click, without signing in (RFC 8058). The address says who and what, and is signed; in
// stored mails it is a placeholder, so that who reads the database alone can unsubscribe nobody.
import { timingSafeEqual } from "node:crypto";
import { tokenOfUnsubscription } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { listChoices, saveChoices } from "#db/queries/notifications/notices.ts";
import { NOTICE_GROUPS, type NoticeGroup, USUAL_PACE } from "./notice-table.ts";

/** daily: everything that comes in the mail of the day. */
export const UNSUBSCRIBE_GROUPS = [...NOTICE_GROUPS, "daily"] as const;
export type UnsubscribeGroup = (typeof UNSUBSCRIBE_GROUPS)[number];
export interface Unsubscription {
  userId: string;
  group: UnsubscribeGroup;
}

export const unsubscribePlaceholder = (userId: string, group: UnsubscribeGroup): string =>
  `{{unsubscribe:${userId}:${group}}}`;

/** Undefined where it was not made by us. */
export function readUnsubscribeToken(token: string): Unsubscription | undefined {
  const found = /^([0-9a-f-]{36})_([a-z-]+)_[A-Za-z0-9_-]{43}$/.exec(token);
  const group = UNSUBSCRIBE_GROUPS.find((g) => g === found?.[2]);
  if (!found?.[1] || !group) return undefined;
  const right = Buffer.from(tokenOfUnsubscription(found[1], group));
  const given = Buffer.from(token);
  return right.length === given.length && timingSafeEqual(right, given)
    ? { userId: found[1], group }
    : undefined;
}

/** False where the person is gone. What the law has sent is sent all the same. */
export async function unsubscribe({ userId, group }: Unsubscription): Promise<boolean> {
  const groups = group === "daily" ? await dailyGroups(userId) : [group];
  return saveChoices(
    db(),
    userId,
    groups.map((g) => ({ group: g, pace: "never" as const })),
  );
}

async function dailyGroups(userId: string): Promise<NoticeGroup[]> {
  const chosen = new Map((await listChoices(db(), [userId])).map(({ group, pace }) => [group, pace]));
  // New hits come in a mail of their own, which has its own way out.
  return NOTICE_GROUPS.filter(
    (group) => group !== "searches" && (chosen.get(group) ?? USUAL_PACE[group]) === "daily",
  );
}
