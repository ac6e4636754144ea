// Renders a page as one whole string: no part of a page is streamed later, so none of it needs a script.
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { isDatabaseDown } from "#db/database-down.ts";
import { installKinds } from "./cases/kinds.ts";
import { env } from "./platform/env.server.ts";
import { PageContext } from "./platform/pages/page-context.ts";
import { uiTexts } from "./ui/texts/index.ts";

// The bundle is a module graph of its own, beside that of the process that serves it.
installKinds();

/** As if a loader had thrown a Response. */
const DATABASE_DOWN = {
  status: 503,
  statusText: "Service Unavailable",
  internal: false,
  data: "database-down",
};

/** Remix times its data stream, which we never send; the timer shall not hold a page's data for five seconds. */
export const streamTimeout = 50;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId, locale, path, databaseDown, page }: AppLoadContext,
): Response {
  const { staticHandlerContext: shown } = remixContext;
  if (shown.errors && status === 500 && databaseDown) {
    // Not our fault and soon over, which is another page than that of a mistake of ours.
    status = 503;
    headers.set("Retry-After", "30");
    for (const route of Object.keys(shown.errors)) shown.errors[route] = DATABASE_DOWN;
  }
  // Remix asks only the page that was sent to for an action's headers, and only where it exports a function for it.
  for (const sent of Object.values(shown.actionHeaders)) {
    const wait = sent.get("Retry-After");
    if (wait) headers.set("Retry-After", wait);
  }
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
  const mistaken = (status === 400 || status === 422) && !shown.errors;
  const markup = mistaken ? html.replace("<title>", `<title>${uiTexts[locale].errorPrefix} `) : html;
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Pages differ by reader and language; a route that knows better says so itself.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  const text = `<!DOCTYPE html>${markup}`;
  if (page) page.html = text;
  return new Response(page ? null : text, { status, headers });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (isDatabaseDown(error)) context.databaseDown = true;
  context.log.error({ err: error }, context.databaseDown ? "no page without the database" : "a page failed");
};
