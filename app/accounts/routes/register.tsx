// Registering. The page after it says the same whether the address was known or not.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { TOKEN_HOURS } from "#app/accounts/email-token.server.ts";
import { readForm, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { PASSWORD_LENGTH } from "#app/accounts/password-rule.ts";
import { OrganisationFields, PersonErrors, PersonField } from "#app/accounts/person-fields.tsx";
import { parsePersonForm, registerForm } from "#app/accounts/person-forms.ts";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { passwordIssues, register } from "#app/accounts/registration.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { registrationCookie } from "#app/accounts/sign-in/registration-proof.server.ts";
import { returnToCookie } from "#app/accounts/sign-in/return-to-cookie.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { minimumDuration } from "#app/platform/http/minimum-duration.server.ts";
import { safeReturnTo, withReturnTo } from "#app/platform/http/safe-return-to.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export { retryAfter as headers } from "#app/platform/http/retry-after.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, accountTexts, (t) => t.register.title);

const nextOf = (request: Request) => safeReturnTo(new URL(request.url).searchParams.get("next"));

export async function loader({ request }: LoaderFunctionArgs) {
  const next = nextOf(request);
  if (await findActor(request)) throw redirect(next === "/" ? "/profile" : next);
  return { submission: randomUUID(), hours: TOKEN_HOURS["confirm-email"], next };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parsePersonForm(registerForm, form);
  if (!parsed.ok) {
    // A password that will not do is reported at once with the rest, not on the second try.
    const about = { email: String(form.get("email") ?? ""), name: String(form.get("name") ?? "") };
    const password = String(form.get("password") ?? "");
    return unprocessable(form, inOrder([...parsed.issues, ...passwordIssues(password, about)]));
  }
  const locale = await localeOf(request);
  const answer = await minimumDuration(register({ ...parsed.values, locale }, { place: context.address }));
  if (answer.ok) {
    const headers = new Headers({ "Set-Cookie": registrationCookie(answer.userId) });
    const wayOn = returnToCookie(nextOf(request));
    if (wayOn) headers.append("Set-Cookie", wayOn);
    return data({ sentTo: parsed.values.email }, { headers });
  }
  if (answer.code === "too-many") return waitFirst(form, answer.retryAfterSeconds);
  return unprocessable(form, answer.issues);
}

const fields = Object.keys(registerForm.shape);
const inOrder = <T extends { path: string }>(issues: T[]): T[] =>
  issues.sort((a, b) => fields.indexOf(a.path) - fields.indexOf(b.path));

export default function Register() {
  const t = useTexts(accountTexts);
  const { submission, hours, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) return <Sent email={answer.sentTo} hours={hours} next={next} />;
  return (
    <Page>
      <PageHeading title={t.register.title} lead={t.register.intro} />
      <PersonErrors answer={answer} />
      <Form>
        <input type="hidden" name="submission" value={answer?.values.submission ?? submission} />
        <PersonField name="name" label={t.name} autoComplete="name" answer={answer} />
        <PersonField name="email" label={t.email} type="email" autoComplete="username" answer={answer} />
        <PersonField
          name="password"
          label={t.password}
          hint={t.passwordHint({ min: PASSWORD_LENGTH.min })}
          type="password"
          autoComplete="new-password"
          answer={answer}
        />
        <h2 className="ds-heading" data-size="sm">
          {t.register.organisation}
        </h2>
        <p>{t.register.organisationHelp}</p>
        <OrganisationFields answer={answer} />
        <div className="actions">
          <Button>{t.register.button}</Button>
        </div>
      </Form>
      <p>
        {t.register.hasAccount} <a href={withReturnTo("/sign-in", next)}>{t.signIn.title}</a>
      </p>
    </Page>
  );
}

function Sent({ email, hours, next }: { email: string; hours: number; next: string }) {
  const t = useTexts(accountTexts);
  return (
    <Page>
      <PageHeading title={t.register.sentTitle} lead={t.register.sent({ email })} />
      <p>{t.register.sentHelp({ hours })}</p>
      <p>{t.register.sentMeanwhile}</p>
      <p className="actions">
        <ButtonLink href={withReturnTo("/sign-in", next)}>{t.signIn.button}</ButtonLink>
      </p>
      <p className="muted">{t.register.sentNothing}</p>
    </Page>
  );
}
