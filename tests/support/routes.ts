// The product's table of addresses, flat, for tests that hold something about every one of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import table from "#app/routes.ts";

export interface TableRow {
  /** As in the address bar, parameters by name: `/requests/:id`. */
  path: string;
  index: boolean;
  /** Below `app/`. */
  file: string;
  id: string;
}

const entries = table as RouteConfigEntry[];

export const ROUTE_TABLE: readonly TableRow[] = entries.map(
  ({ path = "", index = false, file, id, children }) => {
    if (children) throw new Error(`${file}: routes within routes are not known here.`);
    return { path: `/${path}`, index, file, id: id ?? file.replace(/\.tsx?$/, "") };
  },
);

/** Addresses that take a form, with something in the place of each parameter: a new one is tested from its first day. */
export const actionPaths = (): string[] =>
  ROUTE_TABLE.filter(({ file }) => /^export (async )?(function|const) action\b/m.test(sourceOf(file)))
    .map(({ path }) => path.replace(/:\w+\??/g, "x").replace("*", "no-such-page"))
    .sort();

export const sourceOf = (file: string): string => readFileSync(join(process.cwd(), "app", file), "utf8");
