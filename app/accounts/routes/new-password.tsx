// Behind the link to choose a new password.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { peekEmailToken } from "#app/accounts/email-token.server.ts";
import { readForm, textOf, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { PASSWORD_LENGTH } from "#app/accounts/password-rule.ts";
import { resetPassword } from "#app/accounts/passwords.server.ts";
import { PersonErrors, PersonField } from "#app/accounts/person-fields.tsx";
import { endSession } from "#app/accounts/session.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { limit, requireWithinLimit } from "#app/platform/http/rate-limit.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";

export { retryAfter as headers } from "#app/platform/http/retry-after.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, accountTexts, (t) => t.reset.chooseTitle);

export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireWithinLimit("email-link", context.address);
  const token = params.token ?? "";
  const whose = await peekEmailToken(db(), { token, purpose: "reset-password", now: new Date() });
  return data({ valid: whose !== null }, whose === null ? 410 : 200);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const within = await limit("email-link", context.address);
  if (!within.ok) return waitFirst(form, within.retryAfterSeconds);
  const token = params.token ?? "";
  const answer = await resetPassword({ token, password: textOf(form, "password") });
  if (!answer.ok && answer.code === "invalid") return unprocessable(form, answer.issues);
  // The loader says that the link does not work.
  if (!answer.ok) return data({ issues: [], values: {} }, 410);
  const cookie = await endSession(request);
  return redirect("/sign-in?note=password-changed", { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function ChoosePassword() {
  const t = useTexts(accountTexts);
  const { valid } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!valid) {
    return (
      <Page>
        <PageHeading title={t.reset.notValidTitle} lead={t.reset.notValid} />
        <p className="actions">
          <ButtonLink href="/reset">{t.reset.again}</ButtonLink>
        </p>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t.reset.chooseTitle} lead={t.reset.chooseHelp} />
      <PersonErrors answer={answer} />
      <Form>
        <PersonField
          name="password"
          label={t.reset.newPassword}
          hint={t.passwordHint({ min: PASSWORD_LENGTH.min })}
          type="password"
          autoComplete="new-password"
          answer={answer}
        />
        <div className="actions">
          <Button>{t.reset.chooseButton}</Button>
        </div>
      </Form>
    </Page>
  );
}
