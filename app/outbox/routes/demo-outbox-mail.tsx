// One letter of the demo, with its links live, as its receiver would have it.
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { MAIL_SANDBOX } from "#app/outbox/mail-frame.server.ts";
import { MailBody } from "#app/outbox/mail-views.tsx";
import { requireDemoDatabase } from "#app/outbox/require-demo-database.server.ts";
import { outboxTexts } from "#app/outbox/texts/index.ts";
import { withLiveLinks } from "#app/platform/link-token.server.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findDemoMail } from "#db/queries/notifications/mails.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, outboxTexts, (t) => t.outbox.letter);

export async function loader({ params, request }: LoaderFunctionArgs) {
  await requireDemoDatabase(request);
  const id = z.guid().safeParse(params.mailId);
  const mail = id.success ? await findDemoMail(db(), id.data) : undefined;
  if (!mail) throw notFound();
  const { toName, toAddress, subject, locale } = mail;
  return json({
    mail: { id: mail.id, toName, toAddress, subject, locale },
    text: withLiveLinks(mail.text),
    sandbox: MAIL_SANDBOX,
  });
}

export default function DemoLetter() {
  const { mail, text, sandbox } = useLoaderData<typeof loader>();
  const t = useTexts(outboxTexts).outbox;
  return (
    <div className="page">
      <p>
        <a className="ds-link" href="/demo/outbox">
          {t.back}
        </a>
      </p>
      <h1 className="ds-heading" data-size="lg" lang={mail.locale}>
        {mail.subject}
      </h1>
      <p>
        {t.columns.to}: {mail.toName}, {mail.toAddress}
      </p>
      <MailBody
        text={text}
        locale={mail.locale}
        frameUrl={`/demo/outbox/${mail.id}/html`}
        sandbox={sandbox}
      />
    </div>
  );
}
