// Bytes in PostgreSQL, a row per piece: in the same backup and under the same rules as all else, and nothing to set up.
// Not large objects: those belong to nobody, are left behind when their row goes, and need a transaction to be read.
import { sqlClient } from "#db/client.server.ts";
import type { FileStore } from "./store.ts";

const PIECE = 256 * 1024;

export const databaseStore: FileStore = {
  async *read(fileId) {
    const sql = sqlClient();
    // One query a piece: no connection is held while a slow reader takes his time.
    for (let n = 0; ; n++) {
      const [row] = await sql<{ bytes: Buffer }[]>`
        select bytes from file_pieces where file_id = ${fileId} and n = ${n}`;
      if (!row) {
        if (n === 0) throw new Error(`File ${fileId} has no bytes in the database.`);
        return;
      }
      yield row.bytes;
    }
  },
  async write(fileId, _size, pieces) {
    const sql = sqlClient();
    let n = 0;
    for await (const bytes of inPiecesOf(PIECE, pieces)) {
      await sql`insert into file_pieces (file_id, n, bytes) values (${fileId}, ${n}, ${bytes})
        on conflict (file_id, n) do update set bytes = excluded.bytes`;
      n++;
    }
  },
  async remove(fileId) {
    await sqlClient()`delete from file_pieces where file_id = ${fileId}`;
  },
};

/** The same bytes in pieces of one size; the last may be smaller. */
async function* inPiecesOf(size: number, source: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - length);
      held.push(part);
      length += part.length;
      at += part.length;
      if (length < size) continue;
      yield Buffer.concat(held);
      held = [];
      length = 0;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}
