// Puts the people of the demo into a database that is marked as one. Safe to run again.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { setAppealBody } from "#db/queries/agreement.ts";
import { isDemoDatabase } from "#db/queries/cases/settings.ts";
import { memberships, organisations, users } from "#db/schema/people.ts";
import {
  DEMO_APPEAL_BODIES,
  DEMO_ORGANISATIONS,
  DEMO_PEOPLE,
  type DemoOrganisation,
  type DemoOrganisationKey,
  type DemoPerson,
  type DemoPersonKey,
  demoEmail,
  demoOrgId,
  demoUserId,
} from "./people.ts";

/**
 * Makes what is missing of people, organisations and memberships. Gives the organisations' ids: one that the
 * catalogue has made keeps its own. Throws in a database that is not marked as a demo.
 */
export async function ensureDemoPeople(
  executor: Executor,
  now: Date,
): Promise<Record<DemoOrganisationKey, string>> {
  if (!(await isDemoDatabase(executor))) throw new Error("Demo people belong only in a demo database.");
  const orgIds = {} as Record<DemoOrganisationKey, string>;
  for (const key of Object.keys(DEMO_ORGANISATIONS) as DemoOrganisationKey[]) {
    orgIds[key] = await ensureOrganisation(executor, key, now);
  }
  for (const [owner, body] of Object.entries(DEMO_APPEAL_BODIES)) {
    await setAppealBody(executor, orgIds[owner as keyof typeof DEMO_APPEAL_BODIES], orgIds[body]);
  }
  for (const key of Object.keys(DEMO_PEOPLE) as DemoPersonKey[]) {
    const person: DemoPerson = DEMO_PEOPLE[key];
    const userId = demoUserId(key);
    await executor
      .insert(users)
      .values({
        id: userId,
        email: demoEmail(key),
        name: person.name,
        locale: person.locale,
        emailConfirmedAt: now,
        admin: person.admin ?? false,
        auditor: person.auditor ?? false,
        demo: true,
        createdAt: now,
      })
      .onConflictDoNothing();
    const { org, roles } = person.member ?? { org: null, roles: [] };
    for (const role of roles) {
      if (org === null) continue;
      await executor
        .insert(memberships)
        .values({ userId, orgId: orgIds[org], role, createdAt: now })
        .onConflictDoNothing();
    }
  }
  return orgIds;
}

async function ensureOrganisation(executor: Executor, key: DemoOrganisationKey, now: Date): Promise<string> {
  const { orgNumber, uri, name, kind, fictional }: DemoOrganisation = DEMO_ORGANISATIONS[key];
  const byNumber = { target: organisations.orgNumber, targetWhere: sql`org_number is not null` };
  const byUri = { target: organisations.uri, targetWhere: sql`uri is not null` };
  const [row] = await executor
    .insert(organisations)
    .values({
      id: demoOrgId(key),
      orgNumber,
      uri: uri ?? null,
      name,
      kind,
      active: true,
      demo: fictional,
      createdAt: now,
    })
    .onConflictDoUpdate({ ...(orgNumber === null ? byUri : byNumber), set: { active: true, kind } })
    .returning({ id: organisations.id });
  if (!row) throw new Error("An upsert gave no row.");
  return row.id;
}
