// One's own journeys: what has to be done first, who has the ball of the rest, what comes next, and what can be expected.
import type { Actor } from "#app/accounts/actor.ts";
import { nextCommandOf } from "#app/cases/kinds.ts";
import { type CaseOutlook, outlooksOfCases } from "#app/forecast/load-forecast.server.ts";
import { db } from "#db/client.server.ts";
import { listSnapshots } from "#db/queries/cases/cases.ts";
import type { QueueDefinition, QueueRow } from "#db/queries/cases/queues.ts";
import { available } from "#workflows/decide.ts";
import { journeyOf } from "#workflows/journey.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { readState, restore } from "#workflows/state.ts";
import { upcastSnapshot } from "#workflows/upcast.ts";
import { APPLICANT_QUEUES, asApplicant, DRAFTS, INVITATIONS, type JourneyTab } from "./queue-definitions.ts";
import { type ListedCase, loadQueues } from "./queue-page.server.ts";

/** More drafts than anybody keeps. */
const DRAFTS_SHOWN = 50;
const draftsShown = (pile: QueueDefinition) => ({ ...pile, size: DRAFTS_SHOWN });

export interface Journey extends ListedCase {
  /** The command that takes it on, where that is the reader's to give. */
  command: string | null;
  /** The step of its way that comes after this one. */
  nextStep: string | null;
  /** Of a request that runs and of which enough is known. */
  outlook: CaseOutlook | null;
}

export interface JourneysPage {
  tab: JourneyTab;
  tabs: { key: JourneyTab; count: number }[];
  /** With the reader: on top of the first page. */
  yours: Journey[];
  /** More is with the reader than that. */
  moreYours: boolean;
  drafts: QueueRow[];
  /** Requests of others that wait for the reader's yes or no. */
  invitations: QueueRow[];
  rows: Journey[];
  next: string | null;
  paged: boolean;
  limit: number;
  now: string;
}

/** A bounded number of reads, however many cases there are. */
export async function loadJourneys(actor: Actor, url: URL): Promise<JourneysPage> {
  const reader = asApplicant(actor);
  const onFirst = {
    yours: { ...APPLICANT_QUEUES.yours, unread: true as const },
    drafts: draftsShown(DRAFTS),
    invitations: draftsShown(INVITATIONS),
  };
  const { beside, ...view } = await loadQueues(
    reader,
    APPLICANT_QUEUES,
    url,
    (tab, paged): Partial<typeof onFirst> => (tab === "open" && !paged ? onFirst : {}),
  );
  const mine = beside.yours?.rows ?? [];
  const rest = view.rows.filter((row) => !mine.some(({ id }) => id === row.id));
  const told = await describeWays(actor.userId, [...mine, ...rest], new Date(view.now));
  return {
    ...view,
    yours: told.slice(0, mine.length),
    moreYours: beside.yours?.next != null,
    drafts: beside.drafts?.rows ?? [],
    invitations: beside.invitations?.rows ?? [],
    rows: told.slice(mine.length),
  };
}

async function describeWays(userId: string, rows: readonly ListedCase[], now: Date): Promise<Journey[]> {
  const requests = rows.filter(({ kind, open }) => kind === "request" && open).map(({ id }) => id);
  const open = rows.filter((row) => row.open).map(({ id }) => id);
  const [snapshots, outlooks] = await Promise.all([
    open.length > 0 ? listSnapshots(db(), open) : [],
    outlooksOfCases(requests, now),
  ]);
  const stored = new Map(snapshots.map((row) => [row.id, row]));
  return rows.map((row) => {
    const memory = stored.get(row.id);
    const way = memory ? wayOf(row, memory, userId, now) : { command: null, nextStep: null };
    return { ...row, ...way, outlook: outlooks.get(row.id) ?? null };
  });
}

type Stored = Awaited<ReturnType<typeof listSnapshots>>[number];

function wayOf(row: ListedCase, memory: Stored, userId: string, now: Date) {
  const workflow = WORKFLOWS[row.kind];
  const kept = upcastSnapshot(workflow, memory.machineVersion, memory.snapshot);
  const snapshot = restore(workflow, kept);
  const state = readState(snapshot);
  const skipped = workflow.stepsNotNeeded?.(snapshot.context as never);
  const nextStep = journeyOf(row.kind, state, skipped).find(({ status }) => status === "next")?.step ?? null;
  if (row.ball !== row.role) return { command: null, nextStep };
  const offered = available(row.kind, kept, { id: userId, roles: [row.role] }, now.toISOString());
  const standing = { state: row.state, ball: { role: row.ball, mine: true } };
  return { command: nextCommandOf(row.kind, standing, offered), nextStep };
}
