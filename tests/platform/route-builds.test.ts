// The table that chooses a route must choose as Remix does, whatever is written in the address bar.

import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { perRoute, routeBuilds } from "#app/platform/http/route-builds.ts";
import { ROUTE_TABLE } from "#tests/support/routes.ts";

function buildOf(table: { id: string; path: string; index?: boolean; parentId?: string }[]): ServerBuild {
  const routes: Record<string, object> = { root: { id: "root", path: "", module: {} } };
  for (const { id, path, index, parentId = "root" } of table)
    routes[id] = { id, parentId, module: {}, ...(path ? { path } : {}), ...(index ? { index } : {}) };
  return { routes, assets: { routes }, future: {}, entry: {} } as unknown as ServerBuild;
}

const table = ROUTE_TABLE.map(({ id, path, index }) => ({ id, path: path.slice(1), index }));
const build = buildOf(table);
const buildFor = routeBuilds(build);
const tree = [
  {
    id: "root",
    path: "",
    children: table.map(({ path, ...route }) => (path ? { ...route, path } : route)) as never[],
  },
];

/** The route below the root, by the table and by Remix's own router. */
const chosen = (path: string) => Object.keys(buildFor(path).routes).filter((id) => id !== "root");
const byRemix = (path: string) => matchRoutes(tree, path)?.at(-1)?.route.id;

const segment = fc.oneof(
  fc.constantFrom(...new Set(table.flatMap(({ path }) => path.split("/")))),
  fc.constantFrom("", ".", "%2F", "%", "%C3%B8", "DESK", "a.ics", "3.json", "x.pdf", "*", "demand.atom"),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/[/?#]/g, "-")),
);
const address = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`);
/** An address of the table with something in the place of each parameter, and perhaps a slash or other letters. */
const known = fc
  .tuple(fc.constantFrom(...table), segment, fc.constantFrom("", "/", "//", "/x"), fc.boolean())
  .map(([{ path }, text, end, loud]) => {
    const filled = `/${path.replace(/:\w+|\*/g, () => text || "x")}${end}`;
    return loud ? filled.toUpperCase() : filled;
  });

test("every address is answered by the route that Remix would choose, alone with the root", () => {
  // Remix warns of each that cannot be decoded.
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  fc.assert(
    fc.property(fc.oneof(address, known), (path) => {
      if (path.endsWith(".data") || path === "/__manifest") return;
      expect(chosen(path)).toEqual([byRemix(path)]);
    }),
    { numRuns: 3_000 },
  );
  warn.mockRestore();
});

test("one build is made for a route, and with it the handler", () => {
  expect(buildFor("/requests/1")).toBe(buildFor("/requests/2/"));
  expect(buildFor("/requests/1").assets.routes).toEqual(expect.objectContaining({ root: expect.anything() }));
  expect(Object.keys(buildFor("/requests/1").assets.routes)).toHaveLength(2);
  let made = 0;
  const handlerFor = perRoute(build, () => ++made);
  for (const path of ["/desk", "/DESK", "/cases", "/desk/"]) handlerFor(path);
  expect(made).toBe(2);
});

test("Remix's own doors, and a table it does not know how to read, get the whole build", () => {
  expect(buildFor("/__manifest")).toBe(build);
  expect(buildFor("/desk.data")).toBe(build);
  const odd = [
    buildOf([{ id: "a", path: "a/:b?" }]),
    buildOf([
      { id: "a", path: "a" },
      { id: "b", path: "b", parentId: "a" },
    ]),
    buildOf([{ id: "a", path: "a" }]),
  ];
  for (const one of odd) expect(routeBuilds(one)("/nowhere")).toBe(one);
  for (const one of odd.slice(0, 2)) expect(routeBuilds(one)("/a")).toBe(one);
});
