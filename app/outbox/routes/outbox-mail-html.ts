// The HTML of one letter, for the frame on its page.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound, requireOverseer } from "#app/accounts/require-actor.server.ts";
import { mailFrame } from "#app/outbox/mail-frame.server.ts";
import { withDeadLinks } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { findMail } from "#db/queries/notifications/mails.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOverseer(request);
  const id = z.guid().safeParse(params.mailId);
  const mail = id.success ? await findMail(db(), id.data) : undefined;
  if (!mail) throw notFound();
  return mailFrame(withDeadLinks(mail.html));
}
