// The demo in a database that can be copied, its people signed in, and what each of them may do in each of its cases.
import type { Actor } from "#app/accounts/actor.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { findCaseForActor } from "#app/cases/execute/case-for-actor.server.ts";
import { loadCaseView } from "#app/cases/page/case-view.server.ts";
import { becomeDemoPerson } from "#app/demo/demo-sign-in.server.ts";
import { DEMO_PEOPLE, type DemoPersonKey, demoUserId } from "#app/demo/people.ts";
import { THIS_MACHINE } from "#app/platform/http/this-machine.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import type { CaseKind } from "#workflows/types.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { createDemoDatabase } from "./demo-database.ts";

export interface DemoVisitor {
  key: DemoPersonKey;
  actor: Actor;
  cookie: string;
}

/** One command that one person may give in one case, and that a form should be drawn for. */
export interface DemoCommand {
  command: string;
  kind: CaseKind;
  /** Every active state, so that steps inside a state count too. */
  state: string;
  role: string;
  caseId: string;
  /** The case that it was opened from, or itself: what one command may change. */
  family: string;
  by: DemoVisitor;
}

export async function turnTo(database: TestDatabase): Promise<void> {
  await closeDatabase();
  configureDatabase(database.connection, { poolSize: 5, applicationName: "dataveien-test" });
}

/** A database with the demo in it, and nobody connected to it but this process. */
export async function seedDemoForTests(): Promise<TestDatabase> {
  const database = await createDemoDatabase();
  await turnTo(database);
  return database;
}

/** Does something on a copy of a database, which is gone afterwards. */
export async function onCopyOf<T>(database: TestDatabase, work: () => Promise<T>): Promise<T> {
  await closeDatabase();
  const copy = await createTestDatabase(database);
  try {
    await turnTo(copy);
    return await work();
  } finally {
    await closeDatabase();
    await copy.drop();
  }
}

export async function demoVisitors(): Promise<DemoVisitor[]> {
  const asking = (cookie = "") =>
    new Request("http://localhost:3000/", { headers: { Cookie: cookie, ...THIS_MACHINE } });
  const visitors: DemoVisitor[] = [];
  for (const key of Object.keys(DEMO_PEOPLE) as DemoPersonKey[]) {
    const cookie = await becomeDemoPerson(asking(), demoUserId(key));
    const actor = cookie && (await findActor(asking(cookie.split(";")[0])));
    if (!cookie || !actor) throw new Error(`Nobody becomes ${key}.`);
    visitors.push({ key, actor, cookie });
  }
  return visitors;
}

/** All commands available to anyone in any case of the demo, as the pages get them. */
export async function commandsOfDemo(visitors: readonly DemoVisitor[]): Promise<DemoCommand[]> {
  const cases = await sqlClient()`select id, parent_id from cases order by created_at, id`;
  const parentOf = new Map(cases.map((c) => [String(c.id), c.parent_id as string | null]));
  const familyOf = (id: string): string => {
    const parent = parentOf.get(id);
    return parent ? familyOf(parent) : id;
  };
  const placesOf = async (id: string, by: DemoVisitor): Promise<DemoCommand[]> => {
    // They read everything and change nothing.
    if (by.actor.admin || by.actor.auditor || !(await findCaseForActor(id, by.actor))) return [];
    const loaded = await loadCaseView(by.actor, id);
    if (!loaded) return [];
    const { kind, active, roles, offers } = loaded.view;
    const place = { kind, state: active.join(" "), role: roles.toSorted().join("+"), caseId: id, by };
    return offers.map(({ command }) => ({ ...place, command, family: familyOf(id) }));
  };
  const found: DemoCommand[] = [];
  for (const { id } of cases) {
    found.push(...(await Promise.all(visitors.map((by) => placesOf(id, by)))).flat());
  }
  return found;
}
