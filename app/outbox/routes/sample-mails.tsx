// Every mail in every language with sample facts. For those who write them; does not exist in production.
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useTexts } from "#app/i18n/use-texts.ts";
import { MAIL_SANDBOX } from "#app/outbox/mail-frame.server.ts";
import { MailBody, useTopicName } from "#app/outbox/mail-views.tsx";
import { findSample, listSamples, requireDevelopment } from "#app/outbox/sample-mail.server.ts";
import { outboxTexts } from "#app/outbox/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { MAIL_LOCALES } from "#emails/mail-props.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, outboxTexts, (t) => t.dev.title);

export async function loader({ request }: LoaderFunctionArgs) {
  requireDevelopment();
  const query = new URL(request.url).searchParams;
  const locale = z.enum(MAIL_LOCALES).catch("nb").parse(query.get("locale"));
  const shown = query.get("show") ?? "request-received.applicant";
  const mail = await findSample(`${shown}.${locale}`);
  const preview = mail ? { name: `${shown}.${locale}`, subject: mail.subject, text: mail.text } : null;
  return json({
    samples: listSamples(),
    locale,
    locales: MAIL_LOCALES,
    shown,
    preview,
    sandbox: MAIL_SANDBOX,
  });
}

export default function DevEmails() {
  const { samples, locale, locales, shown, preview, sandbox } = useLoaderData<typeof loader>();
  const t = useTexts(outboxTexts).dev;
  return (
    <div className="page page--wide">
      <h1 className="ds-heading" data-size="lg">
        {t.title}
      </h1>
      <p>{t.intro}</p>
      <nav aria-label={t.language}>
        <ul>
          {locales.map((one) => (
            <li key={one}>
              <a
                className="ds-link"
                href={`/dev/emails?locale=${one}&show=${shown}`}
                {...(one === locale ? { "aria-current": "true" as const } : {})}
              >
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {preview && (
        <section aria-label={t.preview}>
          <h2 className="ds-heading" data-size="md" lang={locale}>
            {preview.subject}
          </h2>
          <MailBody
            text={preview.text}
            locale={locale}
            frameUrl={`/dev/emails/${preview.name}/html`}
            sandbox={sandbox}
          />
        </section>
      )}
      <ul>
        {samples.map(({ topic, role }) => (
          <li key={`${topic}.${role}`}>
            <a className="ds-link" href={`/dev/emails?locale=${locale}&show=${topic}.${role}`}>
              <TopicName topic={topic} />
            </a>{" "}
            ({t.role}: {role === "account" ? t.account : role})
          </li>
        ))}
      </ul>
    </div>
  );
}

function TopicName({ topic }: { topic: string }) {
  return <>{useTopicName(topic)}</>;
}
