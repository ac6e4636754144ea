// Any desk: queues as tabs, one of them open, its rows a page at a time.
import { readerAs } from "#app/cases/page/read-marks.server.ts";
import { db } from "#db/client.server.ts";
import {
  COUNT_LIMIT,
  countQueues,
  listQueue,
  type QueueDefinition,
  type QueueReader,
  type QueueRow,
} from "#db/queries/cases/queues.ts";
import { countUnread } from "#db/queries/cases/reads.ts";

export interface QueueTab<K extends string> {
  key: K;
  /** COUNT_LIMIT + 1 means more than COUNT_LIMIT. */
  count: number;
}

/** A case in a list, with how many of its messages the reader's side has not read. */
export type ListedCase = QueueRow & { unread: number };

export interface QueueView<K extends string> {
  tabs: QueueTab<K>[];
  tab: K;
  rows: ListedCase[];
  /** `?after=` of the next page. */
  next: string | null;
  /** Not the first page. */
  paged: boolean;
  /** Tabs count no further. */
  limit: number;
  /** When the list was made; days are counted from here. */
  now: string;
}

/** @param queues in the order of their tabs; the first one is open when the address names none */
export async function loadQueue<K extends string>(
  reader: QueueReader & { userId: string },
  piles: Readonly<Partial<Record<K, QueueDefinition>>>,
  url: URL,
): Promise<QueueView<K>> {
  const keys = Object.keys(piles) as K[];
  const wanted = url.searchParams.get("tab") as K;
  const tab = keys.includes(wanted) ? wanted : keys[0];
  const all = piles as Readonly<Record<K, QueueDefinition>>;
  if (tab === undefined) throw new Error("A desk has at least one pile.");
  const after = url.searchParams.get("after") ?? undefined;
  const [counts, page] = await Promise.all([
    countQueues(db(), reader, all),
    listQueue(db(), reader, { ...all[tab], after }),
  ]);
  return {
    tabs: keys.map((key) => ({ key, count: counts[key] })),
    tab,
    next: page.next,
    rows: await withUnread(reader, page.rows),
    paged: after !== undefined,
    limit: COUNT_LIMIT,
    now: new Date().toISOString(),
  };
}

/** A person may be on different sides of the cases of one list. */
export async function withUnread(
  reader: QueueReader & { userId: string },
  rows: readonly QueueRow[],
): Promise<ListedCase[]> {
  const counts = new Map<string, number>();
  for (const role of new Set(rows.map((row) => row.role))) {
    const as = readerAs(reader, role);
    const mine = rows.filter((row) => row.role === role);
    if (as) for (const [id, count] of await countUnread(db(), as, mine)) counts.set(id, count);
  }
  return rows.map((row) => ({ ...row, unread: counts.get(row.id) ?? 0 }));
}
