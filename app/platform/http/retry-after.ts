// Remix sends only cookies of an action's answer by itself; a route whose form has a limit exports this as `headers`.
import type { HeadersFunction } from "@remix-run/node";

export const retryAfter: HeadersFunction = ({ actionHeaders, errorHeaders }) => {
  const seconds = actionHeaders.get("Retry-After") ?? errorHeaders?.get("Retry-After");
  return seconds ? { "Retry-After": seconds } : {};
};
