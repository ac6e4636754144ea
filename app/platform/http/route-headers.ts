// Remix adds the headers of a route to those that are there already. Of these there must be one, and the route knows best.
import type { NextFunction, Request, Response } from "express";

const ONE_ONLY = new Set(["cache-control", "referrer-policy", "content-security-policy"]);

/** Nothing is kept by anybody unless a route says otherwise: pages differ by reader, and so do answers to programs. */
export function routesDecide(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader("Cache-Control", "private, no-store");
  const append = response.append.bind(response);
  response.append = (name, value) =>
    ONE_ONLY.has(name.toLowerCase()) ? response.set(name, value) : append(name, value);
  next();
}
