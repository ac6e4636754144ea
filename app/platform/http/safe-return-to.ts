// Where to go after signing in comes from the address bar, so an attacker can write it: only paths of this site are accepted.

const somewhere = "https://dataveien.invalid";

/** The path if it leads to a page of ours, else `fallback`. Never an address of another site. */
export function safeReturnTo(next: string | null | undefined, fallback = "/"): string {
  // Browsers read a backslash as a slash and drop control characters, so that "/\evil.no" leads away.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
  if (!next?.startsWith("/") || /[\\\u0000-\u0020\u007f]/.test(next)) return fallback;
  if (!URL.canParse(next, somewhere)) return fallback;
  const url = new URL(next, somewhere);
  if (url.origin !== somewhere || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search;
}

/** The address of the sign-in page that brings the reader back to where the request was going. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const next = safeReturnTo(pathname.replace(/\.data$/, "") + (request.method === "GET" ? search : ""));
  return withReturnTo("/sign-in", next);
}

/** A page on the way to another one. @param next as `safeReturnTo` gives it */
export const withReturnTo = (path: "/sign-in" | "/register" | "/demo", next: string): string =>
  next === "/" ? path : `${path}?next=${encodeURIComponent(next)}`;
