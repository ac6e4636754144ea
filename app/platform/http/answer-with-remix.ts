// Remix behind Express, as @remix-run/express does it, but for one thing: the text of a page goes to the browser in one piece,
// instead of through the stream of a Response, a reader and a flush for each part.
import { createRemixRequest, sendRemixResponse } from "@remix-run/express/dist/server.js";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { NextFunction, Request, Response } from "express";

type LoadContextOf = (request: Request, response: Response) => AppLoadContext;

/** A handler for the routes of this build, in production. */
export function answerWithRemix(build: ServerBuild, loadContextOf: LoadContextOf) {
  const answer = createRequestHandler(build, "production");
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      const page: NonNullable<AppLoadContext["page"]> = {};
      const asked = createRemixRequest(request, response);
      const given = await answer(asked, Object.assign(loadContextOf(request, response), { page }));
      if (page.html === undefined || given.body !== null) return await sendRemixResponse(response, given);
      response.statusMessage = given.statusText;
      response.status(given.status);
      for (const [name, value] of given.headers) response.append(name, value);
      if (request.method === "HEAD") return void response.end();
      // Head and body then leave in one write. Compression takes the length away again.
      response.setHeader("Content-Length", Buffer.byteLength(page.html));
      response.end(page.html);
    } catch (error) {
      next(error);
    }
  };
}
