// From news that was held back to one mail. What a person no longer may know of, or wants no more, is left out.
import { env } from "#app/platform/env.server.ts";
import { db, type Executor } from "#db/client.server.ts";
import { listParties } from "#db/queries/accounts/receivers.ts";
import {
  findAddressee,
  type HeldNotice,
  listChoices,
  lockCaseMails,
  takeDue,
} from "#db/queries/notifications/notices.ts";
import { type CaseNews, renderMail, renderNews } from "#emails/render-mail.tsx";
import { principalsOf, rolesIn } from "#workflows/roles.ts";
import { caseFacts, findMailedCase, type MailedCase, type SaidFacts } from "./case-mail.server.ts";
import { storeMail } from "./enqueue-mail.server.ts";
import { type Choices, type NoticeGroup, paceOf } from "./notice-table.ts";
import { unsubscribePlaceholder } from "./unsubscribe.server.ts";

export interface DueNotices {
  userId: string;
  wait: "soon" | "daily";
  /** Of this case only; a morning's mail is about all of them. */
  caseId?: string | undefined;
}

/** Returns the number of new mails: one or none. Idempotent: a second run sends nothing. */
export async function deliverNotices(due: DueNotices, now: Date): Promise<number> {
  return db().transaction(async (tx) => {
    if (due.caseId) await lockCaseMails(tx, due.caseId);
    const held = await takeDue(tx, due.userId, due, now);
    const person = held.length > 0 ? await findAddressee(tx, due.userId) : undefined;
    if (!person) return 0;
    const told = await stillWanted(tx, held, person);
    const first = told[0]?.notices[0];
    if (!first) return 0;
    const group = due.wait === "daily" ? ("daily" as const) : (first.group as NoticeGroup);
    const rendered = await render(told, person, group, due.wait === "daily");
    const alone = told.length === 1 && told[0]?.notices.length === 1;
    const isNew = await storeMail(tx, {
      topic: alone && due.wait === "soon" ? first.topic : due.wait === "daily" ? "daily-news" : "case-news",
      to: person,
      rendered,
      caseId: due.wait === "daily" ? null : first.caseId,
      idempotencyKey: `held:${first.id}`,
      noticeGroup: group,
    });
    return isNew ? 1 : 0;
  });
}

type Person = NonNullable<Awaited<ReturnType<typeof findAddressee>>>;
interface NoticeBatch {
  about: MailedCase;
  notices: HeldNotice[];
}

/** By case, in the order of their first news. */
async function stillWanted(
  tx: Executor,
  held: readonly HeldNotice[],
  person: Person,
): Promise<NoticeBatch[]> {
  const principals = principalsOf(person.userId, person.memberships);
  const chosen = await listChoices(tx, [person.userId]);
  const choices: Choices = Object.fromEntries(chosen.map(({ group, pace }) => [group, pace]));
  const told: NoticeBatch[] = [];
  for (const caseId of new Set(held.map((n) => n.caseId))) {
    const mine = held.filter((n) => n.caseId === caseId);
    const parties = await listParties(
      tx,
      caseId,
      mine.map((n) => n.role),
    );
    const roles = rolesIn(parties, principals);
    const notices = mine.filter(
      (n) => roles.includes(n.role) && paceOf(n.topic, n.role, choices) !== "never",
    );
    const about = notices.length > 0 ? await findMailedCase(tx, caseId) : undefined;
    if (about) told.push({ about, notices });
  }
  return told;
}

async function render(
  told: readonly NoticeBatch[],
  person: Person,
  group: NoticeGroup | "daily",
  daily: boolean,
) {
  const { locale, name, userId } = person;
  const frame = {
    publicUrl: env().PUBLIC_URL,
    receiver: name,
    unsubscribe: unsubscribePlaceholder(userId, group),
  };
  const news = told.map(
    ({ about, notices }): CaseNews => ({
      facts: caseFacts(about, { role: notices[0]?.role ?? "applicant", locale }, undefined),
      events: notices.map((n) => ({
        topic: n.topic,
        facts: caseFacts(about, { role: n.role, locale }, n.facts as SaidFacts),
      })),
    }),
  );
  const only = !daily && news.length === 1 && news[0]?.events.length === 1 ? news[0].events[0] : undefined;
  if (only) return renderMail(only.topic, locale, only.facts, frame);
  return renderNews(news, locale, { ...frame, daily });
}
