// The site without a server and without a build: a real Request through the handler of its route, as the server chooses it,
// a real Response out. The database is the test file's; the HTTP server's part (headers, limits) is tested apart.
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import * as entry from "#app/entry.server.tsx";
import { negotiateLocale } from "#app/i18n/locale.ts";
import { perRoute } from "#app/platform/http/route-builds.ts";
import { THIS_MACHINE } from "#app/platform/http/this-machine.ts";
import * as root from "#app/root.tsx";
import { ROUTE_TABLE } from "./routes.ts";

type RouteModule = ServerBuild["routes"][string]["module"];
const modules = import.meta.glob<RouteModule>("/app/**/routes/*.{ts,tsx}");

const origin = "http://localhost:3000";
let handlerFor: ((pathname: string) => ReturnType<typeof createRequestHandler>) | undefined;

/** Of a file that the table names. */
function load(file: string): () => Promise<RouteModule> {
  const found = modules[`/app/${file}`];
  if (!found) throw new Error(`app/routes.ts names ${file}, which is not there.`);
  return found;
}

async function buildSite() {
  const routes: ServerBuild["routes"] = {};
  const assets: ServerBuild["assets"]["routes"] = {};
  const found = [
    { id: "root", path: "", load: async () => root as unknown as RouteModule },
    ...ROUTE_TABLE.map(({ id, path, index, file }) => ({
      ...{ id, parentId: "root", load: load(file), ...(path === "/" ? {} : { path: path.slice(1) }) },
      ...(index ? { index } : {}),
    })),
  ];
  for (const { load, ...place } of found) {
    const { id } = place;
    const module = await load();
    routes[id] = { ...place, module };
    assets[id] = {
      ...place,
      module: "",
      hasAction: "action" in module,
      hasLoader: "loader" in module,
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: "ErrorBoundary" in module,
    };
  }
  const build: ServerBuild = {
    mode: "production",
    entry: { module: entry },
    routes,
    assets: { entry: { imports: [], module: "/assets/entry.js" }, routes: assets, url: "", version: "test" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: true,
      v3_singleFetch: true,
    },
    isSpaMode: false,
  };
  return perRoute(build, (one) => createRequestHandler(one, "production"));
}

export interface Visit {
  /** What a Set-Cookie header gave, or a Cookie header; several are joined. */
  cookie?: string | readonly string[] | undefined;
  /** Sends a form by POST; FormData as one with files. */
  form?: Record<string, string> | URLSearchParams | FormData;
  /** The language that the browser asks for. */
  language?: string;
  /** The network address that limits count by. */
  address?: string;
  /** The browser is on another machine than the server, or something stands between the two. */
  elsewhere?: boolean;
}

/** One page as a browser would ask for it. Redirects are not followed. */
export async function visit(path: string, options: Visit = {}): Promise<Response> {
  handlerFor ??= await buildSite();
  const { cookie = [], form, language = "nb", address = "192.0.2.250", elsewhere = false } = options;
  const headers = new Headers({ "Accept-Language": language, ...(elsewhere ? {} : THIS_MACHINE) });
  const cookies = (typeof cookie === "string" ? [cookie] : cookie).map((text) => text.split(";")[0]);
  if (cookies.length > 0) headers.set("Cookie", cookies.join("; "));
  const request = new Request(`${origin}${path}`, {
    headers,
    ...(form ? { method: "POST", body: form instanceof FormData ? form : new URLSearchParams(form) } : {}),
  });
  return handlerFor(new URL(request.url).pathname)(request, {
    nonce: "test",
    requestId: "test",
    address,
    path,
    locale: negotiateLocale({ cookie: headers.get("Cookie"), acceptLanguage: language }),
    log: pino({ level: "silent" }),
  });
}
