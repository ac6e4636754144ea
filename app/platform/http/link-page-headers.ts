// Remix sends only what a route's `headers` gives: pages behind a link are kept by nobody, and the address is disclosed to nobody.
import type { HeadersFunction } from "@remix-run/node";

export const LINK_PAGE_HEADERS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
} as const;

export const linkPageHeaders: HeadersFunction = ({ loaderHeaders, errorHeaders }) => {
  const wait = loaderHeaders.get("Retry-After") ?? errorHeaders?.get("Retry-After");
  return { ...LINK_PAGE_HEADERS, ...(wait ? { "Retry-After": wait } : {}) };
};
