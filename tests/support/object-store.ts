// A real HTTP server that keeps objects as S3 does, path style: enough for PUT, GET and DELETE, and out of order as configured.
import { createServer } from "node:http";

export interface TestObjectStore {
  url: string;
  objects: Map<string, Buffer>;
  /** Requests without a signature of this key are refused. */
  refused: number;
  /** Answers everything with 503 until it is switched back. */
  fail(on: boolean): void;
  stop(): Promise<void>;
}

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-north-1\/s3\/aws4_request, ?SignedHeaders=.+, ?Signature=[0-9a-f]{64}$/;

export async function startObjectStore(): Promise<TestObjectStore> {
  let failing = false;
  const store: Pick<TestObjectStore, "objects" | "refused"> = { objects: new Map(), refused: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (!SIGNED.test(request.headers.authorization ?? "")) {
        store.refused++;
        return void response.writeHead(403).end();
      }
      if (failing) return void response.writeHead(503).end();
      const name = request.url?.split("?")[0] ?? "";
      const found = store.objects.get(name);
      if (request.method === "PUT") {
        store.objects.set(name, Buffer.concat(chunks));
        return void response.writeHead(200, { ETag: '"1"' }).end();
      }
      if (request.method === "DELETE") {
        store.objects.delete(name);
        return void response.writeHead(204).end();
      }
      if (!found) return void response.writeHead(404).end();
      response.writeHead(200, { "Content-Length": found.length }).end(found);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return Object.assign(store, {
    url: `http://key:hemmelig@127.0.0.1:${port}/filer?region=eu-north-1`,
    fail: (on: boolean) => {
      failing = on;
    },
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
}
