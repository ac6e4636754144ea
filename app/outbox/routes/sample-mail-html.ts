// The HTML of one sample mail, for the frame on the development page.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { mailFrame } from "#app/outbox/mail-frame.server.ts";
import { findSample, requireDevelopment } from "#app/outbox/sample-mail.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  requireDevelopment();
  const mail = await findSample(params.name ?? "");
  if (!mail) throw notFound();
  return mailFrame(mail.html);
}
