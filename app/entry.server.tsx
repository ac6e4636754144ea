// Renders a page as one whole string: no part of a page is streamed later, so none of it needs a script.
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { env } from "./env.server.ts";
import { textsFor } from "./i18n/texts.ts";
import { PageContext } from "./page-context.ts";

/** Remix times its data stream, which we never send; the timer shall not hold a page's data for five seconds. */
export const streamTimeout = 50;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId, locale, path }: AppLoadContext,
): Response {
  // The same data once more, encoded for a browser that would hydrate. Ours does not.
  void remixContext.serverHandoffStream?.cancel();
  delete remixContext.serverHandoffStream;
  const script = remixContext.manifest.entry.module;
  const contact = env().CONTACT_EMAIL ?? null;
  const html = renderToString(
    <PageContext.Provider value={{ nonce, requestId, locale, path, script, contact }}>
      <RemixServer context={remixContext} url={request.url} />
    </PageContext.Provider>,
  );
  // A form that came back with mistakes says so first of all, also to those who hear the page. `meta` cannot know.
  const mistaken = (status === 400 || status === 422) && !remixContext.staticHandlerContext.errors;
  const markup = mistaken ? html.replace("<title>", `<title>${textsFor(locale).common.errorPrefix} `) : html;
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Pages differ by reader and language; a route that knows better says so itself.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.log.error({ err: error }, "a page failed");
};
