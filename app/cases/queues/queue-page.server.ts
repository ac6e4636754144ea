// Any desk: queues as tabs, one of them open, its rows a page at a time.
import { readerAs } from "#app/cases/page/read-marks.server.ts";
import { db } from "#db/client.server.ts";
import {
  COUNT_LIMIT,
  listQueues,
  type QueueDefinition,
  type QueueQuery,
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

/** @param piles in the order of their tabs; the first one is open when the address names none */
export async function loadQueue<K extends string>(
  reader: QueueReader & { userId: string },
  piles: Readonly<Partial<Record<K, QueueDefinition>>>,
  url: URL,
): Promise<QueueView<K>> {
  const { beside: _, ...view } = await loadQueues(reader, piles, url, () => ({}));
  return view;
}

/** A list with its messages counted, or without. */
type ListBeside = QueueQuery & { unread?: true };

/**
 * As `loadQueue`, with other lists of the same page.
 * @param besideOf which, when this tab is open; `paged`: not at its first page
 */
export async function loadQueues<K extends string, L extends string>(
  reader: QueueReader & { userId: string },
  piles: Readonly<Partial<Record<K, QueueDefinition>>>,
  url: URL,
  besideOf: (tab: K, paged: boolean) => Partial<Record<L, ListBeside>>,
): Promise<QueueView<K> & { beside: Partial<Record<L, { rows: ListedCase[]; next: string | null }>> }> {
  const keys = Object.keys(piles) as K[];
  const wanted = url.searchParams.get("tab") as K;
  const tab = keys.includes(wanted) ? wanted : keys[0];
  const all = piles as Readonly<Record<K, QueueDefinition>>;
  if (tab === undefined) throw new Error("A desk has at least one pile.");
  const after = url.searchParams.get("after") ?? undefined;
  const others = Object.entries<ListBeside>(besideOf(tab, after !== undefined) as Record<L, ListBeside>);
  // A list beside may have the name of a tab.
  const lists = Object.fromEntries(others.map(([name, query]) => [`beside ${name}`, query]));
  const { pages, counts } = await listQueues<string, K>(
    db(),
    reader,
    { ...lists, page: { ...all[tab], after } },
    all,
  );
  const rowsOf = (name: string) => pages[`beside ${name}`]?.rows ?? [];
  const counted = others.flatMap(([name, { unread }]) => (unread ? rowsOf(name) : []));
  const unread = await unreadOf(reader, [...(pages.page?.rows ?? []), ...counted]);
  const listed = (rows: readonly QueueRow[]) =>
    rows.map((row) => ({ ...row, unread: unread.get(row.id) ?? 0 }));
  return {
    tabs: keys.map((key) => ({ key, count: counts[key] })),
    tab,
    next: pages.page?.next ?? null,
    rows: listed(pages.page?.rows ?? []),
    paged: after !== undefined,
    limit: COUNT_LIMIT,
    now: new Date().toISOString(),
    beside: Object.fromEntries(
      others.map(([name]) => [
        name,
        { rows: listed(rowsOf(name)), next: pages[`beside ${name}`]?.next ?? null },
      ]),
    ) as Partial<Record<L, { rows: ListedCase[]; next: string | null }>>,
  };
}

/** By case. A person may be on different sides of the cases of one list. */
async function unreadOf(
  reader: QueueReader & { userId: string },
  rows: readonly QueueRow[],
): Promise<Map<string, number>> {
  const roles = [...new Set(rows.map((row) => row.role))];
  const counts = await Promise.all(
    roles.map((role) => {
      const as = readerAs(reader, role);
      const mine = new Map(rows.filter((row) => row.role === role).map((row) => [row.id, row]));
      return as ? countUnread(db(), as, [...mine.values()]) : new Map<string, number>();
    }),
  );
  return new Map(counts.flatMap((some) => [...some]));
}
