// What left the service, what waits, and what did not arrive: for administrators.
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireOverseer } from "#app/accounts/require-actor.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { parseMailPage } from "#app/outbox/mail-page-address.ts";
import { MailTable } from "#app/outbox/mail-views.tsx";
import { outboxTexts } from "#app/outbox/texts/index.ts";
import { env } from "#app/platform/env.server.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { countStuckLetters, listMails } from "#db/queries/notifications/mails.ts";

const pageSize = 50;
export const meta: MetaFunction = ({ matches }) => titleMeta(matches, outboxTexts, (t) => t.outbox.title);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOverseer(request);
  const page = parseMailPage(new URL(request.url).searchParams);
  // One more than is shown says whether there is another page.
  const rows = await listMails(db(), { ...page, limit: pageSize + 1 });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return json({
    mails: shown,
    status: page.status ?? null,
    first: page.after === undefined,
    older: last ? `${last.createdAt.toISOString()}_${last.id}` : null,
    stuck: await countStuckLetters(db()),
    sends: env().SMTP_URL !== undefined,
  });
}

export default function Outbox() {
  const { mails, status, first, older, stuck, sends } = useLoaderData<typeof loader>();
  const t = useTexts(outboxTexts).outbox;
  const filter = status ? `status=${status}&` : "";
  const statuses = ["pending", "sent", "kept", "dead"] as const;
  return (
    <div className="page page--wide">
      <h1 className="ds-heading" data-size="lg">
        {t.title}
      </h1>
      <p>{t.intro}</p>
      {!sends && (
        <p className="ds-alert" data-color="info">
          {t.keptHelp}
        </p>
      )}
      {stuck > 0 && (
        <p className="ds-alert" data-color="warning">
          {t.stuck({ count: stuck })}
        </p>
      )}
      <form method="get" className="mail-filter">
        <div className="ds-field">
          <label className="ds-label" htmlFor="status">
            {t.columns.status}
          </label>
          <select className="ds-input" id="status" name="status" defaultValue={status ?? ""}>
            <option value="">{t.statuses.all}</option>
            {statuses.map((one) => (
              <option key={one} value={one}>
                {t.statuses[one]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="ds-button" data-variant="secondary">
          {t.show}
        </button>
      </form>
      {mails.length === 0 ? (
        <p>
          {t.none} {t.noneOther}
        </p>
      ) : (
        <MailTable mails={mails} base="/admin/outbox" caption={t.caption} />
      )}
      <nav aria-label={t.caption}>
        {!first && (
          <a className="ds-link" href={`/admin/outbox?${filter}`}>
            {t.newest}
          </a>
        )}{" "}
        {older && (
          <a
            className="ds-link"
            rel="next"
            href={`/admin/outbox?${filter}after=${encodeURIComponent(older)}`}
          >
            {t.older}
          </a>
        )}
      </nav>
    </div>
  );
}
