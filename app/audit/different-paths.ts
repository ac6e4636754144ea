// Where two JSON values differ, as paths that people can read: "context.decision.conditions[0]".

/** At most `limit`; empty when they are the same. A key that is undefined is no key. */
export function differentPaths(a: unknown, b: unknown, limit = 5, path = ""): string[] {
  if (Object.is(a, b)) return [];
  if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b))
    return [path || "all of it"];
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(x), ...Object.keys(y)])].sort();
  const found: string[] = [];
  for (const key of keys) {
    if (found.length >= limit) break;
    const name = Array.isArray(a) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    found.push(...differentPaths(x[key], y[key], limit - found.length, name));
  }
  return found;
}

const isContainer = (value: unknown) => typeof value === "object" && value !== null;
