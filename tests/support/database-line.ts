// The line between a test and its database, to be cut, stalled and restored: connections really close, or really hang.
import { createServer, connect as dial, type Socket } from "node:net";
import { type DatabaseParts, parseDatabaseUrl, postgresArguments } from "#db/connection.ts";
import type { TestDatabase } from "./database.ts";

export interface DatabaseLine {
  /** The database through this line. */
  connection: DatabaseParts;
  /** Closes every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Nothing passes any more, and no error is reported: a network that swallows. */
  stall(): void;
  mend(): Promise<void>;
  stop(): Promise<void>;
}

export async function openLine({ connection }: Pick<TestDatabase, "connection">): Promise<DatabaseLine> {
  const to = partsOf(connection);
  const sockets = new Set<Socket>();
  let stalled = false;
  const server = createServer((near) => {
    const far = to.host.startsWith("/")
      ? dial(`${to.host}/.s.PGSQL.${to.port}`)
      : dial({ host: to.host, port: to.port });
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (chunk) => void (stalled || into.write(chunk)));
      from.on("error", () => {});
      from.on("close", () => {
        sockets.delete(from);
        into.destroy();
      });
    }
  });
  const listen = (port: number) =>
    new Promise<number>((done, fail) => {
      server.once("error", fail).listen(port, "127.0.0.1", () => {
        const address = server.address();
        done(typeof address === "object" && address ? address.port : port);
      });
    });
  const port = await listen(0);
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      hangUp();
    });
  return {
    connection: { ...to, host: "127.0.0.1", port },
    cut: close,
    stall: () => {
      stalled = true;
    },
    mend: async () => {
      // What hung before stays dead.
      if (stalled) hangUp();
      stalled = false;
      if (!server.listening) await listen(port);
    },
    stop: close,
  };
}

function partsOf(connection: TestDatabase["connection"]): DatabaseParts {
  const { url, parts } = postgresArguments(connection);
  if (parts) return parts;
  const { hostname, port, username, password, pathname } = parseDatabaseUrl(url ?? "");
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  };
}
