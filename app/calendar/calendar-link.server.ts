// The secret address of a person's calendar. It is derived, as links in mails are: who reads the database alone cannot open it.
import { randomUUID } from "node:crypto";
import { env } from "#app/platform/env.server.ts";
import { hashToken, tokenOfCalendar } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { deleteCalendarLink, findCalendarLink, saveCalendarLink } from "#db/queries/calendar.ts";

export interface CalendarLink {
  url: string;
  since: Date;
}

/** Null where the person has none. */
export async function ownCalendarLink(userId: string): Promise<CalendarLink | null> {
  const link = await findCalendarLink(db(), userId);
  if (!link) return null;
  return {
    url: `${env().PUBLIC_URL}/calendar/${tokenOfCalendar(link.linkId)}.ics`,
    since: link.createdAt,
  };
}

/** The first one, or another one: then the old address is gone. */
export function renewCalendarLink(userId: string, now: Date): Promise<void> {
  const linkId = randomUUID();
  const tokenHash = hashToken(tokenOfCalendar(linkId));
  return saveCalendarLink(db(), { userId, linkId, tokenHash, createdAt: now });
}

export const revokeCalendarLink = (userId: string): Promise<void> => deleteCalendarLink(db(), userId);
