// A real SMTP server for tests: takes mail, refuses or stalls as configured, and reads what it got.
import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  to: string[];
  /** Lower-case names; folded lines are joined. */
  headers: Record<string, string>;
  subject: string;
  text: string;
  html: string;
}

export interface TestSmtp {
  url: string;
  /** What was accepted, oldest first. */
  received: ReceivedMail[];
  /** Answers a recipient with this code ("550") instead of taking it. */
  refuse(address: string, code: number): void;
  /** Holds every mail that comes from now on, after its data, without an answer. `stalled` counts them. */
  stall(): void;
  stalled(): number;
  /** From now on mail is taken; held ones get no answer any more. */
  flow(): void;
  stop(): Promise<void>;
}

/** A port nobody listens on now; a server can be started there later. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

export async function startSmtp(port = 0): Promise<TestSmtp> {
  const received: ReceivedMail[] = [];
  const refused = new Map<string, number>();
  let stalling = false;
  let stalled = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      const code = refused.get(address);
      if (code === undefined) return done();
      done(Object.assign(new Error("Mailbox unavailable"), { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (stalling) {
          stalled++;
          return;
        }
        received.push(read(Buffer.concat(chunks).toString("utf8"), session.envelope.rcptTo));
        done();
      });
    },
  });
  // A client that is killed resets its connection, which is what some tests are about.
  server.on("error", () => {});
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const address = server.server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${actual}`,
    received,
    refuse: (to, code) => refused.set(to, code),
    stall: () => {
      stalling = true;
    },
    stalled: () => stalled,
    flow: () => {
      stalling = false;
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

function read(raw: string, rcptTo: { address: string }[]): ReceivedMail {
  const whole = part(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(whole.headers["content-type"] ?? "")?.[1];
  const parts = boundary
    ? whole.body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((piece) => part(piece.replace(/^\r\n/, "")))
    : [whole];
  const body = (type: string) => {
    const found = parts.find(({ headers }) => headers["content-type"]?.startsWith(type));
    return found ? decode(found.body, found.headers["content-transfer-encoding"] ?? "") : "";
  };
  return {
    to: rcptTo.map((to) => to.address),
    headers: whole.headers,
    subject: decodeWords(whole.headers.subject ?? ""),
    text: body("text/plain"),
    html: body("text/html"),
  };
}

function part(raw: string): { headers: Record<string, string>; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, " ");
  const headers = head.split("\r\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: Object.fromEntries(headers), body: raw.slice(end + 4) };
}

function decode(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  return encoding === "quoted-printable" ? quotedPrintable(body.replace(/=\r\n/g, "")) : body;
}

function quotedPrintable(text: string): string {
  const latin = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(latin, "latin1").toString("utf8");
}

function decodeWords(header: string): string {
  return header
    .replace(/\?= =\?/g, "?==?")
    .replace(/=\?utf-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(text, "base64").toString("utf8")
        : quotedPrintable(text.replace(/_/g, " ")),
    );
}
