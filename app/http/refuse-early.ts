// Turns away what no route shall see: bodies too large to take in, and forms sent from somebody else's page.
import type { NextFunction, Request, Response } from "express";
import type { Refusal } from "#app/page-context.ts";
import { bodyLimit } from "./limits.ts";
import { isSameOrigin } from "./same-origin.ts";

/** Bytes of a refused body that are read and thrown away, so that the browser gets to read the answer. */
const DRAIN_LIMIT = 256 * 1024 * 1024;

/** The refusal, or undefined. `publicOrigin` is how readers reach us. */
function refusalOf(request: Request, publicOrigin: string): Refusal | undefined {
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
  if (!(length <= bodyLimit(request.get("content-type")))) return { status: 413, code: "too-large" };
  return undefined;
}

/**
 * Hands a refused request on to Remix as a reading of the page /refused, which says what to do in the reader's
 * language. Its body is never kept.
 */
export function refuseEarly(publicOrigin: string) {
  return (request: Request, response: Response, next: NextFunction) => {
    const refusal = refusalOf(request, publicOrigin);
    if (!refusal) return next();
    response.locals.refusal = refusal;
    // The connection stays open: closed while the browser still sends, it would show a broken line, not our page.
    let drained = 0;
    request.on("data", (chunk: Buffer) => {
      drained += chunk.length;
      if (drained > DRAIN_LIMIT) request.destroy();
    });
    request.method = "GET";
    request.url = "/refused";
    request.originalUrl = "/refused";
    next();
  };
}
