// A person's due dates for their calendar program, by secret address. Needs no sign-in, sets no cookie, and is for nobody else.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { calendarOf } from "#app/calendar/calendar.server.ts";
import { LINK_PAGE_HEADERS } from "#app/platform/http/link-page-headers.ts";
import { requireWithinLimit } from "#app/platform/http/rate-limit.server.ts";
import { hashToken } from "#app/platform/link-token.server.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { db } from "#db/client.server.ts";
import { findCalendarOwner } from "#db/queries/calendar.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const owner = await findCalendarOwner(db(), hashToken(token));
  if (owner) await requireWithinLimit("calendar-feed", token);
  else await requireWithinLimit("calendar-link", context.address);
  if (!owner) {
    // Whether there ever was one is not disclosed. "Gone" has calendar programs stop asking.
    const { gone } = savedSearchTexts[await localeOf(request, null)].calendar;
    return new Response(`${gone}\n`, { status: 410, headers: headersOf("text/plain") });
  }
  const headers = {
    ...headersOf("text/calendar"),
    "Content-Disposition": 'inline; filename="dataveien.ics"',
  };
  return new Response(await calendarOf(owner, new Date()), { headers });
}

const headersOf = (type: string) => ({ ...LINK_PAGE_HEADERS, "Content-Type": `${type}; charset=utf-8` });
