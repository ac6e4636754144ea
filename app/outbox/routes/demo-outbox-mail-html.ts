// The HTML of one letter of the demo, links live, for the frame on its page.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { mailFrame } from "#app/outbox/mail-frame.server.ts";
import { requireDemoDatabase } from "#app/outbox/require-demo-database.server.ts";
import { withLiveLinks } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { findDemoMail } from "#db/queries/notifications/mails.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  await requireDemoDatabase(request);
  const id = z.guid().safeParse(params.mailId);
  const mail = id.success ? await findDemoMail(db(), id.data) : undefined;
  if (!mail) throw notFound();
  return mailFrame(withLiveLinks(mail.html));
}
