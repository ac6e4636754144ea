// The secret address of one's calendar: make it, copy it, change it, end it.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import {
  ownCalendarLink,
  renewCalendarLink,
  revokeCalendarLink,
} from "#app/calendar/calendar-link.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, savedSearchTexts, (t) => t.calendar.title);

const DONE = ["made", "ended"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const said = new URL(request.url).searchParams.get("done");
  return { link: await ownCalendarLink(actor.userId), done: DONE.find((d) => d === said) ?? null };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const intent = textOf(await readForm(request), "intent");
  if (intent === "renew") await renewCalendarLink(actor.userId, new Date());
  else if (intent === "end") await revokeCalendarLink(actor.userId);
  else throw notFound();
  return redirect(`/profile/calendar?done=${intent === "renew" ? "made" : "ended"}`, 303);
}

export default function CalendarRoute() {
  const { link, done } = useLoaded<typeof loader>();
  const t = useTexts(savedSearchTexts).calendar;
  const locale = useLocale();
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      {done ? (
        <Alert tone="success" announce>
          {t.done[done]}
        </Alert>
      ) : null}
      {link ? (
        <>
          <TextField
            name="address"
            type="url"
            label={t.address}
            hint={t.addressHint}
            defaultValue={link.url}
            readOnly
          />
          <p className="muted">{t.since({ date: formatDate(locale, link.since) })}</p>
          <p>
            <ButtonLink href={link.url.replace(/^https?:/, "webcal:")}>{t.open}</ButtonLink>
          </p>
          <section className="section" aria-labelledby="end">
            <h2 className="ds-heading" data-size="sm" id="end">
              {t.endTitle}
            </h2>
            <p>{t.endText}</p>
            <form method="post" className="actions" data-once="">
              <Button name="intent" value="renew" variant="secondary">
                {t.renew}
              </Button>
              <Button name="intent" value="end" variant="secondary" color="danger">
                {t.end}
              </Button>
            </form>
          </section>
        </>
      ) : (
        <form method="post" className="actions" data-once="">
          <Button name="intent" value="renew">
            {t.make}
          </Button>
        </form>
      )}
      <section className="section" aria-labelledby="what">
        <h2 className="ds-heading" data-size="sm" id="what">
          {t.whatTitle}
        </h2>
        <ul className="ds-list">
          {t.what.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p>
        <a href="/profile">{t.back}</a>
      </p>
    </Page>
  );
}
