// The log of the process: one JSON line per event, without secrets.
import { randomUUID } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import { type Logger, pino } from "pino";
import { env } from "#app/platform/env.server.ts";
import { errorForLog } from "./error-for-log.ts";
import { maskUrl } from "./mask-url.ts";

let made: Logger | undefined;

/** Passwords and keys that a person logs by mistake are cut out by name. */
const SECRETS = ["password", "token", "secret", "cookie", "authorization", "sessionId"];

/** `name`: which part of the process is speaking, where it is not the pages. */
export function newLog(name?: string): Logger {
  return pino({
    level: env().LOG_LEVEL,
    base: { pid: process.pid, ...(name === undefined ? {} : { name }) },
    serializers: { err: errorForLog },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "***" },
  });
}

export function log(): Logger {
  made ??= newLog();
  return made;
}

/** Gives each request an id and a logger, and writes one line when it is answered. */
export function requestLog(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    // Ids come from us, never from the request: a stranger's text has no place in our log.
    const requestId = randomUUID();
    const url = maskUrl(request.originalUrl);
    const method = request.method;
    response.locals.requestId = requestId;
    // Few requests have anything to say but the one line below.
    let own: Logger | undefined;
    Object.defineProperty(response.locals, "log", {
      get: () => {
        own ??= logger.child({ requestId, method, url });
        return own;
      },
    });
    response.setHeader("X-Request-Id", requestId);
    response.on("close", () => {
      const line = {
        requestId,
        method,
        url,
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (response.statusCode >= 500) logger.error(line, "answered");
      // Load balancers ask every second or so.
      else if (url === "/healthz" || url === "/readyz" || url.startsWith("/assets/"))
        logger.debug(line, "answered");
      else logger.info(line, "answered");
    });
    next();
  };
}
