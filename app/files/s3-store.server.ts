// Bytes in an object store that speaks S3. The address holds all of it: https://KEY:SECRET@host/bucket?region=eu-north-1
import { S3Client } from "@bradenmacdonald/s3-lite-client";
import type { FileStore } from "./store.ts";

let made: { url: string; store: FileStore } | undefined;

/** @param url checked by app/platform/env.server.ts */
export function s3Store(url: string): FileStore {
  if (made?.url !== url) made = { url, store: connect(url) };
  return made.store;
}

function connect(url: string): FileStore {
  const { protocol, host, username, password, pathname, searchParams } = new URL(url);
  const client = new S3Client({
    endPoint: `${protocol}//${host}`,
    accessKey: decodeURIComponent(username),
    secretKey: decodeURIComponent(password),
    bucket: pathname.slice(1),
    region: searchParams.get("region") ?? "us-east-1",
    pathStyle: searchParams.get("path-style") !== "false",
  });
  const nameOf = (fileId: string) => `files/${fileId}`;
  return {
    async *read(fileId) {
      const { body } = await client.getObject(nameOf(fileId));
      if (!body) throw new Error(`File ${fileId} came without a body from the object store.`);
      yield* body as unknown as AsyncIterable<Uint8Array>;
    },
    async write(fileId, size, pieces) {
      const chunks: Uint8Array[] = [];
      for await (const piece of pieces) chunks.push(piece);
      await client.putObject(nameOf(fileId), Buffer.concat(chunks), { size });
    },
    async remove(fileId) {
      // S3 answers the same whether it was there or not.
      await client.deleteObject(nameOf(fileId));
    },
  };
}
