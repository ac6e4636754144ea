// What a person has chosen to be mailed about, for the page where it is chosen.
import type { MemberRole } from "#app/accounts/actor.ts";
import { NOTICE_GROUPS, type NoticeGroup, USUAL_PACE } from "#app/notifications/notice-table.ts";
import { db } from "#db/client.server.ts";
import { listChoices, saveChoices } from "#db/queries/notifications/notices.ts";
import { NOTICE_PACES, type NoticePace } from "#db/schema/notices.ts";

export interface NoticeChoice {
  group: NoticeGroup;
  pace: NoticePace;
}

/** Groups that never reach anybody but those who handle cases. */
const OF_HANDLERS: ReadonlySet<NoticeGroup> = new Set(["consents", "notes"]);

/** What the person can choose about, in the order of the page. */
export async function listNoticeChoices(person: {
  userId: string;
  memberships: readonly { role: MemberRole }[];
}): Promise<NoticeChoice[]> {
  const chosen = new Map((await listChoices(db(), [person.userId])).map(({ group, pace }) => [group, pace]));
  const handles = person.memberships.some(({ role }) => role !== "applicant");
  return NOTICE_GROUPS.filter((group) => handles || !OF_HANDLERS.has(group)).map((group) => ({
    group,
    pace: chosen.get(group) ?? USUAL_PACE[group],
  }));
}

/** Keeps what the form says; what it does not say, or says in other words, stays as it was. */
export async function saveNoticeChoices(userId: string, form: FormData): Promise<void> {
  const said = NOTICE_GROUPS.flatMap((group): NoticeChoice[] => {
    const pace = NOTICE_PACES.find((p) => p === form.get(group));
    return pace ? [{ group, pace }] : [];
  });
  await saveChoices(db(), userId, said);
}
