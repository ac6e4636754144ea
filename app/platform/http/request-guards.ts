// Turns away what no route shall see: bodies too large to take in, forms sent from another person's page, and what no
// browser asks a site of pages for.
import type { NextFunction, Request, Response } from "express";
import type { Refusal } from "#app/platform/pages/page-context.ts";
import { bodyLimit } from "./limits.ts";
import { isSameOrigin } from "./same-origin.ts";

/** Bytes of a refused body that are read and thrown away; above it the connection is cut. */
const DRAIN_LIMIT = 256 * 1024 * 1024;
/** How long the answer waits for the body to end. */
const DRAIN_MS = 3_000;

/**
 * Reads a body and throws it away, so that the sender gets to read the answer: a browser that is cut off while it
 * sends shows a broken line. Some clients listen only when they have sent all, so we wait a little for the end; a
 * slow sender is answered meanwhile.
 */
function drain(request: Request): Promise<void> {
  return new Promise((resolve) => {
    let drained = 0;
    const timer = setTimeout(resolve, DRAIN_MS);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    request.on("data", (chunk: Buffer) => {
      drained += chunk.length;
      if (drained > DRAIN_LIMIT) request.destroy();
    });
    request.once("end", end).once("close", end);
  });
}

const METHODS = new Set(["GET", "HEAD", "POST"]);
const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Remix answers its own script here. We send none, and what these doors give is neither a page nor said to be private. */
function isSideDoor({ path, originalUrl }: Request): boolean {
  if (path.endsWith(".data") || path === "/__manifest") return true;
  return new URLSearchParams(originalUrl.split("?")[1]).has("_data");
}

/** The refusal, or undefined. `publicOrigin` is how readers reach us. */
function refusalOf(request: Request, publicOrigin: string): Refusal | undefined {
  const forPrograms = request.path.startsWith("/api/");
  if (!METHODS.has(request.method) && !forPrograms) return { status: 405, code: "method" };
  if (isSideDoor(request)) return { status: 404, code: "not-found" };
  const origins = [publicOrigin, `${request.protocol}://${request.get("host") ?? ""}`];
  const sender = {
    method: request.method,
    path: request.path,
    origin: request.get("origin"),
    secFetchSite: request.get("sec-fetch-site"),
    authorization: request.get("authorization"),
    cookie: request.get("cookie"),
  };
  if (!isSameOrigin(sender, origins)) return { status: 403, code: "cross-site" };
  // Node holds a body to its Content-Length; a body without one could grow while it is being read.
  if (request.get("transfer-encoding") !== undefined) return { status: 411, code: "length-required" };
  const length = Number(request.get("content-length") ?? 0);
  const type = request.get("content-type");
  if (!(length <= bodyLimit(type, request.path))) return { status: 413, code: "too-large" };
  if (length > 0 && !forPrograms && !FORM_TYPE.test(type ?? "")) return { status: 415, code: "no-form" };
  return undefined;
}

/**
 * Hands a refused request on to Remix as a reading of the page /refused, which says what to do in the reader's
 * language. Its body is never kept.
 */
export function requestGuards(publicOrigin: string) {
  return async (request: Request, response: Response, next: NextFunction) => {
    const refusal = refusalOf(request, publicOrigin);
    if (!refusal) {
      // Remix would check it again, more coarsely: it stops at the hidden origin of the pages of consent, and at the
      // host name that a proxy gives.
      delete request.headers.origin;
      return next();
    }
    if (refusal.status === 405) response.setHeader("Allow", [...METHODS].join(", "));
    await drain(request);
    response.locals.refusal = refusal;
    request.method = "GET";
    request.url = "/refused";
    request.originalUrl = "/refused";
    next();
  };
}

/**
 * A route may answer without reading what was sent. Left on the connection, the rest would hold up the browser's next
 * request until the connection times out.
 */
export function discardUnread(request: Request, response: Response, next: NextFunction): void {
  response.once("finish", () => {
    if (request.readableEnded) return;
    request.removeAllListeners("data");
    request.resume();
  });
  next();
}
