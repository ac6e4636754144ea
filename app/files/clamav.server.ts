// ClamAV's daemon over TCP: the two commands we need of its protocol (INSTREAM, VERSION; see clamd(8)).
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Scanner } from "./scan.ts";

const PATIENCE_MS = 60_000;
/** An answer is a line; more is not clamd. */
const LONGEST_ANSWER = 10_000;

/** @param url tcp://host:port */
export function clamav(url: string): Scanner {
  return {
    async scan(pieces) {
      const answer = await ask(url, async (socket) => {
        await write(socket, Buffer.from("zINSTREAM\0"));
        for await (const piece of pieces) {
          const length = Buffer.alloc(4);
          length.writeUInt32BE(piece.length);
          await write(socket, length);
          await write(socket, piece);
        }
        await write(socket, Buffer.alloc(4));
      });
      const found = /^stream: (.+) FOUND$/.exec(answer);
      if (found) return { state: "infected", finding: (found[1] ?? "").slice(0, 200) };
      if (answer === "stream: OK") return { state: "clean" };
      throw new Error(`ClamAV could not tell: ${answer.slice(0, 200)}`);
    },
    version: () => ask(url, (socket) => write(socket, Buffer.from("zVERSION\0"))),
  };
}

async function ask(url: string, say: (socket: Socket) => Promise<void>): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("ClamAV does not answer")));
  const answer = listen(socket);
  // It may say no before it has heard all ("size limit exceeded") and hang up; then its answer counts.
  const said = say(socket).catch((error: unknown) => error);
  try {
    return await answer;
  } catch (error) {
    throw (await Promise.race([said, Promise.resolve(undefined)])) ?? error;
  } finally {
    socket.destroy();
  }
}

function listen(socket: Socket): Promise<string> {
  return new Promise((done, fail) => {
    let heard = "";
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      heard += text;
      const end = heard.indexOf("\0");
      if (end >= 0) done(heard.slice(0, end).trim());
      else if (heard.length > LONGEST_ANSWER) fail(new Error("That is not ClamAV"));
    });
    socket.once("error", fail);
    socket.once("close", () => fail(new Error("ClamAV hung up without an answer")));
  });
}

async function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (socket.destroyed) throw new Error("ClamAV hung up");
  if (!socket.write(bytes)) await Promise.race([once(socket, "drain"), once(socket, "close")]);
}
