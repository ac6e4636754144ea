// All that the product keeps of a person, as a file for them (GDPR art. 15 and 20). What others wrote stands in the case
// files of the cases; here is what the person is, does and has said.
import type { Actor } from "#app/accounts/actor.ts";
import { asApplicant } from "#app/cases/queues/queue-definitions.ts";
import { db } from "#db/client.server.ts";
import { findUser } from "#db/queries/accounts/people.ts";
import { listSessions } from "#db/queries/accounts/sessions.ts";
import { findCalendarLink } from "#db/queries/calendar.ts";
import {
  listCaseIdsOf,
  listCasesWithParts,
  listOwnDrafts,
  listOwnEvents,
  listOwnFiles,
  listOwnMails,
  listOwnSettings,
} from "#db/queries/data-export.ts";
import { listOwnRequests } from "#db/queries/organisations/organisations.ts";
import { listSavedSearches } from "#db/queries/saved-searches.ts";
import { rolesIn } from "#workflows/roles.ts";
import { OWN_DATA_ABOUT } from "./export-notes.ts";

const mostCases = 2000;
const mostMails = 2000;
const casesAtOnce = 50;

/** JSON in pieces; its shape is described in `about`, see own-data-about.ts. */
export async function* ownDataJson(actor: Actor, now: Date): AsyncGenerator<string> {
  const { userId } = actor;
  const [user, requests, sessions, settings, calendar, searches, mails] = await Promise.all([
    findUser(db(), userId),
    listOwnRequests(db(), userId),
    listSessions(db(), userId, now),
    listOwnSettings(db(), userId),
    findCalendarLink(db(), userId),
    listSavedSearches(db(), userId),
    listOwnMails(db(), userId, mostMails),
  ]);
  const { name, email, emailConfirmed, locale, admin, auditor } = actor;
  const facts = {
    about: { ...OWN_DATA_ABOUT, madeAt: now },
    person: {
      id: userId,
      name,
      email,
      emailConfirmed,
      locale,
      admin,
      auditor,
      since: user?.createdAt ?? null,
    },
    memberships: actor.memberships.map(({ orgId, orgName, role }) => ({ orgId, orgName, role })),
    membershipRequests: requests,
    absences: settings.absences,
    sessions: sessions.map(({ createdAt, userAgent, expiresAt }) => ({ createdAt, userAgent, expiresAt })),
    noticeChoices: settings.notices,
    calendar: calendar ? { since: calendar.createdAt } : null,
    savedSearches: searches,
    mails,
    mailsLeftOut: mails.length === mostMails,
  };
  const text = JSON.stringify(facts, null, 1);
  yield text.slice(0, text.lastIndexOf("\n}"));
  const ids = await listCaseIdsOf(db(), asApplicant(actor).principals, mostCases + 1);
  yield `,\n "casesLeftOut": ${ids.length > mostCases},\n "cases": [`;
  let first = true;
  for (let from = 0; from < Math.min(ids.length, mostCases); from += casesAtOnce) {
    const batch = ids.slice(from, Math.min(from + casesAtOnce, mostCases));
    for (const found of await partsIn(actor, batch)) {
      yield `${first ? "" : ","}\n${JSON.stringify(found)}`;
      first = false;
    }
  }
  yield "\n]}\n";
}

/** Only cases that the person may see now, each with what they have done in it themselves. */
async function partsIn({ userId, principals }: Actor, caseIds: readonly string[]) {
  const [found, events, files, drafts] = await Promise.all([
    listCasesWithParts(db(), caseIds, principals),
    listOwnEvents(db(), caseIds, userId),
    listOwnFiles(db(), caseIds, userId),
    listOwnDrafts(db(), caseIds, userId),
  ]);
  const of = <T extends { caseId: string }>(rows: readonly T[], id: string) =>
    rows.filter((row) => row.caseId === id).map(({ caseId: _, ...row }) => row);
  return found.flatMap(({ parts, ...facts }) => {
    // A body that has sent a case on has a row, and no part.
    const roles = rolesIn(parts, principals).filter((role) => role !== "earlier-owner");
    if (roles.length === 0) return [];
    const mine = { acts: of(events, facts.id), files: of(files, facts.id), drafts: of(drafts, facts.id) };
    return [{ ...facts, roles, ...mine }];
  });
}
