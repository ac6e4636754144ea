// Where the bytes of files are. Everything arrives in the database, so that an upload needs nothing else to work; where
// an object store is set up, a job carries it there once it has been checked.
import { env } from "#app/platform/env.server.ts";
import { databaseStore } from "./database-store.server.ts";
import { s3Store } from "./s3-store.server.ts";
import type { FileStore } from "./store.ts";

export type Place = "database" | "s3";

export function storeAt(place: Place): FileStore {
  if (place === "database") return databaseStore;
  const url = env().S3_URL;
  if (!url) throw new Error("Files lie in the object store, but S3_URL is not set.");
  return s3Store(url);
}

/** A web stream that reads no faster than it is read from, and lets go when the reader does. */
export function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
