// Rows of a large table in order, a batch at a time, so that memory does not grow with the table. Several can be walked
// beside each other in one transaction, which is how tables are compared without joining them.
import type { SqlExecutor } from "./client.server.ts";

export interface OrderedRows<T> {
  /** The row we stand on, at first the first one; undefined after the last. */
  readonly current: T | undefined;
  /** To the next row. A promise only when rows must be fetched: `const p = rows.advance(); if (p) await p;` */
  advance(): Promise<void> | undefined;
}

/** The statement timeout is for each batch, so the order should come from an index. */
const BATCH = 1_000;

/**
 * @param sql inside a transaction; repeatable read, when several walks are to see the same moment
 * @param name of the cursor, unique in the transaction
 * @param query SQL text without parameters
 */
export async function orderedRows<T>(sql: SqlExecutor, name: string, query: string): Promise<OrderedRows<T>> {
  await sql.unsafe(`declare ${name} no scroll cursor for ${query}`);
  const fetch = () => {
    const batch = sql.unsafe(`fetch ${BATCH} from ${name}`) as unknown as Promise<T[]>;
    // When the walk ends early nobody waits for it.
    batch.catch(() => {});
    return batch;
  };
  let rows: T[] = [];
  let at = 0;
  let ended = false;
  // The next batch is under way while this one is being read.
  let next: Promise<T[]> = fetch();
  const refill = async () => {
    rows = await next;
    at = 0;
    ended = rows.length === 0;
    if (rows.length === BATCH) next = fetch();
    else next = Promise.resolve([]);
  };
  const walk = {
    get current() {
      return rows[at];
    },
    advance() {
      at++;
      return at < rows.length || ended ? undefined : refill();
    },
  };
  await refill();
  return walk;
}
