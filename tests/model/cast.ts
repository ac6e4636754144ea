// The people of the model: they bear the ids that the samples name, and are written into the database of the paths.
import { sql } from "drizzle-orm";
import type { MemberRole } from "#app/accounts/actor.ts";
import type { CommandIssuer } from "#app/cases/execute/command.ts";
import { execute, newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { db } from "#db/client.server.ts";
import { insertPolicy } from "#db/queries/organisations/access-policies.ts";
import { ids, inputs, STAGED_DATASET, samples, TWO_STAGES, uuid } from "#tests/cases/samples.ts";
import { principalsOf, rolesIn } from "#workflows/roles.ts";
import type { CaseActor, Role } from "#workflows/types.ts";

/** Where samples forward a request to, and hand it over to. */
const elsewhere = uuid(7);
/** For which organisation samples join a request. */
const joining = "20000000-0000-4000-8000-00000000000a";

const member = (id: string, orgId: string, role: MemberRole) => ({ id, orgId, role });

/** Two of whom a command may need two: nobody approves their own work. The first who may gives a command. */
const PEOPLE = {
  applicant: member(uuid(100), ids.applicantOrg, "applicant"),
  coApplicant: member(uuid(107), joining, "applicant"),
  handler: member(uuid(6), ids.ownerOrg, "handler"),
  handler2: member(uuid(101), ids.ownerOrg, "handler"),
  approver: member(uuid(102), ids.ownerOrg, "approver"),
  approver2: member(uuid(103), ids.ownerOrg, "approver"),
  otherHandler: member(uuid(104), elsewhere, "handler"),
  otherApprover: member(uuid(105), elsewhere, "approver"),
  adviser: member(ids.adviser, ids.centre, "adviser"),
  adviser2: member(uuid(106), ids.centre, "adviser"),
};

/** Who holds a link and has an account as well; a reviewer or a subject of data has none. */
const holderOf = (role: Role) => (role === "invited" ? PEOPLE.coApplicant : undefined);

/** A name above, `system`, or `link:<role>` for the person who acts by a link that the case has issued. */
export type Who = string;
export type Party = { principal: string; role: Role };

/** Everybody who takes part in a case with these parties, as `decide` sees them. */
export function castOf(parties: readonly Party[]): [Who, CaseActor][] {
  const linked = new Set(parties.filter((p) => p.principal.startsWith("link:")).map((p) => p.role));
  return [
    ...Object.entries(PEOPLE).map(([who, p]): [Who, CaseActor] => [
      who,
      { id: p.id, roles: rolesIn(parties, principalsOf(p.id, [p])) },
    ]),
    ...[...linked].map((role): [Who, CaseActor] => [
      `link:${role}`,
      { id: holderOf(role)?.id ?? null, roles: [role] },
    ]),
    ["system", { id: null, roles: ["system"] }],
  ];
}

/** The same person, in the form that `execute` takes. Of several links, the one that the payload is about. */
export function commander(
  who: Who,
  parties: readonly Party[],
  payload: Record<string, unknown> = {},
): CommandIssuer {
  if (who === "system") return { system: true };
  const links = parties.filter((p) => p.principal.startsWith("link:") && who === `link:${p.role}`);
  const link =
    links.find((p) => Object.values(payload).includes(p.principal.slice("link:".length))) ?? links[0];
  if (link) {
    const holder = holderOf(link.role);
    const own = holder ? principalsOf(holder.id, [holder]) : [];
    return { userId: holder?.id ?? null, principals: [...own, link.principal] };
  }
  const person = PEOPLE[who as keyof typeof PEOPLE];
  return { userId: person.id, principals: principalsOf(person.id, [person]) };
}

/** As much of a dataset as the road to it is read from. */
const description = {
  title: { nb: "", nn: "", en: "" },
  publisher: { uri: "https://example.no/owner", name: { nb: "Vegetaten" }, orgNumber: null },
  accessRight: "RESTRICTED",
  accessRequestUrl: null,
  legalBases: [],
  distributions: [],
  licence: null,
};

/** Writes them, their organisations and the dataset that they ask for; call it once per test database. */
export async function writeCast(): Promise<void> {
  const orgs: [string, string, string][] = [
    [ids.applicantOrg, "Nordlys Analyse AS", "private"],
    [ids.ownerOrg, "Vegetaten", "public"],
    [elsewhere, "Another body", "public"],
    [joining, "Havblikk", "private"],
    [ids.centre, "Resource centre", "resource-centre"],
  ];
  for (const [id, name, kind] of orgs) {
    await db().execute(
      sql`insert into organisations (id, name, kind, active) values (${id}, ${name}, ${kind}, true)`,
    );
  }
  for (const [name, p] of Object.entries(PEOPLE)) {
    await db().execute(sql`insert into users (id, email, name, email_confirmed_at)
      values (${p.id}, ${`${name.toLowerCase()}@example.no`}, ${name}, now())`);
    await db().execute(
      sql`insert into memberships (user_id, org_id, role) values (${p.id}, ${p.orgId}, ${p.role})`,
    );
  }
  await db().execute(sql`insert into sources (id, name) values (${uuid(9)}, 'test')`);
  for (const id of [ids.dataset, STAGED_DATASET]) {
    await db().execute(sql`insert into datasets
      (id, uri, source_id, publisher_id, description, content_hash, title, access_right, search, first_seen_at, updated_at)
      values (${id}, ${`https://example.no/${id}`}, ${uuid(9)}, ${ids.ownerOrg}, ${JSON.stringify(description)}::jsonb, 'x',
        '{"nb":"","nn":"","en":""}'::jsonb, 'RESTRICTED', ''::tsvector, now(), now())`);
  }
  await writeAnotherNeed();
  const { stages, fourEyes, agreement } = TWO_STAGES;
  await insertPolicy(db(), {
    orgId: ids.ownerOrg,
    datasetId: STAGED_DATASET,
    version: TWO_STAGES.version,
    policy: { stages, fourEyes, agreement },
    savedBy: PEOPLE.approver.id,
  });
}

/** The need that samples merge others into, by its number. */
async function writeAnotherNeed(): Promise<void> {
  const by = commander("applicant", []);
  const opened = await openCase({
    kind: "demand",
    input: inputs.demand,
    commandId: newCommandId(),
    by,
    roles: ["applicant"],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const [shown] = samples.demand.triage?.({} as never) ?? [];
  const { caseId } = opened;
  const command = { ...shown, type: "triage" };
  await execute({ caseId, command, commandId: newCommandId(), by: commander("adviser", []) });
  await db().execute(sql`update cases set reference = 'E-2027-000001' where id = ${caseId}`);
}
