// JSON that is the same text for the same value, wherever it is written: what is hashed must not depend on key order.
// Read by the browser as well (entry.client.ts), so it imports nothing.

/**
 * No white space, keys in UTF-16 order, as RFC 8785 (JCS) for the values JSON itself can hold. `undefined` is left out.
 * PostgreSQL's jsonb does not keep the order of keys, hence no plain JSON.stringify.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) {
    let list = "";
    for (const item of value) list += list === "" ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `[${list}]`;
  }
  const object = value as Record<string, unknown>;
  let members = "";
  for (const key of Object.keys(object).sort()) {
    if (object[key] === undefined) continue;
    const member = `${JSON.stringify(key)}:${canonicalJson(object[key])}`;
    members += members === "" ? member : `,${member}`;
  }
  return `{${members}}`;
}
