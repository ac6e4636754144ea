// A small real world for tests of cases: two applicants, an owner with handlers and approvers, the centre, one dataset.
import { sql } from "drizzle-orm";
import type { CommandResult } from "#app/cases/execute/command.ts";
import { execute, newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { loadCase } from "#app/cases/execute/load-case.server.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { answers } from "#tests/cases/samples.ts";
import { childId } from "#workflows/child-id.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { principalsOf } from "#workflows/roles.ts";

export const id = (n: number) => `10000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
export const orgs = { applicant: id(1), other: id(2), owner: id(3), otherOwner: id(4), centre: id(5) };
export const dataset = { id: id(10), title: { nb: "Kjøretøy", nn: "Køyretøy", en: "Vehicles" } };
const description: DatasetDescription = {
  uri: "https://example.no/d",
  identifiers: [],
  title: dataset.title,
  description: {},
  keywords: [],
  themes: [],
  losThemes: [],
  otherThemes: [],
  publisher: { uri: "https://example.no/owner", name: { nb: "Org owner" }, orgNumber: null },
  contactPoints: [],
  accessRight: "RESTRICTED",
  accessRightRaw: null,
  legalBases: [],
  licence: null,
  distributions: [],
  samples: [],
  spatial: [],
  temporal: [],
  frequency: null,
  conformsTo: [],
  series: [],
  provenance: null,
  languages: [],
  issued: null,
  modified: null,
  landingPages: [],
  accessRequestUrl: null,
};
const prose = "A text that is long enough to be accepted anywhere.";

const member = (
  n: number,
  orgId: string,
  ...roles: ("applicant" | "handler" | "approver" | "adviser")[]
) => ({
  userId: id(n),
  principals: principalsOf(
    id(n),
    roles.map((role) => ({ orgId, role })),
  ),
  roles,
  orgId,
});
export const people = {
  applicant: member(20, orgs.applicant, "applicant"),
  stranger: member(21, orgs.other, "applicant"),
  handler: member(22, orgs.owner, "handler"),
  handler2: member(23, orgs.owner, "handler", "approver"),
  approver: member(24, orgs.owner, "approver"),
  otherHandler: member(25, orgs.otherOwner, "handler", "approver"),
  adviser: member(26, orgs.centre, "adviser"),
  adviser2: member(27, orgs.centre, "adviser"),
};
export type Person = keyof typeof people;

/** Writes the people and organisations above; call it once per test database. */
export async function makeWorld(): Promise<void> {
  const kinds = {
    applicant: "private",
    other: "private",
    owner: "public",
    otherOwner: "public",
    centre: "resource-centre",
  };
  for (const [name, orgId] of Object.entries(orgs)) {
    await db().execute(sql`insert into organisations (id, name, kind, active) values
      (${orgId}, ${`Org ${name}`}, ${kinds[name as keyof typeof orgs]}, true)`);
  }
  for (const [name, p] of Object.entries(people)) {
    await db().execute(sql`insert into users (id, email, name, email_confirmed_at) values
      (${p.userId}, ${`${name.toLowerCase()}@example.no`}, ${`Person ${name}`}, now())`);
    for (const role of p.roles) {
      await db().execute(
        sql`insert into memberships (user_id, org_id, role) values (${p.userId}, ${p.orgId}, ${role})`,
      );
    }
  }
  await db().execute(sql`insert into sources (id, name) values (${id(9)}, 'test')`);
  await db().execute(sql`insert into datasets
    (id, uri, source_id, publisher_id, description, content_hash, title, access_right, search, first_seen_at, updated_at)
    values (${dataset.id}, 'https://example.no/d', ${id(9)}, ${orgs.owner}, ${JSON.stringify(description)}::jsonb, 'x', ${JSON.stringify(dataset.title)}::jsonb,
      'RESTRICTED', ''::tsvector, now(), now())`);
}

export async function openRequest(
  by: Person = "applicant",
  at?: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const result = await openCase({
    kind: "request",
    input: {
      dataset,
      applicantOrg: { id: people[by].orgId, name: "Org applicant" },
      ownerOrg: { id: orgs.owner, name: "Org owner" },
      centreOrgId: orgs.centre,
      ...more,
    },
    commandId: newCommandId(),
    by: people[by],
    roles: ["applicant"],
    ...(at ? { at } : {}),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.caseId;
}

export interface Given {
  commandId?: string;
  expectedVersion?: number;
  at?: string;
}

/** Gives a command as one of the people. */
export const give = (
  caseId: string,
  by: Person,
  type: string,
  payload: object = {},
  given: Given = {},
): Promise<CommandResult> =>
  execute({ caseId, command: { type, ...payload }, commandId: newCommandId(), by: people[by], ...given });

/** As `give`, and the test stops when it is refused. */
export async function must(
  caseId: string,
  by: Person,
  type: string,
  payload: object = {},
  given: Given = {},
) {
  const result = await give(caseId, by, type, payload, given);
  if (!result.ok) throw new Error(`${type} was refused: ${JSON.stringify(result.refusal)}`);
  return result;
}

export const asSubject = (consentId: string, type: "accept" | "reject" | "withdraw") =>
  execute({
    caseId: consentId,
    command: { type, ...(type === "accept" ? { textVersion: "1", locale: "nb" } : {}) },
    commandId: newCommandId(),
    by: { userId: null, principals: [`link:${childId(consentId, 0)}`] },
  });

export const submitted = async (at?: string) => {
  const caseId = await openRequest("applicant", at);
  await must(caseId, "applicant", "submit", { answers }, at ? { at } : {});
  return caseId;
};
export const assessing = async () => {
  const caseId = await submitted();
  await must(caseId, "handler", "claim");
  return caseId;
};
export const deciding = async () => {
  const caseId = await assessing();
  await must(caseId, "handler", "propose-decision", { recommendation: "approve", reasons: prose });
  return caseId;
};
export const payloads = {
  approve: { reasons: prose, legalBasis: "offentleglova § 3", conditions: [], accessUntil: "2090-01-01" },
  refuse: { reasons: prose, legalBasis: "forvaltningsloven § 13" },
  deliver: { method: "api", address: "https://secret.example.no/key", instructions: "The key is sesame." },
  consent: {
    subjects: [
      { name: "Kari Nordmann", email: "kari@example.no" },
      { name: "Ola Nordmann", email: "ola@example.no" },
    ],
    data: prose,
    validUntil: "2090-01-01",
    needed: 2,
  },
  question: { question: prose, facts: prose, blocking: true },
};

export async function stateOf(caseId: string) {
  const c = await loadCase(sqlClient(), caseId, id(0));
  if (!c) throw new Error(`no case ${caseId}`);
  return { ...c, context: c.snapshot.context as unknown as RequestContext };
}
