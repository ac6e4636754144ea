// One's own details, password, sessions and organisations, and the way out.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { PASSWORD_LENGTH } from "#app/accounts/password-rule.ts";
import { PersonErrors, PersonField } from "#app/accounts/person-fields.tsx";
import { requirePerson } from "#app/accounts/require-actor.server.ts";
import { listOwnSessions } from "#app/accounts/session.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { OwnOrganisations } from "#app/organisations/own-organisations.tsx";
import { notificationChoiceTexts } from "#app/outbox/choices/texts/index.ts";
import { browserName } from "#app/profile/browser-name.ts";
import { actOnProfile, type ProfileDone, profileDone } from "#app/profile/profile-actions.server.ts";
import { SessionList } from "#app/profile/session-list.tsx";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { listOwnRequests } from "#db/queries/organisations/organisations.ts";

export { retryAfter as headers } from "#app/platform/http/retry-after.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, accountTexts, (t) => t.profile.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const sessions = await listOwnSessions(request, actor.userId);
  return {
    name: actor.name,
    email: actor.email,
    locale: actor.locale,
    emailConfirmed: actor.emailConfirmed,
    demo: actor.demo,
    memberships: actor.memberships,
    requests: await listOwnRequests(db(), actor.userId),
    sessions: sessions.map(({ userAgent, expiresAt: _, ...s }) => ({
      ...s,
      browser: browserName(userAgent),
    })),
    done: profileDone(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  return actOnProfile({ request, actor, form: await readForm(request), place: context.address });
}

export default function Profile() {
  const {
    auth: t,
    follow,
    notices,
  } = useTexts({ auth: accountTexts, follow: savedSearchTexts, notices: notificationChoiceTexts });
  const person = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined);
  const refusal = answer && "refused" in answer ? answer.refused : undefined;
  const refusals = {
    demo: t.profile.demoFixed,
    "holds-open-cases": t.profile.eraseHolds,
    unconfirmed: t.profile.eraseUnconfirmed,
  };
  const said: Record<ProfileDone, string> = {
    saved: t.profile.saved,
    password: t.profile.changed,
    session: t.profile.sessionEnded,
    resent: t.confirm.resent({ email: person.email }),
  };
  return (
    <Page>
      <PageHeading title={t.profile.title} lead={person.email} />
      {person.done && !answer ? (
        <Alert tone="success" announce>
          {said[person.done]}
        </Alert>
      ) : null}
      <PersonErrors
        answer={answer}
        messages={refusal ? [refusals[refusal as keyof typeof refusals]] : []}
        ids={answer?.intent === "erase" ? { current: "erase-current" } : {}}
      />
      {person.emailConfirmed ? null : (
        <Alert tone="warning">
          <p>{t.confirm.needed}</p>
          <form method="post" data-once="">
            <Button name="intent" value="resend" variant="secondary">
              {t.confirm.resend}
            </Button>
          </form>
        </Alert>
      )}
      <Section title={t.profile.details}>
        <Form>
          <input type="hidden" name="intent" value="details" />
          <PersonField
            name="name"
            label={t.name}
            autoComplete="name"
            defaultValue={person.name}
            answer={of("details")}
          />
          <SelectField
            name="locale"
            label={t.profile.language}
            hint={t.profile.languageHint}
            choices={LOCALES.map((value) => ({ value, label: t.profile.languages[value] }))}
            defaultValue={of("details")?.values.locale ?? person.locale}
          />
          <div className="actions">
            <Button>{t.profile.save}</Button>
          </div>
        </Form>
      </Section>
      <p>
        <a href="/profile/notifications">{notices.link}</a>
      </p>
      <p>
        <a href="/profile/calendar">{follow.calendar.link}</a>
      </p>
      <OwnOrganisations memberships={person.memberships} requests={person.requests} />
      <Section title={t.profile.passwordTitle}>
        {person.demo ? (
          <p>{t.profile.demoFixed}</p>
        ) : (
          <Form>
            <input type="hidden" name="intent" value="password" />
            <input type="hidden" name="username" autoComplete="username" value={person.email} />
            <PersonField
              name="current"
              label={t.profile.current}
              type="password"
              autoComplete="current-password"
              answer={of("password")}
            />
            <PersonField
              name="password"
              label={t.profile.newPassword}
              hint={t.passwordHint({ min: PASSWORD_LENGTH.min })}
              type="password"
              autoComplete="new-password"
              answer={of("password")}
            />
            <div className="actions">
              <Button>{t.profile.change}</Button>
            </div>
          </Form>
        )}
      </Section>
      <SessionList sessions={person.sessions} />
      <Section title={follow.export.title}>
        <p>{follow.export.text}</p>
        <p>
          <a href="/profile/export" download="">
            {follow.export.button}
          </a>
        </p>
      </Section>
      {person.demo ? null : (
        <Section title={t.profile.erase}>
          <p>{t.profile.eraseWhat}</p>
          <p>{t.profile.eraseNot}</p>
          {person.emailConfirmed ? (
            <Form>
              <input type="hidden" name="intent" value="erase" />
              <PersonField
                id="erase-current"
                name="current"
                label={t.profile.current}
                type="password"
                autoComplete="current-password"
                answer={of("erase")}
              />
              <div className="actions">
                <Button variant="secondary" color="danger">
                  {t.profile.eraseButton}
                </Button>
              </div>
            </Form>
          ) : (
            <p>{t.profile.eraseUnconfirmed}</p>
          )}
        </Section>
      )}
    </Page>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      {children}
    </section>
  );
}
