// Which route answers an address, and a build that holds this route alone. Remix flattens, ranks and compiles all routes of
// the build it is given again for every request, several times; with a hundred routes that is most of a page's work.
import type { ServerBuild } from "@remix-run/node";

type Route = ServerBuild["routes"][string];

interface Branch {
  route: Route;
  pattern: RegExp;
  score: number;
}

/**
 * The build to answer a path with: of the root and the one route that Remix would choose, the same object each time. The whole
 * build where no route matches, for Remix's own doors (`/__manifest`, `.data`), and where routes lie within routes.
 * @param build is not changed
 */
export function routeBuilds(build: ServerBuild): (pathname: string) => ServerBuild {
  const branches = branchesOf(build);
  const made = new Map<string, ServerBuild>();
  return (pathname) => {
    if (pathname.endsWith(".data") || pathname === "/__manifest") return build;
    const decoded = decodePath(pathname);
    const found = branches.find(({ pattern }) => pattern.test(decoded))?.route;
    if (!found) return build;
    const one = made.get(found.id) ?? only(build, found);
    made.set(found.id, one);
    return one;
  };
}

/** For each build that `routeBuilds` gives what is made of it, once and when it is first asked for. */
export function perRoute<T>(build: ServerBuild, make: (build: ServerBuild) => T): (pathname: string) => T {
  const buildFor = routeBuilds(build);
  const made = new Map<ServerBuild, T>();
  return (pathname) => {
    const one = buildFor(pathname);
    const known = made.get(one) ?? make(one);
    made.set(one, known);
    return known;
  };
}

function only(build: ServerBuild, { id }: Route): ServerBuild {
  const both = <T>(all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name === "root" || name === id));
  const assets = { ...build.assets, routes: both(build.assets.routes) };
  return { ...build, routes: both(build.routes as Record<string, Route>), assets };
}

/** Best first, in the order of matchRoutes in @remix-run/router: by score, and routes of one score as they stand in the table. */
function branchesOf(build: ServerBuild): Branch[] {
  const routes = Object.values(build.routes as Record<string, Route>).filter(({ id }) => id !== "root");
  const flat = (build.basename ?? "/") === "/" && (build.routes.root?.path ?? "") === "";
  if (!flat || !routes.every(isPlain)) return [];
  return routes
    .map((route) => ({ route, pattern: patternOf(route.path ?? ""), score: scoreOf(route) }))
    .sort((a, b) => b.score - a.score);
}

const isPlain = ({ parentId, path, index, caseSensitive }: Route) =>
  parentId === "root" && !path?.includes("?") && !caseSensitive && (path !== undefined || index === true);

/** computeScore of @remix-run/router: segments that say more count for more. */
function scoreOf({ path = "", index }: Route): number {
  const segments = `/${path}`.split("/");
  const named = segments.filter((segment) => segment !== "*");
  const worth = named.map((segment) => (/^:[\w-]+$/.test(segment) ? 3 : segment === "" ? 1 : 10));
  return (
    segments.length +
    (named.length < segments.length ? -2 : 0) +
    (index ? 2 : 0) +
    worth.reduce((sum, one) => sum + one, 0)
  );
}

/** compilePath of @remix-run/router, to the end of the path. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/\/*\*?$/, "")
    .replace(/^\/*/, "/")
    .replace(/[\\.*+^${}|()[\]]/g, "\\$&")
    .replace(/\/:[\w-]+/g, "/[^\\/]+");
  const end = path === "*" ? ".*$" : path.endsWith("*") ? "(?:\\/.+|\\/*)$" : "\\/*$";
  return new RegExp(`^${source}${end}`, "i");
}

/** An encoded slash is a letter of its segment. What cannot be decoded is compared as it stands. */
function decodePath(pathname: string): string {
  if (!pathname.includes("%")) return pathname;
  try {
    return pathname
      .split("/")
      .map((segment) => decodeURIComponent(segment).replaceAll("/", "%2F"))
      .join("/");
  } catch {
    return pathname;
  }
}
