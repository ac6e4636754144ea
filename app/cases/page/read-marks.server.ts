// Read marks of messages: opening the messages marks them as read, and the other side sees that per organisation.
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { db } from "#db/client.server.ts";
import { countUnread, listReadMarks, type MessageReader, markRead } from "#db/queries/cases/reads.ts";
import { isOnSideOf, rolesOfSide, sideOf } from "#workflows/sides.ts";
import type { Role } from "#workflows/types.ts";

/** A side's reading of one message. */
export interface ReadBy {
  /** Null where a person reads on their own behalf. */
  name: string | null;
  at: string;
}
interface PartyRow {
  principal: string;
  role: Role;
}

/** Handling sides first: a person who is on both sides of a case handles it. */
const ORDER = ["owner", "adviser"];

/** For whom a person reads in a case; null for those who take no side. */
export function readerIn(reader: Reader, parties: readonly PartyRow[]): MessageReader | null {
  if (reader.userId === null) return null;
  const held = parties.filter((p) => reader.principals.includes(p.principal));
  const sides = [...new Set(held.flatMap((p) => sideOf(p.role) ?? []))];
  const side = ORDER.find((s) => sides.includes(s)) ?? sides[0];
  if (side === undefined) return null;
  const ofSide = held.filter((p) => sideOf(p.role) === side);
  return { userId: reader.userId, side, roles: rolesOfSide(side), orgIds: orgIdsOf(ofSide) };
}

/** For whom a person reads in a list of cases where they have this role. */
export function readerAs(reader: Reader, role: Role): MessageReader | null {
  const side = sideOf(role);
  if (reader.userId === null || side === null) return null;
  // The person who asks a legal question does so for the organisation that applies or decides.
  const roles: readonly string[] = role === "asker" ? ["applicant", "handler"] : rolesOfSide(side);
  const held = reader.principals.filter((p) => roles.includes(p.split(":")[2] ?? ""));
  const orgIds = orgIdsOf(held.map((principal) => ({ principal })));
  return { userId: reader.userId, side, roles: rolesOfSide(side), orgIds };
}

const orgIdsOf = (parties: readonly { principal: string }[]): string[] => [
  ...new Set(parties.flatMap(({ principal: p }) => (p.startsWith("org:") ? (p.split(":")[1] ?? []) : []))),
];

/** Unread messages in one case, for the reader's side. */
export async function unreadIn(caseId: string, assigneeId: string | null, as: MessageReader | null) {
  if (!as) return 0;
  return (await countUnread(db(), as, [{ id: caseId, assigneeId }])).get(caseId) ?? 0;
}

/** Marks the newest of what is shown as read, and says of each own message who has read it. */
export async function readMessages<E extends { seq: number; who: { role: Role } }>(
  caseId: string,
  entries: readonly E[],
  as: MessageReader | null,
  options: { newest: boolean },
): Promise<(E & { readBy: ReadBy[] | null })[]> {
  if (!as) return entries.map((e) => ({ ...e, readBy: null }));
  const own = (e: E) => isOnSideOf(as.roles, e.who.role);
  const theirs = entries.find((e) => !own(e));
  if (options.newest && theirs) {
    const { userId, side, orgIds } = as;
    await markRead(db(), {
      caseId,
      userId,
      side,
      orgId: orgIds[0] ?? null,
      uptoSeq: theirs.seq,
      at: new Date(),
    });
  }
  const oldest = entries.findLast(own)?.seq;
  const marks =
    oldest === undefined ? [] : await listReadMarks(db(), caseId, { notSide: as.side, fromSeq: oldest });
  return entries.map((e) => ({ ...e, readBy: own(e) ? firstReadings(marks, e.seq) : null }));
}

/** The first time each organisation had come so far. */
function firstReadings(marks: Awaited<ReturnType<typeof listReadMarks>>, seq: number): ReadBy[] {
  const first = new Map<string | null, ReadBy>();
  for (const m of marks) {
    if (m.uptoSeq < seq) continue;
    const known = first.get(m.orgId);
    if (!known || m.at < known.at) first.set(m.orgId, { name: m.orgName, at: m.at });
  }
  return [...first.values()];
}
