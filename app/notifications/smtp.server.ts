// Hands one mail to the SMTP server, and says whether a refusal is worth another try.
import nodemailer from "nodemailer";
import { env } from "#app/platform/env.server.ts";

export interface OutgoingMail {
  id: string;
  caseId: string | null;
  to: { name: string; address: string };
  locale: string;
  subject: string;
  html: string;
  text: string;
  /** Whole address by which the receiver leaves this sort of mail at once, without signing in. */
  unsubscribeUrl: string | null;
}

// Together well below the patience of the database with a transaction that waits (see send-mail.server.ts).
const limits = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

/** Resolves when the server has taken the mail; rejects with nodemailer's error. SMTP_URL must be set. */
export async function handToSmtp(mail: OutgoingMail): Promise<void> {
  const host = new URL(env().PUBLIC_URL).hostname;
  const thread = mail.caseId && `<case.${mail.caseId}@${host}>`;
  const transport = nodemailer.createTransport({ url: env().SMTP_URL, ...limits });
  try {
    await transport.sendMail({
      from: env().MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      // The same at every attempt, so that receivers who do get a mail twice can see that it is one.
      messageId: `<${mail.id}@${host}>`,
      // All mail of a case answers the same message that was never sent: mail programs show one thread.
      ...(thread ? { inReplyTo: thread, references: thread } : {}),
      headers: {
        "Auto-Submitted": "auto-generated",
        "Content-Language": mail.locale,
        // RFC 8058: the mail program sends the form for the reader.
        ...(mail.unsubscribeUrl
          ? {
              "List-Unsubscribe": { prepared: true, value: `<${mail.unsubscribeUrl}>` },
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }
          : {}),
      },
    });
  } finally {
    transport.close();
  }
}

/** The server has understood and said no to this address or this mail: asking again would be a nuisance. */
export function isPermanentRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { responseCode, code } = error as Error & { responseCode?: number; code?: string };
  // Not EAUTH and not a refused connection: those are faults of the installation, and pass when it is fixed.
  return (code === "EENVELOPE" || code === "EMESSAGE") && responseCode !== undefined && responseCode >= 500;
}
