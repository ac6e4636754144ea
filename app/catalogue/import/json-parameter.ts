// Many rows to PostgreSQL as one jsonb parameter. Files can hold what jsonb cannot: the character 0 and half a surrogate pair.

/** JSON that jsonb takes. */
export function jsonParameter(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "string" ? inner.replace(/\p{Cs}/gu, "\ufffd").replaceAll("\u0000", "") : inner,
  );
}
