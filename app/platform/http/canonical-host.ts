// What a sender writes about where they send to is not believed: pages know one address of the site, the public one.
import type { NextFunction, Request, Response } from "express";

/** HTTP allows the whole address as the target of a request (RFC 9112, 3.2.2); only its path says anything here. */
export function pathOnly(request: Request, _response: Response, next: NextFunction): void {
  if (/^https?:\/\//i.test(request.url) && URL.canParse(request.url)) {
    const { pathname, search } = new URL(request.url);
    request.url = pathname + search;
    request.originalUrl = request.url;
  }
  next();
}

/** After the check of origin, which needs what was sent. Remix makes its address of these, and fails where they are no host. */
export function publicHost(host: string) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    next();
  };
}
