// The HTTP server around Remix: what holds for every request whatever its route. Starts nothing else.
import { readdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from "express";
import type { ViteDevServer } from "vite";
import { negotiateLocale } from "./i18n/locale.ts";
import { env } from "./platform/env.server.ts";
import { answerWithRemix } from "./platform/http/answer-with-remix.ts";
import { pathOnly, publicHost } from "./platform/http/canonical-host.ts";
import { clientNetwork } from "./platform/http/client-network.ts";
import { watchDatabase } from "./platform/http/database-watch.server.ts";
import { log, requestLog } from "./platform/http/log.server.ts";
import { discardUnread, requestGuards } from "./platform/http/request-guards.ts";
import { perRoute } from "./platform/http/route-builds.ts";
import { routesDecide } from "./platform/http/route-headers.ts";
import { securityHeaders } from "./platform/http/security-headers.ts";
import { vouchForThisMachine } from "./platform/http/this-machine.ts";
import { answerBrokenRequest, MAX_HEADER_BYTES } from "./site/too-long-address.ts";

export interface AppOptions {
  /** Vite's development server instead of the build. Default: false. */
  dev?: boolean;
  /** Where `npm run build` left its result. Default: build, in the working directory. */
  buildDir?: string;
  /** Resolves when the database answers, rejects when it does not; asked by /readyz and every two seconds. */
  ready?: () => Promise<unknown>;
}

export interface RunningServer {
  server: Server;
  port: number;
  /** Takes no new requests, lets those in flight complete, then resolves. */
  stop(graceMs?: number): Promise<void>;
}

type Internals = { app: Express; stopping: { now: boolean }; close(): Promise<void> };

/** The express application, listening to nothing yet. `stopping.now = true` makes /readyz and connections end. */
export async function createApp(options: AppOptions = {}): Promise<Internals> {
  const { dev = false, buildDir = join(process.cwd(), "build"), ready = async () => {} } = options;
  const vite = dev ? await startVite() : undefined;
  const publicUrl = new URL(env().PUBLIC_URL);
  const stopping = { now: false };
  const database = watchDatabase(ready, log());
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env().TRUST_PROXY);
  app.use(vouchForThisMachine, pathOnly, requestLog(log()));
  app.use((_request, response, next) => {
    // Keeps a browser from sending its next request down a connection that is about to close.
    if (stopping.now) response.setHeader("Connection", "close");
    next();
  });
  app.use(securityHeaders({ https: publicUrl.protocol === "https:", dev }));

  app.get("/healthz", (_request, response) => void response.type("text").send("ok\n"));
  app.get("/readyz", (_request, response) => {
    const answer = (status: number, text: string) =>
      void response.status(status).type("text").send(`${text}\n`);
    if (stopping.now) return answer(503, "stopping");
    ready().then(
      () => answer(200, "ready"),
      (error: unknown) => {
        response.locals.log.warn({ err: error }, "not ready");
        answer(503, "not ready");
      },
    );
  });

  app.use(compression());
  if (vite) app.use(vite.middlewares);
  else {
    // Names of built files hold a hash of what is in them.
    const assets = express.static(join(buildDir, "client", "assets"), {
      immutable: true,
      maxAge: "1y",
      index: false,
    });
    app.use(
      "/assets",
      assets,
      (_request, response) => void response.status(404).type("text").send("Not Found\n"),
    );
    // A build does not change while it is served: no page looks for a file of its name first.
    const files = new Set(await readdir(join(buildDir, "client")));
    const client = express.static(join(buildDir, "client"), { maxAge: "1h", index: false, redirect: false });
    app.use((request, response, next) =>
      files.has(request.path.split("/")[1] ?? "") ? client(request, response, next) : next(),
    );
  }

  app.use((request, response, next) => {
    response.locals.path = request.originalUrl;
    next();
  });
  app.use(discardUnread, requestGuards(publicUrl.origin), publicHost(publicUrl.host), routesDecide);
  const getLoadContext = (request: Request, response: Response): AppLoadContext => ({
    nonce: response.locals.nonce,
    requestId: response.locals.requestId,
    address: clientNetwork(request.ip),
    get log() {
      return response.locals.log;
    },
    path: response.locals.path,
    databaseDown: database.down(),
    locale: negotiateLocale({
      cookie: request.get("cookie") ?? null,
      acceptLanguage: request.get("accept-language") ?? null,
    }),
    ...(response.locals.refusal ? { refusal: response.locals.refusal } : {}),
  });
  if (vite) {
    const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
    app.all("*", createRequestHandler({ build, mode: "development", getLoadContext }));
  } else {
    const build: ServerBuild = await import(pathToFileURL(join(buildDir, "server", "index.js")).href);
    const handlerFor = perRoute(build, (one) => answerWithRemix(one, getLoadContext));
    // As Remix will read it: what is asked for, not what Express makes of it.
    app.all("*", (request, response, next) =>
      handlerFor(new URL(`http://localhost${request.originalUrl}`).pathname)(request, response, next),
    );
  }
  app.use(lastResort);
  const close = async () => {
    database.stop();
    await vite?.close();
  };
  return { app, stopping, close };
}

async function startVite(): Promise<ViteDevServer> {
  const vite = await import("vite");
  return vite.createServer({ server: { middlewareMode: true } });
}

/** Only what Remix itself could not turn into a page comes here, such as an address that cannot be decoded. */
const lastResort: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error?.status === "number" && error.status < 500 ? error.status : 500;
  if (status === 500) response.locals.log?.error({ err: error }, "a request failed");
  const text = status === 500 ? "Noe gikk galt hos oss. Prøv igjen om litt." : "Vi forstod ikke adressen.";
  response.status(status).type("text").send(`${text}\n${response.locals.requestId}\n`);
};

/**
 * Listens on the port (0: any free one) and resolves when it does. Rejects when the port is taken.
 * @param options without a host only this machine reaches it
 */
export async function startServer(
  options: AppOptions & { port: number; host?: string },
): Promise<RunningServer> {
  const { app, stopping, close } = await createApp(options);
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, app);
    listening.once("listening", () => resolve(listening)).once("error", reject);
    listening
      .on("clientError", answerBrokenRequest)
      .listen({ port: options.port, host: options.host ?? "127.0.0.1" });
  });
  // Ten megabytes over a poor line take a while; a body that trickles in for ever does not.
  server.requestTimeout = 120_000;
  server.headersTimeout = 20_000;
  // Longer than proxies keep theirs, so that none sends a request down a connection which is just closing.
  server.keepAliveTimeout = 65_000;
  const stop = async (graceMs = 10_000) => {
    stopping.now = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection whose request was in flight is kept alive by its browser and becomes idle only now.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearInterval(idle);
    clearTimeout(timer);
    await close();
  };
  return { server, port: (server.address() as AddressInfo).port, stop };
}
