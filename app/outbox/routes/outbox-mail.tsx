// One letter: what became of it, and another try where it was given up.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { notFound, requireAdmin, requireOverseer } from "#app/accounts/require-actor.server.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { MAIL_SANDBOX } from "#app/outbox/mail-frame.server.ts";
import { MailBody, MailStatusTag, useTopicName } from "#app/outbox/mail-views.tsx";
import { retryMail } from "#app/outbox/retry-mail.server.ts";
import { outboxTexts } from "#app/outbox/texts/index.ts";
import { env } from "#app/platform/env.server.ts";
import { withDeadLinks } from "#app/platform/link-token.server.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findMail } from "#db/queries/notifications/mails.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, outboxTexts, (t) => t.outbox.letter);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { admin } = await requireOverseer(request);
  const id = z.guid().safeParse(params.mailId);
  const found = id.success ? await findMail(db(), id.data) : undefined;
  if (!found) throw notFound();
  const { html: _, text, idempotencyKey: __, ...mail } = found;
  const stuck = found.status === "dead" || (found.status === "kept" && env().SMTP_URL !== undefined);
  const canRetry = admin && stuck;
  const retried = new URL(request.url).searchParams.has("retried");
  return json({ mail, text: withDeadLinks(text), canRetry, retried, sandbox: MAIL_SANDBOX });
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireAdmin(request);
  const id = z.guid().safeParse(params.mailId);
  if (!id.success) throw notFound();
  const again = await retryMail(id.data);
  // Twice pressed is once done: the page says where the letter is now.
  return redirect(`/admin/outbox/${id.data}${again ? "?retried" : ""}`);
}

export default function Letter() {
  const { mail, text, canRetry, retried, sandbox } = useLoaderData<typeof loader>();
  const t = useTexts(outboxTexts).outbox;
  const locale = useLocale();
  return (
    <div className="page">
      <p>
        <a className="ds-link" href="/admin/outbox">
          {t.back}
        </a>
      </p>
      <h1 className="ds-heading" data-size="lg" lang={mail.locale}>
        {mail.subject}
      </h1>
      {retried && (
        <p className="ds-alert" data-color="success" role="status">
          {t.retried}
        </p>
      )}
      <dl className="mail-facts">
        <dt>{t.columns.to}</dt>
        <dd>
          {mail.toName}, {mail.toAddress}
        </dd>
        <dt>{t.columns.topic}</dt>
        <dd>{useTopicName(mail.topic)}</dd>
        <dt>{t.columns.when}</dt>
        <dd>{formatDateTime(locale, mail.createdAt)}</dd>
        <dt>{t.columns.status}</dt>
        <dd>
          <MailStatusTag status={mail.status} />
        </dd>
        <dt>{t.columns.attempts}</dt>
        <dd>{mail.attempts}</dd>
        {mail.lastError && (
          <>
            <dt>{t.error}</dt>
            <dd>{mail.lastError}</dd>
          </>
        )}
      </dl>
      {canRetry && (
        <form method="post">
          <button type="submit" className="ds-button">
            {t.retry}
          </button>
        </form>
      )}
      <MailBody
        text={text}
        locale={mail.locale}
        frameUrl={`/admin/outbox/${mail.id}/html`}
        sandbox={sandbox}
      />
    </div>
  );
}
