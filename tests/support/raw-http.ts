// HTTP as an attacker writes it: what fetch would refuse to send.
import { connect } from "node:net";
import { PATIENCE_MS } from "./patience.ts";

export interface RawAnswer {
  /** 0 where the connection closed without an answer. */
  status: number;
  /** Names in lower case; of repeated headers each. */
  headers: [string, string][];
  body: string;
}

/** Sends the text and reads until the other side closes, which `Connection: close` in the text asks for. */
export function sendRaw(port: number, text: string, host = "127.0.0.1"): Promise<RawAnswer> {
  return new Promise((done, fail) => {
    const socket = connect(port, host);
    let answer = "";
    socket
      .setEncoding("utf8")
      .setTimeout(PATIENCE_MS, () => socket.destroy(new Error("No end of the answer.")));
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("error", fail);
    socket.on("close", () => done(read(answer)));
    socket.write(text);
  });
}

function read(answer: string): RawAnswer {
  const end = answer.indexOf("\r\n\r\n");
  const [first = "", ...lines] = answer.slice(0, Math.max(0, end)).split("\r\n");
  return {
    status: Number(first.split(" ")[1] ?? 0),
    headers: lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
    body: answer.slice(end + 4),
  };
}
