// A person's calendar: the due dates of the cases that are theirs now, asked for anew each time the calendar is fetched.
import ical, { ICalEventTransparency } from "ical-generator";
import { casePath } from "#app/cases/case-path.ts";
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import { ruleName } from "#app/cases/clocks/texts/rule-name.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { holderName } from "#app/cases/queues/queue-ball.tsx";
import { asApplicant, CALENDAR_QUEUE, ownQueues } from "#app/cases/queues/queue-definitions.ts";
import { queueTexts } from "#app/cases/queues/texts/index.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import { env } from "#app/platform/env.server.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { db } from "#db/client.server.ts";
import { type findCalendarOwner, listDueDates } from "#db/queries/calendar.ts";
import { listQueue, type QueueRow } from "#db/queries/cases/queues.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import { isDeadline } from "#workflows/law/find-rule.ts";
import { principalsOf } from "#workflows/roles.ts";

export type CalendarOwner = NonNullable<Awaited<ReturnType<typeof findCalendarOwner>>>;

/** Cases of one queue that a calendar shows, the most urgent. */
const casesShown = 200;
/** What was missed stays for a while, so that it can be seen that it was. */
const pastDays = 30;
const DAY_MS = 86_400_000;
const fetchedEvery = 6 * 60 * 60;

/**
 * iCalendar (RFC 5545) in the person's language. A due date is a whole day in Norway, since a deadline ends with its
 * day; it blocks no time. `UID` is the case and its rule, so that a moved date moves; `SEQUENCE` is the number of the
 * case's newest event, which only grows.
 */
export async function calendarOf(owner: CalendarOwner, now: Date): Promise<string> {
  const t = pickTexts(owner.locale, {
    cases: caseTexts,
    desk: queueTexts,
    follow: savedSearchTexts,
    law: lawTexts,
  });
  const cases = await casesOf(owner);
  const since = new Date(now.getTime() - pastDays * DAY_MS);
  const dates = cases.size > 0 ? await listDueDates(db(), [...cases.keys()], since) : [];
  const { PUBLIC_URL } = env();
  const host = new URL(PUBLIC_URL).hostname;
  const calendar = ical({
    name: t.follow.calendar.name,
    prodId: { company: "Dataveien", product: "Dataveien", language: owner.locale.toUpperCase() },
    ttl: fetchedEvery,
  });
  for (const { caseId, rule, dueAt, seq, updatedAt } of dates) {
    const row = cases.get(caseId);
    if (!row || !isDeadline(rule)) continue;
    const title = row.title[owner.locale] || row.title.nb;
    const day = osloDate(dueAt.toISOString());
    const url = `${PUBLIC_URL}${casePath(row.kind, caseId)}`;
    calendar.createEvent({
      id: `${caseId}.${rule}@${host}`,
      sequence: seq,
      allDay: true,
      start: utcDay(day),
      end: utcDay(day.add({ days: 1 })),
      stamp: updatedAt,
      lastModified: updatedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${ruleName(t.law, rule)}: ${title}`,
      description: [
        `${t.cases.kinds[row.kind]} ${row.reference}`,
        t.follow.calendar.ball({ name: row.ball === row.role ? null : holderName(t.desk, row) }),
        url,
      ].join("\n"),
      url,
    });
  }
  return calendar.toString();
}

/** As an applicant, and what one has taken oneself for an owner or the centre. */
async function casesOf({ userId, memberships }: CalendarOwner): Promise<Map<string, QueueRow>> {
  const reader = { userId, memberships, principals: principalsOf(userId, memberships) };
  const pages = await Promise.all([
    listQueue(db(), asApplicant(reader), { ...CALENDAR_QUEUE, size: casesShown }),
    ...ownQueues(reader).map((pile) => listQueue(db(), reader, { ...pile, size: casesShown })),
  ]);
  return new Map(pages.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
}

const utcDay = ({ year, month, day }: { year: number; month: number; day: number }) =>
  new Date(Date.UTC(year, month - 1, day));
