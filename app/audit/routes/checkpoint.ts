// A signed checkpoint, for download: it holds hashes and counts, nothing of any case.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { checkpointOf } from "#app/audit/verify-checkpoints.server.ts";
import { canonicalJson } from "#app/cases/execute/canonical-json.ts";
import { sqlClient } from "#db/client.server.ts";
import { findCheckpoint, lastCheckpoint } from "#db/queries/cases/audit.ts";

export async function loader({ params: { number = "" } }: LoaderFunctionArgs) {
  const isLatest = number === "latest";
  if (!isLatest && !/^[1-9]\d{0,8}$/.test(number)) throw notFound();
  const row = await (isLatest ? lastCheckpoint(sqlClient()) : findCheckpoint(sqlClient(), Number(number)));
  if (!row) throw notFound();
  return new Response(canonicalJson(checkpointOf(row)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      // One that is signed never changes.
      "Cache-Control": isLatest ? "public, max-age=60" : "public, max-age=31536000, immutable",
    },
  });
}
