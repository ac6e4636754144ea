// Every address that takes a form, found in the routes themselves: a new one is tested from its first day.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes.js";

type FoundRoute = { path?: string; file: string };

/** Paths with something in the place of each parameter. */
export function actionPaths(): string[] {
  const app = join(process.cwd(), "app");
  return (Object.values(flatRoutes(app)) as FoundRoute[])
    .filter(({ file }) =>
      /^export (async )?(function|const) action\b/m.test(readFileSync(join(app, file), "utf8")),
    )
    .map(({ path = "" }) => `/${path.replace(/:\w+\??/g, "x").replace("*", "no-such-page")}`)
    .sort();
}
