// Is a request that changes something sent by a page of ours? Browsers say where a request comes from, so forms need
// no token: a form on another person's page carries their origin, and cannot hide it.

export interface Sender {
  method: string;
  path: string;
  origin: string | undefined;
  secFetchSite: string | undefined;
  authorization: string | undefined;
  cookie: string | undefined;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** True where the request may go on. `origins` are the addresses that this server is reached by. */
export function isSameOrigin(sender: Sender, origins: readonly string[]): boolean {
  if (READING.has(sender.method)) return true;
  // Mail programs send this form for their reader, from wherever they are. The address is the key, no session is borrowed.
  if (sender.path.startsWith("/unsubscribe/")) return true;
  const { origin, secFetchSite } = sender;
  if (origin !== undefined && origin !== "null") {
    return origins.includes(origin) && (secFetchSite ?? "same-origin") === "same-origin";
  }
  if (secFetchSite !== undefined) return secFetchSite === "same-origin";
  // Pages behind a link of a mail send no referrer, so older browsers hide the origin of their forms. The address itself is the key:
  // nobody else's page knows it, and no session is borrowed.
  if (/^\/(consent|review)\//.test(sender.path)) return true;
  // Neither header: no browser of these years. A program with a key of its own, and no cookie, borrows nobody's session.
  return sender.path.startsWith("/api/") && sender.authorization !== undefined && sender.cookie === undefined;
}
