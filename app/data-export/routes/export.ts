// One's own data as a file.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { ownDataJson } from "#app/data-export/export-data.server.ts";
import { downloadOf } from "#app/platform/http/download.ts";
import { limit } from "#app/platform/http/rate-limit.server.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const allowed = await limit("own-data", actor.userId);
  if (!allowed.ok) {
    const minutes = Math.ceil(allowed.retryAfterSeconds / 60);
    const text = savedSearchTexts[await localeOf(request, actor)].export.wait({ minutes });
    return new Response(`${text}\n`, {
      status: 429,
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Retry-After": String(allowed.retryAfterSeconds),
      },
    });
  }
  const json = ownDataJson(actor, new Date());
  return downloadOf(json, { type: "application/json; charset=utf-8", fileName: "dataveien-own-data.json" });
}
