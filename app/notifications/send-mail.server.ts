// Sends one stored mail. The row is locked while SMTP runs, so that two workers never send the same mail.
// A mail is doubled only if the process dies after the server has said yes and before the commit a moment later.
import { eq, sql } from "drizzle-orm";
import { env } from "#app/platform/env.server.ts";
import { tokenOfUnsubscription, withLiveLinks } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/mail.ts";
import { handToSmtp, isPermanentRefusal } from "./smtp.server.ts";

export type SendResult = "sent" | "kept" | "dead" | "nothing-to-do";

/**
 * Sends a pending mail. Throws when it did not work and another attempt is to follow; on the last attempt, or when
 * the server refuses this mail for good, the mail is marked dead and waits for an administrator.
 */
export async function sendMail(mailId: string, options: { lastAttempt: boolean }): Promise<SendResult> {
  const outcome = await db().transaction(async (tx): Promise<SendResult | { failed: unknown }> => {
    // A slow SMTP server must not make the database give up on us after it has taken the mail.
    await tx.execute(sql`set local idle_in_transaction_session_timeout = '10min'`);
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId)).for("update");
    if (mail?.status !== "pending") return "nothing-to-do";
    if (!env().SMTP_URL) {
      await tx.update(mails).set({ status: "kept" }).where(eq(mails.id, mailId));
      return "kept";
    }
    const attempts = mail.attempts + 1;
    try {
      await handToSmtp({
        ...mail,
        unsubscribeUrl:
          mail.userId && mail.noticeGroup
            ? `${env().PUBLIC_URL}/unsubscribe/${tokenOfUnsubscription(mail.userId, mail.noticeGroup)}`
            : null,
        to: { name: mail.toName, address: mail.toAddress },
        html: withLiveLinks(mail.html),
        text: withLiveLinks(mail.text),
      });
    } catch (error) {
      const lastError = error instanceof Error ? error.message.slice(0, 1000) : String(error);
      const dead = options.lastAttempt || isPermanentRefusal(error);
      const status = dead ? "dead" : "pending";
      await tx.update(mails).set({ status, attempts, lastError }).where(eq(mails.id, mailId));
      return dead ? "dead" : { failed: error };
    }
    const done = { status: "sent" as const, attempts, lastError: null, sentAt: new Date() };
    await tx.update(mails).set(done).where(eq(mails.id, mailId));
    return "sent";
  });
  if (typeof outcome === "object") throw outcome.failed;
  return outcome;
}
