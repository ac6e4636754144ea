// A Remix build by hand with three routes and the flags of ours: a page of fixed text, a list by the desk's own query,
// and a form that gives a command by the same transaction. Nobody signs in, nothing is translated or laid out.
import { type ActionFunctionArgs, type EntryContext, redirect, type ServerBuild } from "@remix-run/node";
import { Outlet, RemixServer, useLoaderData } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { deskQueues } from "#app/cases/queues/queue-definitions.ts";
import { loadQueue } from "#app/cases/queues/queue-page.server.ts";
import { commandOf, type Writer } from "./places.ts";

type Reader = Parameters<typeof deskQueues>[0] & Parameters<typeof loadQueue>[0];
type RouteModule = ServerBuild["routes"][string]["module"];

/**
 * @param reader whose desk the list is
 * @param writers who gives the commands
 */
export function minimalBuild({ reader, writers }: { reader: Reader; writers: Writer[] }): ServerBuild {
  const loader = () => loadQueue(reader, deskQueues(reader) ?? {}, new URL("http://bench/desk"));
  const action = async ({ request, params }: ActionFunctionArgs) => {
    const form = await request.formData();
    const command = commandOf(Object.fromEntries(form) as Record<string, string>);
    const by = writers.find(({ command: type }) => type === command.type)?.by;
    const given = { caseId: params.id ?? "", command, commandId: newCommandId() };
    const result = await execute({ ...given, by: by as Writer["by"] });
    if (!result.ok) throw new Response(JSON.stringify(result.refusal), { status: 422 });
    return redirect(`/requests/${params.id}`, 303);
  };
  return buildOf({
    root: { default: Root } as RouteModule,
    front: { default: Front } as RouteModule,
    desk: { default: List, loader } as RouteModule,
    request: { default: Front, action } as RouteModule,
  });
}

const PATHS: Record<string, object> = {
  root: { path: "" },
  front: { parentId: "root", index: true },
  desk: { parentId: "root", path: "desk" },
  request: { parentId: "root", path: "requests/:id" },
};

function buildOf(modules: Record<string, RouteModule>): ServerBuild {
  const routes: ServerBuild["routes"] = {};
  const assets: ServerBuild["assets"]["routes"] = {};
  for (const [id, module] of Object.entries(modules)) {
    routes[id] = { id, ...PATHS[id], module };
    assets[id] = {
      id,
      ...PATHS[id],
      module: "",
      hasAction: "action" in module,
      hasLoader: "loader" in module,
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: false,
    };
  }
  return {
    mode: "production",
    entry: { module: { default: handleRequest, streamTimeout: 50 } },
    routes,
    assets: { entry: { imports: [], module: "/entry.js" }, routes: assets, url: "", version: "bench" },
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
}

function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  void context.serverHandoffStream?.cancel();
  delete context.serverHandoffStream;
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

function Root() {
  return (
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <title>Minimal</title>
      </head>
      <body>
        <Outlet />
      </body>
    </html>
  );
}

function Front() {
  return (
    <main>
      <h1>Hva vil du oppnå?</h1>
      <form action="/begin" method="post">
        <label htmlFor="goal">Mål</label>
        <input id="goal" name="goal" />
        <button type="submit">Finn veien</button>
      </form>
      <p>
        <a href="/data">Søk i katalogen</a>
      </p>
    </main>
  );
}

function List() {
  const { rows } = useLoaderData<{ rows: { id: string; reference: string; state: string }[] }>();
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <a href={`/requests/${row.id}`}>{row.reference}</a>
            </td>
            <td>{row.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
