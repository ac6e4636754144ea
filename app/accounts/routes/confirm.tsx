// Behind the link that confirms an address. Opening it does nothing yet: mail scanners open links too.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, textOf, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { PASSWORD_LENGTH } from "#app/accounts/password-rule.ts";
import { PersonErrors, PersonField } from "#app/accounts/person-fields.tsx";
import { confirmEmail, findConfirmation } from "#app/accounts/registration.server.ts";
import { findPerson, startSession } from "#app/accounts/session.server.ts";
import { choseThePassword, noRegistrationCookie } from "#app/accounts/sign-in/registration-proof.server.ts";
import { readReturnTo } from "#app/accounts/sign-in/return-to-cookie.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { requireWithinLimit } from "#app/platform/http/rate-limit.server.ts";
import { withReturnTo } from "#app/platform/http/safe-return-to.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export { retryAfter as headers } from "#app/platform/http/retry-after.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, accountTexts, (t) => t.confirm.title);

const linkOf = (request: Request, token: string | undefined) => ({
  token: token ?? "",
  choseThePassword: (userId: string) => choseThePassword(request, userId),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWithinLimit("email-link", context.address);
  const found = await findConfirmation(linkOf(request, params.token));
  const asks = found && { email: found.email, needsPassword: found.needsPassword };
  return data({ asks, next: readReturnTo(request) }, found === null ? 410 : 200);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const link = { ...linkOf(request, params.token), password: textOf(form, "password") };
  const answer = await confirmEmail(link, { place: context.address });
  if (!answer.ok && answer.code === "too-many") return waitFirst(form, answer.retryAfterSeconds);
  if (!answer.ok && answer.code === "invalid") return unprocessable(form, answer.issues);
  const actor = await findPerson(request);
  // Pressed twice: the first time has done it, and the person sees that it is done.
  if (!answer.ok && actor?.emailConfirmed) return data({ done: true, newPassword: false }, 200);
  if (!answer.ok) return data({ done: false, newPassword: false }, 410);
  const headers = new Headers({ "Set-Cookie": noRegistrationCookie() });
  // The person may do more from now on, so the session gets a new id.
  if (actor?.userId === answer.userId)
    headers.append("Set-Cookie", await startSession(request, answer.userId));
  return data({ done: true, newPassword: answer.newPassword }, { status: 200, headers });
}

export default function Confirm() {
  const t = useTexts(accountTexts).confirm;
  const { asks, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "done" in answer && answer.done) {
    return (
      <Page>
        <PageHeading title={t.doneTitle} lead={answer.newPassword ? t.doneChosen : t.done} />
        <p className="actions">
          <ButtonLink href={withReturnTo("/sign-in", next)}>{t.goOn}</ButtonLink>
        </p>
      </Page>
    );
  }
  if (asks === null) {
    return (
      <Page>
        <PageHeading title={t.notValidTitle} lead={t.notValid} />
        <p>{t.notValidHelp}</p>
        <p className="actions">
          <ButtonLink href="/profile">{t.goOn}</ButtonLink>
        </p>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t.title} lead={asks.needsPassword ? t.choose({ email: asks.email }) : t.question} />
      <PersonErrors answer={answer} />
      {asks.needsPassword ? <ChoosePassword email={asks.email} answer={answer} /> : <Press />}
    </Page>
  );
}

function Press() {
  const t = useTexts(accountTexts).confirm;
  return (
    <Form>
      <Button>{t.button}</Button>
    </Form>
  );
}

function ChoosePassword({ email, answer }: { email: string; answer: object | undefined }) {
  const t = useTexts(accountTexts);
  return (
    <>
      <p>{t.confirm.chooseWhy}</p>
      <p>{t.confirm.chooseSame}</p>
      <Form>
        {/* Password managers keep the two together. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PersonField
          name="password"
          label={t.password}
          hint={t.passwordHint({ min: PASSWORD_LENGTH.min })}
          type="password"
          autoComplete="new-password"
          answer={answer}
        />
        <div className="actions">
          <Button>{t.confirm.chooseButton}</Button>
        </div>
      </Form>
      <p className="muted">{t.confirm.chooseNotYou}</p>
    </>
  );
}
