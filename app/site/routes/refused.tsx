// Where the server sends what it turned away before any route; see app/platform/http/request-guards.ts.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/accounts/require-actor.server.ts";

export function loader({ context }: LoaderFunctionArgs): never {
  const { refusal } = context;
  // A person typed the address.
  if (!refusal) throw notFound();
  throw new Response(refusal.code, { status: refusal.status });
}

export default function Refused() {
  return null;
}
