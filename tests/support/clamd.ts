// A real TCP server that speaks ClamAV's protocol: finds EICAR's test signature, and is slow, full or gone as configured.
import { createServer, type Socket } from "node:net";

export interface TestClamd {
  url: string;
  /** Sizes of what it was given, in bytes. */
  scanned: number[];
  /** Answers with this from now on, before it has heard all; "": hangs up without a word; null: scans again. */
  say(answer: string | null): void;
  stop(): Promise<void>;
}

export async function startClamd(signature: Buffer): Promise<TestClamd> {
  const scanned: number[] = [];
  const open = new Set<Socket>();
  let fixed: string | null = null;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => {});
    let heard = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      heard = Buffer.concat([heard, chunk]);
      if (fixed !== null && heard.length > 0)
        return void (fixed === "" ? socket.destroy() : socket.end(`${fixed}\0`));
      if (heard.toString("latin1", 0, 9) === "zVERSION\0") return void socket.end("ClamAV 1.4.3/27000\0");
      const head = Buffer.from("zINSTREAM\0");
      if (!heard.subarray(0, head.length).equals(head)) return;
      const pieces: Buffer[] = [];
      for (let at = head.length; at + 4 <= heard.length; ) {
        const length = heard.readUInt32BE(at);
        if (length === 0) {
          const bytes = Buffer.concat(pieces);
          scanned.push(bytes.length);
          socket.end(bytes.includes(signature) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");
          return;
        }
        if (at + 4 + length > heard.length) return;
        pieces.push(heard.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    url: `tcp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    scanned,
    say: (answer) => {
      fixed = answer;
    },
    stop: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}
