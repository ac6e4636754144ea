// Reads the address of a page of the outbox. What does not fit is ignored: an old link shows the newest mail.
import { z } from "zod";
import { MAIL_STATUSES, type MailCursor, type MailStatus } from "#db/queries/notifications/mails.ts";

const cursor = z.tuple([z.iso.datetime(), z.guid()]);

/** `?status=dead&after=<time>_<id>` */
export function parseMailPage(query: URLSearchParams): { status?: MailStatus; after?: MailCursor } {
  const status = z.enum(MAIL_STATUSES).safeParse(query.get("status"));
  const after = cursor.safeParse(query.get("after")?.split("_"));
  return {
    ...(status.success ? { status: status.data } : {}),
    ...(after.success ? { after: { createdAt: new Date(after.data[0]), id: after.data[1] } } : {}),
  };
}
