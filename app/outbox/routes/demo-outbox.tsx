// The demo sends no mail; the person who tries it finds the letters of made-up people here. Exists only while the demo database
// runs, and on its own machine.
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { MailTable } from "#app/outbox/mail-views.tsx";
import { requireDemoDatabase } from "#app/outbox/require-demo-database.server.ts";
import { outboxTexts } from "#app/outbox/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { listDemoMails } from "#db/queries/notifications/mails.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, outboxTexts, (t) => t.demo.title);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireDemoDatabase(request);
  return json({ mails: await listDemoMails(db(), { limit: 50 }) });
}

export default function DemoOutbox() {
  const { mails } = useLoaderData<typeof loader>();
  const { demo, outbox } = useTexts(outboxTexts);
  return (
    <div className="page page--wide">
      <h1 className="ds-heading" data-size="lg">
        {demo.title}
      </h1>
      <p>{demo.intro}</p>
      {mails.length === 0 ? (
        <p>{demo.none}</p>
      ) : (
        <MailTable mails={mails} base="/demo/outbox" caption={outbox.caption} />
      )}
    </div>
  );
}
