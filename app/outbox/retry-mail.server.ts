// An administrator's second chance for a mail that was given up or kept.
import { and, eq, inArray } from "drizzle-orm";
import { queueSending } from "#app/notifications/enqueue-mail.server.ts";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/mail.ts";

/** Queues the mail again with all its attempts; false when it is sent or waiting already. */
export async function retryMail(mailId: string): Promise<boolean> {
  return db().transaction(async (tx) => {
    const again = await tx
      .update(mails)
      .set({ status: "pending" })
      .where(and(eq(mails.id, mailId), inArray(mails.status, ["dead", "kept"])))
      .returning({ id: mails.id });
    if (again.length === 0) return false;
    await queueSending(tx, mailId);
    return true;
  });
}
