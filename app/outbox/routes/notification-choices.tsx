// What one gets e-mail about, and how often.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { notificationChoiceTexts } from "#app/outbox/choices/texts/index.ts";
import { listNoticeChoices, saveNoticeChoices } from "#app/outbox/notification-choices.server.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, notificationChoiceTexts, (t) => t.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const saved = new URL(request.url).searchParams.get("done") === "saved";
  return { email: actor.email, choices: await listNoticeChoices(actor), saved };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  await saveNoticeChoices(actor.userId, await readForm(request));
  return redirect("/profile/notifications?done=saved", 303);
}

const PACES = ["at-once", "daily", "never"] as const;

export default function Notifications() {
  const { email, choices, saved } = useLoaded<typeof loader>();
  const t = useTexts(notificationChoiceTexts);
  return (
    <Page>
      <PageHeading eyebrow={email} title={t.title} lead={t.lead} />
      {saved ? (
        <Alert tone="success" announce>
          {t.saved}
        </Alert>
      ) : null}
      <Form>
        <div className="notice-choices">
          {choices.map(({ group, pace }) => (
            <RadioGroup
              key={group}
              name={group}
              label={t.groups[group].label}
              hint={t.groups[group].hint}
              choices={PACES.map((value) => ({ value, label: t.paces[value] }))}
              defaultValue={pace}
            />
          ))}
        </div>
        <p className="muted">
          {t.morning} {t.gathered}
        </p>
        <div className="actions">
          <Button>{t.save}</Button>
        </div>
      </Form>
      <section className="section" aria-labelledby="law">
        <h2 className="ds-heading" data-size="sm" id="law">
          {t.law}
        </h2>
        <p>{t.lawText}</p>
      </section>
      <p>
        <a href="/profile">{t.back}</a>
      </p>
    </Page>
  );
}
