// Everything a case page shows that is the same for every kind of case, as one person may see it.
import { findCaseForActor, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import type { LoadedCase } from "#app/cases/execute/load-case.server.ts";
import { db } from "#db/client.server.ts";
import {
  type EventPage,
  findCaseFacts,
  findLastHandOver,
  listEvents,
  namesOfOrganisations,
} from "#db/queries/cases/cases.ts";
import type { MessageReader } from "#db/queries/cases/reads.ts";
import { type BlockedCommand, blockedCommands } from "#workflows/blocked-commands.ts";
import { available } from "#workflows/decide.ts";
import { type JourneyStep, journeyOf } from "#workflows/journey.ts";
import type { ClockRow, MovedClock } from "#workflows/law/clocks.ts";
import { type ClockExplanation, explainClock } from "#workflows/law/explain-clock.ts";
import { isDeadline } from "#workflows/law/find-rule.ts";
import { type LawSettings, readLawSettings } from "#workflows/law/settings.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { readState, restore } from "#workflows/state.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import { listCommandDrafts } from "./command-drafts.server.ts";
import type { AvailableCommand } from "./command-form.tsx";
import { type FileLine, filesOfEvents } from "./files/case-files.server.ts";
import { commandSchema, formFields } from "./form-fields.ts";
import { hiddenTypes, internalTypes, type Named, projectEvent, readsEverything } from "./project-event.ts";
import { type ReadBy, readerIn, readMessages, unreadIn } from "./read-marks.server.ts";

export interface CaseView {
  id: string;
  kind: CaseKind;
  reference: string;
  title: { nb: string; nn: string; en: string };
  datasetId: string | null;
  parentId: string | null;
  state: string;
  /** Every active state as a path. */
  active: string[];
  open: boolean;
  version: number;
  roles: Role[];
  ball: BallHolder;
  steps: JourneyStep[];
  /** What this person may do now, each with its form. */
  offers: AvailableCommand[];
  /** Messages of the other side that the reader's side has not read; UNREAD_LIMIT + 1 means more. */
  unread: number;
  /** Reads what the handling side keeps to itself. */
  insider: boolean;
  /** Only what a side kept to itself after this event is theirs to read: before it, the case was another owner's. */
  internalAfter: number;
  /** What they may have the product do for them, such as keep a file. */
  may: string[];
  /** What the state allows and they may not, with the reason. */
  blocked: BlockedCommand[];
  /** The deadlines that run, each with how it was computed. */
  clocks: ClockExplanation[];
  /** Who works with the case, regardless of who holds the ball. */
  assignee: string | null;
  dueAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface BallHolder {
  role: Role | null;
  /** The organisation that holds it, or null where people hold it for themselves. */
  name: string | null;
  /** Who works with it, when a person does. */
  person: string | null;
  /** That a person is the reader. */
  self: boolean;
  mine: boolean;
  since: string;
}

export interface TimelineEntry {
  seq: number;
  at: string;
  type: string;
  who: { name: string | null; role: Role; me: boolean };
  quote: string | null;
  count: number;
  what: Named | null;
  to: string | null;
  rule: string | null;
  settled: boolean;
  /** Deadlines that another law or calendar has moved, or that were set right. */
  moved: readonly MovedClock[];
  erased: boolean;
}

export interface TimelinePage {
  entries: TimelineEntry[];
  /** `?before=` of the next page. */
  older: number | null;
  /** Not the first page. */
  paged: boolean;
}

export interface LoadedView {
  view: CaseView;
  as: MessageReader | null;
  context: Record<string, unknown>;
  /** What rights are computed from: the rows of the clocks, and the law as it is set. */
  time: { clocks: readonly ClockRow[]; law: LawSettings };
}

/**
 * Undefined when there is no such case for this person. `as` says for whom they read its messages. `context` is the
 * case's whole context and holds what one party may not see: pick from it in the loader, never hand it on.
 */
export async function loadCaseView(
  reader: Reader,
  caseId: string | undefined,
  kind?: CaseKind,
): Promise<LoadedView | undefined> {
  const found = await findCaseForActor(caseId, reader);
  if (!found || (kind && found.row.kind !== kind)) return undefined;
  const { row, roles } = found;
  const snapshot = restore(WORKFLOWS[row.kind], row.snapshot);
  const state = readState(snapshot);
  const actor = { id: reader.userId, roles };
  const now = new Date().toISOString();
  const law = readLawSettings(row.law);
  const holder = state.ball === null ? null : holderOf(row, state.ball);
  const as = readerIn(reader, row.parties);
  const insider = !hiddenTypes(row.kind, roles).includes("write-note");
  const [facts, names, drafts, unread, internalAfter] = await Promise.all([
    findCaseFacts(db(), row.id),
    holder ? namesOfOrganisations(db(), [holder]) : {},
    reader.userId ? listCommandDrafts(row.id, reader.userId) : {},
    unreadIn(row.id, row.assigneeId, as),
    insider && !readsEverything(roles) ? findLastHandOver(db(), row.id) : 0,
  ]);
  if (!facts) return undefined;
  const may = available(row.kind, row.snapshot, actor, now);
  const { policy } = WORKFLOWS[row.kind];
  const drawn = may.filter((command) => !policy[command]?.systemOnly);
  const offers = drawn.map((command): AvailableCommand => {
    const schema = commandSchema(row.kind, command);
    return {
      command,
      fields: schema ? formFields(schema) : [],
      commandId: newCommandId(),
      draft: (drafts as Record<string, AvailableCommand["draft"]>)[command] ?? null,
    };
  });
  const assigned = state.ball === "handler" || state.ball === "adviser" || state.ball === "appeal-body";
  const view: CaseView = {
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    title: facts.title,
    datasetId: facts.datasetId,
    parentId: facts.parentId,
    state: state.state,
    active: state.active,
    open: state.open,
    version: row.version,
    roles,
    ball: {
      role: state.ball,
      name: (holder && (names as Record<string, string>)[holder]) || null,
      person: assigned ? facts.assigneeName : null,
      self: assigned && row.assigneeId !== null && row.assigneeId === actor.id,
      mine: state.ball !== null && roles.includes(state.ball),
      since: row.ballSince,
    },
    steps: journeyOf(row.kind, state, WORKFLOWS[row.kind].stepsNotNeeded?.(snapshot.context as never)),
    offers,
    unread,
    insider,
    internalAfter,
    may: may.filter((command) => policy[command]?.systemOnly),
    blocked: blockedCommands(row.kind, row.snapshot, actor, now),
    clocks: row.clocks.filter((k) => isDeadline(k.rule)).map((k) => explainClock(k, now, law)),
    assignee: facts.assigneeName,
    dueAt: row.dueAt,
    createdAt: facts.createdAt.toISOString(),
    updatedAt: facts.updatedAt.toISOString(),
  };
  const context = snapshot.context as Record<string, unknown>;
  return { view, as, context, time: { clocks: row.clocks, law } };
}

/** A page of the timeline as this reader may see it. */
export async function loadTimeline(
  view: Pick<CaseView, "id" | "kind" | "roles" | "internalAfter">,
  readerId: string | null,
  before?: number,
): Promise<TimelinePage> {
  const without = hiddenTypes(view.kind, view.roles);
  const page = await listEvents(db(), view.id, { without, withoutUpTo: earlierInternal(view), before });
  return timelinePage(view, readerId, page, before);
}

/** What people write: to the other side, or among themselves. Files may go with either. */
const WRITTEN = {
  messages: ["send-message", "attach-files"],
  notes: ["write-note", "attach-internal-files"],
} as const;

export interface WrittenPage extends TimelinePage {
  entries: WrittenEntry[];
}
export type WrittenEntry = TimelineEntry & {
  /** Who on the other side has read it; empty: nobody yet; null: does not apply. */
  readBy: ReadBy[] | null;
  /** Files that came with it. */
  files: FileLine[];
};

/** A page of what has been written, newest first; nothing of what the reader may not know of. */
export async function loadWritten(
  which: keyof typeof WRITTEN,
  view: Pick<CaseView, "id" | "kind" | "roles" | "insider" | "may" | "internalAfter">,
  as: MessageReader | null,
  before?: number,
): Promise<WrittenPage> {
  const unseen = hiddenTypes(view.kind, view.roles);
  const only = WRITTEN[which].filter((type) => !unseen.includes(type));
  const page = await listEvents(db(), view.id, { only, withoutUpTo: earlierInternal(view), before });
  const { entries, ...rest } = timelinePage(view, as?.userId ?? null, page, before);
  const texts = new Map(page.rows.map((r) => [r.seq, r.payload?.text]));
  const attached = entries.filter((e) => e.type.startsWith("attach-")).map((e) => e.seq);
  const files = await filesOfEvents(view, attached);
  const told = entries.map((e) => ({
    ...e,
    quote: (texts.get(e.seq) as string | undefined) || null,
    files: files.get(e.seq) ?? [],
  }));
  if (which === "notes") return { ...rest, entries: told.map((e) => ({ ...e, readBy: null })) };
  return { ...rest, entries: await readMessages(view.id, told, as, { newest: before === undefined }) };
}

const earlierInternal = ({ kind, internalAfter }: Pick<CaseView, "kind" | "internalAfter">) => ({
  types: internalAfter > 0 ? internalTypes(kind) : [],
  seq: internalAfter,
});

function timelinePage(
  view: Pick<CaseView, "kind" | "roles">,
  readerId: string | null,
  page: EventPage,
  before: number | undefined,
): TimelinePage {
  const entries = page.rows.flatMap((row): TimelineEntry[] => {
    const told = projectEvent(view.kind, row, view.roles);
    if (!told) return [];
    const me = readerId !== null && row.actorId === readerId;
    const who = { name: row.actorName, role: row.actorRole, me };
    return [
      { seq: row.seq, at: row.at.toISOString(), type: row.type, who, ...told, erased: row.payload === null },
    ];
  });
  return { entries, older: page.older, paged: before !== undefined };
}

/** The organisation whose people hold the ball; advisers are no party of a request, so it names their centre. */
function holderOf(row: LoadedCase, ball: Role): string | null {
  const party = row.parties.find((p) => p.role === ball && p.principal.startsWith("org:"));
  if (party) return party.principal.split(":")[1] ?? null;
  const centre = row.snapshot.context.centreOrgId;
  return ball === "adviser" && typeof centre === "string" ? centre : null;
}

/** The `before` of an address; nonsense is the first page. */
export function readBefore(url: URL): number | undefined {
  const before = url.searchParams.get("before") ?? "";
  return /^\d{1,9}$/.test(before) ? Number(before) : undefined;
}
