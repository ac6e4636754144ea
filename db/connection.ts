// One description of "which database", whether it came as a URL or from the embedded server, so that the two
// drivers of the product (postgres.js here, pg inside graphile-worker) get the same settings.

export type DatabaseParts = {
  /** A host name, or the absolute directory of a unix socket. */
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
};

/** A postgres:// URL (libpq forms of a socket directory included), or its parts. */
export type DatabaseConnection = string | DatabaseParts;

/** Throws TypeError. libpq allows an empty host (`postgres://kari@/db?host=/run/postgresql`), the standard does not. */
export function parseDatabaseUrl(text: string): URL {
  return new URL(text.replace(/^(\w+:\/\/[^/?]*@)(?=\/)/, "$1localhost"));
}

/**
 * The URL with another database in it, or the same parts with another name.
 * Everything else (host, password, TLS settings) stays.
 */
export function withDatabaseName(connection: DatabaseConnection, database: string): DatabaseConnection {
  if (typeof connection !== "string") return { ...connection, database };
  const url = parseDatabaseUrl(connection);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** A URL that node-postgres understands. A socket directory goes into `?host=`. */
export function connectionUrl(connection: DatabaseConnection): string {
  const { url, parts } = postgresArguments(connection);
  if (!parts) return url ?? "";
  const { host, port, user, database, password } = parts;
  const secret = password === undefined ? "" : `:${encodeURIComponent(password)}`;
  const credentials = `${encodeURIComponent(user)}${secret}`;
  const name = encodeURIComponent(database);
  if (host.startsWith("/")) {
    return `postgres://${credentials}@localhost/${name}?host=${encodeURIComponent(host)}&port=${port}`;
  }
  return `postgres://${credentials}@${host}:${port}/${name}`;
}

/**
 * What postgres.js is to be given. It cannot read a socket directory out of a URL (it would send `host` to
 * the server as a setting), so such URLs are taken apart here.
 */
export function postgresArguments(connection: DatabaseConnection): { url?: string; parts?: DatabaseParts } {
  if (typeof connection !== "string") return { parts: connection };
  const url = parseDatabaseUrl(connection);
  const directory = url.searchParams.get("host") ?? decodeURIComponent(url.hostname);
  if (!directory.startsWith("/")) return { url: connection };
  const password = decodeURIComponent(url.password);
  return {
    parts: {
      host: directory,
      port: Number(url.searchParams.get("port") ?? (url.port || 5432)),
      user: decodeURIComponent(url.username) || "postgres",
      database: decodeURIComponent(url.pathname.slice(1)) || "postgres",
      ...(password === "" ? {} : { password }),
    },
  };
}

/** For messages and logs: where the database is, never with the password. */
export function describeConnection(connection: DatabaseConnection): string {
  const { url, parts } = postgresArguments(connection);
  if (parts) return `${parts.database} at ${parts.host}:${parts.port}`;
  const { hostname, port, pathname } = parseDatabaseUrl(url ?? "");
  return `${pathname.slice(1) || "(default)"} at ${hostname}:${port || 5432}`;
}
