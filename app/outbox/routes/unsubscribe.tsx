// Leaving a sort of mail by its link, without an account at hand. Opening it changes nothing: programs that look at links
// before people do shall not unsubscribe anybody. Mail programs send the form themselves (RFC 8058).
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { readUnsubscribeToken, unsubscribe } from "#app/notifications/unsubscribe.server.ts";
import { notificationChoiceTexts } from "#app/outbox/choices/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export { linkPageHeaders as headers } from "#app/platform/http/link-page-headers.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, notificationChoiceTexts, (t) => t.unsubscribe.title);

export function loader({ params }: LoaderFunctionArgs) {
  const found = readUnsubscribeToken(params.token ?? "");
  return data({ group: found?.group ?? null }, { status: found ? 200 : 404 });
}

export async function action({ params }: ActionFunctionArgs) {
  const found = readUnsubscribeToken(params.token ?? "");
  const done = found !== undefined && (await unsubscribe(found));
  return data({ done }, { status: done ? 200 : 404 });
}

export default function Unsubscribe() {
  const { group } = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>();
  const { unsubscribe: t, groups } = useTexts(notificationChoiceTexts);
  const what = group === null || group === "daily" ? null : groups[group].label.toLowerCase();
  if (group === null || answer?.done === false) {
    return (
      <Page>
        <PageHeading title={t.gone} lead={t.goneText} />
        <ChooseLink />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t.title} />
      {answer ? (
        <Alert tone="success" announce>
          {what === null ? t.doneDaily : t.done({ what })}
        </Alert>
      ) : (
        <>
          <p>{what === null ? t.askDaily : t.ask({ what })}</p>
          <Form>
            <Button>{t.button}</Button>
          </Form>
        </>
      )}
      <p>{t.still}</p>
      <ChooseLink />
    </Page>
  );
}

function ChooseLink() {
  const t = useTexts(notificationChoiceTexts).unsubscribe;
  return (
    <p>
      <a href="/profile/notifications">{t.change}</a>
    </p>
  );
}
