// Plain rows for the mail tests: a case, its two organisations and their people, without the commands that make them.
import { randomUUID } from "node:crypto";
import { hashToken, tokenOfLink } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { caseContacts, caseLinks, caseParties, cases } from "#db/schema/cases.ts";
import { outbox } from "#db/schema/mail.ts";
import { memberships, organisations, users } from "#db/schema/people.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { CaseKind, Role } from "#workflows/types.ts";

type Locale = "nb" | "nn" | "en";
type MemberRole = "applicant" | "handler" | "approver" | "adviser";

export async function addOrganisation(name: string): Promise<string> {
  const id = randomUUID();
  await db().insert(organisations).values({ id, name, kind: "public" });
  return id;
}

/** Returns the id; the address is `<name>.<random>@example.no` unless given. */
export async function addPerson(
  name: string,
  options: {
    locale?: Locale;
    email?: string;
    confirmed?: boolean;
    of?: [orgId: string, role: MemberRole][];
  } = {},
): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  const email = options.email ?? `${name.toLowerCase()}.${id.slice(0, 8)}@example.no`;
  const emailConfirmedAt = options.confirmed === false ? null : new Date();
  await db()
    .insert(users)
    .values({ id, name, email, locale: options.locale ?? "nb", emailConfirmedAt });
  for (const [orgId, role] of options.of ?? [])
    await db().insert(memberships).values({ userId: id, orgId, role });
  return { id, email };
}

let number = 0;

export async function addCase(values: {
  kind?: CaseKind;
  applicantOrgId?: string;
  ownerOrgId?: string;
  parties?: [principal: string, role: Role][];
  dueAt?: Date;
  title?: string;
}): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  const kind = values.kind ?? "request";
  const title = values.title ?? "Dybdedata";
  await db()
    .insert(cases)
    .values({
      id,
      kind,
      reference: `T-${++number}-${id.slice(0, 4)}`,
      machineVersion: 1,
      seq: 1,
      version: 1,
      state: "received",
      snapshot: { value: "received", context: {} },
      ballSince: now,
      open: true,
      dueAt: values.dueAt ?? null,
      title: { nb: `${title} nb`, nn: `${title} nn`, en: `${title} en` },
      applicantOrgId: values.applicantOrgId ?? null,
      ownerOrgId: values.ownerOrgId ?? null,
      lastHash: "",
      createdAt: now,
      updatedAt: now,
    });
  for (const [principal, role] of values.parties ?? []) {
    await db().insert(caseParties).values({ caseId: id, principal, role, kind, lane: "todo", sortAt: now });
  }
  return id;
}

export async function addSubject(caseId: string, email: string, locale: Locale): Promise<string> {
  const id = randomUUID();
  const tokenHash = hashToken(tokenOfLink(id));
  await db().insert(caseLinks).values({ id, tokenHash, caseId, role: "subject", createdAt: new Date() });
  await db()
    .insert(caseContacts)
    .values({ linkId: id, caseId, role: "subject", name: "Sunniva", email, locale });
  const party = { caseId, principal: `link:${id}`, role: "subject" as const, kind: "consent" as const };
  await db()
    .insert(caseParties)
    .values({ ...party, lane: "todo", sortAt: new Date() });
  return id;
}

/** A row of the outbox as execute writes it, without its job. */
export async function addLetter(
  caseId: string,
  topic: NotifyTopic,
  to: Role[],
  more: { causedBy?: string; facts?: Record<string, string | number | null> } = {},
): Promise<string> {
  const id = randomUUID();
  const payload = { to, facts: more.facts ?? {}, causedBy: more.causedBy ?? null };
  await db().insert(outbox).values({ id, caseId, seq: 1, topic, payload, createdAt: new Date() });
  return id;
}
